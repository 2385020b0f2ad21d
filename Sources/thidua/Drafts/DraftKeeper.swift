import Emulation
import Glibc
import Screens

/// Keeps what is being typed in this program on the disk, and finds what programs left that did not end well.
struct DraftKeeper {
  private let folder: StateFolder
  private let program: RunningProgram
  private let data: String
  private var account: String
  /// Names the same person had before.
  private let earlier: Set<String>
  /// What the file of this program holds.
  private var kept: [Draft] = []
  /// What was found and is neither taken up nor dropped, by its name in `OfferedDraft`.
  private var found: [String: (file: String, draft: Draft)] = [:]
  private var isMade = false
  private var hasFailed = false

  /// - Parameters:
  ///   - data: the real path of the data folder.
  ///   - earlier: names under which the person has typed before; that is offered as well.
  init(
    _ folder: StateFolder, program: RunningProgram = .current, data: String, account: String,
    earlier: Set<String> = []
  ) {
    self.earlier = earlier
    self.folder = folder
    self.program = program
    self.data = data
    self.account = account
  }

  /// What programs on the same data folder left behind, the newest first, and the paths of damaged files.
  mutating func find() -> (offered: [OfferedDraft], damaged: [String]) {
    var offered: [OfferedDraft] = []
    var damaged: [String] = []
    for name in folder.names() {
      if let target = StateFolder.target(ofTemporary: name), isLeft(target, name) { folder.remove(name) }
      guard isLeft(name, name) else { continue }
      guard let file = folder.read(name).flatMap(DraftFile.init) else {
        damaged.append(folder.path(of: name))
        continue
      }
      guard file.data == data, file.account == account || earlier.contains(file.account) else { continue }
      for (index, draft) in file.drafts.enumerated() {
        let id = "\(name) \(index)"
        found[id] = (name, draft)
        offered.append(OfferedDraft(id: id, at: file.at, draft: draft))
      }
    }
    return (offered.sorted { ($1.at.seconds, $0.id) < ($0.at.seconds, $1.id) }, damaged)
  }

  /// Keeps what is being typed now; costs nothing where that is what was kept already.
  ///
  /// - Parameters:
  ///   - author: who types, by the records as they are now; nil for who it was.
  ///   - offered: what was found and is still to be offered; all else of it is taken off the disk.
  /// - Returns: the first failure of this program, to be said once.
  mutating func keep(_ drafts: [Draft], by author: String? = nil, offered: [OfferedDraft], at now: () -> Moment)
    -> StateFailure?
  {
    do throws(StateFailure) {
      let isOthers = author.map { $0 != account } ?? false
      account = author ?? account
      if drafts != kept || isOthers && !drafts.isEmpty { try write(drafts, at: now) }
      if found.count != offered.count { try settle(offered) }
    } catch {
      defer { hasFailed = true }
      return hasFailed ? nil : error
    }
    return nil
  }

  /// Takes the file away: the person has quit, and knows what was not saved.
  mutating func finish() {
    if !kept.isEmpty { folder.remove(program.fileName) }
    kept = []
  }

  private mutating func write(_ drafts: [Draft], at now: () -> Moment) throws(StateFailure) {
    guard !drafts.isEmpty else { return finish() }
    if !isMade { try folder.make() }
    isMade = true
    try folder.write(
      program.fileName, DraftFile(data: data, account: account, at: now(), drafts: drafts).bytes)
    kept = drafts
  }

  /// Takes what is taken up or dropped out of the files it was found in.
  private mutating func settle(_ offered: [OfferedDraft]) throws(StateFailure) {
    let open = Set(offered.map(\.id))
    for (id, place) in found where !open.contains(id) {
      found[id] = nil
      guard var file = folder.read(place.file).flatMap(DraftFile.init),
        let index = file.drafts.firstIndex(of: place.draft)
      else { continue }
      file.drafts.remove(at: index)
      if file.drafts.isEmpty { folder.remove(place.file) } else { try folder.write(place.file, file.bytes) }
    }
  }

  /// Whether a file is named after a program that does not run any more.
  ///
  /// Of other machines, which may share the home folder, nothing is known: theirs are left when nobody has typed for a
  /// day.
  ///
  /// - Parameter actual: the name of the file itself.
  private func isLeft(_ name: String, _ actual: String) -> Bool {
    guard let owner = RunningProgram(fileName: name), owner != program else { return false }
    guard owner.machine != program.machine else { return !owner.isRunning }
    return folder.changed(actual).map { time(nil) - $0 > 86_400 } ?? false
  }
}

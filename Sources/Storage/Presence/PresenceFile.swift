import Emulation
import Glibc
import JSONText

/// The file by which a running program tells the others what it has open.
///
/// It keeps nobody from anything. Where it cannot be written, nobody is told, and nothing fails.
public struct PresenceFile: Sendable {
  private let store: Store
  private var program: OpenProgram
  /// Whether the others know it as it is.
  private var isTold = false

  init(_ store: Store, _ program: OpenProgram) {
    self.store = store
    self.program = program
  }

  public var name: String { program.fileName }

  /// Tells the others which record is on the screen now; does nothing when it is the one they know of.
  ///
  /// - Parameter account: who the person is by now; nil for who it was.
  /// - Returns: whether something was written.
  public mutating func tell(_ record: RecordKey?, by account: String? = nil) -> Bool {
    let account = account ?? program.account
    guard !isTold || record != program.record || account != program.account else { return false }
    (program.record, program.account) = (record, account)
    isTold = true
    return write()
  }

  /// Takes the file away when the program ends.
  public func remove() {
    guard let folder = try? store.root.folder(Store.presenceFolder) else { return }
    try? folder.remove(name)
  }

  /// Written beside and renamed, so that nobody reads half of it; not synced, because after a power cut it says nothing.
  private func write() -> Bool {
    let temporary = RecordPath.temporary(for: name)
    do throws(FileFailure) {
      _ = try store.root.makeFolder(Store.presenceFolder)
      let folder = try store.root.folder(Store.presenceFolder)
      if try folder.contains(temporary) { try folder.remove(temporary) }
      try folder.create(temporary, FieldWriter.json(program).utf8(.compact) + [0x0A], isSynced: false)
      try folder.rename(temporary, to: name)
      return true
    } catch {
      return false
    }
  }
}

extension Store {
  static var presenceFolder: String { "presence" }
  /// What one program tells is shorter, in bytes.
  private static var presenceLimit: Int { 4096 }
  /// How long the word of a program on another machine is believed, in seconds.
  private static var presenceAge: Int { 86_400 }

  /// The file of this program; nothing is written before it tells something.
  public func presence(account: String, since: Moment) -> PresenceFile {
    let start = ProcessStatus(of: getpid())?.start
    return PresenceFile(
      self, OpenProgram(machine: machine, process: Int(getpid()), start: start, account: account, since: since))
  }

  /// What the other running programs have open, by account.
  ///
  /// The files of programs that have ended without taking them away are removed: on this machine those whose process
  /// is gone, of other machines those older than a day.
  public func openPrograms() -> [OpenProgram] {
    guard let folder = try? root.folder(Self.presenceFolder), let names = try? folder.names() else { return [] }
    let now = time(nil)
    var programs: [OpenProgram] = []
    for name in names where name.hasSuffix(RecordPath.suffix) && !name.hasPrefix(".") {
      guard let program = program(name, in: folder) else { continue }
      if program.machine == machine, program.process == Int(getpid()) { continue }
      if isGone(program, name, in: folder, now: now) {
        try? folder.remove(name)
      } else {
        programs.append(program)
      }
    }
    return programs.sorted { ($0.account, $0.since.seconds, $0.process) < ($1.account, $1.since.seconds, $1.process) }
  }

  /// What a file says; nil for one that no program has written.
  private func program(_ name: String, in folder: Folder) -> OpenProgram? {
    guard let bytes = try? folder.read(name, limit: Self.presenceLimit), var reader = try? FieldReader(bytes),
      let program: OpenProgram = try? reader.value(), program.fileName == name
    else { return nil }
    return program
  }

  private func isGone(_ program: OpenProgram, _ name: String, in folder: Folder, now: Int) -> Bool {
    guard program.machine == machine else {
      return (try? folder.changed(name)).map { now - $0 > Self.presenceAge } ?? true
    }
    guard let process = Int32(exactly: program.process), process > 0 else { return true }
    if kill(process, 0) != 0, errno == ESRCH { return true }
    guard let status = ProcessStatus(of: process) else { return false }
    return status.hasEnded || status.start != program.start ?? status.start
  }
}

extension Folder {
  /// When a file was last written, in seconds since the beginning of 1970 in UTC.
  fileprivate func changed(_ name: String) throws(FileFailure) -> Int {
    var status = stat()
    try call(.read, name) { fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) }
    return status.st_mtim.tv_sec
  }
}

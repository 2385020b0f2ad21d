import Emulation

/// The lines of one machine's journal from the newest back.
struct MachineWalk {
  let machine: Machine.ID
  private let folder: Folder
  private let ends: JournalEnds
  /// The files that are still to be read, the newest last.
  private var names: [String]
  private var name = ""
  private var lines: BackwardLines?
  /// How many lines of the file were met.
  private var count = 0
  /// What was found in the file, with the places of the lines from its end, from 1; 0 is the line met before the file.
  private var faults: [(place: Int, subject: Finding.Subject)] = []
  /// What the line met last says of the one before it.
  private var later: (number: Int, previous: Digest, place: Int)?
  /// The file of a line that was met before this file.
  private var laterFile = ""
  /// The newest act and its line, until it is asked for.
  private var first: (entry: JournalEntry, line: ArraySlice<UInt8>)?
  private(set) var hasActs = false
  /// What the newest act has seen of others.
  private(set) var newestSeen: [(id: ActID, sum: Digest?)] = []
  /// The sums of the lines that others have seen last; nil for one that was not met yet.
  private var awaited: [Int: Digest?] = [:]
  /// The act that comes next, once it is looked for.
  private(set) var head: JournalEntry?

  init(_ machine: Machine.ID, _ folder: Folder, _ names: [String], _ ends: JournalEnds) {
    (self.machine, self.folder, self.names, self.ends) = (machine, folder, names, ends)
  }

  mutating func findNewest(_ findings: inout [Finding]) {
    while !hasActs, advance({ _ in true }, &findings) {}
    guard let entry = head, let line = newestLine else { return }
    (first, head, newestLine) = ((entry, line), nil, nil)
    newestSeen = entry.seen.enumerated().map { index, act in
      (act, entry.seenSums.indices.contains(index) ? entry.seenSums[index] : nil)
    }
  }

  private var newestLine: ArraySlice<UInt8>?

  /// Notes that the sum of a line will be asked for.
  mutating func await(_ number: Int) {
    let isFirst = first?.entry.id.number == number
    awaited[number] = .some(isFirst ? first?.entry.sum : nil)
  }

  func hasMet(_ number: Int, _ sum: Digest?) -> Bool {
    guard let met = awaited[number] ?? nil else { return false }
    return met == sum ?? met
  }

  mutating func take() -> JournalWalk.Step? {
    defer { head = nil }
    return head.map { JournalWalk.Step(entry: $0, folder: folder) }
  }

  /// Finds the act that comes next, if there is one.
  mutating func lookAhead(_ isWanted: (ArraySlice<UInt8>) -> Bool, _ findings: inout [Finding]) {
    if let first {
      if isWanted(first.line) { head = first.entry }
      self.first = nil
    }
    while head == nil, advance(isWanted, &findings) {}
  }

  /// Looks at one line, or goes to the file before.
  ///
  /// - Returns: whether there was one.
  private mutating func advance(_ isWanted: (ArraySlice<UInt8>) -> Bool, _ findings: inout [Finding]) -> Bool {
    do throws(StorageError) {
      if let line = try lines?.next() {
        look(at: line, isWanted)
        return true
      }
      guard finish(&findings) else { return false }
      lines = try BackwardLines(JournalFile(folder: folder, name: name), upTo: ends.size(of: name, machine))
    } catch {
      if case .failed(let failure, _) = error {
        findings.append(Finding(path: folder.path(of: name), .problem(.unreadable(.failed(failure)))))
      } else {
        findings.append(Finding(path: folder.path(of: name), .unreadableJournal))
      }
      // What stands before in the file is not known, so nothing is expected of it.
      (lines, later, faults) = (nil, nil, [])
    }
    return true
  }

  /// Ends one file and begins the one before.
  ///
  /// - Returns: whether there is one.
  private mutating func finish(_ findings: inout [Finding]) -> Bool {
    // The first line of all has none before it.
    if names.isEmpty, let later {
      if later.number != 1 || later.previous != .none { faults.append((later.place, .brokenChain(0))) }
      self.later = nil
    }
    for fault in faults {
      let line = fault.place > 0 ? count - fault.place + 1 : 1
      let subject: Finding.Subject =
        switch fault.subject {
        case .brokenLine: .brokenLine(line)
        case .newerLine: .newerLine(line)
        default: .brokenChain(line)
        }
      findings.append(Finding(path: folder.path(of: fault.place > 0 ? name : laterFile), subject))
    }
    (faults, lines) = ([], nil)
    guard let next = names.popLast() else { return false }
    if let place = later?.place, place > 0 {
      later?.place = 0
      laterFile = name
    }
    (name, count) = (next, 0)
    return true
  }

  private mutating func look(at line: ArraySlice<UInt8>, _ isWanted: (ArraySlice<UInt8>) -> Bool) {
    count += 1
    guard let place = JournalLineHead(line) else { return faults.append((count, .brokenLine(0))) }
    var entry: JournalEntry?
    let isWanted = isWanted(line)
    if isWanted || place.isOther {
      do throws(JournalEntry.LineFailure) { entry = try JournalEntry(line: line) } catch {
        return faults.append((count, error == .notWhole ? .brokenLine(0) : .newerLine(0)))
      }
    }
    let number = entry?.id.number ?? place.number
    let isOwn = entry.map { $0.id.machine == machine } ?? true
    if let later, !isOwn || later.previous != place.sum || later.number != number + 1 {
      faults.append((later.place, .brokenChain(0)))
    }
    later = (number, entry?.previous ?? place.previous, count)
    if awaited[number] != nil { awaited[number] = .some(place.sum) }
    guard let entry, isWanted else { return }
    head = entry
    if !hasActs { (hasActs, newestLine) = (true, line) }
  }
}

import Emulation

/// Acts of the journals from the newest back, read as far as they are asked for.
///
/// An act stands above those it has seen; where none of two has seen the other, the later one by the clock is above.
public struct LogReader {
  private var machines: [MachineLog] = []
  /// How many acts may still be given out.
  private var left: Int

  init(_ journal: Journal, _ query: LogQuery) throws(StorageError) {
    left = query.limit
    for (_, folder) in try journal.machines() {
      var names = try journal.files(folder)
      if let from = query.from { names.removeAll { $0 < JournalFile.name(for: from) } }
      machines.append(MachineLog(folder, names, query))
    }
  }

  /// The next acts; fewer than asked for when there are no more.
  ///
  /// - Throws: `failed`, `journalUnreadable`.
  public mutating func next(_ count: Int) throws(StorageError) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    while entries.count < count, left > 0 {
      for index in machines.indices { try machines[index].lookAhead() }
      guard let index = newest(of: machines.map(\.head)), let entry = machines[index].take() else { break }
      entries.append(entry)
      left -= 1
    }
    return entries
  }
}

/// The acts of one machine from the newest back.
private struct MachineLog {
  private let folder: Folder
  private let query: LogQuery
  /// The files that are still to be read, the newest last.
  private var names: [String]
  private var lines: BackwardLines?
  /// The act that comes next, once it is looked for.
  private(set) var head: JournalEntry?

  init(_ folder: Folder, _ names: [String], _ query: LogQuery) {
    self.folder = folder
    self.names = names
    self.query = query
  }

  mutating func take() -> JournalEntry? {
    defer { head = nil }
    return head
  }

  /// Finds the act that comes next, if there is one.
  mutating func lookAhead() throws(StorageError) {
    while head == nil {
      if let line = try lines?.next() {
        if query.mayWant(line), let entry = try? JournalEntry(line: line), query.wants(entry) { head = entry }
      } else if let name = names.popLast() {
        lines = try BackwardLines(JournalFile(folder: folder, name: name))
      } else {
        lines = nil
        return
      }
    }
  }
}

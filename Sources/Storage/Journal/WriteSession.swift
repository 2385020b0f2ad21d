import Emulation
import Glibc

/// The journal while the lock is held: all that was done before is applied, and the next act can be written.
struct WriteSession: ~Copyable {
  private let lock: FolderLock
  private let machine: Machine.ID
  private(set) var tree: FolderTree
  private var tails: [Machine.ID: JournalTail] = [:]
  private var marks: [Machine.ID: JournalMark]

  /// Finds the end of every machine's journal and applies the acts that are done but not in the files yet.
  ///
  /// No act may pass one before it: the state of the disk always follows from the last lines alone.
  ///
  /// - Throws: `waiting` when an act still cannot be applied, `journalDamaged`, `journalNewer`, `failed`.
  init(_ lock: consuming FolderLock, _ store: Store) throws(StorageError) {
    machine = store.machine
    tree = FolderTree(root: store.root)
    let known = lock.marks()
    marks = known
    var isChanged = false
    for (machine, folder) in try Journal(tree: tree).machines() {
      let tail = try JournalTail(folder, machine: machine, mark: known[machine])
      tails[machine] = tail
      if let entry = tail.last?.entry {
        try Self.cut(tail)
        var redo = Redo(tree: tree)
        try redo.apply(entry)
        marks[machine] = tail.mark
        isChanged = true
      } else if tail.torn != .nothing {
        try Self.cut(tail)
      }
    }
    if isChanged { lock.write(marks) }
    self.lock = lock
  }

  /// The end of each machine's journal.
  var ends: [JournalMark] { tails.values.compactMap(\.mark) }

  /// Writes the line of an act; when this returns, the act is done.
  ///
  /// - Throws: `failed`, `journalStuck`; the act is then not done.
  mutating func append(
    _ act: Act, edits: [JournalEdit], manifest: JournalManifest? = nil, seal: JournalSeal? = nil,
    by signature: Signature
  ) throws(StorageError) -> JournalEntry {
    var writer: JournalWriter
    do throws(FileFailure) {
      writer = try JournalWriter(tail: tails[machine], machine: machine, day: signature.at.day, in: &tree)
    } catch {
      throw .failed(error, .nothingWritten)
    }
    let (entry, line) = JournalEntry.line(
      ActID(machine: machine, number: writer.number), act, edits: edits, manifest: manifest, seal: seal,
      by: signature, after: writer.previous)
    // A line that nobody could read again would end the journal.
    guard line.count <= JournalFile.lineLimit / 2 else {
      throw .actTooLarge(bytes: line.count, limit: JournalFile.lineLimit / 2)
    }
    try writer.append(line)
    marks[machine] = writer.mark(entry)
    return entry
  }

  /// Says that everything up to an act is applied, so that nobody has to look again.
  func writeMark(after entry: JournalEntry) { lock.write(marks) }

  /// The number the next act of this machine gets.
  var nextNumber: Int { (tails[machine]?.last?.number ?? 0) + 1 }

  /// Takes away what a program that died has left behind the last whole line: it was never acknowledged.
  private static func cut(_ tail: JournalTail) throws(StorageError) {
    guard tail.torn != .nothing, let file = tail.file else { return }
    do throws(FileFailure) {
      // Nobody can tell a line that was not finished from one that was damaged later, so the bytes are kept.
      if tail.torn == .line { try tail.folder.copyEnd(of: file, from: tail.size, to: "\(file).\(tail.size).cut") }
      try tail.folder.truncate(file, to: tail.size)
    } catch {
      throw .waiting(error)
    }
  }
}

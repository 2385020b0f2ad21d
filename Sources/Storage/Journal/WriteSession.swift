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
  /// - Throws: `waiting` when an act still cannot be applied, `readOnly` where acts are gone that were there,
  ///   `journalDamaged`, `journalNewer`, `failed`.
  init(_ lock: consuming FolderLock, _ store: Store) throws(StorageError) {
    machine = store.machine
    tree = FolderTree(root: store.root)
    marks = lock.marks()
    self.lock = lock
    let machines = try Journal(tree: tree).machines()
    // Nothing is built on what is left, and an act whose undoing is gone is not done again.
    if let loss = try Journal.losses(since: marks, in: machines).first { throw .readOnly(.journalLost(loss)) }
    for (machine, folder) in machines {
      tails[machine] = try JournalTail(folder, machine: machine, mark: marks[machine])
    }
    if try recover(machines) { self.lock.write(marks) }
  }

  /// Applies the last acts that are not known to be applied.
  ///
  /// - Returns: whether there were any.
  private mutating func recover(_ machines: [(machine: Machine.ID, folder: Folder)]) throws(StorageError) -> Bool {
    let ends = machines.compactMap { tails[$0.machine] }
    for tail in ends { try Self.cut(tail) }
    let pending = ends.filter { $0.last?.entry != nil }
    let seen = pending.isEmpty || machines.count == 1 ? SeenActs() : try Journal(tree: tree).seenActs()
    for tail in pending {
      guard let last = tail.last, let entry = last.entry else { continue }
      // An act of another machine came later: this one was applied before it, and more may have been done since.
      if !seen.contains(tail.machine, last) {
        try Self.settle(tail)
        var redo = Redo(tree: tree)
        try redo.apply(entry)
      }
      marks[tail.machine] = tail.mark
    }
    guard !pending.isEmpty else { return false }
    // Whoever restored a backup may have died before the province's name was on the disk.
    do throws(FileFailure) { try tree.root.sync() } catch { throw .waiting(error) }
    return true
  }

  /// Makes sure that the last line is on the disk before the files follow it: its program may have died before it was.
  private static func settle(_ tail: JournalTail) throws(StorageError) {
    guard let name = tail.file, let start = tail.last?.start else { return }
    let line = try JournalFile(folder: tail.folder, name: name).read(from: start, count: tail.size - start)
    do throws(FileFailure) { try tail.folder.rewrite(line, in: name, at: start) } catch { throw .waiting(error) }
  }

  /// Makes sure that there is a journal to go on from: every province began with an act.
  ///
  /// - Throws: `readOnly`.
  func demandActs() throws(StorageError) {
    guard tails.values.contains(where: { $0.last != nil }) else { throw .readOnly(.noJournal) }
  }

  /// The end of each machine's journal.
  var ends: [JournalMark] { tails.values.compactMap(\.mark) }

  /// The ends of the journals as the next reader of the files has to follow them.
  var position: JournalPosition {
    JournalPosition(
      places: tails.compactMapValues { tail in
        tail.file.map { JournalPosition.Place(file: $0, offset: tail.size, head: tail.head) }
      })
  }

  /// Writes the line of an act; when this returns, the act is done.
  ///
  /// - Throws: `busy`, `failed`, `journalStuck`; the act is then not done.
  mutating func append(
    _ act: Act, edits: [JournalEdit], manifest: JournalManifest? = nil, seal: JournalSeal? = nil,
    personal: JournalPersonal? = nil, by signature: Signature
  ) throws(StorageError) -> JournalEntry {
    var writer: JournalWriter
    // Where the lock's file was removed, another program may be writing.
    guard lock.isInPlace else { throw .busy }
    do throws(FileFailure) {
      writer = try JournalWriter(tail: tails[machine], machine: machine, day: signature.at.day, in: &tree)
    } catch {
      throw .failed(error, .nothingWritten)
    }
    let (entry, line) = JournalEntry.line(
      ActID(machine: machine, number: writer.number), act, edits: edits, manifest: manifest, seal: seal,
      personal: personal, by: signature, seen: othersLast.map(\.id), seenSums: othersLast.map(\.sum),
      after: writer.previous)
    // A line that nobody could read again would end the journal.
    guard line.count <= JournalFile.lineLimit / 2 else {
      throw .actTooLarge(bytes: line.count, limit: JournalFile.lineLimit / 2)
    }
    try writer.append(line)
    marks[machine] = writer.mark(entry)
    return entry
  }

  /// Finishes or takes away what a program that died has left beside the personal file of a recipient, perhaps before
  /// acts of others who may not look into that folder.
  ///
  /// - Throws: `waiting`, `failed`, `personal` where the account may not.
  mutating func settle(_ recipient: RecipientKey) throws(StorageError) {
    var folder = PersonalFolder(tree: tree)
    do throws(FileFailure) {
      guard try folder.hasTemporary(recipient) else { return }
    } catch {
      throw error.isForbidden ? .personal(recipient, .forbidden(error)) : .failed(error, .nothingWritten)
    }
    let last = try Journal(tree: tree).lastChange(of: recipient)?.personal
    do throws(FileFailure) { try folder.settle(recipient, after: last) } catch { throw .waiting(error) }
  }

  /// The same for all recipients.
  ///
  /// - Throws: `waiting`, `failed`.
  mutating func settlePersonal() throws(StorageError) {
    var folder = PersonalFolder(tree: tree)
    let left: [RecipientKey]
    do throws(FileFailure) { left = try folder.temporaries() } catch { throw .failed(error, .nothingWritten) }
    for recipient in left { try settle(recipient) }
  }

  /// Says that everything up to an act is applied, so that nobody has to look again.
  func writeMark(after entry: JournalEntry) { lock.write(marks) }

  /// The last acts of the other machines; they are in the files, or this value would not be here.
  private var othersLast: [(id: ActID, sum: Digest)] {
    let others = tails.values.filter { $0.machine != machine }.sorted { $0.machine < $1.machine }
    return others.compactMap { tail in tail.last.map { (ActID(machine: tail.machine, number: $0.number), $0.sum) } }
  }

  /// What the last act on each record left, where it is among the newest.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  func lastKnown(_ keys: [RecordKey]) throws(StorageError) -> [RecordKey: KnownRecord] {
    try RecentActs(tails.values).last(on: keys)
  }

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

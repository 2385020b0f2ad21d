import Emulation
import Glibc

/// The journal of this machine, ready for the next line, while the lock is held.
struct JournalWriter {
  private let file: JournalFile
  /// How many bytes the file has.
  private(set) var size: Int
  /// The number of the next act.
  let number: Int
  /// The sum of the line before.
  let previous: Digest

  /// Opens the file of a month, and makes it where it is not there.
  ///
  /// - Parameter tail: the end of this machine's journal; nil when the machine has none.
  init(
    tail: JournalTail?, machine: Machine.ID, day: Day, in tree: inout FolderTree
  ) throws(FileFailure) {
    // A clock that was set back must not begin a file before the newest one.
    let name = max(JournalFile.name(for: day), tail?.file ?? "")
    number = (tail?.last?.number ?? 0) + 1
    previous = tail?.last?.sum ?? .none
    var made: [Folder] = []
    let folder = try tree.make([Store.journalFolder, machine.text], changed: &made)
    file = JournalFile(folder: folder, name: name)
    let isThere = tail?.file == name
    size = isThere ? tail?.size ?? 0 : 0
    if !isThere { try folder.create(name, [], isSynced: true) }
    // While the file has no line, whoever made it may have died before its name was on the disk.
    if size == 0 {
      for folder in try tree.way([Store.journalFolder, machine.text]) { try folder.sync() }
    }
  }

  /// Writes the line of an act; when this returns, the act is done.
  ///
  /// - Throws: `busy` when another program has written meanwhile, `failed` with nothing written, or `journalStuck` when
  ///   part of the line may be left in the journal.
  mutating func append(_ line: [UInt8]) throws(StorageError) {
    do throws(FileFailure) {
      try file.folder.append(line, to: file.name, at: size)
    } catch {
      let failure = error
      // A file that cannot even be opened is as it was: a matter of rights, which somebody can mend.
      if failure.operation == .open { throw .failed(failure, .nothingWritten) }
      // Nothing was written, and what stands there is another program's.
      if failure.code == ESTALE { throw .busy }
      do throws(FileFailure) {
        try file.folder.truncate(file.name, to: size)
        // Until the cut is on the disk, the whole line may be there after a power cut.
        try file.folder.syncData(of: file.name)
      } catch {
        throw .journalStuck(failure, cutting: error)
      }
      throw .failed(failure, .nothingWritten)
    }
    size += line.count
  }

  /// The end of the journal after a line was written.
  func mark(_ entry: JournalEntry) -> JournalMark {
    JournalMark(
      machine: entry.id.machine, file: file.name, size: size, number: entry.id.number, sum: entry.sum)
  }
}

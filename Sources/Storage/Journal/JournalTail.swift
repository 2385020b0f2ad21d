import CDigest
import Emulation

/// The end of one machine's journal.
struct JournalTail {
  var machine: Machine.ID
  /// The folder of the machine.
  var folder: Folder
  /// The newest file; nil while the machine has written nothing.
  var file: String?
  /// How many bytes of it are whole lines.
  var size = 0
  /// What stands after them: left behind by a program that died while it wrote.
  var torn = Torn.nothing
  /// The last act of the machine, in this or in an earlier file.
  var last: Last?

  struct Last {
    var number: Int
    var sum: Digest
    /// All of the act; nil when it is known to be applied, so that nobody needs it.
    var entry: JournalEntry?
    /// Where its line begins in the newest file; nil when it stands in an earlier one.
    var start: Int?
  }

  enum Torn: Hashable {
    case nothing
    /// The beginning of a line.
    case beginning
    /// A line with its newline and other bytes than were written.
    case line
  }

  /// The last act.
  var head: JournalHead? { last.map { JournalHead(machine: machine, number: $0.number, sum: $0.sum) } }

  /// The act before the last one; nil when there is none, or the last one was not read.
  var headBefore: JournalHead? {
    guard let entry = last?.entry, entry.id.number > 1 else { return nil }
    return JournalHead(machine: machine, number: entry.id.number - 1, sum: entry.previous)
  }

  /// What the lock says once everything is applied.
  var mark: JournalMark? {
    guard let file, let last else { return nil }
    return JournalMark(machine: machine, file: file, size: size, number: last.number, sum: last.sum)
  }
}

extension JournalTail {
  /// Finds the end of a machine's journal.
  ///
  /// - Parameter mark: the end as the last writer left it, everything applied; what still is so is not read.
  /// - Throws: `journalDamaged` when the last two lines are no lines, `journalNewer`, `failed`.
  init(_ folder: Folder, machine: Machine.ID, mark: JournalMark?) throws(StorageError) {
    self.machine = machine
    self.folder = folder
    let files: [String]
    let sizes: Int
    do throws(FileFailure) {
      files = try folder.names().filter(JournalFile.isName)
      guard let newest = files.last else { return }
      sizes = try folder.size(of: newest)
      file = newest
    } catch {
      throw .failed(error, .nothingWritten)
    }
    if let mark, mark.file == files.last, mark.size == sizes {
      size = sizes
      last = Last(number: mark.number, sum: mark.sum)
      return
    }
    for name in files.reversed() {
      let isNewest = name == files.last
      let end = try JournalFile(folder: folder, name: name).end()
      if isNewest { (size, torn) = (end.size, end.torn) }
      if let entry = end.entry {
        last = Last(number: entry.id.number, sum: entry.sum, entry: entry, start: isNewest ? end.start : nil)
        return
      }
    }
  }
}

/// The end of a machine's journal, as its last writer left it with everything applied. It stands in the lock file.
struct JournalMark: Hashable, Sendable {
  var machine: Machine.ID
  var file: String
  var size: Int
  var number: Int
  var sum: Digest

  /// One line of the lock file. Its own sum keeps apart what is left when only part of the file got to the disk.
  var text: String { "\(body) \(Self.sum(of: body))" }

  private var body: String { "\(machine.text) \(file) \(size) \(number) \(sum.text)" }

  private static func sum(of text: String) -> UInt32 {
    let bytes = Array(text.utf8)
    return digest_crc32(0, bytes, bytes.count)
  }

  init(machine: Machine.ID, file: String, size: Int, number: Int, sum: Digest) {
    (self.machine, self.file, self.size, self.number, self.sum) = (machine, file, size, number, sum)
  }

  /// Reads a line; nil for anything else.
  init?(_ line: Substring) {
    let parts = line.split(separator: " ").map(String.init)
    guard parts.count == 6, let machine = Machine.ID(parts[0]), JournalFile.isName(parts[1]),
      let size = Int(parts[2]), let number = Int(parts[3]), let sum = Digest(parts[4])
    else { return nil }
    self.init(machine: machine, file: parts[1], size: size, number: number, sum: sum)
    guard parts[5] == String(Self.sum(of: body)) else { return nil }
  }
}

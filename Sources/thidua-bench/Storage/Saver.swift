import Emulation
import Glibc
import Storage

/// Saves acts on the same dossiers again and again.
struct Saver {
  private let store: Store
  private var dossiers: [Dossier]
  private var number = 0
  /// About what a dossier's file has.
  let bytes = 4096

  init(_ store: Store, count: Int) throws {
    self.store = store
    dossiers = Array(try store.load().workspace.dossiers.values.sorted { $0.id < $1.id }.prefix(count))
  }

  /// Saves one act on all of them.
  ///
  /// - Returns: milliseconds from the beginning to the answer.
  mutating func save() throws -> Double {
    number += 1
    let edits = dossiers.map { before in
      var after = before
      after.abstract = "Đề nghị lần \(number)"
      return RecordEdit(before: .dossier(before), after: .dossier(after))
    }
    let signature = Signature(author: "do-luong", at: Moment(seconds: time(nil)))
    let start = ContinuousClock.now
    let receipt = try store.commit(Act(edits: edits), by: signature)
    let taken = (ContinuousClock.now - start).milliseconds
    dossiers = receipt.records.compactMap { if case .dossier(let dossier) = $0 { dossier } else { nil } }
    return taken
  }
}

/// The calls on files that saving cannot do without, and nothing else: a new file and an fsync for each record, a line
/// and an fdatasync, the renames, an fsync of the folder.
struct RawSave {
  private let folder: Int32
  private let journal: Int32
  private let count: Int
  private let content: [UInt8]

  init(in path: String, count: Int, bytes: Int) throws(BenchFailure) {
    guard mkdir(path, 0o770) == 0 || errno == EEXIST else { throw .noFolder(path: path, errno: errno) }
    folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    journal = openat(folder, "journal", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o660)
    guard folder >= 0, journal >= 0 else { throw .noFolder(path: path, errno: errno) }
    self.count = count
    content = [UInt8](repeating: 0x20, count: bytes)
  }

  /// - Returns: milliseconds.
  func save() -> Double {
    milliseconds {
      for number in 0..<count {
        let file = openat(folder, "\(number).new", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o660)
        _ = write(file, content, content.count)
        fsync(file)
        close(file)
      }
      let line = [UInt8](repeating: 0x20, count: content.count * count)
      _ = write(journal, line, line.count)
      fdatasync(journal)
      for number in 0..<count { renameat(folder, "\(number).new", folder, "\(number)") }
      fsync(folder)
    }
  }
}

import Emulation
import Glibc
import JSONText

/// The sealing of one year.
///
/// The sealed files are written and synced beside their final place, in a folder that its writer keeps locked and that
/// needs no lock of the data folder; the journal's line is the commit; then the folder gets its name and the single
/// files go. Wherever it is cut off, the year is as it was, or `SealedRemoval` finishes it from the line.
struct Sealing {
  private var tree: FolderTree
  private let year: Int
  private let parent: Folder
  /// Where the files are written.
  private let folder: Folder

  /// Makes the folder to write in, while the lock is held.
  ///
  /// - Throws: `yearSealed`, `busy` when another program seals the year just now, `failed`.
  init(_ year: Int, tree: FolderTree) throws(StorageError) {
    (self.year, self.tree) = (year, tree)
    do throws(FileFailure) {
      let isSealed = try self.tree.folder([SealedYear.folder, String(year)]) != nil
      guard !isSealed else { throw FileFailure(.open, "", code: EEXIST) }
      var changed: [Folder] = []
      parent = try self.tree.make([SealedYear.folder], changed: &changed)
      folder = try Self.temporary(year, in: parent)
    } catch {
      switch error.code {
      case EEXIST: throw .yearSealed(year)
      case EWOULDBLOCK: throw .busy
      default: throw .failed(error, .nothingWritten)
      }
    }
  }

  /// An empty folder that nobody else writes in as long as it is open.
  private static func temporary(_ year: Int, in parent: Folder) throws(FileFailure) -> Folder {
    let name = SealedYear.temporary(year)
    let isNew = try parent.makeFolder(name)
    let folder = try parent.folder(name)
    try folder.call(.lock, ".") { flock(folder.descriptor, LOCK_EX | LOCK_NB) }
    // Nobody has it locked, so it was left behind by a program that died.
    if !isNew { try parent.empty(name) }
    return folder
  }

  /// Writes the files of the year as they are now; may be called without the lock, and again.
  ///
  /// - Throws: `yearEmpty`, `yearDamaged`, `failed`, `stopped`.
  mutating func write(_ watch: WorkWatch) throws(StorageError) -> JournalSeal {
    let listed = try listed()
    guard !listed.isEmpty else { throw .yearEmpty(year) }
    return try write(listed, watch)
  }

  /// Whether the folder still stands where it was made.
  func isInPlace() throws(FileFailure) -> Bool {
    let name = SealedYear.temporary(year)
    var (own, there) = (stat(), stat())
    try folder.call(.read, ".") { fstat(folder.descriptor, &own) }
    guard try parent.contains(name) else { return false }
    try parent.call(.read, name) { fstatat(parent.descriptor, name, &there, AT_SYMLINK_NOFOLLOW) }
    return own.st_ino == there.st_ino && own.st_dev == there.st_dev
  }

  private func listed() throws(StorageError) -> [(kind: RecordKind, files: [ListedFile])] {
    var result: [(RecordKind, [ListedFile])] = []
    for kind in SealedYear.kinds {
      var listing = Listing(tree: tree)
      listing.add(kind, year: year)
      guard listing.problems.isEmpty else { throw .yearDamaged(listing.problems) }
      if !listing.files.isEmpty { result.append((kind, listing.files)) }
    }
    return result
  }

  private mutating func write(
    _ listed: [(kind: RecordKind, files: [ListedFile])], _ watch: WorkWatch
  ) throws(StorageError) -> JournalSeal {
    let total = listed.reduce(0) { $0 + $1.files.count }
    var done = 0
    var seal = JournalSeal(year: year, files: [])
    var sums = ""
    try call { sealing throws(FileFailure) in try sealing.parent.empty(SealedYear.temporary(sealing.year)) }
    for (kind, files) in listed {
      let name = SealedYear.file(of: kind)
      let sum = try Self.write(files, to: name, in: folder) {
        done += 1
        return watch(WorkStep(.sealing, done: done, of: total))
      }
      seal.files.append(JournalSeal.File(kind: kind, count: files.count, sum: sum))
      sums += "\(sum.text)  \(name)\n"
    }
    try call { sealing throws(FileFailure) in
      try sealing.folder.create(SealedYear.sums, Array(sums.utf8), isSynced: true, mode: SealedYear.mode)
      try sealing.folder.sync()
      try sealing.parent.sync()
      try sealing.tree.root.sync()
    }
    return seal
  }

  /// Writes the records of a kind, one after the other, each found whole.
  private static func write(
    _ files: [ListedFile], to name: String, in folder: Folder, _ goOn: () -> Bool
  ) throws(StorageError) -> Digest {
    let digest = DigestStream()
    let output = try failing { () throws(FileFailure) in try SealedOutput(name, in: folder, digest) }
    try failing { () throws(FileFailure) in try output.write(SealedFile.beginning) }
    for (index, file) in files.enumerated() {
      guard goOn() else { throw .stopped }
      let result = file.loadWhole()
      guard let bytes = result.bytes else {
        throw .yearDamaged([RecordProblem(path: file.path, reason: result.reason)])
      }
      let part = SealedFile.part(bytes, isLast: index == files.count - 1)
      try failing { () throws(FileFailure) in try output.write(part) }
    }
    try failing { () throws(FileFailure) in try output.finish(SealedFile.ending) }
    guard output.size <= SealedYear.fileLimit else {
      throw .yearDamaged([
        RecordProblem(
          path: SealedYear.folder,
          reason: .unreadable(.tooLarge(bytes: output.size, limit: SealedYear.fileLimit)))
      ])
    }
    return digest.finish()
  }

  /// Takes away what was written, before the act was done, while the lock is held.
  func undo() {
    let name = SealedYear.temporary(year)
    guard (try? isInPlace()) == true else { return }
    try? parent.empty(name)
    parent.removeFolder(name)
    tree.root.removeFolder(SealedYear.folder)
  }

  private mutating func call<Value>(
    _ body: (inout Sealing) throws(FileFailure) -> Value
  ) throws(StorageError) -> Value {
    do throws(FileFailure) { return try body(&self) } catch { throw .failed(error, .nothingWritten) }
  }

  private static func failing<Value>(_ body: () throws(FileFailure) -> Value) throws(StorageError) -> Value {
    do throws(FileFailure) { return try body() } catch { throw .failed(error, .nothingWritten) }
  }
}

extension ListedFile {
  /// The text of the file, when it is a record as the program writes them; else why not.
  fileprivate func loadWhole() -> (bytes: [UInt8]?, reason: RecordProblem.Reason) {
    do throws(ReadFailure) {
      let bytes = try folder.read(name, limit: Store.fileLimit)
      do throws(RecordProblem.Reason) {
        let file = try RecordFile(bytes, key: key)
        if file.isNewer {
          return (nil, .newerSchema(found: file.schema, known: RecordHeader.schema, isLoaded: true))
        }
        guard !file.isEditedOutside, let json = try? JSONValue(parsing: bytes), json.utf8 == bytes else {
          return (nil, .editedOutside)
        }
        return (bytes, .editedOutside)
      } catch {
        return (nil, error)
      }
    } catch {
      return (nil, .unreadable(error))
    }
  }
}

/// A file of a sealed year being written.
private final class SealedOutput {
  private let writer: FileWriter
  private let digest: DigestStream
  private var buffer: [UInt8] = []

  init(_ name: String, in folder: Folder, _ digest: DigestStream) throws(FileFailure) {
    self.digest = digest
    writer = try FileWriter(name, in: folder, mode: SealedYear.mode)
  }

  var size: Int { writer.size }

  func write(_ bytes: [UInt8]) throws(FileFailure) {
    buffer += bytes
    if buffer.count >= 1 << 20 { try flush() }
  }

  func finish(_ bytes: [UInt8]) throws(FileFailure) {
    buffer += bytes
    try flush()
    try writer.sync()
  }

  private func flush() throws(FileFailure) {
    digest.update(buffer)
    try writer.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}

extension Folder {
  /// Takes away the files of a folder in this one.
  fileprivate func empty(_ name: String) throws(FileFailure) {
    let inner = try folder(name)
    for name in try inner.names() { try inner.remove(name) }
  }
}

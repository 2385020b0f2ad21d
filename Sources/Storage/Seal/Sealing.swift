import Emulation
import Glibc
import JSONText

/// The sealing of one year, while the lock is held.
///
/// The sealed files are written and synced beside their final place; the journal's line is the commit; then the folder
/// gets its name and the single files go. Wherever it is cut off, the year is as it was, or `SealedRemoval` finishes it
/// from the line.
struct Sealing {
  private var tree: FolderTree
  private let year: Int

  init(_ year: Int, tree: FolderTree) {
    (self.year, self.tree) = (year, tree)
  }

  /// Writes the files of the year.
  ///
  /// - Throws: `yearSealed`, `yearEmpty`, `yearDamaged`, `failed`; what was written is then taken away.
  mutating func write() throws(StorageError) -> JournalSeal {
    if try isSealed() { throw .yearSealed(year) }
    let listed = try listed()
    guard !listed.isEmpty else { throw .yearEmpty(year) }
    do throws(StorageError) { return try write(listed) } catch {
      undo()
      throw error
    }
  }

  private mutating func isSealed() throws(StorageError) -> Bool {
    do throws(FileFailure) { return try tree.folder([SealedYear.folder, String(year)]) != nil } catch {
      throw .failed(error, .nothingWritten)
    }
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

  private mutating func write(_ listed: [(kind: RecordKind, files: [ListedFile])]) throws(StorageError) -> JournalSeal {
    var seal = JournalSeal(year: year, files: [])
    let folder = try call { sealing throws(FileFailure) in try sealing.makeTemporary() }
    var sums = ""
    for (kind, files) in listed {
      let name = SealedYear.file(of: kind)
      let sum = try Self.write(files, to: name, in: folder)
      seal.files.append(JournalSeal.File(kind: kind, count: files.count, sum: sum))
      sums += "\(sum.text)  \(name)\n"
    }
    try call { sealing throws(FileFailure) in
      try folder.create(SealedYear.sums, Array(sums.utf8), isSynced: true, mode: SealedYear.mode)
      try folder.sync()
      try sealing.tree.folder([SealedYear.folder])?.sync()
      try sealing.tree.root.sync()
    }
    return seal
  }

  /// The empty folder the files are written in.
  private mutating func makeTemporary() throws(FileFailure) -> Folder {
    var changed: [Folder] = []
    let parent = try tree.make([SealedYear.folder], changed: &changed)
    let name = SealedYear.temporary(year)
    // The lock is held, so a folder of that name was left behind by a program that died.
    if try !parent.makeFolder(name) { try parent.empty(name) }
    return try parent.folder(name)
  }

  /// Writes the records of a kind, one after the other, each found whole.
  private static func write(
    _ files: [ListedFile], to name: String, in folder: Folder
  ) throws(StorageError) -> Digest {
    let digest = DigestStream()
    let output = try failing { () throws(FileFailure) in try SealedOutput(name, in: folder, digest) }
    try failing { () throws(FileFailure) in try output.write(SealedFile.beginning) }
    for (index, file) in files.enumerated() {
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

  /// Takes away what was written, before the act was done.
  mutating func undo() {
    let name = SealedYear.temporary(year)
    guard let parent = try? tree.folder([SealedYear.folder]) else { return }
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

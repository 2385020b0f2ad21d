import Emulation
import JSONText

/// What stands in the file of a record.
public struct RecordContent: Hashable, Sendable {
  /// Below the data folder; of a sealed year the file that holds it together with others.
  public var path: String
  /// All members, those this version does not know too.
  public var json: JSONValue
  /// Whether the file is not what the program left.
  public var isEditedOutside: Bool
}

extension Store {
  /// What stands in the file of a record, of a sealed year too; nil when there is no such file.
  ///
  /// - Throws: `damagedUnderneath` for what cannot be read, `failed`.
  public func content(of key: RecordKey) throws(StorageError) -> RecordContent? {
    guard key.kind == .province || key.hasSafePath else { return nil }
    let path = RecordPath(key)
    do throws(RecordProblem.Reason) {
      guard let bytes = try bytes(at: path) else { return try sealedContent(of: key) }
      return try RecordContent(bytes, of: key, at: path.text)
    } catch {
      throw .damagedUnderneath(RecordProblem(path: path.text, reason: error))
    }
  }

  /// Nil when there is no such file.
  private func bytes(at path: RecordPath) throws(RecordProblem.Reason) -> [UInt8]? {
    let folder: Folder
    do throws(FileFailure) {
      var tree = FolderTree(root: root)
      guard let found = try tree.folder(path.folders), try found.contains(path.file) else { return nil }
      folder = found
    } catch {
      throw .unreadable(.failed(error))
    }
    do throws(ReadFailure) { return try folder.read(path.file, limit: Self.fileLimit) } catch {
      throw .unreadable(error)
    }
  }

  private func sealedContent(of key: RecordKey) throws(RecordProblem.Reason) -> RecordContent? {
    guard let year = key.year, SealedYear.kinds.contains(key.kind) else { return nil }
    let reader: SealedReader
    do throws(FileFailure) {
      var tree = FolderTree(root: root)
      guard let found = try SealedReader(year, in: &tree) else { return nil }
      reader = found
    } catch {
      throw .unreadable(.failed(error))
    }
    guard let sealed = reader.read(key.kind).records.first(where: { $0.record?.key == key }) else { return nil }
    return try RecordContent(sealed.bytes, of: key, at: SealedYear.path(year, SealedYear.file(of: key.kind)))
  }
}

extension RecordContent {
  fileprivate init(_ bytes: [UInt8], of key: RecordKey, at path: String) throws(RecordProblem.Reason) {
    let file = try RecordFile(bytes, key: key)
    self.init(
      path: path, json: try JSONValue(recordBytes: bytes, kind: key.kind), isEditedOutside: file.isEditedOutside)
  }
}

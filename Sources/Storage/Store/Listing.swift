import Emulation

/// The record files of a data folder, found by the names of its folders.
struct Listing {
  var tree: FolderTree
  private(set) var files: [ListedFile] = []
  private(set) var problems: [RecordProblem] = []
  /// The kinds of which no record is known, because their folder cannot be looked into.
  private(set) var unlisted: Set<RecordKind> = []

  init(tree: FolderTree) {
    self.tree = tree
  }

  /// Adds the file of the province.
  mutating func addProvince() {
    files.append(ListedFile(folder: tree.root, name: RecordPath.province, key: RecordKey(.province, "")))
  }

  /// Adds the files of a kind, of one year where the kind is kept by year.
  ///
  /// Passed over are names that begin with a point, the store's own temporary files among them, and names that do
  /// not end in `.json`.
  mutating func add(_ kind: RecordKind, year: Int?) {
    let sample = RecordPath(RecordKey(kind, "", year: year))
    do throws(FileFailure) {
      guard let folder = try tree.folder(sample.folders) else { return }
      for name in try folder.names() where !name.hasPrefix(".") && name.hasSuffix(RecordPath.suffix) {
        let id = String(name.dropLast(RecordPath.suffix.count))
        let file = ListedFile(folder: folder, name: name, key: RecordKey(kind, id, year: year))
        if RecordID<Never>(id) != nil {
          files.append(file)
        } else {
          problems.append(RecordProblem(path: file.path, reason: .badName))
        }
      }
    } catch {
      unlisted.insert(kind)
      // A folder of years is looked into beside them too: it is told once.
      let problem = RecordProblem(path: error.path, reason: .unlistable(error))
      if !problems.contains(problem) { problems.append(problem) }
    }
  }

  /// The years that have a folder of a by-year kind, sorted.
  mutating func years(of kind: RecordKind) -> [Int] {
    guard kind.hasYears, let name = kind.folder else { return [] }
    do throws(FileFailure) {
      guard let folder = try tree.folder([name]) else { return [] }
      return try folder.names().filter { $0.utf8.count == 4 }.compactMap { Int($0) }.sorted()
    } catch {
      problems.append(RecordProblem(path: error.path, reason: .unlistable(error)))
      return []
    }
  }
}

/// A file that should hold a record.
struct ListedFile: Sendable {
  var folder: Folder
  var name: String
  /// The record that is to be in it.
  var key: RecordKey

  /// Below the data folder.
  var path: String { folder.path(of: name) }

  /// Reads the record; gives a problem too, or instead.
  func load() -> (record: AnyRecord?, problem: RecordProblem?) {
    do throws(RecordProblem.Reason) {
      let file = try read()
      if file.isNewer {
        let reason = RecordProblem.Reason.newerSchema(found: file.schema, known: RecordHeader.schema, isLoaded: true)
        return (file.record, RecordProblem(path: path, reason: reason))
      }
      return (file.record, file.isEditedOutside ? RecordProblem(path: path, reason: .editedOutside) : nil)
    } catch {
      return (nil, RecordProblem(path: path, reason: error))
    }
  }

  private func read() throws(RecordProblem.Reason) -> RecordFile {
    let bytes: [UInt8]
    do throws(ReadFailure) {
      bytes = try folder.read(name, limit: Store.fileLimit)
    } catch {
      throw .unreadable(error)
    }
    return try RecordFile(bytes, key: key)
  }
}

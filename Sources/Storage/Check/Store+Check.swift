import Emulation
import JSONText

extension Store {
  /// Examines all of the data folder, every year of it: files, records, what they say of each other, permissions.
  ///
  /// - Returns: what was found, by path; nothing when all is well.
  public func check() -> [Finding] {
    var examination = Examination(tree: FolderTree(root: root))
    examination.examineRecords()
    examination.examineNames()
    examination.examineJournal()
    return examination.findings.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

/// A walk over a data folder that gathers findings.
private struct Examination {
  private var tree: FolderTree
  private(set) var findings: [Finding] = []
  /// What is in each file, by its path.
  private var onDisk: [String: RecordState] = [:]

  init(tree: FolderTree) {
    self.tree = tree
  }

  mutating func examineRecords() {
    var listing = Listing(tree: tree)
    listing.addProvince()
    for kind in RecordKind.allCases where kind != .province {
      if kind.hasYearless { listing.add(kind, year: nil) }
      for year in listing.years(of: kind) { listing.add(kind, year: year) }
    }
    findings += listing.problems.map { Finding(path: $0.path, .problem($0.reason)) }
    var records: [AnyRecord] = []
    for (file, result) in zip(listing.files, concurrentMap(listing.files, { $0.examine() })) {
      findings += result.findings
      if let record = result.record { records.append(record) }
      onDisk[file.path] = result.state
    }
    findings += RecordCheck(records).flaws().map { Finding(path: RecordPath($0.key).text, .flaw($0.flaw)) }
  }

  /// Compares the files with what the journals say of them.
  mutating func examineJournal() {
    let review = JournalReview(Journal(tree: tree))
    findings += review.findings
    for (path, state) in onDisk {
      if let difference = review.difference(path, state) { findings.append(Finding(path: path, difference)) }
    }
    findings += review.missing(onDisk.keys).map { Finding(path: $0, .missingFile) }
  }

  /// Looks at every name in the folders of the format: its permissions, and whether it belongs there.
  mutating func examineNames() {
    examine(
      tree.root,
      knownFolders: Set(RecordKind.allCases.compactMap(\.folder)).union([Store.journalFolder, Store.presenceFolder]),
      isRecordFolder: false)
    for kind in RecordKind.allCases {
      guard let name = kind.folder, let folder = open(tree.root, name) else { continue }
      let years = kind.hasYears ? Set(names(folder).filter { $0.utf8.count == 4 && Int($0) != nil }) : []
      examine(folder, knownFolders: years, isRecordFolder: kind.hasYearless)
      for year in years.sorted() {
        if let folder = open(folder, year) { examine(folder, knownFolders: [], isRecordFolder: true) }
      }
    }
  }

  private mutating func examine(_ folder: Folder, knownFolders: Set<String>, isRecordFolder: Bool) {
    for name in names(folder) {
      let path = folder.path(of: name)
      if name.hasPrefix("."), name.hasSuffix(RecordPath.temporarySuffix) {
        findings.append(Finding(path: path, .temporary))
        continue
      }
      // The lock holds nothing and other hidden files belong to other programs.
      if name.hasPrefix(".") { continue }
      let isRecord = isRecordFolder ? name.hasSuffix(RecordPath.suffix) : name == RecordPath.province
      guard isRecord || knownFolders.contains(name) else {
        findings.append(Finding(path: path, .foreign))
        continue
      }
      guard let mode = try? folder.mode(of: name) else { continue }
      if mode & 0o007 != 0 {
        findings.append(Finding(path: path, .openToAll(mode: mode)))
      } else if mode & 0o060 != 0o060 {
        findings.append(Finding(path: path, .closedToGroup(mode: mode)))
      }
    }
  }

  /// What cannot be listed was reported with the records.
  private func names(_ folder: Folder) -> [String] { (try? folder.names()) ?? [] }

  private func open(_ folder: Folder, _ name: String) -> Folder? { try? folder.folder(name) }
}

extension ListedFile {
  /// Reads the record, and compares the file with what the program would write.
  func examine() -> (record: AnyRecord?, findings: [Finding], state: RecordState) {
    let result = load()
    guard let bytes = try? folder.read(name, limit: Store.fileLimit) else {
      let findings = result.problem.map { [Finding(path: path, .problem($0.reason))] } ?? []
      return (result.record, findings, RecordState(revision: nil, sum: nil))
    }
    let state = RecordState(
      revision: result.record?.revision, sum: Digest(of: bytes),
      isEditedOutside: result.problem?.reason == .editedOutside)
    if let problem = result.problem { return (result.record, [Finding(path: path, .problem(problem.reason))], state) }
    guard let json = try? JSONValue(parsing: bytes), json.utf8 != bytes else { return (result.record, [], state) }
    return (result.record, [Finding(path: path, .notCanonical)], state)
  }
}

import Emulation
import JSONText

extension Store {
  /// Examines all of the data folder, every year of it: files, records, what they say of each other, permissions.
  ///
  /// - Returns: what was found, by path; nothing when all is well.
  public func check() -> [Finding] {
    var examination = Examination(tree: FolderTree(root: root))
    let sealed = examination.examineSealedYears()
    examination.examineRecords(and: sealed)
    examination.examineNames()
    examination.examineJournal()
    examination.examinePersonal()
    return examination.findings.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }
}

/// A walk over a data folder that gathers findings.
struct Examination {
  var tree: FolderTree
  var findings: [Finding] = []
  /// What is in each file, by its path.
  private var onDisk: [String: RecordState] = [:]
  /// The individuals that dossiers propose.
  private(set) var individuals: Set<RecipientKey> = []
  /// What the journals say of personal data, by path.
  private(set) var journalPersonal: [String: JournalReview.ExpectedPersonal] = [:]
  /// What the files of each sealed year are.
  private var sealedFiles: [Int: [RecordKind: JournalSeal.File]] = [:]

  init(tree: FolderTree) {
    self.tree = tree
  }

  /// - Parameter sealed: the records of sealed years, which others speak of.
  mutating func examineRecords(and sealed: [AnyRecord]) {
    var listing = Listing(tree: tree)
    listing.addProvince()
    for kind in RecordKind.allCases where kind != .province {
      if kind.hasYearless { listing.add(kind, year: nil) }
      for year in listing.years(of: kind) where sealedFiles[year] == nil { listing.add(kind, year: year) }
    }
    findings += listing.problems.map { Finding(path: $0.path, .problem($0.reason)) }
    var records = sealed
    for (file, result) in zip(listing.files, concurrentMap(listing.files, { $0.examine() })) {
      findings += result.findings
      if let record = result.record { records.append(record) }
      onDisk[file.path] = result.state
    }
    for case .dossier(let dossier) in records {
      individuals.formUnion(dossier.lines.filter { $0.subject == .individual }.map { dossier.recipient($0.number) })
    }
    findings += RecordCheck(records).flaws().map { Finding(path: RecordPath($0.key).text, .flaw($0.flaw)) }
  }

  /// Looks at every sealed year: its files, their sums, the records in them.
  mutating func examineSealedYears() -> [AnyRecord] {
    var records: [AnyRecord] = []
    for year in ((try? tree.folder([SealedYear.folder])?.names()) ?? []).compactMap(DataPath.year) {
      guard let reader = (try? SealedReader(year, in: &tree)) ?? nil else { continue }
      sealedFiles[year] = [:]
      for kind in SealedYear.kinds {
        let path = SealedYear.path(year, SealedYear.file(of: kind))
        let result = reader.read(kind)
        if let reason = result.problem { findings.append(Finding(path: path, .problem(reason))) }
        if let sum = result.sum {
          sealedFiles[year]?[kind] = JournalSeal.File(kind: kind, count: result.records.count, sum: sum)
        }
        for record in result.records { examine(record, path, &records) }
      }
    }
    return records
  }

  private mutating func examine(_ sealed: SealedRecord, _ path: String, _ records: inout [AnyRecord]) {
    do throws(RecordProblem.Reason) {
      let file = try sealed.file.get()
      if file.isEditedOutside { findings.append(Finding(path: path, .problem(.editedOutside))) }
      records.append(file.record)
      onDisk[RecordPath(file.record.key).text] = RecordState(
        revision: file.record.revision, sum: Digest(of: sealed.bytes), isEditedOutside: file.isEditedOutside)
    } catch {
      findings.append(Finding(path: path, .problem(error)))
    }
  }

  /// Compares the files with what the journals say of them.
  mutating func examineJournal() {
    let review = JournalReview(Journal(tree: tree))
    findings += review.findings
    journalPersonal = review.personal
    for (path, state) in onDisk {
      if let difference = review.difference(path, state) { findings.append(Finding(path: path, difference)) }
    }
    findings += review.missing(onDisk.keys).map { Finding(path: $0, .missingFile) }
    for (year, files) in sealedFiles {
      let sealed = review.seals[year].map { seal in Dictionary(seal.files.map { ($0.kind, $0) }) { $1 } }
      guard let sealed else {
        findings.append(Finding(path: SealedYear.path(year), .notInJournal))
        continue
      }
      for kind in SealedYear.kinds where sealed[kind] != files[kind] {
        findings.append(Finding(path: SealedYear.path(year, SealedYear.file(of: kind)), .differsFromSeal))
      }
    }
    for year in review.seals.keys where sealedFiles[year] == nil {
      findings.append(Finding(path: SealedYear.path(year), .missingSeal))
    }
  }

  /// Looks at every name in the folders of the format: its permissions, and whether it belongs there.
  mutating func examineNames() {
    let isGrouped = (try? tree.root.mode(of: ".")).map { $0 & 0o2000 != 0 } ?? false
    examine(tree.root, isGrouped: isGrouped)
  }

  private mutating func examine(_ folder: Folder, isGrouped: Bool) {
    for name in (try? folder.names()) ?? [] {
      let path = folder.path(of: name)
      // What running programs have open is no data.
      if path == Store.presenceFolder { continue }
      // Who may look into it, and what belongs there, is another matter.
      if path == PersonalPath.folder { continue }
      if name.hasPrefix("."), name.hasSuffix(RecordPath.temporarySuffix) {
        findings.append(Finding(path: path, .temporary))
      } else if DataPath.isFolder(path) {
        guard let inner = (try? folder.folderUnlessOther(name)) ?? nil else {
          findings.append(Finding(path: path, .foreign))
          continue
        }
        examineMode(of: name, in: folder, path, needed: 0o070)
        if isGrouped, let mode = try? folder.mode(of: name), mode & 0o2000 == 0 {
          findings.append(Finding(path: path, .noSetGroupID(mode: mode)))
        }
        examine(inner, isGrouped: isGrouped)
      } else if path == Store.lockName {
        examineMode(of: name, in: folder, path, needed: 0o060)
      } else if let kind = DataPath(path) {
        examineMode(of: name, in: folder, path, needed: kind.mode & 0o060)
        if kind.mode & 0o222 == 0, let mode = try? folder.mode(of: name), mode & 0o222 != 0 {
          findings.append(Finding(path: path, .notReadOnly(mode: mode)))
        }
        if case .record(let key) = kind, let year = key.year, sealedFiles[year] != nil {
          findings.append(Finding(path: path, .besideSeal))
        }
      } else if !name.hasPrefix("."), !isReportedRecord(path) {
        // Hidden files belong to other programs.
        findings.append(Finding(path: path, .foreign))
      }
    }
  }

  /// Whether a file with a bad name was named with the records.
  private func isReportedRecord(_ path: String) -> Bool {
    findings.contains { $0.path == path && $0.subject == .problem(.badName) }
  }

  private mutating func examineMode(of name: String, in folder: Folder, _ path: String, needed: UInt32) {
    guard let mode = try? folder.mode(of: name) else { return }
    if mode & 0o007 != 0 {
      findings.append(Finding(path: path, .openToAll(mode: mode)))
    } else if mode & needed != needed {
      findings.append(Finding(path: path, .closedToGroup(mode: mode)))
    }
  }
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

import Emulation

/// A walk over a data folder that gathers findings.
struct Examination {
  var tree: FolderTree
  var findings: [Finding] = []
  /// How far the journals went when the last file was read.
  var ends: JournalEnds?
  /// The files of single records, by path.
  private var files: [String: ExaminedFile] = [:]
  /// The records of sealed years, which others speak of.
  private var sealedRecords: [AnyRecord] = []
  /// What stands in the files of sealed years, by the paths of the single records.
  private var sealedStates: [String: RecordState] = [:]
  /// What the files of each sealed year are.
  private var sealedFiles: [Int: [RecordKind: JournalSeal.File]] = [:]
  /// The files of personal data, by path; nil where they cannot be seen.
  var personalFiles: [String: ExaminedPersonal]? = [:]
  /// The individuals that dossiers propose.
  private(set) var individuals: Set<RecipientKey> = []
  /// What the journals say of personal data, by path.
  private(set) var journalPersonal: [String: JournalReview.ExpectedPersonal] = [:]

  init(tree: FolderTree) {
    self.tree = tree
  }

  /// - Throws: `stopped`.
  mutating func examineRecords(_ watch: WorkWatch) throws(StorageError) {
    var listing = Listing(tree: tree)
    listing.addProvince()
    for kind in RecordKind.allCases where kind != .province {
      if kind.hasYearless { listing.add(kind, year: nil) }
      for year in listing.years(of: kind) where sealedFiles[year] == nil { listing.add(kind, year: year) }
    }
    findings += listing.problems.map { Finding(path: $0.path, .problem($0.reason)) }
    let count = listing.files.count
    let examined = concurrentMap(
      listing.files, watch: { watch(WorkStep(.examining, done: $0, of: count)) }, { $0.examine() })
    guard let examined else { throw .stopped }
    for (file, result) in zip(listing.files, examined) { files[file.path] = result }
  }

  /// Reads records again that were changed since.
  mutating func examineAgain(_ keys: Set<RecordKey>) {
    for key in keys where key.year.map({ sealedFiles[$0] == nil }) ?? true {
      let path = RecordPath(key)
      guard let folder = (try? tree.folder(path.folders)) ?? nil, (try? folder.contains(path.file)) == true else {
        files[path.text] = nil
        continue
      }
      files[path.text] = ListedFile(folder: folder, name: path.file, key: key).examine()
    }
  }

  /// Looks at each record alone and with the others.
  mutating func examineRelations() {
    findings += files.values.flatMap(\.findings)
    // In the order of their paths: of two that have the same number the second is told.
    let records = sealedRecords + files.sorted { $0.key < $1.key }.compactMap(\.value.record)
    for case .dossier(let dossier) in records {
      individuals.formUnion(dossier.lines.filter { $0.subject == .individual }.map { dossier.recipient($0.number) })
    }
    findings += RecordCheck(records).flaws().map { Finding(path: RecordPath($0.key).text, .flaw($0.flaw)) }
  }

  /// Looks at every sealed year: its files, their sums, the records in them.
  mutating func examineSealedYears() {
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
        for record in result.records { examine(record, path) }
      }
    }
  }

  private mutating func examine(_ sealed: SealedRecord, _ path: String) {
    do throws(RecordProblem.Reason) {
      let file = try sealed.file.get()
      if file.isEditedOutside { findings.append(Finding(path: path, .problem(.editedOutside))) }
      sealedRecords.append(file.record)
      sealedStates[RecordPath(file.record.key).text] = RecordState(
        revision: file.record.revision, sum: Digest(of: sealed.bytes), isEditedOutside: file.isEditedOutside)
    } catch {
      findings.append(Finding(path: path, .problem(error)))
    }
  }

  /// Compares the files with what the journals say of them.
  ///
  /// - Throws: `stopped`.
  mutating func examineJournal(_ watch: WorkWatch) throws(StorageError) {
    let review = JournalReview(Journal(tree: tree), upTo: ends, watch)
    if review.isStopped { throw .stopped }
    findings += review.findings
    findings += (ends?.losses ?? []).map { Finding(path: $0.path, .lostActs(through: $0.through.number)) }
    guard review.isReadable else {
      personalFiles = nil
      return
    }
    journalPersonal = review.personal
    var onDisk = sealedStates
    for (path, file) in files { onDisk[path] = file.state }
    for (path, state) in onDisk {
      guard let difference = review.difference(path, state) else { continue }
      findings.append(Finding(path: path, pending(review.actBefore(path, state)) ?? difference))
    }
    for path in review.missing(onDisk.keys) {
      findings.append(Finding(path: path, pending(review.actBefore(path, nil)) ?? .missingFile))
    }
    for (year, files) in sealedFiles {
      guard let seal = review.seals[year] else {
        findings.append(Finding(path: SealedYear.path(year), .notInJournal))
        continue
      }
      let sealed = Dictionary(seal.seal.files.map { ($0.kind, $0) }) { $1 }
      for kind in SealedYear.kinds where sealed[kind] != files[kind] {
        findings.append(Finding(path: SealedYear.path(year, SealedYear.file(of: kind)), .differsFromSeal))
      }
    }
    for (year, seal) in review.seals where sealedFiles[year] == nil {
      findings.append(Finding(path: SealedYear.path(year), pending(seal.act) ?? .missingSeal))
    }
  }

  func isSealed(_ year: Int) -> Bool { sealedFiles[year] != nil }

  /// That the next program puts an act into the files.
  func pending(_ act: ActID?) -> Finding.Subject? {
    act.flatMap { ends?.unsettled.contains($0) == true ? .pending($0) : nil }
  }
}

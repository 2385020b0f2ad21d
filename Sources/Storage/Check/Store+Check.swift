import Emulation
import Glibc
import JSONText

extension Store {
  /// Examines all of the data folder, every year of it: files, records, what they say of each other, permissions.
  ///
  /// Others go on writing meanwhile: files are read without the lock. Then, with the lock shared for a moment, those
  /// that were changed since are read again and the ends of the journals are noted; up to there the journals are
  /// compared with the files. Nothing is written, and what a program that died has left to do is told as such.
  ///
  /// - Returns: what was found, by path; nothing when all is well.
  public func check() -> [Finding] { (try? check { _ in true }) ?? [] }

  /// The same, watched.
  ///
  /// - Throws: `stopped`.
  public func check(watch: WorkWatch) throws(StorageError) -> [Finding] {
    var patience = Self.lockSeconds
    for _ in 1..<Self.checkAttempts {
      if let findings = try examine(isLast: false, &patience, watch) { return findings }
    }
    // Others put in many records at once, again and again: now they wait.
    let lock = try? root.lock(Self.lockName, seconds: patience, isShared: true)
    defer { _ = lock }
    return try examine(isLast: true, &patience, watch) ?? []
  }

  private static let checkAttempts = 4

  /// - Parameters:
  ///   - isLast: whether what is found counts, however much was changed meanwhile.
  ///   - patience: for how many seconds to wait for a program that writes; none are left once that was in vain.
  /// - Returns: nil when so much was changed at once that the folder is better examined anew.
  private func examine(
    isLast: Bool, _ patience: inout Int, _ watch: WorkWatch
  ) throws(StorageError) -> [Finding]? {
    let start = atRest(&patience) { $0?.position }
    var examination = Examination(tree: FolderTree(root: root))
    examination.examineSealedYears()
    try examination.examineRecords(watch)
    examination.examineNames()
    examination.examinePersonal()
    let isOfOneMoment = atRest(&patience) { ends in
      examination.ends = ends
      examination.dropTemporariesThatAreGone()
      return examineChanges(since: start, &examination)
    }
    guard isOfOneMoment || isLast else { return nil }
    examination.examineRelations()
    try examination.examineJournal(watch)
    examination.comparePersonal()
    return examination.findings.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Examines the records again that were changed since a position.
  ///
  /// - Returns: whether all of them are known.
  private func examineChanges(since position: JournalPosition?, _ examination: inout Examination) -> Bool {
    guard let position, let news = try? Journal(tree: FolderTree(root: root)).news(since: position) else { return true }
    examination.examineAgain(Set(news.acts.flatMap(\.keys)))
    examination.examineAgain(Set(news.acts.compactMap(\.personal?.recipient)))
    return news.acts.allSatisfy { $0.manifest == nil && $0.seal == nil }
  }

  /// Runs something while nobody writes, where there is a lock to be had.
  private func atRest<Value>(_ patience: inout Int, _ body: (JournalEnds?) -> Value) -> Value {
    let journal = Journal(tree: FolderTree(root: root))
    do throws(FileFailure) {
      let lock = try root.lock(Self.lockName, seconds: patience, isShared: true)
      defer { _ = lock }
      return body(try? JournalEnds(journal, lock.marks()))
    } catch {
      if error.code == EWOULDBLOCK { patience = 0 }
      return body(try? JournalEnds(journal, [:]))
    }
  }
}

extension ListedFile {
  /// Reads the record, and compares the file with what the program would write.
  func examine() -> ExaminedFile {
    let result = load()
    guard let bytes = try? folder.read(name, limit: Store.fileLimit) else {
      let findings = result.problem.map { [Finding(path: path, .problem($0.reason))] } ?? []
      return ExaminedFile(record: result.record, findings: findings, state: RecordState(revision: nil, sum: nil))
    }
    let state = RecordState(
      revision: result.record?.revision, sum: Digest(of: bytes),
      isEditedOutside: result.problem?.reason == .editedOutside)
    var examined = ExaminedFile(record: result.record, findings: [], state: state)
    if let problem = result.problem {
      examined.findings = [Finding(path: path, .problem(problem.reason))]
    } else if let json = try? JSONValue(parsing: bytes), json.utf8 != bytes {
      examined.findings = [Finding(path: path, .notCanonical)]
    }
    return examined
  }
}

/// The file of a record, and what was found about it.
struct ExaminedFile: Sendable {
  var record: AnyRecord?
  var findings: [Finding]
  var state: RecordState
}

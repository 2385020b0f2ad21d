import Emulation
import Glibc

/// The comparison of what is loaded with what the journals say of it, done piece by piece.
///
/// It walks the journals from their newest acts back. The newest act on a record says what its file should be; the acts
/// before have to follow each other. All lines have to be whole and in their order.
public struct Comparison {
  private let journal: Journal
  private let scope: ComparisonScope
  private let needles: [[UInt8]]?
  private let year: Int
  private let ends: JournalEnds
  private var walk: JournalWalk
  /// The files of records that no act was met of yet, by path.
  private var files: [String: ListedFile]
  private let count: Int
  private var trails: [String: Trail] = [:]
  private var list: SumList?
  private var sealed: SealedComparison
  /// What was found of records, by path; nil where a record is not as it should be and that is told already.
  private var doubts: [String: Finding.Subject?] = [:]
  private var faults: [Finding] = []
  private var isComplete = true

  /// What is known of a record from its newest act back.
  private struct Trail {
    /// The act met last, as long as it matters what was before it.
    var later: RecordDeed?
  }

  /// What a comparison has found.
  public struct Outcome: Hashable, Sendable {
    /// What is wrong with journals, and with records that are not told of as problems of loading.
    public var findings: [Finding]
    /// The records that are not as the journals say, also such that are gone.
    public var doubtful: Set<RecordKey>
    /// Whether everything stands in the journals that they should have, whole and in order.
    public var isJournalWhole: Bool
  }

  /// - Parameters:
  ///   - year: the year that is loaded.
  ///   - ends: how far the journals go, noted while nobody wrote.
  /// - Throws: `failed`.
  init(_ tree: FolderTree, year: Int, _ scope: ComparisonScope, upTo ends: JournalEnds) throws(StorageError) {
    journal = Journal(tree: tree)
    (self.year, self.scope, self.ends) = (year, scope, ends)
    needles = scope.needles
    walk = try JournalWalk(journal, upTo: ends)
    sealed = SealedComparison([year, year + 1], tree)
    var listing = Listing(tree: tree)
    if scope.contains(RecordKey(.province, "")) { listing.addProvince() }
    for kind in RecordKind.allCases where kind != .province {
      if kind.hasYearless { listing.add(kind, year: nil) }
      for year in [year, year + 1] where kind.hasYears && !sealed.years.contains(year) {
        if RecordKey(kind, "", year: year).isLoaded(with: self.year) { listing.add(kind, year: year) }
      }
    }
    let listed = listing.files.filter { scope.contains($0.key) }
    files = Dictionary(listed.map { ($0.path, $0) }) { first, _ in first }
    count = files.count
  }

  /// How many of the files are compared.
  public var share: WorkStep { WorkStep(.comparing, done: count - files.count, of: count) }

  /// Goes on for a while.
  ///
  /// - Returns: what was found; nil when there is more to do.
  public mutating func next(for time: Duration) throws(StorageError) -> Outcome? {
    // Where acts are gone, all records would differ from what is left.
    guard ends.losses.isEmpty, walk.hasActs else { return outcome() }
    let end = ContinuousClock.now + time
    repeat {
      guard try step() else { return outcome() }
    } while ContinuousClock.now < end
    return nil
  }

  /// Does one small thing.
  ///
  /// - Returns: whether there was one.
  private mutating func step() throws(StorageError) -> Bool {
    if let line = list?.next() {
      if let key = RecordPath.key(at: line.path) { meet(RecordDeed(listed: line.sum, by: line.act), on: key) }
      return true
    }
    list = nil
    let needles = needles
    let found = walk.next { line in needles.map { $0.contains { line.contains($0) } } ?? true }
    guard let found else { return try finish() }
    for edit in found.entry.edits where wants(edit.key) {
      // What the record was after an act matters only for the newest and as long as acts follow.
      if let trail = trails[RecordPath(edit.key).text], trail.later == nil { continue }
      meet(RecordDeed(edit, by: found.entry), on: edit.key)
    }
    if let seal = found.entry.seal { faults += sealed.compare(seal) }
    if let manifest = found.entry.manifest {
      list = SumList(manifest, of: found.entry.id, in: found.folder)
      if list == nil { fail(found.folder.path(of: manifest.file), .wrongManifest) }
    }
    return true
  }

  private func wants(_ key: RecordKey) -> Bool {
    key.isLoaded(with: year) && !(key.year.map(sealed.years.contains) ?? false) && scope.contains(key)
  }

  private mutating func fail(_ path: String, _ subject: Finding.Subject) {
    faults.append(Finding(path: path, subject))
    isComplete = false
  }

  /// Takes in an act on a record; of each record the newest comes first.
  private mutating func meet(_ deed: RecordDeed, on key: RecordKey) {
    guard wants(key) else { return }
    let path = RecordPath(key).text
    guard let trail = trails[path] else {
      compare(deed, key, path)
      trails[path] = Trail(later: deed.settles ? nil : deed)
      return
    }
    guard let later = trail.later else { return }
    let isNext = later.follows(deed, isComplete: true)
    if !isNext { note(path, .brokenHistory(later.act)) }
    trails[path]?.later = deed.settles || !isNext ? nil : deed
  }

  /// Compares the newest act on a record with its file.
  private mutating func compare(_ deed: RecordDeed, _ key: RecordKey, _ path: String) {
    guard let file = files.removeValue(forKey: path) else {
      if deed.sum != nil, !isPending(deed, nil) { note(path, .missingFile) }
      return
    }
    let bytes: [UInt8]
    do throws(ReadFailure) { bytes = try file.folder.read(file.name, limit: Store.fileLimit) } catch {
      if file.isThere { return note(path, .problem(.unreadable(error))) }
      if deed.sum != nil { note(path, .missingFile) }
      return
    }
    let sum = Digest(of: bytes)
    guard sum != deed.sum else { return }
    let record = try? RecordFile(bytes, key: key)
    guard !isPending(deed, RecordState(revision: record?.record.revision, sum: sum)) else { return }
    guard let record, !record.isEditedOutside else {
      doubts[path] = .some(nil)
      return
    }
    guard deed.sum != nil else { return note(path, .notInJournal) }
    if let revision = deed.revision, revision != record.record.revision {
      return note(path, .otherRevision(file: record.record.revision, journal: revision))
    }
    note(path, .differsFromJournal)
  }

  /// Whether the next program puts the act into the file.
  private func isPending(_ deed: RecordDeed, _ state: RecordState?) -> Bool {
    ends.unsettled.contains(deed.act) && deed.isBefore(revision: state?.revision, sum: state?.sum)
  }

  private mutating func note(_ path: String, _ subject: Finding.Subject) {
    if doubts[path] == nil { doubts[path] = .some(subject) }
  }

  /// Draws the conclusions once all lines were met, and leaves out what was saved meanwhile.
  private mutating func finish() throws(StorageError) -> Bool {
    isComplete = isComplete && walk.findings.isEmpty
    for (path, trail) in trails {
      if let later = trail.later, !later.follows(nil, isComplete: isComplete) {
        note(path, .brokenHistory(later.act))
      }
    }
    for path in files.keys.sorted() {
      guard let file = files[path], file.isThere else { continue }
      doubts[path] = .some(isComplete ? .notInJournal : nil)
    }
    faults += walk.missingActs() + sealed.rest()
    let news = try journal.news(since: ends.position)
    for key in news.acts.flatMap(\.keys) { doubts[RecordPath(key).text] = nil }
    if news.acts.contains(where: { $0.manifest != nil || $0.seal != nil }) { doubts = [:] }
    return false
  }

  private func outcome() -> Outcome {
    var findings = walk.findings + faults
    if !walk.hasActs, ends.losses.isEmpty { findings.append(Finding(path: Store.journalFolder, .noJournal)) }
    findings += ends.losses.map { Finding(path: $0.path, .lostActs(through: $0.through.number)) }
    let isWhole = findings.isEmpty
    findings += doubts.compactMap { path, subject in subject.map { Finding(path: path, $0) } }
    return Outcome(
      findings: findings.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) },
      doubtful: Set(doubts.keys.compactMap(RecordPath.key)), isJournalWhole: isWhole)
  }
}

extension ListedFile {
  /// Whether there still is something with the name.
  fileprivate var isThere: Bool { (try? folder.contains(name)) ?? true }
}

extension Store {
  /// Begins to compare what is loaded with the journals; nothing is written.
  ///
  /// - Parameters:
  ///   - year: the year that is loaded.
  ///   - seconds: how long to wait for a program that writes.
  /// - Returns: nil while a program writes.
  /// - Throws: `failed`.
  public func comparison(
    year: Int, _ scope: ComparisonScope = .all, waiting seconds: Int = 0
  ) throws(StorageError) -> Comparison? {
    var lock: FolderLock?
    do throws(FileFailure) {
      lock = try root.lock(Self.lockName, seconds: seconds, isShared: true)
    } catch {
      if error.code == EWOULDBLOCK { return nil }
    }
    let tree = FolderTree(root: root)
    let ends = try JournalEnds(Journal(tree: tree), lock?.marks() ?? [:])
    defer { _ = lock.take() }
    return try Comparison(tree, year: year, scope, upTo: ends)
  }

  /// Compares some of what is loaded with the journals, from beginning to end.
  ///
  /// - Parameter isPatient: whether to wait for a program that writes.
  /// - Throws: `busy`, `failed`, `journalUnreadable`.
  public func compare(
    year: Int, _ scope: ComparisonScope, isPatient: Bool = true
  ) throws(StorageError) -> Comparison.Outcome {
    let seconds = isPatient ? Self.lockSeconds : 0
    guard var comparison = try comparison(year: year, scope, waiting: seconds) else { throw .busy }
    while true {
      if let outcome = try comparison.next(for: .seconds(60)) { return outcome }
    }
  }
}

import Emulation
import Glibc

extension Store {
  /// Reads the province, its catalogues and the records of one year, with the decisions of the year after: what was
  /// proposed in a year is often signed in the next, and no number may be given twice.
  ///
  /// A damaged file is left as it is and listed among the problems; the rest is loaded. A record written by a newer
  /// version is loaded where it can be read, and the whole folder is then open to look only. What others save while
  /// the files are read is taken from the journal, so that no act is seen in part.
  ///
  /// - Parameters:
  ///   - year: the year to load, as a rule the province's open year.
  ///   - watch: hears how far it is.
  /// - Throws: `provinceDamaged` when `province.json` cannot be read: nothing can be shown without it; `stopped`.
  public func load(year: Int? = nil, watch: WorkWatch = { _ in true }) throws(StorageError) -> LoadedProvince {
    let start = startOfReading()
    var problems: [RecordProblem] = []
    let province = try loadProvince(&problems)
    let loadedYear = year ?? province.openYear
    var listing = Listing(tree: FolderTree(root: root))
    var sealed: [(SealedReader, [RecordKind])] = []
    for kind in RecordKind.allCases where kind != .province && kind.hasYearless { listing.add(kind, year: nil) }
    if let year = try sealedYear(loadedYear) {
      sealed.append((year, SealedYear.kinds))
    } else {
      for kind in SealedYear.kinds { listing.add(kind, year: loadedYear) }
    }
    if let year = try sealedYear(loadedYear + 1) {
      sealed.append((year, [.decision]))
    } else {
      listing.add(.decision, year: loadedYear + 1)
    }
    var unreadable: Set<RecordKey> = []
    var isGone = false
    var records = try Self.read(listing.files, watch, into: &problems, unreadable: &unreadable, isGone: &isGone)
    // What was taken away since the listing is no record any more, unless its year was sealed meanwhile.
    if isGone, try sealed.count < sealedCount(loadedYear) { return try load(year: year, watch: watch) }
    var unlisted = listing.unlisted
    for (year, kinds) in sealed { records += Self.read(year, kinds, into: &problems, unlisted: &unlisted) }
    problems = (listing.problems + problems).sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let reason = start.readOnly ?? readOnlyReason(problems)
    readOnly.withLock { if !$0.isFinal { $0 = reason } }
    var workspace = Workspace(province: province, records: records, unreadable: unreadable)
    workspace.unlisted = unlisted
    settleRights(in: &workspace, &problems)
    // Whoever has waited in vain does not wait again for what is the same program as a rule.
    let news = try self.news(since: start.position, seconds: start.isBusy ? 0 : Self.lockSeconds)
    for act in news.acts { workspace.adopt(act, year: loadedYear) }
    workspace.heads = news.position.heads.map(\.act)
    return LoadedProvince(
      workspace: workspace, problems: problems, readOnly: readOnly.withLock { $0 }, year: loadedYear,
      position: news.position, wasBusy: start.isBusy)
  }

  /// Applies what was done and not applied yet, and says from where on the journal has news for a reader of the files,
  /// and whether another program wrote all the time.
  private func startOfReading() -> (position: JournalPosition, readOnly: ReadOnlyReason?, isBusy: Bool) {
    do throws(StorageError) {
      if root.isWritable { return (try recover(demandingActs: true), nil, false) }
      let journal = Journal(tree: FolderTree(root: root))
      if let loss = try journal.losses(since: root.sharedMarks(Self.lockName)).first {
        throw StorageError.readOnly(.journalLost(loss))
      }
      if try !journal.hasActs() { throw StorageError.readOnly(.noJournal) }
      return (try journal.lastActs(), nil, false)
    } catch {
      let position = (try? Journal(tree: FolderTree(root: root)).lastActs()) ?? JournalPosition()
      switch error {
      case .journalDamaged(let path): return (position, .journalDamaged(path: path), false)
      case .journalUnreadable(let path, let failure): return (position, .journalUnreadable(path: path, failure), false)
      case .journalNewer(let path): return (position, .journalNewer(path: path), false)
      case .readOnly(.journalLost(let loss)):
        let end = try? Journal(tree: FolderTree(root: root)).lastActs(isInFiles: true)
        return (end ?? position, .journalLost(loss), false)
      case .readOnly(.noJournal): return (position, .noJournal, false)
      // A writer that is busy or a disk that is full keeps nobody from looking; the next write says what is wrong.
      case .busy: return (position, nil, true)
      default: return (position, nil, false)
      }
    }
  }

  /// Applies the last act of every machine where its program died before it could.
  ///
  /// - Parameter demandingActs: whether there has to be an act in some journal.
  /// - Returns: the ends of the journals; all that stands before them is in the files.
  /// - Throws: `waiting`, `busy`, `journalDamaged`, `journalNewer`, `readOnly`, `failed`.
  @discardableResult
  func recover(demandingActs: Bool = false) throws(StorageError) -> JournalPosition {
    let calm = SignalHold()
    defer { _ = calm }
    let session = try WriteSession(try takeLock(), self)
    if demandingActs { try session.demandActs() }
    return session.position
  }

  private func loadProvince(_ problems: inout [RecordProblem]) throws(StorageError) -> Province {
    let file = ListedFile(folder: root, name: RecordPath.province, key: RecordKey(.province, ""))
    let result = file.load()
    if let problem = result.problem { problems.append(problem) }
    guard case .province(let province) = result.record else {
      throw .provinceDamaged(
        result.problem ?? RecordProblem(path: file.path, reason: .unreadable(.notAFile)))
    }
    return province
  }

  private static func read(
    _ files: [ListedFile], _ watch: WorkWatch, into problems: inout [RecordProblem], unreadable: inout Set<RecordKey>,
    isGone: inout Bool
  ) throws(StorageError) -> [AnyRecord] {
    var records: [AnyRecord] = []
    records.reserveCapacity(files.count)
    let results = concurrentMap(
      files, watch: { watch(WorkStep(.reading, done: $0, of: files.count)) }, { $0.load() })
    guard let results else { throw .stopped }
    for (file, result) in zip(files, results) {
      if let problem = result.problem, problem.isGone {
        isGone = true
        continue
      }
      if let record = result.record { records.append(record) } else { unreadable.insert(file.key) }
      if let problem = result.problem { problems.append(problem) }
    }
    return records
  }

  /// How many of the years that are loaded together are sealed.
  private func sealedCount(_ year: Int) throws(StorageError) -> Int {
    try (sealedYear(year) == nil ? 0 : 1) + (sealedYear(year + 1) == nil ? 0 : 1)
  }

  private func sealedYear(_ year: Int) throws(StorageError) -> SealedReader? {
    do throws(FileFailure) {
      var tree = FolderTree(root: root)
      return try SealedReader(year, in: &tree)
    } catch {
      throw .failed(error, .nothingWritten)
    }
  }

  /// The records of a sealed year; a file with another sum is named, and read as far as it can be.
  private static func read(
    _ sealed: SealedReader, _ kinds: [RecordKind], into problems: inout [RecordProblem],
    unlisted: inout Set<RecordKind>
  ) -> [AnyRecord] {
    var records: [AnyRecord] = []
    for kind in kinds {
      let path = SealedYear.path(sealed.year, SealedYear.file(of: kind))
      let result = sealed.read(kind)
      if let reason = result.problem { problems.append(RecordProblem(path: path, reason: reason)) }
      if result.problem != nil, result.records.isEmpty { unlisted.insert(kind) }
      for record in result.records {
        do throws(RecordProblem.Reason) { records.append(try record.file.get().record) } catch {
          problems.append(RecordProblem(path: path, reason: error))
        }
      }
    }
    return records
  }

  private func readOnlyReason(_ problems: [RecordProblem]) -> ReadOnlyReason? {
    do throws(FileFailure) { try root.checkWritable() } catch { return .notWritable(error) }
    for problem in problems {
      if case .newerSchema(let found, let known, _) = problem.reason {
        return .newerSchema(path: problem.path, found: found, known: known)
      }
    }
    return nil
  }
}

extension RecordKey {
  /// Whether the record is read when a year is loaded.
  func isLoaded(with loaded: Int) -> Bool {
    year == nil || year == loaded || (kind == .decision && year == loaded + 1)
  }
}

extension RecordProblem {
  /// Whether there is no such file.
  fileprivate var isGone: Bool {
    if case .unreadable(.failed(let failure)) = reason { failure.code == ENOENT } else { false }
  }
}

extension ReadOnlyReason? {
  /// Whether nothing that is read later can lift it.
  fileprivate var isFinal: Bool {
    switch self {
    case .journalStuck, .folderMoved: true
    default: false
    }
  }
}

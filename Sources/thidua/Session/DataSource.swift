import Emulation
import Glibc
import Screens
import Storage

/// A data folder as the screens need it: loaded into a workspace, saving acts, following others, with messages in
/// words.
final class DataSource {
  let store: Store
  let texts: Texts
  /// Where the folder really is, whatever links lead there.
  let realPath: String
  /// How far the journal has been followed; nil until the folder is loaded.
  private var position: JournalPosition?
  /// How far what was loaded last is compared with the journals.
  var comparing = Comparing.done
  /// Whether loading waited in vain for a program that writes.
  private(set) var wasBusy = false
  /// What was saved here since the journal was followed.
  private var own: Set<ActID> = []
  /// Says that another program keeps this one waiting; before there is a screen, on standard error
  /// where that is a terminal.
  var sayWaiting: () -> Void
  /// Shows how far long work is and says whether it is to go on; before there is a screen, on standard error.
  var hearWork: WorkWatch = { _ in true }
  /// How often it does.
  var pace = WorkPace()
  /// Whether somebody had to wait so long for another program that what was typed meanwhile was meant for something else.
  var hasWaitedLong = false

  /// - Throws: a `CommandFailure` when there is no province to open at the path.
  init(path: String, texts: Texts) throws {
    self.texts = texts
    sayWaiting = { if isatty(STDERR_FILENO) != 0 { printError(texts.waitingForWriter) } }
    do throws(StorageError) {
      store = try Store.open(path, machine: ThisMachine.id)
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    let real = realpath(path, nil)
    realPath = real.map { String(cString: $0) } ?? path
    free(real)
  }

  /// What an act is planned on now.
  var planningBasis: PlanningBasis? { position.map { PlanningBasis($0, own: own) } }

  /// Everything of the open year, or of another one, sealed or not.
  func loaded(year: Int? = nil) throws -> App.Loaded {
    let line = WorkLine(texts)
    hearWork = line.hear
    defer { hearWork = { _ in true } }
    switch load(year: year) {
    case .success(let loaded): return loaded
    case .failure(let failure): throw CommandFailure(failure.message)
    }
  }

  func load() -> Result<App.Loaded, SaveFailure> { load(year: nil) }

  private func load(year: Int?) -> Result<App.Loaded, SaveFailure> {
    do throws(StorageError) {
      let loaded = try behindOthers { () throws(StorageError) in
        try watched { watch throws(StorageError) in try store.load(year: year, watch: watch) }
      }
      (position, own, comparing) = (loaded.position, [], .due(year: loaded.year))
      wasBusy = loaded.wasBusy
      var workspace = loaded.workspace
      workspace.trust = Trust(isCompared: false)
      let problems =
        journalProblems(loaded.readOnly)
        + loaded.problems.map {
          Problem(
            path: $0.path, record: RecordPath.key(at: $0.path), message: texts.problem($0.reason, at: $0.path),
            isShown: $0.isShown, isNewer: $0.isNewer)
        }
      return .success(
        App.Loaded(
          workspace: workspace, problems: problems, readOnly: loaded.readOnly.map(texts.readOnly)))
    } catch {
      return .failure(SaveFailure(message: texts.reading(error)))
    }
  }

  /// - Parameter workspace: knows the names of the records.
  func save(_ act: Act, _ workspace: Workspace, by author: String) -> Result<Saved, SaveFailure> {
    do throws(StorageError) {
      let (receipt, mergedWith) = try behindOthers { () throws(StorageError) in
        try commit(act, by: Person(name: author).signature())
      }
      own.insert(receipt.id)
      return .success(
        Saved(
          records: receipt.records, act: ActSum(id: receipt.id, sum: receipt.sum.text),
          warning: receipt.pending.map(texts.waitingToBeApplied), mergedWith: mergedWith))
    } catch {
      let message = message(error) { [self] in texts.recordName($0, workspace, on: today(workspace)) }
      return .failure(
        SaveFailure(
          message: message, isConflict: error.isConflict, isRace: error.isRace, usedName: error.usedName,
          personalFields: error.personalFields, readOnly: error.stop.map(texts.readOnly)))
    }
  }

  /// Takes over what others have saved since the last time; does not wait for a program that writes.
  func follow(_ workspace: inout Workspace) -> Result<[OthersAct], SaveFailure> {
    guard let position else { return .success([]) }
    do throws(StorageError) {
      try store.confirmPlace()
      guard let news = try store.newsAtOnce(since: position) else {
        return .failure(SaveFailure(message: texts.storage(.busy), isBusy: true))
      }
      (self.position, own) = (news.position, [])
      workspace.heads = news.position.heads.map(\.act)
      let year = workspace.province.openYear
      return .success(
        news.acts.compactMap { entry in
          // A file that is settled is no problem any more, though nothing of it may change here.
          let changed = workspace.adopt(entry, year: year)
          let settled = entry.kind.isSettling ? entry.keys.filter { !changed.contains($0) } : []
          let records = changed + settled
          return records.isEmpty ? nil : othersAct(entry, on: records)
        })
    } catch {
      return .failure(SaveFailure(message: texts.reading(error), readOnly: error.stop.map(texts.readOnly)))
    }
  }

  /// The acts of the journal, the newest first, to be read page by page.
  func log() -> Result<LogReading, SaveFailure> {
    reading { () throws(StorageError) in
      let pages = LogPages(try store.logReader(LogQuery()))
      return LogReading { [self] count in
        reading { () throws(StorageError) in try pages.next(count) }
      }
    }
  }

  /// All versions of a record.
  func versions(of key: RecordKey) -> Result<[VersionItem], SaveFailure> {
    reading { () throws(StorageError) in
      let versions = try store.history(of: key)
      let acts = versions.map(\.entry).items()
      let items = versions.enumerated().map { index, version in
        VersionItem(
          item: acts[index], revision: version.revision, isRemoved: version.content == nil,
          changes: version.isBeforeKnown ? version.differences.map(\.change) : nil)
      }
      return merged(items, try store.log(LogQuery(record: key)).filter { $0.personal != nil }.items())
    }
  }

  /// The act that put a record in.
  func origin(of key: RecordKey) -> Result<LogItem?, SaveFailure> {
    reading { () throws(StorageError) in try store.origins(of: [key])[key].map { [$0].items() }?.first }
  }

  /// Versions with the acts on the personal data that belong to the record, the newest first.
  private func merged(_ versions: [VersionItem], _ acts: [LogItem]) -> [VersionItem] {
    var merged: [VersionItem] = []
    var rest = acts[...]
    for version in versions {
      while let act = rest.first, act.signature.at.seconds >= version.item.signature.at.seconds {
        merged.append(VersionItem(item: rest.removeFirst(), revision: nil, changes: nil))
      }
      merged.append(version)
    }
    return merged + rest.map { VersionItem(item: $0, revision: nil, changes: nil) }
  }

  /// A record as it was after an act.
  func record(_ key: RecordKey, after act: ActID) -> Result<AnyRecord?, SaveFailure> {
    reading { () throws(StorageError) in
      guard let version = try store.history(of: key).first(where: { $0.entry.id == act }) else { return nil }
      do throws(RecordProblem.Reason) {
        return try version.record(key)
      } catch {
        throw .damagedUnderneath(RecordProblem(path: RecordPath(key).text, reason: error))
      }
    }
  }

  private func reading<Value>(_ body: () throws(StorageError) -> Value) -> Result<Value, SaveFailure> {
    do throws(StorageError) { return .success(try body()) } catch {
      return .failure(SaveFailure(message: texts.reading(error)))
    }
  }

  /// The day the program takes as today: the province's own when it keeps one, else the clock's.
  ///
  /// - Parameter year: a year that is looked at: of an earlier one it is the last day, so that units have the names of
  ///   that time.
  func today(_ workspace: Workspace, year: Int? = nil) -> Day {
    let today = workspace.province.today ?? ThisMachine.now().day
    guard let year, let last = Day(year: year, month: 12, day: 31) else { return today }
    return min(today, last)
  }
}

extension JournalEntry {
  /// The act as the screens show it.
  var item: LogItem {
    LogItem(
      id: id, signature: signature, kind: kind, why: why, reverts: reverts, records: keys, count: manifest?.count,
      sum: sum.text, personal: personal?.shown)
  }
}

extension FieldDifference {
  /// The difference as the screens show it.
  var change: FieldChange {
    let names = path.map { step in
      switch step {
      case .member(let name), .element(let name): name
      }
    }
    return FieldChange(path: names, before: before?.plainTexts, after: after?.plainTexts)
  }
}

extension RecordProblem {
  /// Whether all of the record is shown nevertheless.
  fileprivate var isShown: Bool { reason == .editedOutside }

  /// Whether the record is shown although a newer version of the program wrote it.
  fileprivate var isNewer: Bool {
    if case .newerSchema(_, _, isLoaded: true) = reason { true } else { false }
  }
}

extension StorageError {
  /// Whether somebody else changed the record, so that reading anew helps.
  fileprivate var isConflict: Bool {
    switch self {
    case .changedUnderneath, .editedOutside, .damagedUnderneath: true
    default: false
    }
  }

  /// Whether another act came first, or has used a name.
  fileprivate var isRace: Bool {
    switch self {
    case .changedUnderneath, .overtaken, .nameUsed: true
    default: false
    }
  }

  fileprivate var usedName: RecordKey? { if case .nameUsed(let key) = self { key } else { nil } }

  fileprivate var personalFields: [PersonalField]? {
    if case .personal(_, .changedToo(let fields)) = self { fields } else { nil }
  }

  /// Why nothing can be saved any more; nil when trying again may help.
  fileprivate var stop: ReadOnlyReason? {
    switch self {
    case .readOnly(let reason): reason
    case .journalStuck(let failure, _): .journalStuck(failure)
    default: nil
    }
  }
}

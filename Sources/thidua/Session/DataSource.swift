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
  /// What was saved here since the journal was followed.
  private var own: Set<ActID> = []

  /// - Throws: a `CommandFailure` when there is no province to open at the path.
  init(path: String, texts: Texts) throws {
    self.texts = texts
    do throws(StorageError) {
      store = try Store.open(path, machine: ThisMachine.id)
    } catch {
      throw CommandFailure(texts.storage(error))
    }
    let real = realpath(path, nil)
    realPath = real.map { String(cString: $0) } ?? path
    free(real)
  }

  /// Everything of the open year, or of another one, sealed or not.
  func loaded(year: Int? = nil) throws -> App.Loaded {
    switch load(year: year) {
    case .success(let loaded): return loaded
    case .failure(let failure): throw CommandFailure(failure.message)
    }
  }

  func load() -> Result<App.Loaded, SaveFailure> { load(year: nil) }

  private func load(year: Int?) -> Result<App.Loaded, SaveFailure> {
    do throws(StorageError) {
      let loaded = try store.load(year: year)
      (position, own) = (loaded.position, [])
      let problems = loaded.problems.map {
        Problem(
          path: $0.path, message: texts.problem($0.reason), isShown: $0.isShown, isNewer: $0.isNewer)
      }
      return .success(
        App.Loaded(
          workspace: loaded.workspace, problems: problems, readOnly: loaded.readOnly.map(texts.readOnly)))
    } catch {
      return .failure(SaveFailure(message: texts.storage(error)))
    }
  }

  func save(_ act: Act) -> Result<Saved, SaveFailure> {
    do throws(StorageError) {
      let receipt = try store.commit(
        act, by: ThisMachine.signature(), on: position.map { PlanningBasis($0, own: own) })
      own.insert(receipt.id)
      return .success(
        Saved(records: receipt.records, id: receipt.id, warning: receipt.pending.map(texts.waitingToBeApplied)))
    } catch {
      return .failure(SaveFailure(message: texts.storage(error), isConflict: error.isConflict, isRace: error.isRace))
    }
  }

  /// Takes over what others have saved since the last time.
  func follow(_ workspace: inout Workspace) -> Result<[OthersAct], SaveFailure> {
    guard let position else { return .success([]) }
    do throws(StorageError) {
      let news = try store.news(since: position)
      (self.position, own) = (news.position, [])
      let year = workspace.province.openYear
      return .success(
        news.acts.compactMap { entry in
          let changed = workspace.adopt(entry, year: year)
          return changed.isEmpty ? nil : OthersAct(entry, records: changed)
        })
    } catch {
      return .failure(SaveFailure(message: texts.storage(error)))
    }
  }

  /// The newest acts of the journal.
  func log(limit: Int) -> Result<[LogItem], SaveFailure> {
    reading { () throws(StorageError) in try store.log(LogQuery(limit: limit)).map(\.item) }
  }

  /// All versions of a record.
  func versions(of key: RecordKey) -> Result<[VersionItem], SaveFailure> {
    reading { () throws(StorageError) in
      let versions = try store.history(of: key)
      return versions.enumerated().map { index, version in
        let isFirst = index == versions.count - 1
        return VersionItem(
          item: version.entry.item, revision: version.revision, isRemoved: version.content == nil,
          changes: isFirst ? nil : version.differences.map(\.change))
      }
    }
  }

  /// A record as it was in a version.
  func record(_ key: RecordKey, revision: Int) -> Result<AnyRecord?, SaveFailure> {
    reading { () throws(StorageError) in
      guard let version = try store.history(of: key).first(where: { $0.revision == revision }) else { return nil }
      do throws(RecordProblem.Reason) {
        return try version.record(key)
      } catch {
        throw .damagedUnderneath(RecordProblem(path: RecordPath(key).text, reason: error))
      }
    }
  }

  private func reading<Value>(_ body: () throws(StorageError) -> Value) -> Result<Value, SaveFailure> {
    do throws(StorageError) { return .success(try body()) } catch {
      return .failure(SaveFailure(message: texts.storage(error)))
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
      id: id, signature: signature, kind: kind, why: why, reverts: reverts, records: keys, count: manifest?.count)
  }
}

extension FieldDifference {
  /// The difference as the screens show it; the bytes of a list or an object are nothing for people.
  fileprivate var change: FieldChange {
    let names = path.map { step in
      switch step {
      case .member(let name), .element(let name): name
      }
    }
    return FieldChange(path: names, before: before?.plain, after: after?.plain)
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

  /// Whether another act came first.
  fileprivate var isRace: Bool {
    switch self {
    case .changedUnderneath, .overtaken: true
    default: false
    }
  }
}

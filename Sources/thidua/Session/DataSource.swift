import Emulation
import Glibc
import Screens
import Storage

/// A data folder as the screens need it: loaded into a workspace, saving acts, with messages in words.
struct DataSource {
  let store: Store
  let texts: Texts

  /// - Throws: a `CommandFailure` when there is no province to open at the path.
  init(path: String, texts: Texts) throws {
    self.texts = texts
    do throws(StorageError) {
      store = try Store.open(path)
    } catch {
      throw CommandFailure(texts.storage(error))
    }
  }

  /// Everything of the open year.
  func loaded() throws -> App.Loaded {
    switch load() {
    case .success(let loaded): return loaded
    case .failure(let failure): throw CommandFailure(failure.message)
    }
  }

  func load() -> Result<App.Loaded, SaveFailure> {
    do throws(StorageError) {
      let loaded = try store.load()
      let problems = loaded.problems.map {
        Problem(path: $0.path, message: texts.problem($0.reason), isNewer: $0.isShown)
      }
      return .success(
        App.Loaded(
          workspace: loaded.workspace, problems: problems, readOnly: loaded.readOnly.map(texts.readOnly)))
    } catch {
      return .failure(SaveFailure(message: texts.storage(error)))
    }
  }

  func save(_ act: Act) -> Result<[AnyRecord], SaveFailure> {
    do throws(StorageError) {
      return .success(try store.commit(act))
    } catch {
      return .failure(SaveFailure(message: texts.storage(error), isConflict: error.isConflict))
    }
  }

  /// The day the program takes as today: the province's own when it keeps one, else the clock's.
  func today(_ workspace: Workspace) -> Day {
    workspace.province.today ?? DataSource.clock()
  }

  /// The day by the clock of this machine.
  static func clock() -> Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(ordinal: Int(seconds) / 86_400)
  }

  /// The account of the person at the keyboard.
  static func account() -> String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return String(getuid()) }
    return String(cString: name)
  }
}

extension RecordProblem {
  /// Whether the record is shown although a newer version of the program wrote it.
  fileprivate var isShown: Bool {
    if case .newerSchema(_, _, isLoaded: true) = reason { true } else { false }
  }
}

extension StorageError {
  /// Whether somebody else changed the record, so that reading anew helps.
  fileprivate var isConflict: Bool {
    switch self {
    case .changedUnderneath, .editedByHand, .damagedUnderneath: true
    default: false
    }
  }
}

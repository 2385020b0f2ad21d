import Glibc
import Screens
import Storage

/// Keeps where the person is in the program, for the next start on the same data folder.
struct SessionKeeper {
  private let folder: StateFolder
  private let data: String
  private let account: String
  private let program: RunningProgram
  private let name: String
  /// What the file holds, as far as this program knows.
  private var kept: SessionState?
  private var depth: Int?
  private var writtenAt: ContinuousClock.Instant?
  private var isMade = false

  /// - Parameters:
  ///   - data: the real path of the data folder.
  ///   - account: the account of the person at the keyboard.
  init(_ folder: StateFolder, program: RunningProgram = .current, data: String, account: String) {
    (self.folder, self.program) = (folder, program)
    self.data = data
    self.account = account
    name = Digest(of: Array("\(data)\n\(account)".utf8)).text.prefix(32) + ".json"
  }

  /// Where the person was, but for what another program of the same person shows now; nil where nothing is kept.
  ///
  /// - Returns: also where a file was put that tells nothing, nil where there was none.
  mutating func find() -> (state: SessionState?, putAside: String?) {
    guard folder.changed(name) != nil else { return (nil, nil) }
    if let file = folder.read(name).flatMap(SessionFile.init), file.data == data, file.account == account {
      // Another window of the same person is there already: this one is for something else.
      let isTaken = file.program != program && file.program.machine == program.machine && file.program.isRunning
      guard !isTaken else { return (SessionState(records: file.state.records, commands: file.state.commands), nil) }
      kept = file.state
      return (file.state, nil)
    }
    let aside = folder.path(of: name) + ".bad"
    return (nil, rename(folder.path(of: name), aside) == 0 ? aside : folder.path(of: name))
  }

  /// Forgets where the person was.
  mutating func forget() { folder.remove(name) }

  /// Keeps where the person is, once in a while and whenever a screen was opened or left.
  mutating func keep(_ app: App) {
    let now = ContinuousClock.now
    let isDue = writtenAt.map { now - $0 >= Self.pause } ?? true
    guard isDue || depth != app.depth else { return }
    // What cannot be kept now is tried again at the end, and said then.
    _ = write(app.session, now)
    depth = app.depth
  }

  /// Keeps where the person is when the program ends.
  ///
  /// - Returns: why that cannot be; nil when it is kept.
  mutating func finish(_ app: App) -> StateFailure? { write(app.session, .now) }

  private mutating func write(_ state: SessionState, _ now: ContinuousClock.Instant) -> StateFailure? {
    writtenAt = now
    guard state != kept else { return nil }
    do throws(StateFailure) {
      if !isMade { try folder.make() }
      isMade = true
      try folder.write(name, SessionFile(data: data, account: account, program: program, state: state).bytes)
      kept = state
      return nil
    } catch {
      return error
    }
  }

  /// What moves since the last keeping may be lost when the program is killed.
  private static let pause = Duration.seconds(1)
}

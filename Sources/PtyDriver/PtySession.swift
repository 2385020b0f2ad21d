import CPty
import CVterm
import Glibc

/// A program that runs on a pseudo terminal, seen through a terminal emulator: equipment of tests and benchmarks.
///
/// Nothing happens in the background: output is taken in while the session is asked to wait or to send.
public final class PtySession {
  /// How long a condition may take before a test is said to have failed; generous, for a loaded machine.
  public static let patience: Duration = .seconds(30)

  /// Everything the program wrote.
  public private(set) var output: [UInt8] = []
  /// When the last output came.
  public private(set) var lastOutput = ContinuousClock.now
  /// How the program ended; nil while it runs.
  public private(set) var exit: PtyExit?
  /// Whether the program is stopped, as by Ctrl-Z.
  public private(set) var isStopped = false
  /// The size of the window as last set.
  public private(set) var window: PtyWindow
  /// The modes of the terminal before the program started.
  public let modesBefore: PtyModes

  let screen: OpaquePointer
  private var session: pty_session
  private var isHungUp = false
  private var hasAllOutput = false
  /// The first bytes of a character whose last ones have not come; libvterm takes them for wrong ones.
  private var unfinished: [UInt8] = []

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: the path of the program.
  ///   - environment: all of its environment.
  ///   - hasJobControl: whether it has a process group of its own, as under a shell at a prompt; without, it is in that
  ///     of the session's leader, as what sshd runs in place of a shell.
  ///   - ignoresHangUp: whether it starts with SIGHUP ignored, as under nohup.
  /// - Throws: `cannotStart`.
  public static func start(
    _ command: String, arguments: [String] = [], environment: [String: String] = plainEnvironment,
    window: PtyWindow = PtyWindow(), hasJobControl: Bool = true, ignoresHangUp: Bool = false
  ) throws(PtyError) -> PtySession {
    guard let screen = vt_new(Int32(window.columns), Int32(window.rows)) else { throw .cannotStart(errno: ENOMEM) }
    var session = pty_session()
    let error = withCStrings([command] + arguments) { arguments in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        pty_start(
          &session, command, arguments, environment, Int32(window.columns), Int32(window.rows), ignoresHangUp,
          hasJobControl)
      }
    }
    guard error == 0 else {
      vt_free(screen)
      throw .cannotStart(errno: error)
    }
    return PtySession(session: session, screen: screen, window: window)
  }

  private init(session: pty_session, screen: OpaquePointer, window: PtyWindow) {
    self.session = session
    self.screen = screen
    self.window = window
    modesBefore = PtyModes(settings: session.modes)
  }

  deinit {
    pty_end(&session)
    vt_free(screen)
  }

  /// What a test needs and no more: a known terminal, UTF-8, and no backtracer that asks questions.
  public static let plainEnvironment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "TZ": "UTC",
    "SWIFT_BACKTRACE": "enable=no",
  ]

  /// The process of the program.
  public var processID: Int32 { session.program }

  /// The modes of the terminal as they are now.
  public var modes: PtyModes {
    var settings = termios()
    tcgetattr(session.terminal, &settings)
    return PtyModes(settings: settings)
  }

  /// The number of bytes the program wrote.
  public var byteCount: Int { output.count }

  /// Puts the terminal into given modes, as a shell does that has the terminal back.
  public func set(_ modes: PtyModes) {
    modes.apply(to: session.terminal)
  }

  /// Sends bytes as if they were typed, taking in output as long as the program does not read them.
  public func send(bytes: some Collection<UInt8>) {
    var rest = Array(bytes)[...]
    while !rest.isEmpty, exit == nil, !isHungUp {
      let written = rest.withUnsafeBytes { write(session.terminal, $0.baseAddress, $0.count) }
      if written > 0 { rest = rest.dropFirst(written) }
      if written < 0, errno != EAGAIN, errno != EINTR { return }
      if !rest.isEmpty { pump(.seconds(1), toWrite: true) }
    }
  }

  /// Sends text as if it were typed.
  public func send(_ text: String) {
    send(bytes: text.utf8)
  }

  /// Waits until what was sent stands ready for the program, which does not read just now.
  ///
  /// - Throws: `timedOut`.
  public func waitUntilReadable(within limit: Duration = patience) throws(PtyError) {
    let device = open("/proc/\(session.program)/fd/0", O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    defer { close(device) }
    var source = pollfd(fd: device, events: Int16(POLLIN), revents: 0)
    let seconds = limit.components.seconds
    guard poll(&source, 1, Int32(clamping: seconds * 1000)) == 1, source.revents & Int16(POLLIN) != 0 else {
      throw .timedOut(screen: text, exit: exit)
    }
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) {
    kill(session.program, number)
  }

  /// Changes the size of the window.
  public func resize(_ window: PtyWindow) {
    self.window = window
    vt_resize(screen, Int32(window.columns), Int32(window.rows))
    pty_resize(session.terminal, Int32(window.columns), Int32(window.rows))
  }

  /// Takes the terminal away, as a lost connection does.
  public func hangUp() {
    close(session.terminal)
    session.terminal = -1
    isHungUp = true
  }

  /// Waits until a condition holds; it is looked at whenever something happened.
  ///
  /// - Throws: `timedOut`.
  public func waitUntil(
    within limit: Duration = patience, _ condition: (PtySession) -> Bool
  ) throws(PtyError) {
    let end = ContinuousClock.now + limit
    while !condition(self) {
      let left = end - .now
      if left <= .zero { throw .timedOut(screen: text, exit: exit) }
      // A frame comes in pieces; the condition is for whole ones.
      if pump(left) { while .now < end, pump(.zero) {} }
    }
  }

  /// Waits until a text is somewhere on the screen.
  ///
  /// - Throws: `timedOut`.
  public func waitUntil(text wanted: String, within limit: Duration = patience) throws(PtyError) {
    try waitUntil(within: limit) { session in session.lines.contains { $0.contains(wanted) } }
  }

  /// Lets a time pass and takes in what comes meanwhile.
  public func wait(for time: Duration) {
    let end = ContinuousClock.now + time
    var left = time
    while left > .zero {
      pump(left)
      left = end - .now
    }
  }

  /// Waits until nothing has been written for a while.
  public func waitUntilQuiet(for pause: Duration) {
    while pump(pause) {}
  }

  /// Waits until the program ends; takes in the last of its output.
  ///
  /// - Throws: `timedOut`.
  @discardableResult
  public func waitForExit(within limit: Duration = patience) throws(PtyError) -> PtyExit {
    let end = ContinuousClock.now + limit
    let mark = Array(PTY_LAST_OUTPUT.utf8)
    while true {
      if let exit, isHungUp || hasAllOutput { return exit }
      if let exit, output.suffix(mark.count) == mark[...] {
        output.removeLast(mark.count)
        hasAllOutput = true
        return exit
      }
      let left = end - .now
      if left <= .zero { throw .timedOut(screen: text, exit: exit) }
      pump(left)
    }
  }

  /// Takes in what comes within a time; says whether anything came.
  @discardableResult
  private func pump(_ limit: Duration, toWrite: Bool = false) -> Bool {
    let events = Int16(POLLIN) | (toWrite ? Int16(POLLOUT) : 0)
    var sources = [
      pollfd(fd: session.terminal, events: events, revents: 0),
      // After the program's end nothing is reported any more.
      pollfd(fd: exit == nil ? session.reports : -1, events: Int16(POLLIN), revents: 0),
    ]
    let (seconds, fraction) = limit.components
    let milliseconds = seconds * 1000 + (fraction + 999_999_999_999_999) / 1_000_000_000_000_000
    guard poll(&sources, nfds_t(sources.count), Int32(clamping: milliseconds)) > 0 else { return false }
    if sources[0].revents != 0 { takeOutput() }
    if sources[1].revents != 0 { takeReport() }
    return true
  }

  private func takeOutput() {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 65536) { buffer in
      let count = read(session.terminal, buffer.baseAddress, buffer.count)
      guard count > 0 else { return }
      output.append(contentsOf: buffer[..<count])
      lastOutput = .now
      unfinished += buffer[..<count]
      let whole = Self.endOfWholeCharacters(unfinished)
      vt_write(screen, unfinished, whole)
      unfinished.removeFirst(whole)
      let answer = vt_read(screen, buffer.baseAddress, buffer.count)
      if answer > 0 { _ = write(session.terminal, buffer.baseAddress, answer) }
    }
  }

  /// Where the last character ends that has all of its bytes.
  private static func endOfWholeCharacters(_ bytes: [UInt8]) -> Int {
    guard let lead = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return bytes.count }
    let length =
      switch bytes[lead] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    return lead + length > bytes.count ? lead : bytes.count
  }

  private func takeReport() {
    var report = pty_report()
    guard recv(session.reports, &report, MemoryLayout<pty_report>.size, 0) == MemoryLayout<pty_report>.size else {
      return
    }
    switch pty_change(UInt32(bitPattern: report.change)) {
    case PTY_STOPPED: isStopped = true
    case PTY_CONTINUED: isStopped = false
    case PTY_KILLED: exit = .signal(report.value)
    default: exit = .code(report.value)
    }
  }
}

/// Lends strings as a C array of C strings that ends in NULL.
private func withCStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer { copies.forEach { free($0) } }
  return body(copies + [nil])
}

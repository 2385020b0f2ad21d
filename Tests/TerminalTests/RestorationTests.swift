import Glibc
import PtyDriver
import Testing

/// Whatever ends the program, the shell finds its terminal as it left it.
struct RestorationTests {
  @Test func theTerminalIsTakenOver() throws {
    let session = try Echo.start()
    #expect(session.showsAlternateScreen)
    #expect(!session.showsCursor)
    #expect(session.marksPaste)
    #expect(!session.modes.isCanonical)
    #expect(!session.modes.echoes)
    #expect(!session.isGivenBack)
  }

  @Test func quittingGivesTheTerminalBack() throws {
    let session = try Echo.start()
    try session.send(key: "Ctrl-Q")
    #expect(try session.waitForExit() == .code(0))
    #expect(session.isGivenBack)
    #expect(session.text.contains("quit"))
  }

  @Test func exitWithoutClosingGivesTheTerminalBack() throws {
    let session = try Echo.start()
    try session.send(key: "Ctrl-E")
    #expect(try session.waitForExit() == .code(3))
    #expect(session.isGivenBack)
  }

  @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGSYS, SIGABRT, SIGILL, SIGTRAP, SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func aSignalGivesTheTerminalBackAndTakesItsCourse(number: Int32) throws {
    let session = try Echo.start()
    session.signal(number)
    #expect(try session.waitForExit() == .signal(number))
    #expect(session.isGivenBack)
  }

  @Test func aSecondSignalEndsAProgramThatDoesNotComeToItsLoop() throws {
    let session = try Echo.start()
    try session.send(key: "Ctrl-B")
    try session.waitUntil(text: "busy")
    session.signal(SIGTERM)
    session.signal(SIGHUP)
    // Whichever the system hands over last.
    #expect([.signal(SIGHUP), .signal(SIGTERM)].contains(try session.waitForExit()))
    #expect(session.isGivenBack)
  }

  @Test(arguments: ["linux", "vt100"])
  func withoutASecondScreenTheShellGoesOnBelow(terminal: String) throws {
    let session = try Echo.start(["TERM": terminal])
    session.signal(SIGSEGV)
    #expect(try session.waitForExit() == .signal(SIGSEGV))
    #expect(session.isGivenBack)
    #expect(session.cursor == (column: 0, row: 23))
  }

  @Test func anAbortGivesTheTerminalBack() throws {
    let session = try Echo.start()
    try session.send(key: "Ctrl-A")
    #expect(try session.waitForExit() == .signal(SIGABRT))
    #expect(session.isGivenBack)
  }

  @Test func theMessageOfATrapIsShownAfterwards() throws {
    let session = try Echo.start(window: PtyWindow(columns: 120, rows: 60))
    try session.send(key: "Ctrl-T")
    guard case .signal = try session.waitForExit() else {
      Issue.record("the program did not trap")
      return
    }
    #expect(session.isGivenBack)
    #expect(session.text.contains("Index out of range"))
  }

  @Test func whatGoesToStandardErrorIsShownAfterwards() throws {
    let session = try Echo.start()
    try session.send(key: "Ctrl-O")
    try session.waitUntil(text: "control o")
    #expect(!session.text.contains("said aside"))
    try session.send(key: "Ctrl-Q")
    try session.waitForExit()
    #expect(session.text.contains("said aside"))
  }

  @Test func theTerminalCanBeTakenOverAgain() throws {
    let session = try Echo.start()
    try session.send(key: "Ctrl-R")
    try session.waitUntil { $0.showsAlternateScreen && $0.text.contains("frames 2") }
    session.signal(SIGSEGV)
    #expect(try session.waitForExit() == .signal(SIGSEGV))
    #expect(session.isGivenBack)
    #expect(session.line(0) == "again")
  }

  @Test func aLostTerminalEndsTheProgram() throws {
    let session = try Echo.start()
    session.hangUp()
    // Whichever comes first: the signal or the end of the input.
    #expect([.signal(SIGHUP), .code(0)].contains(try session.waitForExit()))
  }

  @Test func aLostTerminalEndsTheInputWhereHangUpsAreIgnored() throws {
    let session = try Echo.start(ignoresHangUp: true)
    session.hangUp()
    #expect(try session.waitForExit() == .code(0))
  }
}

/// Ctrl-Z of a shell and `fg`.
struct SuspensionTests {
  @Test(arguments: [SIGTSTP, SIGSTOP])
  func continuingTakesTheTerminalOverAgain(number: Int32) throws {
    let session = try Echo.start()
    let modes = session.modes
    session.signal(number)
    try session.waitUntil { $0.isStopped && (number == SIGSTOP || $0.isGivenBack) }
    // What a shell does: its own modes, and a few lines of output.
    session.set(session.modesBefore)

    session.signal(SIGCONT)
    try session.waitUntil(text: "resize")
    #expect(session.showsAlternateScreen)
    #expect(session.marksPaste)
    #expect(!session.showsCursor)
    #expect(!session.hasApplicationKeypad)
    #expect(session.modes == modes)
    session.send("ă")
    try session.waitUntil(text: "text 0103 ă")
  }

  @Test func theShellGoesOnBelowWhatItPrintedMeanwhile() throws {
    let session = try Echo.start()
    session.signal(SIGTSTP)
    try session.waitUntil { $0.isStopped && $0.isGivenBack }
    session.set(session.modesBefore)
    // The kernel shows it, as a shell would.
    session.send("fg 1\nfg 2\n")
    try session.waitUntil(text: "fg 2")
    session.signal(SIGCONT)
    try session.waitUntil(text: "resize")
    try session.send(key: "Ctrl-Q")
    try session.waitForExit()
    #expect(session.lines.prefix(3) == ["fg 1", "fg 2", "quit"])
  }

  @Test func theProgramCanSuspendItself() throws {
    let session = try Echo.start()
    try session.send(key: "Ctrl-U")
    try session.waitUntil { $0.isStopped && $0.isGivenBack }
    session.signal(SIGCONT)
    try session.waitUntil(text: "resize")
    #expect(session.showsAlternateScreen)
  }

  @Test func aStoppedProgramLeavesTheShellsScreenAlone() throws {
    let session = try Echo.start()
    session.signal(SIGTSTP)
    try session.waitUntil { $0.isStopped && $0.isGivenBack }
    let before = session.byteCount
    session.signal(SIGTERM)
    session.signal(SIGCONT)
    #expect(try session.waitForExit() == .signal(SIGTERM))
    #expect(session.byteCount == before)
  }

  @Test func aNewSizeIsReported() throws {
    let session = try Echo.start()
    session.resize(PtyWindow(columns: 100, rows: 30))
    try session.waitUntil(text: "size 100x30")
    session.resize(PtyWindow(columns: 1, rows: 1))
    try session.waitUntil { $0.line(0) == "s" }
    session.resize(PtyWindow(columns: 80, rows: 24))
    try session.waitUntil(text: "size 80x24")
    try session.waitUntil { $0.line(1).hasPrefix("Thi đua 東京 ệ ") }
  }
}

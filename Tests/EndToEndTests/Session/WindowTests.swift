import Glibc
import PtyDriver
import RandomNumbers
import Testing

/// The window may be changed, the screen be spoiled, the program be stopped: the same screen comes back.
struct WindowTests {
  private static let classic = PtyWindow(columns: 80, rows: 24)

  @Test func aSmallWindowIsSaidSoAndAllComesBack() throws {
    let desk = try Desk.withSample()
    let session = try desk.openRanking()
    let before = session.lines
    session.resize(PtyWindow(columns: 60, rows: 20))
    try session.waitUntil(text: "cần 80x24, đang 60x20")
    try session.press("Down", "Enter")
    session.resize(Self.classic)
    try session.waitUntil { $0.lines == before }
    session.resize(PtyWindow(columns: 1, rows: 1))
    session.resize(Self.classic)
    try session.waitUntil { $0.lines == before }
    session.resize(PtyWindow(columns: 60, rows: 20))
    try session.waitUntil(text: "Cửa sổ quá nhỏ")
    // Leaving works in any window.
    #expect(try session.quit() == .code(0))
  }

  @Test func aStormOfSizesEndsInTheRightScreen() throws {
    let desk = try Desk.withSample()
    let session = try desk.openRanking()
    let before = session.lines
    var random = SplitMix64(seed: 7)
    for _ in 0..<80 {
      session.resize(
        PtyWindow(columns: .random(in: 1...200, using: &random), rows: .random(in: 1...60, using: &random)))
    }
    session.resize(Self.classic)
    try session.waitUntil { $0.lines == before }
  }

  @Test(arguments: [nil, "Ctrl-\\"])
  func stoppedAndContinuedItShowsTheSameScreen(key: String?) throws {
    let desk = try Desk.withSample()
    let session = try desk.openRanking()
    let before = session.lines
    if let key { try session.press(key) } else { session.signal(SIGTSTP) }
    try session.waitUntil { $0.isStopped && $0.isGivenBack }
    session.set(session.modesBefore)
    session.signal(SIGCONT)
    try session.waitUntil { !$0.isStopped && $0.showsAlternateScreen && $0.lines == before }
    try session.press("Esc", until: "Cụm, khối thi đua năm 2025")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalGivesTheTerminalBack(number: Int32) throws {
    let desk = try Desk.withSample()
    let session = try desk.openRanking()
    session.signal(number)
    #expect(try session.waitForExit() == .signal(number))
    #expect(session.isGivenBack)
  }
}

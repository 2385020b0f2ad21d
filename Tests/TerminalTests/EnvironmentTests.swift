import PtyDriver
import Testing

/// The program reads well wherever it is started.
struct EnvironmentTests {
  @Test(arguments: [
    ["LANG": "C"], ["LANG": "C.UTF-8", "LC_ALL": "C"], ["LANG": nil], ["LANG": "vi_VN"], ["LC_ALL": "POSIX"],
  ])
  func vietnameseShowsInEveryLocale(changes: [String: String?]) throws {
    let session = try Echo.start(changes)
    #expect(session.line(1).hasPrefix("Thi đua "))
    #expect(session.line(1).contains("東京 ệ g\u{303} "))
    // Whatever a letter looks like, what follows stands in its column.
    #expect(session.cell(row: 1, column: 18).text == "|")
    session.send("ưỡ")
    try session.waitUntil(text: "text 1EE1 ỡ")
  }

  @Test(arguments: [
    ("xterm-256color", "c256"), ("tmux-256color", "c256"), ("xterm", "c8"), ("screen", "c8"), ("linux", "c8"),
    ("vt100", "mono"), ("no-such-terminal", "c256"), ("", "c256"),
  ])
  func everyTerminalShowsText(terminal: String, depth: String) throws {
    let session = try Echo.start(["TERM": terminal])
    #expect(session.line(0) == "size 80x24 depth \(depth)")
    #expect(session.line(1).hasPrefix("Thi đua "))
    #expect(session.cell(row: 0, column: 0).isReversed)
    let error = session.cell(row: 1, column: 0)
    #expect(error.isBold)
    #expect(error.foreground == (depth == "mono" ? nil : 1))
    let warning = session.cell(row: 1, column: 22)
    #expect(warning.foreground == ["c256": 214, "c8": 3][depth])
    #expect(warning.background == (depth == "mono" ? nil : 4))
    // The Linux console shows underlined text by a colour, so ncurses leaves one of the two out.
    if terminal != "linux" { #expect(warning.isUnderlined) }
  }

  @Test func noColorIsHonoured() throws {
    let session = try Echo.start(["NO_COLOR": "1"])
    #expect(session.line(0).hasSuffix("depth mono"))
    #expect(session.cell(row: 1, column: 0).foreground == nil)
    #expect(session.cell(row: 1, column: 0).isBold)
    #expect(try Echo.start(["NO_COLOR": ""]).line(0).hasSuffix("depth c256"))
  }

  @Test func staleSizesInTheEnvironmentAreIgnored() throws {
    let session = try Echo.start(["LINES": "50", "COLUMNS": "132"])
    #expect(session.line(0).hasPrefix("size 80x24"))
  }

  @Test func aDumbTerminalIsRefused() throws {
    let session = try Echo.launch(["TERM": "dumb"])
    #expect(try session.waitForExit() == .code(1))
    #expect(session.text.contains(#"unusableTerminal(name: "dumb")"#))
    #expect(!session.output.contains(0x1B))
    #expect(session.modes == session.modesBefore)
  }

  @Test(arguments: ["'\(Echo.path)' < /dev/null", "'\(Echo.path)' | cat"])
  func aPipeIsNoTerminal(command: String) throws {
    let session = try PtySession.start("/bin/sh", arguments: ["-c", command])
    try session.waitForExit()
    #expect(session.text.contains("notATerminal"))
    #expect(session.isGivenBack)
  }

  @Test func theCursorShowsWhereTheCanvasPutsIt() throws {
    let session = try Echo.start()
    try session.send(key: "Ctrl-N")
    try session.waitUntil { $0.showsCursor }
    try session.waitUntil { $0.cursor == (column: 4, row: 1) }
    try session.send(key: "Ctrl-N")
    try session.waitUntil { !$0.showsCursor }
  }
}

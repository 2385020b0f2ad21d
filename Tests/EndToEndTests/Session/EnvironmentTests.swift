import PtyDriver
import Testing

/// The program reads well wherever it is started.
struct EnvironmentTests {
  @Test(arguments: [
    ["TERM": "no-such-terminal"], ["TERM": ""], ["TERM": "xterm"], ["TERM": "screen"], ["LANG": "C"],
    ["LANG": nil], ["LC_ALL": "POSIX"], ["LANG": "vi_VN"], ["NO_COLOR": "1"],
  ])
  func vietnameseShows(changes: [String: String?]) throws {
    let desk = try Desk.withSample()
    let session = try desk.open(with: changes)
    #expect(session.line(0).contains("1 Việc  2 Khối  3 Khen thưởng"))
    try session.goToRanking()
    try session.waitUntil(text: "Sở Nông nghiệp")
    #expect(try session.quit() == .code(0))
    #expect(session.isGivenBack)
  }

  @Test(arguments: ["linux", "vt100"])
  func plainTerminalsGetPlainMarks(terminal: String) throws {
    let desk = try Desk.withSample()
    let session = try desk.open(with: ["TERM": terminal])
    let marks = session.text.unicodeScalars.filter { (0x2190...0x2BFF).contains($0.value) }
    #expect(marks.isEmpty)
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    try session.waitUntil { $0.text.contains("#") && $0.lines.contains { $0.hasPrefix("> Cụm 1") } }
    #expect(!session.text.unicodeScalars.contains { (0x2190...0x2BFF).contains($0.value) })
    try session.press("Enter", until: "Cụm 1 · Các phường")
    #expect(try session.quit() == .code(0))
    #expect(session.isGivenBack)
  }

  @Test func noColorShowsNone() throws {
    let desk = try Desk.withSample()
    let session = try desk.open(with: ["NO_COLOR": "1"])
    for row in 0..<session.window.rows {
      for column in 0..<session.window.columns {
        let cell = session.cell(row: row, column: column)
        #expect(cell.foreground == nil && cell.background == nil)
      }
    }
    // What colours would tell has signs: the first place, and the bands.
    try session.goToRanking()
    try session.waitUntil { $0.text.contains(" * 1 ") && $0.text.contains(" + XS") }
  }

  @Test(arguments: [["--lang", "en"], ["--lang=en"], []])
  func englishByOptionOrLocale(option: [String]) throws {
    let desk = try Desk.withSample()
    var environment = desk.environment
    if option.isEmpty { environment["LANG"] = "en_US.UTF-8" }
    let session = try PtySession.start(Program.path, arguments: [desk.data] + option, environment: environment)
    try session.waitUntil(text: "1 Work  2 Blocs  3 Awards")
    try session.press("2", until: "Appraised")
    #expect(!session.text.contains("Thẩm định"))
  }
}

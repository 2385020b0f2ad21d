import PtyDriver
import Testing

/// What a person has settled in `~/.config/thidua/config.json`.
struct SettingsTests {
  private func desk(_ settings: String) throws -> Desk {
    let desk = try Desk.withSample()
    for folder in ["config", "config/thidua"] { try Files.makeFolder("\(desk.home)/\(folder)") }
    try Files.write("\(desk.home)/config/thidua/config.json", Array(settings.utf8))
    return desk
  }

  private func said(_ session: PtySession) -> String {
    session.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func ownKeysWorkAndStandInTheKeyBar() throws {
    let session = try desk(#"{"keys": {"palette": ["F11", "z"], "placeBlocs": "b"}}"#).open()
    #expect(session.line(23).contains("F11 Lệnh"))
    try session.press("b", until: "Cụm, khối thi đua năm 2025")
    try session.press("z", until: "gõ một phần tên lệnh")
    try session.send(key: "Esc")
  }

  @Test(arguments: [
    ("{\n  \"keys\": {\n    \"undo\": \"F7\"\n  }\n}", "dòng 3 “undo”: F7 là phím mặc định của “advance”"),
    ("{\"keys\": {\n\"undo\": \"F11\",\n\"redo\": \"F11\"}}", "phím F11 đặt cho cả dòng 2 “undo” và dòng 3 “redo”"),
    ("{\"keys\": {\"hoan-tac\": \"F11\"}}", "dòng 1: không có lệnh “hoan-tac”"),
    ("{\"keys\": {\"undo\": 3}}", "dòng 1 cột 19"),
    ("{\"keys\": {\"undo\": \"F7\"", "config.json"),
    ("{\"mouse\": \"yes\"}", "“mouse” phải là một trong true, false"),
  ])
  func aWrongFileIsToldWithItsPlaces(settings: String, words: String) throws {
    let session = try desk(settings).open()
    #expect(said(session).contains(words), "\(session.text)")
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    #expect(try session.quit() == .code(0))
  }

  @Test func theMouseIsAskedForOnlyWhereItIsWanted() throws {
    func asks(_ session: PtySession) throws -> (Bool, Bool) {
      #expect(try session.quit() == .code(0))
      let output = String(decoding: session.output, as: UTF8.self)
      return (output.contains("\u{1B}[?1000h"), output.contains("\u{1B}[?1000l"))
    }
    #expect(try asks(try Desk.withSample().open()) == (false, false))
    #expect(try asks(try Desk.withSample().open("--mouse")) == (true, true))
    #expect(try asks(try desk(#"{"mouse": true}"#).open()) == (true, true))
  }

  @Test func aClickIsAnswered() throws {
    let session = try Desk.withSample().open("--mouse")
    session.send("\u{1B}[<0;12;1M\u{1B}[<0;12;1m")
    try session.waitUntil(text: "Cụm, khối thi đua năm 2025")
    #expect(!session.line(7).hasPrefix("▸"))
    session.send("\u{1B}[<0;10;8M\u{1B}[<0;10;8m")
    try session.waitUntil { $0.line(7).hasPrefix("▸") }
    session.send("\u{1B}[<0;10;8M\u{1B}[<0;10;8m")
    try session.waitUntil(text: "Esc Lui")
  }

  @Test func aRowIsCopiedByWhatTheTerminalUnderstands() throws {
    let desk = try Desk.withSample()
    func output(_ changes: [String: String?]) throws -> String {
      let session = try desk.open(with: changes)
      try session.press("y", until: "bảng tạm")
      return String(decoding: session.output, as: UTF8.self)
    }
    #expect(try output(["TMUX": nil, "STY": nil]).contains("\u{1B}]52;c;"))
    #expect(try output(["TMUX": "/tmp/tmux-0/default,1,0"]).contains("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;"))
    #expect(try !output(["TERM": "linux", "TMUX": nil]).contains("]52;"))
  }
}

import PtyDriver
import Testing

/// Keys nobody knows, broken bytes and monstrous pastes do no harm.
struct StrangeKeysTests {
  private static let unknown = [
    "\u{1B}[999~", "\u{1B}[1;99X", "\u{1B}Oz", "\u{1B}[?1;2c", "\u{1B}[<0;200;200M", "\u{1B}[200;1R",
    "\u{1B}]11;rgb:0\u{7}", "\u{1B}P1+r\u{1B}\\", "\u{0}\u{1D}\u{1E}\u{1F}",
  ]

  @Test func unknownSequencesChangeNothing() throws {
    let desk = try Desk.withSample()
    let session = try desk.openRanking()
    let before = session.lines
    for keys in Self.unknown {
      session.send(keys)
      try session.press("Down")
      try session.waitUntil { $0.selectedLine?.contains("Sở Tài chính") == true }
      try session.press("Up")
      try session.waitUntil { $0.lines == before }
    }
  }

  @Test func brokenBytesDoNoHarm() throws {
    let desk = try Desk.withSample()
    let session = try desk.openRanking()
    session.send(bytes: [0xFF, 0xC3, 0xE1, 0xBB, 0x80, 0xF5])
    session.send("\u{1B}[B")
    try session.waitUntil { $0.selectedLine?.contains("Sở Tài chính") == true }
    #expect(try session.quit() == .code(0))
  }

  @Test func aHugePasteIsCutAndSaidSo() throws {
    let desk = try Desk.withSample()
    let session = try desk.open()
    try session.press("F3", until: "Tìm: gõ một phần tên")
    session.send("\u{1B}[200~" + String(repeating: "Sở Y tế 12345678\r\n", count: 6_000) + "\u{1B}[201~")
    try session.waitUntil { $0.line(1).contains("Sở Y tế") || $0.text.contains("12345678") }
    try session.press("Ctrl-L")
    try session.press("Esc", until: "Việc cần làm ngày")
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    #expect(try session.quit() == .code(0))
  }

  @Test func aHugePasteIntoAFormIsCutAndSaidSo() throws {
    let desk = try Desk.withSample()
    let session = try desk.open()
    try session.press("F3", until: "Tìm: gõ một phần tên")
    try session.type("2025-0064")
    try session.press("Enter", until: "Hồ sơ HS-2025-0064")
    try session.press("F2", until: "Sửa dòng 1 · HS-2025-0064")
    session.send("\u{1B}[200~" + String(repeating: "Nguyễn ", count: 15_000) + "\u{1B}[201~")
    try session.waitUntil { $0.status.contains("!") }
    try session.waitUntil(text: "Nguyễn")
    try session.press("F12", until: "Đã sửa dòng 1.")
    let stored = try desk.decode(Names.self, "dossiers/2025/HS-2025-0064.json")
    #expect((stored.lines.first?.name.count ?? 0) <= 200)
    #expect(try session.quit() == .code(0))
  }

  private struct Names: Decodable {
    struct Line: Decodable {
      var name: String
    }
    var lines: [Line]
  }
}

import PtyDriver
import Testing

/// A theme that is wrong is named with what is wrong in it, and the program goes on.
struct ThemeTests {
  @Test func anUnknownNameGivesTheDefault() throws {
    let desk = try Desk.withSample()
    let session = try desk.open("--theme", "khong-co")
    #expect(session.status.contains("Không có giao diện “khong-co”"))
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
  }

  @Test func aThemeIsTriedWithTheCursorAndKeptForTheNextStart() throws {
    let desk = try Desk.withSample()
    let session = try desk.open(with: ["TERM": "xterm-256color", "NO_COLOR": nil])
    let before = session.output.count
    try session.press("M", until: "Giao diện · ")
    try session.select("Giấy")
    session.waitUntilQuiet(for: .milliseconds(200))
    // Its background, a colour of the 256, is there at once.
    #expect(String(decoding: session.output.dropFirst(before), as: UTF8.self).contains("48;5;230"))
    try session.press("Enter", until: "Đã dùng giao diện Giấy.")
    #expect(try session.quit() == .code(0))
    let again = try desk.open(with: ["TERM": "xterm-256color", "NO_COLOR": nil])
    #expect(String(decoding: again.output, as: UTF8.self).contains("48;5;230"))
    #expect(try again.quit() == .code(0))
  }

  @Test(arguments: ["../toi", "/etc/passwd", ".", ""])
  func aNameIsNoPath(name: String) throws {
    let desk = try Desk.withSample()
    let session = try desk.open("--theme", name)
    #expect(session.line(0).contains("1 Việc"))
    #expect(session.status.contains("Không có giao diện “\(name)”"))
  }

  @Test(arguments: [
    ("{ \"schema\": 1, ", "hong.json", "dòng 1 cột 16: tệp bị cụt"),
    ("\u{FEFF}{}", "hong.json", "có dấu BOM"),
    ("[]", "hong.json", "đối tượng"),
    (
      "{\"schema\": 1, \"id\": \"hong\", \"name\": {\"vi\": \"H\", \"en\": \"H\"}, \"appearance\": \"dark\", \"inherits\": \"mat\"}",
      "hong.json", "mat"
    ),
    (
      "{\"schema\": 1, \"id\": \"hong\", \"name\": {\"vi\": \"H\", \"en\": \"H\"}, \"appearance\": \"dark\", \"palette\": {}, "
        + "\"roles\": {\"vai.la\": {\"fg\": \"default\"}}}", "hong.json", "vai.la"
    ),
    (
      "{\"schema\": 1, \"id\": \"hong\", \"roles\": {\"vai.la\": {}, \"vai.khac\": {}, \"title\": {\"attr\": [\"nhay\"]}}}",
      "hong.json", "“roles.vai.la”. Còn 2 chỗ khác bị bỏ qua."
    ),
  ])
  func aWrongFileIsNamed(text: String, file: String, reason: String) throws {
    let desk = try Desk.withSample()
    for folder in ["config", "config/thidua", "config/thidua/themes"] { try Files.makeFolder("\(desk.home)/\(folder)") }
    try Files.write("\(desk.home)/config/thidua/themes/hong.json", Array(text.utf8))
    let session = try desk.open("--theme", "hong")
    // A long message takes both rows.
    let message = session.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(message.contains(file) && message.contains(reason), "\(message)")
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    #expect(try session.quit() == .code(0))
  }

  @Test(arguments: ["toi", "sang", "don-sac", "co-dien", "tuong-phan-cao", "okabe-ito", "16-mau"])
  func theShippedOnesAreFoundAndFine(name: String) throws {
    let desk = try Desk.withSample()
    let session = try desk.open("--theme", name)
    #expect(!session.status.contains("Giao diện"))
  }

  @Test func theVariableNamesOneToo() throws {
    let desk = try Desk.withSample()
    let session = try desk.open(with: ["THIDUA_THEME": "khong-co"])
    #expect(session.status.contains("Không có giao diện “khong-co”"))
  }
}

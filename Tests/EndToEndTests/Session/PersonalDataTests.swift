import Glibc
import PtyDriver
import Testing

/// Personal data typed, looked at, kept apart from everything else, and erased, as a clerk and an administrator do it.
struct PersonalDataTests {
  private static let file = "personal/2025/HS-2025-0049-1.json"
  private static let typed = ["2/3/1985", "056085001234", "+84 905 123 456"]
  /// The typed digits in every form they may be written in.
  private static let secrets = ["1985-03-02", "02/03/1985", "2/3/1985", "056085001234", "905 123 456"]

  private func openLine(_ session: PtySession) throws {
    try session.press("F3", until: "Tìm: gõ một phần tên")
    try session.type("HS-2025-0049")
    try session.press("Enter", until: "Giấy tờ (")
    try session.press("Enter", until: "Dữ liệu cá nhân")
  }

  private func type(_ session: PtySession) throws {
    session.send("\u{5}")
    try session.waitUntil(text: "HS-2025-0049 · dòng 1 · Dữ liệu cá nhân")
    for text in Self.typed {
      try session.type(text)
      try session.press("Tab")
    }
  }

  private func expectNothing(_ text: String, _ place: String) {
    for secret in Self.secrets { #expect(!text.contains(secret), "\(place)") }
  }

  @Test func theSampleHasSomeToLookAt() throws {
    let desk = try Desk.withSample()
    #expect(try desk.check().code == 0)
    let session = try desk.open(window: PtyWindow(columns: 120, rows: 40))
    try session.press("F3", until: "Tìm: gõ một phần tên")
    try session.type("HS-2025-0048")
    try session.press("Enter", until: "Giấy tờ (")
    try session.press("Enter", until: "••••••••")
    #expect(!session.text.contains("000179000001"))
    try session.press("v", until: "000179000001")
    #expect(session.text.contains("14/03/1979"))
    try session.press("v", until: "••••••••")
    #expect(try session.quit() == .code(0))
  }

  @Test func whatIsTypedStandsNowhereButInItsFile() throws {
    let desk = try Desk.withSample()
    let session = try desk.open(window: PtyWindow(columns: 120, rows: 40))
    try openLine(session)
    try type(session)
    #expect(try Files.names(desk.draftFolder).count == 1)
    try session.press("F12", until: "Đã ghi dữ liệu cá nhân dòng 1.")
    #expect(try Files.names(desk.draftFolder).isEmpty)
    expectNothing(session.text, "the screen")
    try session.press("v", until: "056085001234")
    #expect(session.text.contains("02/03/1985") && session.text.contains("+84 905 123 456"))
    try session.press("v", until: "••••••••")
    expectNothing(session.text, "the screen")
    try session.press("H", until: "Sửa dữ liệu cá nhân")
    #expect(session.text.contains("dòng 1 (ngày sinh, số định danh, điện thoại)"))
    #expect(session.text.contains("Xem dữ liệu cá nhân"))
    expectNothing(session.text, "the history")
    #expect(try session.quit() == .code(0))

    #expect(try desk.text(Self.file).contains("056085001234"))
    let files = try Files.tree(desk.home).filter { !$0.key.hasSuffix(Self.file) }
    for (path, bytes) in files { expectNothing(String(decoding: bytes, as: UTF8.self), path) }
    for command in [["log", desk.data], ["log", desk.data, "--format", "json"], ["check", desk.data]] {
      let outcome = try Program.run(command, environment: desk.environment)
      #expect(outcome.code == 0, "\(outcome.output)")
      expectNothing(outcome.output + outcome.errors, "\(command)")
    }
    for format in ["text", "json", "csv"] {
      for subject in ["lines", "dossiers", "decisions"] {
        expectNothing(try desk.run("list", desk.data, subject, "--format", format).output, "list \(subject) \(format)")
      }
    }
  }

  @Test func aBackupWithoutThemHasNoneAndTheCommandLineErases() throws {
    let desk = try Desk.withSample()
    let session = try desk.open()
    try openLine(session)
    try type(session)
    try session.press("F12", until: "Đã ghi dữ liệu cá nhân dòng 1.")
    #expect(try session.quit() == .code(0))

    let backup = try desk.run("backup", desk.data, desk.home + "/a.tar.gz", "--without-personal")
    #expect(backup.lines.contains("Không có dữ liệu cá nhân trong bản sao lưu."))
    let restored = try desk.run("restore", desk.home + "/a.tar.gz", desk.home + "/lai")
    #expect(restored.code == 0 && restored.lines.contains("Không có dữ liệu cá nhân trong bản sao lưu."))
    for (path, bytes) in try Files.tree(desk.home + "/lai") {
      expectNothing(String(decoding: bytes, as: UTF8.self), path)
    }
    let check = try desk.run("check", desk.home + "/lai")
    #expect(check.code == 0)
    // Three of the sample and this one.
    #expect(check.output.contains("personal/LEFT-OUT: lưu ý: bản sao lưu không có dữ liệu cá nhân của 4 người"))
    #expect(try desk.run("backup", desk.data, desk.home + "/b.tar.gz").code == 0)
    #expect(try desk.run("restore", desk.home + "/b.tar.gz", desk.home + "/day-du").code == 0)
    #expect(try Files.read(desk.home + "/day-du/" + Self.file) == desk.read(Self.file))

    let printed = try desk.run("personal", desk.data, Self.file)
    #expect(
      printed.lines == ["Ngày sinh: 02/03/1985", "Số định danh: 056085001234", "Điện thoại: +84 905 123 456"])
    for missing in [["--yes"], ["--why", "theo yêu cầu của người ấy"], ["--why", "x", "--yes"]] {
      let refused = try Program.run(
        ["personal", desk.data, Self.file, "--erase"] + missing, environment: desk.environment)
      #expect(refused.code == (missing.count == 3 ? 1 : 64), "\(refused.errors)")
    }
    #expect(try Files.names(desk.data + "/personal/2025").count { $0.contains("0049") } == 1)
    try answerNo(desk)
    let erased = try desk.run(
      "personal", desk.data, Self.file, "--erase", "--yes", "--why", "theo yêu cầu của người ấy")
    #expect(erased.code == 0 && erased.output.hasPrefix("Đã xóa \(Self.file), việc "))
    #expect(try Files.names(desk.data + "/personal/2025").filter { $0.contains("0049") }.isEmpty)
    #expect(try desk.run("personal", desk.data, Self.file).errors.contains("Không có \(Self.file)."))
    #expect(try desk.run("personal", desk.data, "dossiers/2025/HS-2025-0049.json").code == 1)
    let log = try desk.run("log", desk.data, "--record", "dossiers/2025/HS-2025-0049.json", "--limit", "2")
    #expect(log.output.contains("theo yêu cầu của người ấy"))
    #expect(log.output.contains("Xóa dữ liệu cá nhân") && log.output.contains("Xem dữ liệu cá nhân"))
    #expect(try desk.check().code == 0)
  }

  @Test func halfANumberSurvivesAKill() throws {
    let desk = try Desk.withSample()
    let session = try desk.open()
    try openLine(session)
    try type(session)
    session.signal(SIGKILL)
    try session.waitForExit()
    for (path, bytes) in try Files.tree(desk.data) { expectNothing(String(decoding: bytes, as: UTF8.self), path) }
    let again = try desk.open()
    try again.waitUntil(text: "Nội dung nhập dở · 1")
    expectNothing(again.text, "the list of drafts")
    try again.press("Enter", until: "056085001234")
    try again.press("F12", until: "Đã ghi dữ liệu cá nhân dòng 1.")
    #expect(try again.quit() == .code(0))
    #expect(try Files.names(desk.draftFolder).isEmpty)
    #expect(try desk.text(Self.file).contains("\"phone\": \"+84 905 123 456\""))
  }

  /// On a terminal the program asks first.
  private func answerNo(_ desk: Desk) throws {
    let session = try desk.start(
      "personal", desk.data, Self.file, "--erase", "--why", "theo yêu cầu của người ấy")
    try session.waitUntil(text: "Gõ “xóa” rồi Enter")
    try session.press("Enter", until: "Chưa xóa gì.")
    #expect(try session.waitForExit() == .code(0))
    #expect(try Files.names(desk.data + "/personal/2025").count { $0.contains("0049") } == 1)
  }
}

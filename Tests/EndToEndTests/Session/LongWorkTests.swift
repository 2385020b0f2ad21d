import PtyDriver
import Testing

/// What takes long shows how far it is and can be stopped.
struct LongWorkTests {
  /// More than any machine reads before anybody looks.
  private func slowDesk() throws -> Desk {
    let desk = try Desk.withSample()
    let text = "{\"x\": [1" + String(repeating: ",1", count: 300) + "]}"
    for number in 1...8_000 { try desk.write("units/zz-\(number).json", text) }
    return desk
  }

  @Test func readingAgainIsShownAndStopped() throws {
    let desk = try slowDesk()
    let session = try desk.open()
    #expect(String(decoding: session.output, as: UTF8.self).contains("Đang đọc"))
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    session.waitUntilQuiet(for: .milliseconds(300))
    // At once, so that it is there before the reading ends, however slow this machine is just now.
    try session.send(key: "F5")
    session.send("\u{1B}")
    try session.waitUntil(text: "Đã dừng theo yêu cầu; không có gì thay đổi.")
    #expect(session.line(1).contains("Cụm, khối thi đua năm 2025"))
    try session.press("F5", until: "Đã nạp lại dữ liệu.")
    #expect(try session.quit() == .code(0))
  }

  @Test(arguments: ["check", "backup"])
  func aCommandIsShownAndStopped(command: String) throws {
    let desk = try slowDesk()
    let session =
      command == "check"
      ? try desk.start("check", desk.data) : try desk.start("backup", desk.data, "\(desk.home)/a.tar.gz")
    try session.waitUntil(text: "Ctrl-C: dừng")
    session.send("\u{03}")
    #expect(try session.waitForExit() == .code(1))
    #expect(session.text.contains("Đã dừng theo yêu cầu"))
    #expect(try !Files.names(desk.home).contains { $0.contains("a.tar.gz") })
  }

  @Test func whereErrorsGoToAFileNothingIsShown() throws {
    let desk = try Desk.withSample()
    #expect(try desk.run("check", desk.data).errors.isEmpty)
  }
}

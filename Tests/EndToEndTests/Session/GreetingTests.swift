import Glibc
import PtyDriver
import Testing

/// Who starts the program without data is asked how to begin, and is led there.
struct GreetingTests {
  private static let title = "Điều hành thi đua, khen thưởng · Bắt đầu"

  /// Clears the field under the cursor.
  private func fill(_ session: PtySession, _ text: String) throws {
    session.send(text)
    try session.waitUntil(text: "▸ \(text)")
  }

  @Test func theSampleBeginsWithTheTour() throws {
    let desk = try Desk.empty()
    let session = try desk.start("--lang", "vi")
    try session.waitUntil(text: Self.title)
    try session.press("1", until: "Thư mục ▸ \(desk.home)/share/thidua-sample")
    try session.press("Enter", until: "Hướng dẫn từng bước · 1/6")
    #expect(session.text.contains("Khánh Hòa"))
    try session.press("2", until: "Hướng dẫn từng bước · 2/6")
    try session.press("Esc", until: "Đã thôi hướng dẫn.")
    #expect(try session.quit() == .code(0))
    #expect(try desk.run("check", desk.home + "/share/thidua-sample").code == 0)
  }

  @Test func aNewProvinceIsMadeAndOpened() throws {
    let desk = try Desk.empty()
    let session = try desk.start(desk.data)
    try session.waitUntil(text: Self.title)
    try session.press("2", until: "Ví dụ: Khánh Hòa")
    try session.type("Đắk Lắk")
    try session.press("Enter", "Enter")
    try session.waitUntil(text: "Số thành viên Hội đồng ▸")
    session.send("19")
    try session.press("Enter", until: "▸ \(desk.data)")
    try session.press("Enter", until: "Việc cần làm")
    #expect(session.line(0).contains("Đắk Lắk") && !session.line(0).contains("MẪU"))
    #expect(try session.quit() == .code(0))
    #expect(try desk.check().code == 0)
    #expect(try desk.text("province.json").contains("\"councilMembers\": 19"))
  }

  @Test func aBadPathIsSaidInWordsAndAnotherOneOpens() throws {
    let desk = try Desk.withSample()
    try Files.makeFolder(desk.home + "/trong")
    try Files.write(desk.home + "/tep", [])
    let session = try desk.start(desk.home + "/khong-co")
    try session.waitUntil(text: Self.title)
    try session.press("3", until: "Thư mục ▸")
    try session.press("Enter", until: "Không có thư mục \(desk.home)/khong-co.")
    for (path, words) in [("/trong", "Thư mục trống."), ("/tep", "không phải là thư mục")] {
      try session.press("Esc", until: "Lập tỉnh mới")
      try session.press("3", until: "Thư mục ▸")
      try fill(session, desk.home + path)
      try session.press("Enter", until: words)
    }
    try session.press("Esc", until: "Lập tỉnh mới")
    try session.press("3", until: "Thư mục ▸")
    try fill(session, "~/tinh")
    try session.press("Enter", until: "Việc cần làm")
    #expect(!session.text.contains("Hướng dẫn từng bước"))
    #expect(try session.quit() == .code(0))
    #expect(session.isGivenBack)
  }

  @Test func leavingItChangesNothing() throws {
    let desk = try Desk.empty()
    let session = try desk.start(desk.data)
    try session.waitUntil(text: Self.title)
    #expect(try session.quit() == .code(0))
    #expect(session.isGivenBack)
    #expect(!Files.isFolder(desk.data))
  }
}

import Glibc
import PtyDriver
import Testing

/// Who is at the keyboard, and what the roles of the sample let them do.
struct PeopleTests {
  private static let dossier = "HS-2025-0049"

  private func openDossier(_ session: PtySession) throws {
    try session.press("F3", until: "Tìm: gõ một phần tên")
    try session.type(Self.dossier)
    try session.press("Enter", until: "Giấy tờ (")
  }

  @Test func aClerkIsRefusedAStepAndTheHeadGivesTheRole() throws {
    let desk = try Desk.withSample()
    let clerk = try desk.open("--as", "vanthu")
    try openDossier(clerk)
    try clerk.press("F7", until: "Chuyển bước · ")
    try clerk.select("Trả hồ sơ bổ sung")
    try clerk.press("Enter", until: "   là văn thư.")
    #expect(clerk.text.contains("Việc này cần vai trò chuyên viên, trưởng phòng hoặc phó phòng"))
    let head = try desk.open("--as", "kimanh")
    try head.press("9", until: "Bạn là Nguyễn Thị Kim Anh (kimanh): trưởng phòng.")
    try head.select("Cao Thị Mỹ Linh")
    try head.press("Enter", until: "Người dùng Cao Thị Mỹ Linh")
    try head.press("Tab")
    try head.send(key: "Space")
    try head.press("F12", until: "Đã lưu người dùng Cao Thị Mỹ Linh.")
    // The menu follows at once.
    try clerk.waitUntil { $0.selectedLine?.contains("✓") == true }
    try clerk.select("Trả hồ sơ bổ sung")
    try clerk.press("Enter", until: "Trả hồ sơ bổ sung · \(Self.dossier)")
    #expect(try clerk.quit() == .code(0))
    let log = try desk.run("log", desk.data, "--limit", "1")
    #expect(log.output.contains("kimanh") && log.output.contains("accounts/vanthu.json"))
    #expect(try desk.check().code == 0)
  }

  @Test func theHeadAddsAPersonWhoThenMay() throws {
    let desk = try Desk.withSample()
    let head = try desk.open("--as", "kimanh")
    try head.press("9", until: "Thiết lập · ")
    try head.press("Ctrl-n", until: "Thêm người dùng")
    try head.type("moi")
    try head.press("Tab")
    try head.type("Phan Văn Mới")
    try head.press("Tab")
    try head.send(key: "Space")
    try head.press("F12", until: "Đã lưu người dùng Phan Văn Mới.")
    let list = try desk.run("list", desk.data, "people", "--find", "Mới")
    #expect(list.output.contains("moi") && list.output.contains("chuyên viên"))
    let new = try desk.open("--as", "moi")
    try new.goToRanking()
    try new.select("Sở Nội vụ")
    try new.press("Enter", until: "Sở Nội vụ · phiếu điểm 2025")
    try new.goToEmptyCell(of: "A2.2.1")
    try new.typePoints("48,00")
    try new.press("Enter", until: "Đã lưu A2.2.1")
    let log = try desk.run("log", desk.data, "--author", "moi")
    #expect(log.lines.count == 2)
  }

  @Test func somebodyWhoHasLeftMayOnlyLook() throws {
    let desk = try Desk.withSample()
    let session = try desk.start(desk.data, "--as", "hongvan")
    try session.waitUntil(text: "Tài khoản hongvan ghi là đã nghỉ nên chỉ xem được")
    #expect(try session.quit() == .code(0))
  }

  @Test func draftsOfOnePersonAreNotOfferedToAnother() throws {
    let desk = try Desk.withSample()
    let session = try desk.open("--as", "hoaithu")
    try openDossier(session)
    try session.press("F7", until: "Chuyển bước · ")
    try session.select("Trả hồ sơ bổ sung")
    try session.press("Enter", until: "Trả hồ sơ bổ sung · \(Self.dossier)")
    try session.type("Thiếu biên bản họp")
    try session.waitUntil(text: "Thiếu biên bản họp")
    session.signal(SIGKILL)
    try session.waitForExit()
    let other = try desk.open("--as", "baotran")
    #expect(!other.text.contains("Nội dung nhập dở"))
    #expect(try other.quit() == .code(0))
    let again = try desk.start(desk.data, "--as", "hoaithu")
    try again.waitUntil(text: "Nội dung nhập dở · 1")
  }

  /// As sshd runs a forced command: on a terminal, in the process group of the session's leader, with nobody who could
  /// continue what is stopped.
  @Test func withoutAShellThereIsNothingToStopInto() throws {
    let desk = try Desk.withSample()
    let session = try PtySession.start(
      Program.path, arguments: ["--as", "vanthu", desk.data], environment: desk.environment, hasJobControl: false)
    try session.waitUntil(text: " F1 ")
    try session.send(key: "Ctrl-\\")
    session.signal(SIGTSTP)
    try session.send(key: "Ctrl-z")
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    #expect(!session.isStopped)
    #expect(try session.quit() == .code(0))
    #expect(session.isGivenBack)
  }
}

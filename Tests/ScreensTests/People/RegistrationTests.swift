import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// Who is registered while the program runs is known by that name at once, where the account of the operating system is
/// called otherwise.
struct RegistrationTests {
  private static func recognise(_ workspace: Workspace) -> String? {
    workspace.account(login: "lan.nt")?.id.text ?? "lan.nt"
  }

  private static let entry = AccountEntry(
    id: "lan", isNew: true, name: "Nguyễn Thị Lan", roles: [.officeHead, .clerk], login: "lan.nt")

  private func register(by author: String, in workspace: Workspace) throws -> Act {
    try workspace.act(for: .setAccount(Self.entry), by: author, on: TestProvince.today)
  }

  @Test func othersRegisterWhoeverOnlyLooked() throws {
    let workspace = TestProvince.workspaceWithPeople()
    var driver = Driver(workspace, author: "lan.nt", recognise: Self.recognise)
    #expect(driver.text.contains("lan.nt"))
    driver.type("9")
    driver.other("truong", saves: try register(by: "truong", in: workspace))
    #expect(driver.app.author == "lan")
    #expect(driver.text.contains("Bạn là Nguyễn Thị Lan (lan)") || driver.body.contains("Nguyễn Thị Lan"))
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("]20")
    driver.press(.enter)
    #expect(driver.authors == ["lan"], "\(driver.text)")
  }

  @Test func oneselfIsKnownRightAfterRegisteringOneself() throws {
    var driver = Driver(author: "lan.nt", recognise: Self.recognise)
    driver.type("9")
    driver.press(.control("n"))
    driver.type("lan")
    driver.press(.tab)
    driver.type("Nguyễn Thị Lan")
    // The officer, and the head, who may manage people.
    driver.press(.tab, .tab, .tab)
    driver.type(" ")
    driver.press(.tab, .tab, .tab, .tab, .tab)
    driver.type("lan.nt")
    driver.press(.function(12))
    #expect(driver.authors == ["lan.nt"])
    #expect(driver.app.author == "lan")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Thiết lập · 1 người dùng
          Bạn là Nguyễn Thị Lan (lan): trưởng phòng.
          Họ tên              Tài khoản    Vai trò            Đơn vị         Tình trạng
        ▸ Nguyễn Thị Lan      lan          trưởng phòng                      bạn
         ✓ Đã lưu người dùng Nguyễn Thị Lan. Bạn đã được đăng ký: từ nay việc của bạn
           được ghi tên Nguyễn Thị Lan (lan).
         F1 Giúp  F2 Sửa  Ctrl-N Thêm  ? Vì sao  Tab Quyền  Ctrl-T Bộ gõ: tắt  Esc Lui
        """)
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("]20")
    driver.press(.enter)
    #expect(driver.authors == ["lan.nt", "lan"], "\(driver.text)")
  }

  @Test("While something is being typed the registration counts for what is saved, whatever is shown")
  func whileTyping() throws {
    var driver = Driver(merge: CellMerge.merge, author: "lan.nt", recognise: Self.recognise)
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("]20")
    driver.other("truong", saves: try register(by: "truong", in: TestProvince.workspace()))
    #expect(driver.app.author == "lan.nt")
    driver.press(.enter)
    #expect(driver.authors == ["lan"], "\(driver.text)")
    #expect(driver.acts.last?.reliesOn?.key == RecordKey(.account, "lan"))
    #expect(driver.app.author == "lan")
  }

  @Test func whoIsClosedAgainOnlyLooks() throws {
    var workspace = TestProvince.workspaceWithPeople()
    let act = try register(by: "truong", in: workspace)
    workspace.adopt(act, saved: act.edits.compactMap(\.saved))
    var driver = Driver(workspace, author: "lan", recognise: Self.recognise)
    driver.other("truong", saves: Act(.revert, edits: act.edits.map { RecordEdit(before: $0.saved, after: nil) }))
    #expect(driver.app.author == "lan.nt")
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("]2")
    driver.press(.enter)
    #expect(driver.acts.isEmpty)
  }
}

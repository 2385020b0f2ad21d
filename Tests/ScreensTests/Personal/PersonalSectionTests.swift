import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("Personal data on the screen of a line")
struct PersonalSectionTests {
  private static let data = PersonalData(
    birthDate: Day(year: 1985, month: 3, day: 2), identityNumber: "056085001234")
  private static let values = ["02/03/1985", "056085001234"]
  private static let recipient = RecipientKey(TestProvince.appraised, year: 2025, line: 2)

  private func open(
    _ disk: PersonalDisk, size: Size = Size(columns: 80, rows: 24), language: Language = .vietnamese,
    readOnly: String? = nil
  ) -> Driver {
    var driver = Driver.open(
      TestProvince.appraised, size: size, language: language, readOnly: readOnly, personal: disk)
    driver.press(.down, .enter)
    return driver
  }

  private func disk() -> PersonalDisk { PersonalDisk(PersonalRecord(Self.data, revision: 1)) }

  private func isMasked(_ driver: Driver) -> Bool {
    driver.body.contains("Ngày sinh             ••••••••") && !Self.values.contains { driver.text.contains($0) }
  }

  @Test("They are masked, whether each is there is told, and the keys stand beside them")
  func masked() {
    let driver = open(disk())
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         HS-2025-0002 · dòng 2 · Nguyễn Thị Ánh
          Mục                   Nội dung
        ▸ Cá nhân               Nguyễn Thị Ánh
          Chức vụ               Trưởng khoa
          Đơn vị                Sở Y tế
          Danh hiệu, hình thức  Bằng khen của Chủ tịch UBND tỉnh (BK_T)
          Cấp                   Tỉnh · Hình thức khen thưởng
          Thẩm quyền quyết định Chủ tịch UBND tỉnh
          Căn cứ pháp lý        Luật Thi đua, khen thưởng, Điều 74
          Bước                  Đang thẩm định
          Kết quả thẩm định     Chưa có kết quả
          Phiếu Hội đồng        không qua Hội đồng bỏ phiếu
          Quyết định            –
          Ghi chú, lý do        –
          Dữ liệu cá nhân       v Hiện · Ctrl-E Nhập, sửa · F8 Xóa
          Ngày sinh             ••••••••
          Số định danh          ••••••••
          Điện thoại            –




         F1 Giúp  Enter Ghi kết quả  F2 Sửa  F7 Chuyển bước  ? Vì sao  Esc Lui  F9 Lệnh
        """)
  }

  @Test("They are shown on demand, until the same key hides them")
  func shown() {
    let disk = disk()
    var driver = open(disk)
    driver.type("v")
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         HS-2025-0002 · dòng 2 · Nguyễn Thị Ánh
          Mục                   Nội dung
        ▸ Cá nhân               Nguyễn Thị Ánh
          Chức vụ               Trưởng khoa
          Đơn vị                Sở Y tế
          Danh hiệu, hình thức  Bằng khen của Chủ tịch UBND tỉnh (BK_T)
          Cấp                   Tỉnh · Hình thức khen thưởng
          Thẩm quyền quyết định Chủ tịch UBND tỉnh
          Căn cứ pháp lý        Luật Thi đua, khen thưởng, Điều 74
          Bước                  Đang thẩm định
          Kết quả thẩm định     Chưa có kết quả
          Phiếu Hội đồng        không qua Hội đồng bỏ phiếu
          Quyết định            –
          Ghi chú, lý do        –
          Dữ liệu cá nhân       v Che · Ctrl-E Nhập, sửa · F8 Xóa
          Ngày sinh             02/03/1985
          Số định danh          056085001234
          Điện thoại            –




         F1 Giúp  Enter Ghi kết quả  F2 Sửa  F7 Chuyển bước  ? Vì sao  Esc Lui  F9 Lệnh
        """)
    #expect(disk.looks == [Self.recipient])
    driver.type("v")
    #expect(isMasked(driver))
    #expect(disk.looks.count == 1)
  }

  @Test("A large window shows them in English")
  func large() {
    var driver = open(disk(), size: Size(columns: 120, rows: 40), language: .english)
    driver.type("v")
    #expect(
      driver.screen == """
         1 Work  2 Blocs  3 Awards  8 Look up  9 Settings                                   SAMPLE DATA · Tỉnh Thử · 08/12/2025
         HS-2025-0002 · line 2 · Nguyễn Thị Ánh
          Item                  Content
        ▸ Individual            Nguyễn Thị Ánh
          Post                  Trưởng khoa
          Unit                  Sở Y tế
          Award                 Provincial certificate (BK_T)
          Level                 Province · Form of commendation
          Decided by            Chủ tịch UBND tỉnh
          Law                   Law on Emulation and Commendation, Art. 74
          State                 Under appraisal
          Verdict               No verdict yet
          Council vote          no council vote needed
          Decision              –
          Note, reason          –
          Personal data         v Hide · Ctrl-E Enter, edit · F8 Delete
          Birth date            02/03/1985
          Identity number       056085001234
          Phone                 –
         F1 Help  Enter Verdict  F2 Correct  F7 Next step  ? Why  Esc Back  F9 Commands  F10 Quit
        """)
  }

  @Test("Reading anew, drawing anew, stopping, and coming back mask them again; moves do not")
  func maskedAgain() {
    let ways: [(String, [Key])] = [
      ("reload", [.function(5)]), ("repaint", [.control("l")]), ("stop", [.control("\\")]),
      ("help", [.function(1), .escape]), ("leave", [.escape, .enter]), ("form", [.function(2), .escape]),
      ("log", [.text("L"), .escape]), ("palette", [.function(9), .escape]),
    ]
    for (name, keys) in ways {
      var driver = open(disk())
      driver.press(.text("v"), .down, .up)
      #expect(driver.body.contains(Self.values[1]), "\(name)")
      driver.press(keys)
      #expect(isMasked(driver), "\(name): \(driver.text)")
    }
  }

  @Test("What others change meanwhile is not shown as it was; other work of theirs hides nothing")
  func others() {
    let disk = disk()
    var driver = open(disk)
    driver.type("v")
    driver.app.handle(.wake, size: driver.size)
    #expect(driver.body.contains(Self.values[1]))
    disk.record = PersonalRecord(PersonalData(phone: "0905 123 456"), revision: 2)
    driver.app.handle(.wake, size: driver.size)
    #expect(driver.body.contains("Số định danh          –") && driver.body.contains("Điện thoại            ••••••••"))
    #expect(!Self.values.contains { driver.text.contains($0) })
  }

  @Test("What cannot be done says why")
  func refusals() {
    var empty = open(PersonalDisk())
    #expect(empty.body.contains("Dữ liệu cá nhân       Ctrl-E Nhập, sửa"))
    empty.type("v")
    #expect(empty.status.contains("Chưa có dữ liệu cá nhân."))
    empty.press(.function(8))
    #expect(empty.status.contains("Chưa có dữ liệu cá nhân."))
    let locked = disk()
    locked.refusal = "Tài khoản này không được xem dữ liệu cá nhân."
    for key in [Key.text("v"), .control("e"), .function(8)] {
      var driver = open(locked)
      #expect(driver.body.contains("Tài khoản này không được xem dữ liệu cá nhân."))
      driver.press(key)
      #expect(driver.status.contains("Tài khoản này không được xem dữ liệu cá nhân."))
    }
    let damaged = disk()
    damaged.problem = "Tệp bị sửa ngoài chương trình."
    var driver = open(damaged)
    #expect(driver.body.contains("Tệp bị sửa ngoài chương trình."))
    driver.press(.control("e"))
    #expect(driver.status.contains("Tệp bị sửa ngoài chương trình."))
  }

  @Test("Where the journal cannot be written they stay masked")
  func readOnly() {
    let disk = disk()
    var driver = open(disk, readOnly: "Chỉ xem: thư mục không ghi được.")
    driver.type("v")
    #expect(isMasked(driver))
    #expect(driver.status.contains("Chỉ xem: thư mục không ghi được."))
    #expect(disk.looks.isEmpty)
  }

  @Test("A collective has none")
  func collective() {
    var driver = Driver.open(TestProvince.appraised, personal: disk())
    driver.press(.enter)
    #expect(!driver.body.contains("Dữ liệu cá nhân"))
    driver.press(.text("v"), .control("e"), .function(8))
    #expect(driver.title.contains("dòng 1"))
    #expect(driver.acts.isEmpty)
  }

  @Test("They are entered in a form whose fields say what is wrong")
  func form() {
    let disk = PersonalDisk()
    var driver = open(disk)
    driver.press(.control("e"))
    driver.type("2/3/1985")
    driver.press(.enter)
    driver.type("0560 8500 123")
    driver.press(.enter)
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         HS-2025-0002 · dòng 2 · Dữ liệu cá nhân

          Nguyễn Thị Ánh
          Ghi vào tệp riêng. Nhật ký chỉ ghi ai sửa mục nào, không ghi nội dung; không
          hoàn tác được.

          Ngày sinh      02/03/1985
          Số định danh ▸ 0560 8500 123
                         Cần đúng 12 chữ số, giấy cũ 9 chữ số.
          Điện thoại












         Enter Ô kế, xong  F12 Lưu  Tab Ô khác  Esc Lui  F1 Giúp
        """)
    driver.type("4")
    driver.press(.function(12))
    #expect(driver.status.contains("Đã ghi dữ liệu cá nhân dòng 2."))
    #expect(disk.record?.data == Self.data)
    #expect(isMasked(driver))
    #expect(disk.looks.isEmpty)
    #expect(driver.app.undo.allSatisfy { $0.personal?.after == nil && $0.personal?.base == nil && $0.change == nil })
  }

  @Test(
    "A field is refused with what is right",
    arguments: [
      ("31/2/1985", "", "", "Tháng 2/1985 không có ngày 31."), ("5/1", "", "", "Không phải ngày"),
      ("1/1/1899", "", "", "Không được trước ngày 01/01/1900."), ("8/12/2025", "", "", "Phải trước hôm nay."),
      ("", "12345678", "", "Cần đúng 12 chữ số, giấy cũ 9 chữ số."), ("", "05608500123a", "", "Cần đúng 12 chữ số"),
      ("", "", "gọi 0905", "Chỉ nhập 8–15 chữ số"), ("", "", "12345", "Chỉ nhập 8–15 chữ số"),
      ("", "", "", "Chưa nhập."),
    ])
  func fields(_ day: String, _ number: String, _ phone: String, _ message: String) {
    var driver = open(PersonalDisk())
    driver.press(.control("e"))
    driver.type(day)
    driver.press(.tab)
    driver.type(number)
    driver.press(.tab)
    driver.type(phone)
    driver.press(.function(12))
    #expect(driver.body.contains(message), "\(driver.body)")
    #expect(driver.acts.isEmpty)
  }

  @Test("Editing what is there is looking at it; leaving it as it is, or empty, saves nothing")
  func edit() {
    let disk = disk()
    var driver = open(disk)
    driver.press(.control("e"))
    #expect(disk.looks == [Self.recipient])
    #expect(driver.body.contains("056085001234"))
    driver.press(.function(12))
    #expect(driver.body.contains("Chưa sửa gì."))
    for _ in 0..<2 { driver.press(.control("u"), .tab) }
    driver.press(.function(12))
    #expect(driver.body.contains("Cả ba mục đều trống."))
    driver.type("+84 905 123 456")
    driver.press(.function(12))
    #expect(disk.record == PersonalRecord(PersonalData(phone: "+84 905 123 456"), revision: 2))
    #expect(driver.acts.last?.personal?.base == Self.data)
  }

  @Test("They are erased after a question, and nothing undoes that or anything before it unasked")
  func erase() {
    let disk = disk()
    var driver = open(disk)
    driver.press(.function(2), .tab)
    driver.type(" Nội")
    driver.press(.enter, .function(8))
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Xóa dữ liệu cá nhân dòng 2?







           ┌─ Xóa dữ liệu cá nhân dòng 2? ──────────────────────────────────────────┐
           │ Ngày sinh, số định danh và điện thoại mất hẳn, không lấy lại được; chỉ │
           │ còn trong các bản sao lưu cũ.                                          │
           │                                                                        │
           │                                                      [ Không ]  [ Có ] │
           └────────────────────────────────────────────────────────────────────────┘








         Enter Chọn  Tab Đổi  F1 Giúp
        """)
    driver.press(.enter)
    #expect(disk.record != nil)
    driver.press(.function(8), .tab, .enter)
    #expect(disk.record == nil)
    #expect(driver.status.contains("Đã xóa dữ liệu cá nhân dòng 2."))
    #expect(driver.acts.last?.personal == PersonalEdit(Self.recipient, before: 1))
    let count = driver.acts.count
    driver.press(.control("z"))
    #expect(driver.acts.count == count)
    #expect(driver.text.contains("Không hoàn tác được dữ liệu cá nhân"))
    driver.press(.control("z"))
    #expect(driver.acts.count == count + 1)
    #expect(driver.acts.last?.kind == .revert)
    #expect(!driver.body.contains("Trưởng khoa Nội"))
  }

  @Test("Who was overtaken is told by whom, and what was typed stays")
  func overtaken() {
    var driver = open(PersonalDisk())
    driver.press(.control("e"))
    driver.type("2/3/1985")
    driver.failSaving("Chưa lưu: lan đã sửa dữ liệu cá nhân dòng 2 lúc 09:30.")
    driver.press(.function(12))
    #expect(driver.status.contains("lan đã sửa dữ liệu cá nhân dòng 2 lúc 09:30."))
    #expect(driver.body.contains("02/03/1985"))
  }

  @Test("What was being typed is offered without its value")
  func draft() throws {
    var driver = open(PersonalDisk())
    driver.press(.control("e"), .tab)
    driver.type("056085001234")
    let draft = try #require(driver.app.drafts.first)
    #expect(draft.fields.map(\.value) == ["056085001234"] && draft.fields.map(\.shown) == ["••••••••"])
    let disk = disk()
    var again = Driver(TestProvince.workspaceWithDossiers(), personal: disk)
    again.offer([OfferedDraft(id: "1", at: Moment(seconds: 1_765_161_000, offset: 420), draft: draft)])
    #expect(again.body.contains("Dữ liệu cá nhân dòng 2") && !again.text.contains("056085"))
    #expect(disk.looks.isEmpty)
    again.press(.enter)
    #expect(disk.looks == [Self.recipient])
    #expect(again.body.contains("056085001234"))
  }

  @Test("History and log name the line and the fields")
  func history() {
    let item = LogItem(
      id: ActID(machine: Machine.ID(code: "may-1"), number: 7),
      signature: Signature(author: "lan", at: Moment(seconds: 1_765_161_000, offset: 420)), kind: .setPersonal,
      records: [Self.recipient.dossierKey], personal: PersonalDeed(line: 2, fields: [.birthDate, .phone]))
    var seen = item
    (seen.kind, seen.personal) = (.seePersonal, PersonalDeed(line: 2))
    let versions = [
      VersionItem(item: seen, revision: nil, changes: nil), VersionItem(item: item, revision: nil, changes: nil),
    ]
    var driver = Driver(
      TestProvince.workspaceWithDossiers(), size: Size(columns: 100, rows: 24),
      history: HistoryServices(
        log: { .success(.of([seen, item])) }, versions: { _ in .success(versions) },
        record: { _, _ in .success(nil) }))
    driver.type("L")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập          DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Nhật ký · 2 việc
          Lúc              Người Việc                Bản ghi                            Lý do
        ▸ 08/12/2025 09:30 lan   Xem dữ liệu cá nhân hồ sơ HS-2025-0002 dòng 2
          08/12/2025 09:30 lan   Sửa dữ liệu cá nhân hồ sơ HS-2025-0002 dòng 2 (ngày s…
         F1 Giúp  Enter Mở  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
    driver.press(.enter, .enter)
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập          DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Lịch sử · hồ sơ HS-2025-0002
           Lần Lúc              Người Việc                Thay đổi
        ▸    – 08/12/2025 09:30 lan   Xem dữ liệu cá nhân dòng 2
             – 08/12/2025 09:30 lan   Sửa dữ liệu cá nhân dòng 2 (ngày sinh, điện thoại)
         F1 Giúp  Enter Thay đổi  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
    driver.press(.function(7))
    #expect(driver.status.contains("Việc này không làm ra bản nào."))
    driver.press(.down, .enter)
    #expect(driver.body.contains("Dữ liệu cá nhân dòng 2 (ngày sinh, điện thoại)."))
  }
}

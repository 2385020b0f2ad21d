import Emulation
import TermUI
import Testing
import TestProvince

@Suite struct FindScreenTests {
  private func found(_ query: String) -> Driver {
    var driver = Driver(TestProvince.findWorkspace())
    driver.press(.function(3))
    driver.type(query)
    return driver
  }

  /// The rows of results, without cursor and kind.
  private func results(_ driver: Driver) -> [String] {
    driver.lines[3..<21].filter { !$0.isEmpty }.map { String($0.dropFirst(2)) }
  }

  @Test func wholeScreen() {
    #expect(
      found("nha trang").text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Tra cứu
          Tìm: nha trang
        ▸ Phường Bắc Nha Trang                                                   Phường
          Phường Nam Nha Trang                                                   Phường
          Phường Nha Trang                                                       Phường
          Phường Tây Nha Trang                                                   Phường














          4 kết quả

         Esc Lui  Enter Mở  F3 Kế tiếp  F1 Giúp
        """)
  }

  @Test func saysWhatCanBeTyped() {
    #expect(
      found("").text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Tra cứu
          Tìm: gõ một phần tên, không cần dấu

          nha trang   đơn vị, cụm, khối: gõ bất kỳ phần nào của tên
          stc         chữ đầu các tiếng: Sở Tài chính
          nguyen ha   người được đề nghị, kèm đơn vị để phân biệt
          0012        số hồ sơ, số quyết định
          bang khen   danh hiệu, hình thức khen thưởng
          hoan tac    lệnh của chương trình













         Esc Lui  Enter Mở  F3 Kế tiếp  F1 Giúp
        """)
  }

  @Test(
    "the best answer comes first",
    arguments: [
      ("dak", "Phường Đắk Lộ"), ("stc", "Sở Tài chính"), ("SỞ TÀI", "Sở Tài chính"), ("tai chinh so", "Sở Tài chính"),
      ("hà", "Trần Hà Đăng"), ("hạ", "Nguyễn Văn Hạ"), ("đăng", "Trần Hà Đăng"), ("le ha", "Lê Thị Hà"),
      ("0412", "HS-2025-0412"), ("125/qd", "125/QĐ-UBND"), ("khoi 2", "Khối 2 · Các sở quản lý nhà nước"),
      ("bang khen cua", "Bằng khen của Chủ tịch UBND tỉnh"), ("co_t", "CO_T"), ("chao mung", "Chào mừng Đại hội"),
      ("ve lai", "Vẽ lại màn hình"), ("cang ba ngoi", "Cảng Ba Ngòi → Phường Cam Ranh"),
      ("thanh pho cam", "Thành phố Cam Ranh cũ → Phường Cam Ranh"),
    ])
  func best(query: String, answer: String) {
    #expect(results(found(query)).first?.hasPrefix(answer) == true, "\(found(query).body)")
  }

  @Test("“nha trang” finds the four wards, each once")
  func wards() {
    let names = results(found("nha trang")).map { $0.prefix { $0 != "," } }
    #expect(names.count == 4)
    #expect(names.allSatisfy { $0.hasPrefix("Phường") && $0.contains("Nha Trang") })
  }

  @Test("a query typed decomposed, or as bursts of an input method, finds the same")
  func inputMethods() {
    let typed = found("hạ").body
    #expect(found("ha\u{323}").body == typed)
    var driver = found("")
    // Telex: h, a, then j turns “a” into “ạ”.
    driver.type("ha")
    driver.press(.backspace)
    driver.type("ạ")
    #expect(driver.body == typed)
    var decomposed = found("")
    decomposed.paste("ha\u{323}\n")
    #expect(decomposed.body == typed)
  }

  @Test func nothingFound() {
    let driver = found("zzz")
    #expect(driver.body.contains("Không tìm thấy trong năm 2025."))
  }

  @Test("Enter opens what was found and Escape comes back to the very row")
  func opensAndComesBack() {
    var driver = found("nha trang")
    driver.press(.down, .down)
    let before = driver.text
    driver.press(.enter)
    #expect(driver.title == " Đơn vị · Phường Nha Trang")
    driver.press(.escape)
    #expect(driver.text == before)
  }

  @Test(
    "each kind opens its own screen",
    arguments: [
      ("stc", "Đơn vị · Sở Tài chính"), ("khoi 2", "Khối 2"), ("hs-2025-0412", "HS-2025-0412"), ("le ha", "Lê Thị Hà"),
      ("125/qd", "Quyết định số 125/QĐ-UBND"), ("bang khen cua", "Khen thưởng · Bằng khen"),
      ("chao mung", "Phong trào · Chào mừng Đại hội"), ("den khen thuong", "Hồ sơ khen thưởng"),
    ])
  func opens(query: String, title: String) {
    var driver = found(query)
    driver.press(.enter)
    #expect(driver.title.contains(title))
  }

  @Test func decisionNamesItsRecipients() {
    var driver = found("125/qd")
    driver.press(.enter)
    #expect(driver.body.contains("Ngày ký: 28/11/2025"))
    #expect(driver.body.contains("1. Nguyễn Văn Hạ · Bằng khen của Chủ tịch UBND tỉnh · HS-2025-0009"))
    #expect(driver.body.contains("2. dòng 4, hồ sơ không có trong năm này · HS-2025-0099"))
  }

  @Test("from another screen, by either key, Escape comes back to its very row")
  func escape() {
    var driver = Driver(TestProvince.findWorkspace())
    driver.type("2")
    driver.press(.enter, .down)
    let ranking = driver.text
    driver.press(.function(3))
    driver.type("stc")
    driver.press(.escape)
    #expect(driver.text == ranking)
    driver.type("8")
    driver.type("1")
    #expect(driver.title.contains("Tra cứu"))
    driver.press(.escape)
    #expect(driver.text == ranking)
  }

  @Test func aPasteThatIsTooLongIsCutWithAWord() {
    var driver = Driver()
    driver.press(.function(3))
    driver.paste(String(repeating: "x", count: 250))
    #expect(driver.status.contains("Đã bỏ bớt 50 ký tự vì quá dài."))
    driver.type("y")
    #expect(driver.status.contains("Đã bỏ bớt 1 ký tự"))
    driver.press(.backspace)
    #expect(driver.status.isEmpty)
  }

  @Test("F3 again goes to the next answer instead of a second look-up")
  func nextAnswer() {
    var driver = found("nha trang")
    driver.press(.function(3))
    #expect(driver.lines[4].hasPrefix("▸"))
    driver.press(.escape)
    #expect(driver.title.contains("Việc cần làm"))
  }

  @Test("more answers than are kept are counted, and the list scrolls")
  func manyAnswers() {
    let dossiers = (1...300).map { TestProvince.dossier($0, .council) }
    var driver = Driver(Workspace(province: TestProvince.province(), records: dossiers))
    driver.press(.function(3))
    driver.type("anh")
    #expect(driver.body.contains("100 trong 300 kết quả; gõ thêm để thu hẹp"))
    driver.press(.controlEnd)
    driver.press(.enter)
    #expect(driver.title.contains("HS-2025-0201"))
  }

  @Test("a change while the look-up is shown is found at once")
  func reloads() {
    var driver = Driver(TestProvince.findWorkspace())
    driver.press(.function(3))
    driver.type("moi")
    #expect(driver.body.contains("Không tìm thấy trong năm 2025."))
    var changed = TestProvince.findWorkspace()
    changed.adopt([.unit(Unit(id: Unit.ID(code: "moi"), kind: .ward, names: [DatedName("Phường Mới")]))])
    driver.failSaving("", onDisk: changed)
    driver.press(.function(5))
    #expect(driver.body.contains("Phường Mới"))
  }

  @Test("what is made ready while nobody types finds the same, and what others save meanwhile too")
  func madeReady() throws {
    var driver = found("")
    driver.idle()
    driver.type("le ha")
    #expect(driver.body == found("le ha").body)
    driver = found("")
    driver.idle()
    let workspace = TestProvince.findWorkspace()
    let correction = try workspace.act(
      for: .correctLine(TestProvince.dossierID(412), line: 1, name: "Trần Văn Mới", post: "Chuyên viên"),
      by: "minh", on: TestProvince.today)
    driver.other("minh", saves: correction)
    driver.type("van moi")
    #expect(results(driver).first?.hasPrefix("Trần Văn Mới") == true, "\(driver.body)")
  }

  @Test("a result that is cut stands whole in the status line")
  func cutResult() {
    let driver = found("le ha")
    #expect(!driver.lines[3].contains("HS-2025-0007"))
    #expect(driver.status.contains("Lê Thị Hà · Sở Tài chính") && driver.status.contains("Chuyên viên"))
    #expect(found("phuong nha trang").status.isEmpty)
  }

  @Test func aLargeWindowShowsWhatIsFoundWhole() {
    var driver = Driver(TestProvince.findWorkspace(), size: Size(columns: 120, rows: 40))
    driver.press(.function(3))
    driver.type("ha")
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập                                        DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Tra cứu
          Tìm: ha
        ▸ Trần Hà Đăng · Sở Công Thương · Bằng khen của Chủ tịch UBND tỉnh · Chuyên viên · HS-2025-0412       Cá nhân · Dự thảo
          Lê Thị Hà · Sở Tài chính · Bằng khen của Chủ tịch UBND tỉnh · Chuyên viên · HS-2025-0007     Cá nhân · Trình Hội đồng
          Nguyễn Văn Hạ · Sở Y tế · Bằng khen của Chủ tịch UBND tỉnh · Chuyên viên · HS-2025-0009        Cá nhân · Đã trao tặng
          Phường Bắc Nha Trang                                                                                           Phường
          Phường Nam Nha Trang                                                                                           Phường
          Phường Nha Trang                                                                                               Phường
          Phường Tây Nha Trang                                                                                           Phường
          Thành phố Cam Ranh cũ → Phường Cam Ranh                                                                        Phường
          Thành phố Đắk Lộ cũ → Phường Đắk Lộ                                                                            Phường
          Khối 2 · Các sở quản lý nhà nước                                                                                 Khối
          Chào mừng Đại hội                                                                                          Phong trào
          Nhật ký: ai làm gì, khi nào                                                                                         L
          Tạm ngưng, về dấu nhắc lệnh (fg để trở lại)                                                                    Ctrl-\\
          13 kết quả
         Esc Lui  Enter Mở  F3 Kế tiếp  F1 Giúp
        """)
    #expect(driver.app.draw(driver.size).cells.contains { $0.role == .textMatch })
  }
}

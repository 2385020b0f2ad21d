import Emulation
import Screens
import TermUI
import TestProvince
import Testing

@Suite struct SettingsScreenTests {
  private func settings(
    by author: String = "truong", _ workspace: Workspace = TestProvince.workspaceWithPeople(),
    size: Size = Size(columns: 80, rows: 24), language: Language = .vietnamese
  ) -> Driver {
    var driver = Driver(workspace, size: size, language: language, author: author)
    driver.type("9")
    return driver
  }

  @Test func wholeScreen() {
    #expect(
      settings().text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Thiết lập · 10 người dùng
          Bạn là Trần Thị Trưởng (truong): trưởng phòng.

          Họ tên              Tài khoản    Vai trò            Đơn vị         Tình trạng
          Lê Thị Chuyên       chuyenvien   chuyên viên
          Mai Đơn Vị          donvi        người của đơn vị   Sở Y tế
          Lý Khối Phó         khoipho      khối phó, người c… Sở Nội vụ
          Ngô Khối Trưởng     khoitruong   khối trưởng, ngườ… Sở Tài chính
          Đỗ Lãnh Đạo         lanhdao      lãnh đạo Sở
          Phạm Văn Phó        pho          phó phòng
          Bùi Thư Ký          thuky        thư ký Hội đồng
        ▸ Trần Thị Trưởng     truong       trưởng phòng                      bạn
          Cao Văn Thư         vanthu       văn thư
          Vũ Cựu Trưởng       cuutruong    trưởng phòng                      đã nghỉ








         F1 Giúp  F2 Sửa  Ctrl-N Thêm  ? Vì sao  Tab Quyền  Ctrl-T Bộ gõ: tắt  Esc Lui
        """)
  }

  @Test func aLargeWindowShowsUnitsWhole() {
    #expect(
      settings(by: "donvi", size: Size(columns: 120, rows: 40)).screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập                              DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Thiết lập · 10 người dùng
          Bạn là Mai Đơn Vị (donvi): người của đơn vị.
          Họ tên                            Tài khoản    Vai trò                         Đơn vị                      Tình trạng
          Lê Thị Chuyên                     chuyenvien   chuyên viên
        ▸ Mai Đơn Vị                        donvi        người của đơn vị                Sở Y tế                     bạn
          Lý Khối Phó                       khoipho      khối phó, người của đơn vị      Sở Nội vụ
          Ngô Khối Trưởng                   khoitruong   khối trưởng, người của đơn vị   Sở Tài chính
          Đỗ Lãnh Đạo                       lanhdao      lãnh đạo Sở
          Phạm Văn Phó                      pho          phó phòng
          Bùi Thư Ký                        thuky        thư ký Hội đồng
          Trần Thị Trưởng                   truong       trưởng phòng
          Cao Văn Thư                       vanthu       văn thư
          Vũ Cựu Trưởng                     cuutruong    trưởng phòng                                                đã nghỉ
         F1 Giúp  ? Vì sao  Tab Quyền  Ctrl-T Bộ gõ: tắt  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func englishIsAsComplete() {
    #expect(
      settings(by: "khoitruong", language: .english).screen == """
         1 Work  2 Blocs  3 Awards  8 Look up  9 Settings     SAMPLE · Tỉnh Thử · 08/12
         Settings · 10 accounts
          You are Ngô Khối Trưởng (khoitruong): bloc head, of the unit.
          Name                Account      Roles              Unit           State
          Lê Thị Chuyên       chuyenvien   specialist
          Mai Đơn Vị          donvi        of the unit        Sở Y tế
          Lý Khối Phó         khoipho      bloc deputy, of t… Sở Nội vụ
        ▸ Ngô Khối Trưởng     khoitruong   bloc head, of the… Sở Tài chính   you
          Đỗ Lãnh Đạo         lanhdao      department leader
          Phạm Văn Phó        pho          deputy office head
          Bùi Thư Ký          thuky        council secretary
          Trần Thị Trưởng     truong       office head
          Cao Văn Thư         vanthu       clerk
          Vũ Cựu Trưởng       cuutruong    office head                       left
         F1 Help  ? Why  Tab Rights  Ctrl-T Typing: off  F4 Filter  F6 Sort  Esc Back
        """)
  }

  @Test func rightsSayWhoHasThemAndWhatIsOnesOwn() {
    var driver = settings(
      by: "vanthu", TestProvince.workspaceWithPeople(rights: ["step.decide": ["clerk", "leader"], "seal": []]))
    driver.press(.tab)
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Thiết lập · quyền của từng vai trò
          Bạn là Cao Văn Thư (vanthu): văn thư.

          Việc                            Bạn  Vai trò                         Theo
        ▸ Nhập điểm tự chấm               ✓    chuyên viên, vă…gười của đơn vị chuẩn   █
          Nhập điểm chấm chéo             ✓    chuyên viên, vă…rưởng, khối phó chuẩn   █
          Nhập điểm thẩm định                  chuyên viên, trưởng phòng, phó… chuẩn   █
          Đề nghị khen theo xếp hạng           chuyên viên, trưởng phòng, phó… chuẩn   █
          Ghi giấy tờ, sửa tên trong hồ … ✓    chuyên viên, vă…hòng, phó phòng chuẩn   █
          Ghi kết quả thẩm định                chuyên viên, trưởng phòng, phó… chuẩn   █
          Trình hồ sơ                     ✓    chuyên viên, vă…gười của đơn vị chuẩn   █
          Thu hồi hồ sơ                   ✓    chuyên viên, vă…gười của đơn vị chuẩn   │
          Tiếp nhận, vào số               ✓    chuyên viên, vă…hòng, phó phòng chuẩn   │
          Trả hồ sơ bổ sung                    chuyên viên, trưởng phòng, phó… chuẩn   │
          Nhận hồ sơ đã bổ sung           ✓    chuyên viên, vă…hòng, phó phòng chuẩn   │
          Giao thẩm định                  ✓    văn thư, trưởng phòng, phó phò… chuẩn   │
          Gửi lấy ý kiến hiệp y                chuyên viên, trưởng phòng, phó… chuẩn   │
          Kết thúc hiệp y                      chuyên viên, trưởng phòng, phó… chuẩn   │
          Công khai lấy ý kiến                 chuyên viên, trưởng phòng, phó… chuẩn   │
          Kết thúc công khai                   chuyên viên, trưởng phòng, phó… chuẩn   │
          Kết luận thẩm định                   chuyên viên, trưởng phòng, phó… chuẩn   │
          chuyên viên, văn thư, trưởng phòng, phó phòng, người của đơn vị
         F1 Giúp  ? Vì sao  Tab Người dùng  Ctrl-T Bộ gõ: tắt  F4 Lọc  F6 Xếp  Esc Lui
        """)
    driver.press(.end, .controlEnd)
    #expect(driver.body.contains("không giao cho ai"))
    driver.press(.tab)
    #expect(driver.title.contains("người dùng"))
  }

  @Test func whyTellsFromWhichRoleARightComes() {
    var driver = settings(by: "khoitruong", size: Size(columns: 80, rows: 60))
    driver.type("?")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Quyền của Ngô Khối Trưởng
        ▸ Ngô Khối Trưởng (khoitruong)
          Đơn vị: Sở Tài chính
          Được làm
            ✓ Nhập điểm tự chấm: cho đơn vị mình, vì là người của đơn vị
            ✓ Nhập điểm chấm chéo: ở Khối 2, vì là khối trưởng
            ✓ Trình hồ sơ: cho đơn vị mình, vì là người của đơn vị
            ✓ Thu hồi hồ sơ: cho đơn vị mình, vì là người của đơn vị
            ✓ Rút hồ sơ: cho đơn vị mình, vì là người của đơn vị
          Không được làm
            ✗ Nhập điểm thẩm định: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Đề nghị khen theo xếp hạng: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Ghi giấy tờ, sửa tên trong hồ sơ: cần chuyên viên, văn thư, trưởng phòng
            hoặc phó phòng
            ✗ Ghi kết quả thẩm định: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Tiếp nhận, vào số: cần chuyên viên, văn thư, trưởng phòng hoặc phó phòng
            ✗ Trả hồ sơ bổ sung: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Nhận hồ sơ đã bổ sung: cần chuyên viên, văn thư, trưởng phòng hoặc phó
            phòng
            ✗ Giao thẩm định: cần văn thư, trưởng phòng hoặc phó phòng
            ✗ Gửi lấy ý kiến hiệp y: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Kết thúc hiệp y: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Công khai lấy ý kiến: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Kết thúc công khai: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Kết luận thẩm định: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Trình Hội đồng: cần trưởng phòng, phó phòng hoặc thư ký Hội đồng
            ✗ Ghi kết quả bỏ phiếu: cần trưởng phòng, phó phòng hoặc thư ký Hội đồng
            ✗ Xin ý kiến Ban Thường vụ Tỉnh ủy: cần trưởng phòng, phó phòng, lãnh đạo
            Sở hoặc thư ký Hội đồng
            ✗ Trình Chủ tịch UBND tỉnh: cần trưởng phòng, phó phòng, lãnh đạo Sở hoặc
            thư ký Hội đồng
            ✗ Chủ tịch yêu cầu làm rõ: cần văn thư, trưởng phòng, phó phòng hoặc lãnh
            đạo Sở
            ✗ Trình Trung ương: cần trưởng phòng, phó phòng, lãnh đạo Sở hoặc thư ký
            Hội đồng
            ✗ Vào số quyết định: cần văn thư, trưởng phòng hoặc phó phòng
            ✗ Không khen thưởng: cần trưởng phòng, phó phòng hoặc lãnh đạo Sở
            ✗ Trao tặng: cần chuyên viên, văn thư, trưởng phòng hoặc phó phòng
            ✗ Lưu trữ: cần chuyên viên, văn thư, trưởng phòng hoặc phó phòng
            ✗ Tạm dừng: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Xét tiếp: cần chuyên viên, trưởng phòng hoặc phó phòng
            ✗ Ghi nhiệm vụ đã xong: cần chuyên viên, văn thư, trưởng phòng hoặc phó
            phòng
            ✗ Đưa về bản cũ: cần trưởng phòng hoặc phó phòng
            ✗ Quản lý người dùng và quyền: cần trưởng phòng hoặc phó phòng
            ✗ Nhận tệp sửa ngoài chương trình: cần trưởng phòng hoặc phó phòng
            ✗ Khóa năm đã xong: cần trưởng phòng hoặc phó phòng
            ✗ Xem dữ liệu cá nhân: cần chuyên viên, văn thư, trưởng phòng hoặc phó
            phòng
            ✗ Sửa dữ liệu cá nhân: cần chuyên viên, văn thư, trưởng phòng hoặc phó
            phòng
         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func whyOfARightTellsWhoHasIt() {
    var driver = settings()
    driver.press(.tab, .down)
    driver.type("?")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Thiết lập · quyền của từng vai trò
        ▸ Nhập điểm chấm chéo
          Trong province.json: enterPoints.cross
          Vai trò: chuyên viên, văn thư, trưởng phòng, phó phòng, khối trưởng, khối
          phó
          Theo: chuẩn
          Người được làm
            Lê Thị Chuyên (chuyenvien): vì là chuyên viên
            Lý Khối Phó (khoipho): vì là khối phó
            Ngô Khối Trưởng (khoitruong): vì là khối trưởng
            Phạm Văn Phó (pho): vì là phó phòng
            Trần Thị Trưởng (truong): vì là trưởng phòng
            Cao Văn Thư (vanthu): vì là văn thư
         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func whyOfSomebodyWhoHasLeft() {
    var driver = settings()
    driver.press(.controlEnd)
    driver.type("?")
    #expect(driver.body.contains("Đã nghỉ. Chỉ xem."))
  }

  @Test func nobodyIsRegisteredYet() {
    let driver = settings(by: "lan", TestProvince.workspace())
    #expect(driver.body.contains("Bạn là lan. Chưa đăng ký ai nên ai cũng làm được mọi việc."))
    #expect(driver.body.contains("Chưa đăng ký ai."))
    #expect(driver.keyBar.contains("Ctrl-N Thêm"))
  }

  @Test(arguments: [("ai", "chưa được đăng ký"), ("cuutruong", "ghi là đã nghỉ")])
  func whoMayOnlyLookIsToldAtOnce(author: String, words: String) {
    var driver = Driver(TestProvince.workspaceWithPeople(), author: author)
    #expect(driver.text.contains("Tài khoản \(author) \(words) nên chỉ xem được"))
    driver.type("9")
    #expect(driver.body.contains("Tài khoản \(author) \(words)"))
    driver.press(.function(2))
    #expect(driver.status.contains("phòng thêm ở mục 9") || driver.status.contains("mở lại ở mục 9"))
    #expect(driver.title.contains("Thiết lập"))
  }

  @Test func onlyWhoManagesPeopleOpensTheForm() {
    var driver = settings(by: "vanthu")
    driver.press(.control("n"))
    #expect(
      driver.text.contains("Việc này cần vai trò trưởng phòng hoặc phó phòng; bạn (vanthu) là văn thư."))
    driver.press(.enter)
    #expect(driver.title.contains("Thiết lập"))
  }

  @Test func aPersonIsRegisteredAtTheKeyboard() {
    var driver = settings()
    driver.type("n")
    driver.type("minh")
    driver.press(.enter)
    driver.type("Phan Văn Minh")
    driver.press(.enter, .enter, .text(" "))
    for _ in 0..<5 { driver.press(.enter) }
    driver.type("y te")
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Thêm người dùng

          Tài khoản là tên ghi trong nhật ký, đặt rồi không đổi. Vai trò quyết định
          việc được làm.

          Tài khoản         minh
          Họ tên            Phan Văn Minh
          chuyên viên       [ ]
          văn thư           [✓]
          trưởng phòng      [ ]
          phó phòng         [ ]
          lãnh đạo Sở       [ ]
          thư ký Hội đồng   [ ]
          Đơn vị          ▸ y te
                            Mã hoặc một phần tên; chỉ với người của đơn vị.
                              Sở Y tế  so-y-te
          Đăng nhập máy





         Enter Ô kế, xong  F12 Lưu  F2 Danh sách  Tab Ô khác  Esc Lui  F1 Giúp
        """)
    driver.press(.enter, .enter)
    #expect(driver.acts.map(\.kind) == [.setAccount])
    #expect(
      driver.acts.first?.records == [
        .account(
          Account(
            id: RecordID(code: "minh"), revision: 0, name: "Phan Văn Minh", roles: [.clerk], unit: TestProvince.health))
      ])
    #expect(driver.status.contains("Đã lưu người dùng Phan Văn Minh."))
    #expect(driver.body.contains("Phan Văn Minh"))
    driver.press(.control("z"))
    #expect(!driver.body.contains("Phan Văn Minh"))
  }

  @Test func whatIsWrongIsSaidAtItsField() {
    var driver = settings()
    driver.press(.control("n"))
    driver.type("pho")
    driver.press(.tab)
    driver.type("Khác")
    driver.press(.function(12))
    #expect(driver.body.contains("Tài khoản pho đã dùng tên này."))
    driver.press(.control("u"))
    driver.type("khac")
    driver.press(.function(12))
    #expect(driver.body.contains("Chọn ít nhất một vai trò hoặc ghi đơn vị."))
    for _ in 0..<6 { driver.press(.tab) }
    driver.type("so")
    driver.press(.function(12))
    #expect(driver.body.contains("Nhiều đơn vị: "))
    driver.press(.control("u"))
    driver.type("sở xây cất")
    driver.press(.function(12))
    #expect(driver.body.contains("Không có đơn vị “sở xây cất”."))
    #expect(driver.acts.isEmpty)
  }

  @Test("A part of a name that several units have is refused with their names, however well one of them fits")
  func severalUnits() {
    var workspace = TestProvince.workspaceWithPeople()
    for (id, name) in [("nha-hat", "Nhà hát tỉnh"), ("nha-van-hoa", "Trung tâm Nhà văn hóa")] {
      workspace.adopt([.unit(Unit(id: RecordID(slug: id), kind: .department, names: [DatedName(name)]))])
    }
    var driver = settings(workspace)
    driver.press(.function(2))
    for _ in 0..<7 { driver.press(.tab) }
    driver.type("nha")
    driver.press(.function(12))
    #expect(driver.body.contains("Nhiều đơn vị: Nhà hát tỉnh, Trung tâm Nhà văn hóa"))
    #expect(driver.acts.isEmpty)
    // The whole name is one unit, with accents or without.
    driver.press(.control("u"))
    driver.type("nha hat tinh")
    driver.press(.function(12))
    #expect(driver.acts.count == 1)
  }

  @Test("Who gives up managing people is asked first; no is the default")
  func givesUpManaging() {
    var driver = settings()
    driver.press(.function(2))
    for _ in 0..<2 { driver.press(.tab) }
    driver.press(.text(" "), .tab, .text(" "), .function(12))
    #expect(driver.title.contains("Thôi quyền quản lý người dùng?"))
    driver.press(.enter)
    #expect(driver.acts.isEmpty)
    driver.press(.function(12), .tab, .enter)
    #expect(driver.acts.count == 1)
    #expect(driver.title.contains("Thiết lập"))
  }

  @Test("F12 with nothing changed saves nothing")
  func nothingChanged() {
    var driver = settings()
    driver.press(.function(2), .function(12))
    #expect(driver.body.contains("Chưa sửa gì."))
    #expect(driver.acts.isEmpty)
  }

  @Test("Of an account whose file was edited the list says so, and the person is told why something is refused")
  func edited() {
    var workspace = TestProvince.workspaceWithPeople()
    workspace.standIns[RecordID(code: "vanthu")] = .journal
    var driver = settings(by: "vanthu", workspace)
    #expect(driver.body.contains("sửa ngoài"))
    driver.press(.control("n"))
    #expect(driver.text.contains("accounts/vanthu.json bị sửa ngoài chương trình: chỉ tính vai trò theo"))
    workspace.standIns[RecordID(code: "vanthu")] = .nothing
    #expect(settings(by: "vanthu", workspace).body.contains("nên không tính vai trò nào"))
    workspace = TestProvince.workspaceWithDossiers()
    workspace.lostAccounts = 13
    #expect(settings(by: "ai-do", workspace).body.contains("nhật ký có 13 người dùng"))
  }

  @Test func theLastManagerCannotLeave() {
    var workspace = TestProvince.workspaceWithPeople()
    workspace.forget(RecordKey(.account, "pho"))
    var driver = settings(workspace)
    driver.press(.function(2), .backTab)
    for _ in 0..<8 { driver.press(.tab) }
    while !driver.body.contains("Đã nghỉ") { driver.press(.tab) }
    for _ in 0..<3 { driver.press(.tab) }
    driver.press(.text(" "), .function(12))
    #expect(driver.body.contains("để còn người quản lý người dùng."))
    #expect(driver.acts.isEmpty)
  }
}

import Emulation
import Screens
import TermUI
import Testing
import TestProvince

@Suite struct HomeScreenTests {
  private let problem = Problem(path: "2025/blocs/K03.json", message: "Dòng 3: thiếu dấu ngoặc.")

  @Test("damaged files, then what is overdue, near, waiting, later, then the scoring")
  func wholeBoard() {
    let driver = Driver(TestProvince.busyWorkspace(), problems: [problem])
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Việc cần làm ngày 08/12/2025 · 10 việc
          Còn 17 ngày làm việc đến 31/12/2025 · Chào mừng Đại hội
          1 tệp hỏng, 2 quá hạn, 1 sắp đến hạn, 4 chờ xử lý, 1 về sau, 1 chấm điểm
          Hạn    Còn Việc                           Ai, ở đâu        Tình trạng
        ▸            2025/blocs/K03.json                             Không đọc được
          03/12   -3 D46 Đăng ký công trình         Các đơn vị       Chưa xong
          05/12   -1 HS-2025-0002 Bằng khen năm 20… Trần Văn Bình    Thẩm định
          10/12    2 HS-2025-0004 Bằng khen năm 20… Sở Y tế          Chờ bổ sung
                     HS-2025-0005 Bằng khen năm 20… Sở Y tế          Đủ, chờ trình
                     HS-2025-0001 Bằng khen năm 20… Sở Y tế          Chờ tiếp nhận
                     HS-2025-0007 Bằng khen năm 20… Sở Y tế          Chờ bỏ phiếu
                     HS-2025-0008 Bằng khen năm 20… Sở Y tế          Chờ ký
          02/01   18 D48 Báo cáo tổng kết gửi Sở N… Các đơn vị       Nghỉ, sang 05/01
                     Khối 2 · Các sở quản lý nhà n… Sở Tài chính     Thẩm định 3/4








         F1 Giúp  Enter Mở  ? Vì sao  Tab Phong trào  F4 Lọc  F6 Xếp  F9 Lệnh
        """)
  }

  @Test func wholeBoardInEnglishOnAWideScreen() {
    let driver = Driver(
      TestProvince.busyWorkspace(), size: Size(columns: 120, rows: 40), language: .english, problems: [problem])
    #expect(
      driver.lines.prefix(15).joined(separator: "\n") == """
         1 Work  2 Blocs  3 Awards  8 Look up  9 Settings                                   SAMPLE DATA · Tỉnh Thử · 08/12/2025
         To do on 08/12/2025 · 10 items
          17 working days until 31/12/2025 · Chào mừng Đại hội
          1 damaged, 2 overdue, 1 due soon, 4 waiting, 1 due later, 1 scoring
          Due        Left Kind     What                                         Who, where               State
        ▸                 File     2025/blocs/K03.json                                                   Unreadable
          03/12/2025   -3 Duty     D46 Register works                           Các đơn vị               Not done
          05/12/2025   -1 Dossier  HS-2025-0002 Bằng khen năm 2025              Trần Văn Bình            Appraisal
          10/12/2025    2 Dossier  HS-2025-0004 Bằng khen năm 2025              Sở Y tế                  Supplement
                          Dossier  HS-2025-0005 Bằng khen năm 2025              Sở Y tế                  To submit
                          Dossier  HS-2025-0001 Bằng khen năm 2025              Sở Y tế                  To receive
                          Dossier  HS-2025-0007 Bằng khen năm 2025              Sở Y tế                  To be voted
                          Dossier  HS-2025-0008 Bằng khen năm 2025              Sở Y tế                  To be signed
          02/01/2026   18 Duty     D48 Final report to Home Affairs             Các đơn vị               Off, to 05/01
                          Bloc     Bloc 2 · Các sở quản lý nhà nước             Sở Tài chính             3/4 appraised
        """)
  }

  @Test("A file that somebody took over elsewhere is no problem any more, without reading all again")
  func settledElsewhere() throws {
    let dossier = AnyRecord.dossier(TestProvince.draftRecord())
    let edited = Problem(
      path: "dossiers/2025/HS-2025-0001.json", record: dossier.key, message: "bị sửa ngoài", isShown: true)
    var driver = Driver(TestProvince.workspaceWithDossiers(), problems: [problem, edited])
    #expect(driver.body.contains("Bị sửa ngoài"))
    driver.other(
      "truong", saves: Act(.adopt, why: "đã đối chiếu", edits: [RecordEdit(before: dossier, after: dossier)]))
    #expect(!driver.body.contains("Bị sửa ngoài"))
    #expect(driver.body.contains("2025/blocs/K03.json"))
  }

  @Test func saysThatNothingIsToBeDone() {
    var driver = Driver(Workspace(province: TestProvince.province()))
    #expect(driver.body.contains("Không có việc nào đang chờ."))
    #expect(driver.body.contains("Không có phong trào nào đang diễn ra."))
    driver.press(.enter)
    #expect(driver.status.contains("Không có việc nào đang chờ."))
    driver.press(.tab)
    #expect(driver.status.contains("Không có phong trào nào đang diễn ra."))
  }

  @Test(
    "Enter opens what the row is about, and Escape comes back to the row",
    arguments: [
      (0, "Tệp hỏng"), (1, "Phong trào · Chào mừng Đại hội"), (2, "HS-2025-0002"),
      (9, "Khối 2 · Các sở quản lý nhà nước"),
    ])
  func opens(row: Int, title: String) {
    var driver = Driver(TestProvince.busyWorkspace(), problems: [problem])
    for _ in 0..<row { driver.press(.down) }
    let before = driver.body
    driver.press(.enter)
    #expect(driver.title.contains(title))
    driver.press(.escape)
    #expect(driver.body == before)
  }

  @Test("“why?” names the clock: its rule and what is left of it")
  func why() {
    var driver = Driver(TestProvince.busyWorkspace())
    driver.press(.down)
    driver.type("?")
    #expect(driver.body.contains("Hạn 05/12/2025, quá hạn 1 ngày làm việc."))
    #expect(driver.body.contains("20 ngày làm việc kể từ 07/11/2025, đến hết 05/12/2025."))
    #expect(driver.body.contains("Chuyên viên: Trần Văn Bình"))
  }

  @Test func whyOfABlocNamesTheUnitsThatWait() {
    var driver = Driver(TestProvince.busyWorkspace())
    driver.press(.controlEnd)
    driver.type("?")
    #expect(driver.body.contains("Sở Y tế: còn 1 ô chờ thẩm định"))
  }

  @Test("a late dossier says which clock or step set its day")
  func whyOfADossierNamesItsClock() {
    var driver = Driver(TestProvince.busyWorkspace())
    driver.press(.down)
    driver.type("?")
    #expect(driver.title == " Vì sao? · HS-2025-0002 Bằng khen năm 2025")
    #expect(driver.body.contains("Hạn này là hạn thẩm định của hồ sơ."))
    driver.press(.escape, .down)
    driver.type("?")
    #expect(driver.body.contains("Hạn này đặt ở bước “Trả hồ sơ bổ sung” ngày 20/11/2025: 14 ngày làm việc."))
  }

  @Test func aRecordOfANewerVersionIsNotCalledDamaged() {
    let newer = Problem(path: "units/so-y-te.json", message: "phiên bản 2, mới hơn 1; chỉ xem", isNewer: true)
    var driver = Driver(TestProvince.busyWorkspace(), problems: [newer])
    #expect(driver.lines[3].contains("1 tệp chỉ xem") && !driver.lines[3].contains("hỏng"))
    #expect(driver.lines[5].contains("Bản mới, chỉ xem"))
    driver.type("?")
    #expect(driver.body.contains("phiên bản mới hơn của chương trình ghi"))
  }

  @Test("a damaged record is called as people call it, and its file is named for whoever mends it")
  func aDamagedRecordHasItsName() {
    let id = TestProvince.scorecardID(TestProvince.health).text
    let key = RecordKey(.scorecard, id, year: 2025)
    let damaged = Problem(path: "scorecards/2025/\(id).json", record: key, message: "Dòng 3: thiếu dấu ngoặc.")
    var workspace = TestProvince.workspace()
    workspace.forget(key)
    var driver = Driver(workspace, problems: [damaged])
    #expect(driver.body.contains("phiếu điểm Sở Y tế"))
    driver.type("?")
    #expect(driver.title == " Tệp hỏng · phiếu điểm Sở Y tế")
    #expect(driver.body.contains("scorecards/2025/\(id).json"))
  }

  @Test("A file that was edited outside is shown, and is not called damaged or unread")
  func editedOutside() {
    let edited = Problem(path: "units/so-y-te.json", message: "bị sửa ngoài chương trình", isShown: true)
    var driver = Driver(TestProvince.busyWorkspace(), problems: [edited])
    #expect(driver.lines[3].contains("1 tệp sửa ngoài") && !driver.lines[3].contains("hỏng"))
    #expect(driver.lines[5].contains("Bị sửa ngoài"))
    driver.type("?")
    #expect(driver.title.contains("Tệp sửa ngoài chương trình"))
    #expect(driver.body.contains("đang được hiển thị") && driver.body.contains("thidua adopt"))
    #expect(!driver.body.contains("chưa được nạp"))
  }

  @Test("A list whose folder cannot be read says so instead of being called empty")
  func unlisted() {
    var workspace = Workspace(province: TestProvince.province())
    workspace.unlisted = [.dossier, .bloc, .account, .campaign]
    var driver = Driver(workspace)
    #expect(driver.lines[2].contains("Không đọc được thư mục"))
    driver.type("3")
    #expect(driver.body.contains("Không đọc được thư mục hồ sơ"))
    #expect(!driver.body.contains("chưa có hồ sơ"))
    driver.type("2")
    #expect(driver.body.contains("Không đọc được thư mục"))
    driver.type("8zzz")
    #expect(driver.body.contains("Không đọc được thư mục"))
  }

  @Test func whyOfADamagedFileSaysWhatIsWrong() {
    var driver = Driver(TestProvince.busyWorkspace(), problems: [problem])
    driver.type("?")
    #expect(driver.body.contains("Dòng 3: thiếu dấu ngoặc."))
    #expect(driver.body.contains("F5"))
  }

  @Test("a move of the cursor repaints the two rows it touches and the line with the whole name")
  func moveRepaintsTwoRows() {
    var driver = Driver(TestProvince.busyWorkspace())
    let before = driver.app.draw(driver.size).cells
    driver.press(.down)
    let after = driver.app.draw(driver.size).cells
    let rows = Set(before.indices.filter { before[$0] != after[$0] }.map { $0 / driver.size.columns })
    #expect(rows == [5, 6, 22])
  }

  @Test("sorting by what stands under the cursor keeps the row")
  func sorts() {
    var driver = Driver(TestProvince.busyWorkspace(), size: Size(columns: 120, rows: 40))
    driver.press(.down, .left, .function(6))
    let cursor = driver.lines.first { $0.hasPrefix("▸") } ?? ""
    #expect(cursor.contains("HS-2025-0002"))
    // Hồ sơ before Khối before Nhiệm vụ.
    #expect(driver.lines[5].contains("Hồ sơ"))
    #expect(driver.lines.last { $0.contains("Nhiệm vụ") } == driver.lines[13])
  }

  @Test("a window made wide or narrow shows whole or short dates at once, and the cursor keeps its column")
  func anotherWidth() {
    var app = Driver(TestProvince.busyWorkspace()).app
    let (narrow, wide) = (Size(columns: 80, rows: 24), Size(columns: 120, rows: 40))
    #expect(app.draw(narrow).lines[5].hasPrefix("▸ 03/12   -3 D46"))
    app.handle(.resize, size: wide)
    #expect(app.draw(wide).lines[5].hasPrefix("▸ 03/12/2025   -3 Nhiệm vụ D46"))
    app.handle(.key(.function(6)), size: wide)
    let sorted = app.draw(wide).lines.dropFirst(5).map { $0.dropFirst(27).prefix(12) }
    #expect(sorted.first == "D46 Đăng ký ")
    app.handle(.resize, size: narrow)
    #expect(app.draw(narrow).lines[5].hasPrefix("▸ 03/12   -3 D46"))
  }

  @Test func manyItemsScroll() {
    let dossiers = (1...60).map { TestProvince.dossier($0, .submitted) }
    var driver = Driver(Workspace(province: TestProvince.province(), records: dossiers))
    #expect(driver.title.contains("60"))
    #expect(driver.body.contains("60 chờ xử lý"))
    driver.press(.controlEnd)
    #expect(driver.body.contains("HS-2025-0060"))
    #expect(!driver.body.contains("HS-2025-0001"))
    driver.press(.enter)
    #expect(driver.title.contains("HS-2025-0060"))
  }

  @Test("what was done elsewhere leaves the board when the folder is read again")
  func rereads() {
    var driver = Driver(TestProvince.busyWorkspace())
    driver.press(.down)
    var onDisk = TestProvince.busyWorkspace()
    onDisk.adopt([TestProvince.dossier(4, .appraising, receivedOn: "2025-12-08")])
    driver.failSaving("", onDisk: onDisk)
    driver.press(.function(5))
    #expect(driver.title.contains("· 8"))
    #expect(!driver.body.contains("HS-2025-0004"))
    #expect(driver.lines.contains { $0.hasPrefix("▸") && $0.contains("HS-2025-0002") })
  }
}

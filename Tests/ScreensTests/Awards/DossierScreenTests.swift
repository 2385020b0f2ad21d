import Emulation
import Screens
import TermUI
import TestProvince
import Testing

@Suite struct DossierScreenTests {
  /// The program with a dossier open.
  private func driver(
    _ id: Dossier.ID, size: Size = Size(columns: 80, rows: 24), language: Language = .vietnamese,
    readOnly: String? = nil
  ) -> Driver {
    Driver.open(id, size: size, language: language, readOnly: readOnly)
  }

  @Test func theHeadAndTheLinesComeFirst() {
    #expect(
      driver(TestProvince.appraised).text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Hồ sơ HS-2025-0002 · Bằng khen phòng chống dịch
          Đơn vị trình Sở Y tế                   Bước         Đang thẩm định
          Loại hình    Phong trào, chuyên đề     Số tiếp nhận HS-25-0007
          Ngày lập     20/11/2025                Ngày nhận đủ 01/12/2025
          Thẩm định    lan                       Thời hạn     còn 15 ngày (29/12/2025)

         Dòng khen thưởng (3)  Giấy tờ (3/3)  Quá trình (3)
           TT Họ tên, tập thể       Hình thức Bước           Kết quả   Phiếu Quyết định
        ▸   1 Phòng Nghiệp vụ Y     BK_T      Đang thẩm định ✓ Đủ          – –
            2 Nguyễn Thị Ánh        BK_T      Đang thẩm định –             – –
            3 Đỗ Văn Ủy             BK_T      Đang thẩm định –             – –











         F1 Giúp  Enter Mở  F7 Chuyển bước  Space Dấu  Tab Phần  ? Vì sao  Esc Lui
        """)
  }

  @Test func personsAreSortedByTheirGivenNames() {
    var driver = driver(TestProvince.appraised)
    driver.press(.function(6))
    let rows = driver.lines.filter { $0.contains("BK_T") }
    #expect(rows.count == 3)
    #expect(rows[0].contains("Nguyễn Thị Ánh") && rows[1].contains("Phòng Nghiệp vụ Y"))
    #expect(rows[2].contains("Đỗ Văn Ủy"))
  }

  @Test func aTallScreenShowsAllPartsAtOnce() {
    #expect(
      driver(TestProvince.appraised, size: Size(columns: 120, rows: 40)).text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập                              DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Hồ sơ HS-2025-0002 · Bằng khen phòng chống dịch
          Đơn vị trình Sở Y tế                                       Bước         Đang thẩm định
          Loại hình    Phong trào, chuyên đề                         Số tiếp nhận HS-25-0007
          Ngày lập     20/11/2025                                    Ngày nhận đủ 01/12/2025
          Thẩm định    lan                                           Thời hạn     còn 15 ngày (29/12/2025)

         Dòng khen thưởng (3)
           TT Họ tên, tập thể                                               Hình thức Bước           Kết quả   Phiếu Quyết định
        ▸   1 Phòng Nghiệp vụ Y                                             BK_T      Đang thẩm định ✓ Đủ          – –
            2 Nguyễn Thị Ánh                                                BK_T      Đang thẩm định –             – –
            3 Đỗ Văn Ủy                                                     BK_T      Đang thẩm định –             – –














         Giấy tờ (3/3)
              Giấy tờ                                                     Số, ký hiệu hoặc tên tệp
        ▸ [✓] Tờ trình kèm danh sách                                      45/TTr-SYT
          [✓] Báo cáo thành tích
          [✓] Biên bản họp xét

         Quá trình (3)
          Ngày       Việc              Dòng   Người làm Nội dung
        ▸ 02/12/2025 Giao thẩm định    tất cả hoa       lan
          01/12/2025 Tiếp nhận, vào số tất cả hoa       HS-25-0007
          28/11/2025 Trình hồ sơ       tất cả minh


         F1 Giúp  Enter Mở  F7 Chuyển bước  Space Dấu  Tab Phần  ? Vì sao  F2 Sửa  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func whyTellsPapersClockAndVotes() {
    var driver = driver(TestProvince.draft)
    driver.type("?")
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Vì sao? · HS-2025-0001

        ▸ Bước: Dự thảo
            Đơn vị trình: Sở Tài chính
          Bước thường tiếp theo: Trình hồ sơ
            ✗ Tờ trình kèm danh sách
            ✗ Báo cáo thành tích
            ✗ Biên bản họp xét
            ✓ Bảng điểm của khối, cụm
            ✗ Hồ sơ còn thiếu: Tờ trình kèm danh sách, Báo cáo thành tích, Biên bản
            họp xét.
          Thời hạn thẩm định
            Chưa tính: 20 ngày làm việc kể từ ngày nhận đủ hồ sơ.
          Hội đồng
            CO_T Cờ thi đua của UBND tỉnh · cần tối thiểu 17 phiếu trên 21 thành viên
            (80 %)






         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func whyOfALateDossierTellsTheDays() {
    var driver = driver(TestProvince.council)
    driver.type("?")
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Vì sao? · HS-2025-0004

        ▸ Bước: Trình Hội đồng
            Chuyên viên: lan
          Bước thường tiếp theo: Ghi kết quả bỏ phiếu
            ✓ 1 dòng chuyển được ngay
          Thời hạn thẩm định
            20 ngày làm việc kể từ 03/11/2025, đến hết 01/12/2025.
            Quá hạn 5 ngày làm việc.
          Hội đồng
            CO_T Cờ thi đua của UBND tỉnh · cần tối thiểu 17 phiếu trên 21 thành viên
            (80 %)










         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func whyOfAReturnedDossierTellsSinceWhenItsClockStandsStill() {
    var driver = driver(TestProvince.returned)
    driver.type("?")
    #expect(driver.body.contains("Tạm dừng tính từ 03/12/2025; còn 13 ngày làm việc."))
    #expect(driver.body.contains("Không tính 3 ngày làm việc chờ bổ sung, tạm dừng hoặc trình Chủ tịch."))
  }

  @Test func theNameOfALineIsCorrected() {
    var driver = driver(TestProvince.appraised)
    driver.press(.down, .function(2))
    #expect(driver.title.contains("Sửa dòng 2"))
    for _ in 1...14 { driver.press(.backspace) }
    driver.press(.enter, .enter)
    #expect(driver.body.contains("Tên không được để trống."))
    driver.type("Nguyễn Thị Ảnh")
    driver.press(.function(12))
    #expect(driver.status.contains("Đã sửa dòng 2."))
    #expect(driver.body.contains("▸   2 Nguyễn Thị Ảnh"))
  }

  @Test func readOnlyDataAreOnlyRead() {
    var driver = driver(TestProvince.appraised, readOnly: "Thư mục chỉ đọc.")
    driver.press(.function(7))
    #expect(driver.status.contains("Thư mục chỉ đọc."))
    driver.press(.function(2))
    #expect(driver.status.contains("Thư mục chỉ đọc."))
    driver.press(.tab)
    driver.type(" ")
    #expect(driver.status.contains("Thư mục chỉ đọc."))
    driver.press(.enter)
    #expect(driver.status.contains("Thư mục chỉ đọc."))
    #expect(driver.acts.isEmpty)
  }

  @Test func marksAreForOneStep() {
    var driver = driver(TestProvince.appraised)
    driver.type("  ")
    driver.press(.function(7))
    #expect(driver.title.contains("dòng 1–2"))
    driver.press(.down, .down, .down, .enter)
    #expect(driver.title.contains("Công khai lấy ý kiến"))
    driver.press(.function(12))
    #expect(driver.status.contains("2 dòng"))
    #expect(driver.body.contains("Đang công khai"))
    #expect(!driver.body.contains("●"))
  }

  @Test func aDossierThatIsGoneLeavesTheList() {
    var driver = driver(TestProvince.draft)
    driver.failSaving("Đã bị người khác sửa.", isConflict: true, onDisk: TestProvince.workspace())
    driver.press(.tab)
    driver.type(" ")
    #expect(driver.status.contains("Đã bị người khác sửa."))
    #expect(driver.title.contains("danh sách · 0 hồ sơ"))
  }

  @Test func aLongDossierScrolls() {
    var record = TestProvince.appraisedRecord()
    record.lines = (1...40).map { number in
      RecipientLine(
        number: number, subject: .individual, name: "Người \(number)", unit: nil, award: TestProvince.certificate,
        state: .appraising)
    }
    var driver = Driver(
      Workspace(province: TestProvince.province(), records: TestProvince.records() + [.dossier(record)]))
    driver.type("3")
    driver.press(.right, .right, .right, .enter, .controlEnd)
    #expect(driver.body.contains("▸  40 Người 40"))
    driver.press(.enter)
    #expect(driver.title.contains("dòng 40"))
    driver.press(.escape)
    #expect(driver.body.contains("▸  40 Người 40"))
  }

  @Test func englishIsAsComplete() {
    #expect(
      driver(TestProvince.appraised, language: .english).text == """
         1 Work  2 Blocs  3 Awards  8 Look up  9 Settings     SAMPLE · Tỉnh Thử · 08/12
         Dossier HS-2025-0002 · Bằng khen phòng chống dịch
          Nominator  Sở Y tế                     State       Under appraisal
          Track      Campaign                    Receipt     HS-25-0007
          Created    20/11/2025                  Complete on 01/12/2025
          Specialist lan                         Due         15 days left (29/12/2025)

         Recipients (3)  Papers (3/3)  History (3)
           No Recipient                  Award State           Verdict    Vote Decision
        ▸   1 Phòng Nghiệp vụ Y          BK_T  Under appraisal ✓ Yes         – –
            2 Nguyễn Thị Ánh             BK_T  Under appraisal –             – –
            3 Đỗ Văn Ủy                  BK_T  Under appraisal –             – –











         F1 Help  Enter Open  F7 Next step  Space Mark  Tab Pane  ? Why  Esc Back
        """)
  }
}

import Emulation
import TermUI
import TestProvince
import Testing

/// The papers and the history of a dossier, the parts behind its lines.
@Suite struct DossierPapersTests {
  @Test func tabGoesToPapersAndHistoryAndBack() {
    var driver = Driver.open(TestProvince.appraised)
    driver.press(.tab)
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Hồ sơ HS-2025-0002 · Bằng khen phòng chống dịch
          Đơn vị trình Sở Y tế                   Bước         Đang thẩm định
          Loại hình    Phong trào, chuyên đề     Số tiếp nhận HS-25-0007
          Ngày lập     20/11/2025                Ngày nhận đủ 01/12/2025
          Thẩm định    lan                       Thời hạn     còn 15 ngày (29/12/2025)

         Dòng khen thưởng (3)  Giấy tờ (3/3)  Quá trình (3)
              Giấy tờ                                 Số, ký hiệu hoặc tên tệp
        ▸ [✓] Tờ trình kèm danh sách                  45/TTr-SYT
          [✓] Báo cáo thành tích
          [✓] Biên bản họp xét











         F1 Giúp  Space Có/thiếu  Enter Số, ký hiệu  F7 Chuyển bước  Tab Phần  Esc Lui
        """)
    driver.press(.tab)
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Hồ sơ HS-2025-0002 · Bằng khen phòng chống dịch
          Đơn vị trình Sở Y tế                   Bước         Đang thẩm định
          Loại hình    Phong trào, chuyên đề     Số tiếp nhận HS-25-0007
          Ngày lập     20/11/2025                Ngày nhận đủ 01/12/2025
          Thẩm định    lan                       Thời hạn     còn 15 ngày (29/12/2025)

         Dòng khen thưởng (3)  Giấy tờ (3/3)  Quá trình (3)
          Ngày       Việc              Dòng   Người làm Nội dung
        ▸ 02/12/2025 Giao thẩm định    tất cả hoa       lan
          01/12/2025 Tiếp nhận, vào số tất cả hoa       HS-25-0007
          28/11/2025 Trình hồ sơ       tất cả minh











         F1 Giúp  Enter Chi tiết  F7 Chuyển bước  Tab Phần  ? Vì sao  Esc Lui  F9 Lệnh
        """)
    driver.press(.tab)
    #expect(driver.body.contains("Họ tên, tập thể"))
    driver.press(.backTab)
    #expect(driver.body.contains("Nội dung"))
  }

  @Test func spaceSaysThatAPaperIsThere() {
    var driver = Driver.open(TestProvince.draft)
    driver.press(.tab)
    driver.type(" ")
    #expect(driver.status.contains("Đã có: Tờ trình kèm danh sách."))
    #expect(driver.body.contains("Giấy tờ (2/4)"))
    #expect(driver.body.contains("▸ [✓] Tờ trình kèm danh sách"))
    driver.type(" ")
    #expect(driver.status.contains("Còn thiếu: Tờ trình kèm danh sách."))
    driver.press(.control("z"))
    #expect(driver.body.contains("Giấy tờ (2/4)"))
  }

  @Test func papersOfAnEndedDossierStayAsTheyWere() {
    var record = TestProvince.draftRecord()
    record.lines[0].state = .decided
    var driver = Driver.open(
      record.id,
      in: Workspace(province: TestProvince.province(), records: TestProvince.records() + [.dossier(record)]))
    driver.press(.tab)
    driver.type(" ")
    #expect(driver.status == " ! Dòng 1 đang ở bước “Đã có quyết định”.")
    #expect(driver.body.contains("Giấy tờ (1/4)"))
    #expect(driver.acts.isEmpty)
  }

  @Test func enterOnAPaperAsksForItsNumber() {
    var driver = Driver.open(TestProvince.draft)
    driver.press(.tab, .down, .enter)
    driver.type("12/BC-STC")
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Giấy tờ · HS-2025-0001

          Báo cáo thành tích

          Số, ký hiệu hoặc tên tệp ▸ 12/BC-STC
                                     Ví dụ 45/TTr-STC hoặc tên tệp
          Đã có                      [✓]















         Enter Ô kế, xong  F12 Lưu  Tab Ô khác  Esc Lui  F1 Giúp
        """)
    driver.press(.enter, .enter)
    #expect(driver.body.contains("[✓] Báo cáo thành tích                      12/BC-STC"))
    #expect(driver.body.contains("▸ [✓] Báo cáo"))
  }

  @Test func enterOnAStepShowsAllThatWasEntered() {
    var driver = Driver.open(TestProvince.returned)
    driver.press(.tab, .tab, .enter)
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Trả hồ sơ bổ sung · HS-2025-0003

        ▸ Trả hồ sơ bổ sung · 03/12/2025 · lan · dòng: 1
            Lý do: Thiếu xác nhận của công an phường
            Hạn: 17/12/2025

















         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }
}

import Emulation
import TermUI
import TestProvince
import Testing

@Suite struct StepMenuTests {
  @Test func theMenuNamesWhatHoldsLinesBack() {
    var driver = Driver.open(TestProvince.appraised)
    driver.press(.function(7))
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Chuyển bước · HS-2025-0002 · mọi dòng chuyển được
          Việc                               Điều kiện
        ▸ Ghi kết quả thẩm định              ✓ 2 dòng
          Kết luận thẩm định                 ✓ 1 dòng · để lại: Dòng 2 chưa có kết quả…
          Gửi lấy ý kiến hiệp y              ✓ 3 dòng
          Công khai lấy ý kiến               ✓ 3 dòng
          Trả hồ sơ bổ sung                  ✓ 3 dòng
          Tạm dừng                           ✓ 3 dòng
          Không khen thưởng                  ✓ 3 dòng
          Rút hồ sơ                          ✓ 3 dòng












         Enter Chọn  ? Vì sao  Esc Lui  F1 Giúp
        """)
  }

  @Test func aRefusedStepSaysWhyAndStays() {
    var driver = Driver.open(TestProvince.draft)
    driver.press(.function(7), .enter)
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Chuyển bước · HS-2025-0001 · mọi dòng chuyển được
          Việc                               Điều kiện
        ▸ Trình hồ sơ                        ✗ Hồ sơ còn thiếu: Tờ trình kèm danh sách…
          Tạm dừng                           ✓ 1 dòng
          Rút hồ sơ                          ✓ 1 dòng















         ! Hồ sơ còn thiếu: Tờ trình kèm danh sách, Báo cáo thành tích, Biên bản họp
           xét.
         Enter Chọn  ? Vì sao  Esc Lui  F1 Giúp
        """)
    driver.type("?")
    #expect(driver.body.contains("✗ Báo cáo thành tích"))
    driver.press(.escape, .escape)
    #expect(driver.title.contains("Hồ sơ HS-2025-0001"))
  }

  @Test func atTheEndNothingIsOffered() {
    var record = TestProvince.draftRecord()
    record.lines[0].state = .archived
    let records = TestProvince.records() + [AnyRecord.dossier(record)]
    var driver = Driver.open(
      TestProvince.draft, in: Workspace(province: TestProvince.province(), records: records))
    driver.press(.function(7))
    #expect(driver.body.contains("không còn bước nào"))
    driver.press(.enter)
    #expect(driver.title.contains("Chuyển bước"))
  }

  @Test func verdictsAreEnteredForAllLinesWithoutOne() {
    var driver = Driver.open(TestProvince.appraised)
    driver.press(.function(7), .enter)
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Kết quả thẩm định · HS-2025-0002

          2 dòng: 2–3

          Kết quả thẩm định ▸ ‹ Đủ điều kiện ›
                              Phím ← → để chọn
          Ghi chú, lý do















         Enter Ô kế, xong  F12 Lưu  Tab Ô khác  Esc Lui  F1 Giúp
        """)
    driver.press(.right, .enter)
    driver.type("ngắn")
    driver.press(.enter)
    #expect(driver.body.contains("Cần ít nhất 20 ký tự."))
    driver.press(.up, .left, .function(12))
    #expect(driver.status.contains("Đã ghi “Đủ điều kiện” cho 2 dòng."))
    driver.press(.function(7))
    #expect(driver.body.contains("▸ Kết luận thẩm định                 ✓ 3 dòng"))
  }

  @Test func aLargeWindowShowsReasonsWhole() {
    var driver = Driver.open(TestProvince.appraised, size: Size(columns: 120, rows: 40))
    driver.press(.function(7))
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập                                        DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Chuyển bước · HS-2025-0002 · mọi dòng chuyển được
          Việc                               Điều kiện
        ▸ Ghi kết quả thẩm định              ✓ 2 dòng
          Kết luận thẩm định                 ✓ 1 dòng · để lại: Dòng 2 chưa có kết quả thẩm định; hãy ghi kết quả thẩm định tr…
          Gửi lấy ý kiến hiệp y              ✓ 3 dòng
          Công khai lấy ý kiến               ✓ 3 dòng
          Trả hồ sơ bổ sung                  ✓ 3 dòng
          Tạm dừng                           ✓ 3 dòng
          Không khen thưởng                  ✓ 3 dòng
          Rút hồ sơ                          ✓ 3 dòng
         Enter Chọn  ? Vì sao  Esc Lui  F1 Giúp
        """)
  }
}

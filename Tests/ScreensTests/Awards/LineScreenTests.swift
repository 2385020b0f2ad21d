import Emulation
import TermUI
import TestProvince
import Testing

@Suite struct LineScreenTests {
  @Test func aLineTellsWhoWhatAndOnWhichBasis() {
    var driver = Driver.open(TestProvince.draft)
    driver.press(.enter)
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         HS-2025-0001 · dòng 1 · Sở Tài chính
          Mục                   Nội dung
        ▸ Tập thể               Sở Tài chính
          Đơn vị                Sở Tài chính
          Danh hiệu, hình thức  Cờ thi đua của UBND tỉnh (CO_T)
          Cấp                   Tỉnh · Danh hiệu thi đua
          Thẩm quyền quyết định Chủ tịch UBND tỉnh
          Căn cứ pháp lý        Luật Thi đua, khen thưởng, Điều 26
          Căn cứ xếp hạng       Khối 2 · hạng 1 · 96,00 điểm · Xuất sắc
          Bước                  Dự thảo
          Kết quả thẩm định     Chưa có kết quả
          Phiếu Hội đồng        chưa bỏ phiếu · Cần tối thiểu 17/21 phiếu (80 % tổng
                                số thành viên)
          Quyết định            –
          Ghi chú, lý do        –







         F1 Giúp  F2 Sửa  F7 Chuyển bước  ? Vì sao  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func aVoteIsToldWithAllThatWasCounted() {
    func vote(_ tally: Tally) -> String {
      var workspace = TestProvince.workspaceWithDossiers()
      var record = TestProvince.draftRecord()
      record.lines[0].vote = tally
      workspace.adopt([.dossier(record)])
      var driver = Driver.open(TestProvince.draft, in: workspace)
      driver.press(.enter)
      let lines = driver.lines.drop { !$0.contains("Phiếu Hội đồng") }.prefix { !$0.contains("Quyết định ") }
      return lines.map { String($0.dropFirst(24)) }.joined(separator: " ")
    }
    #expect(vote(Tally(members: 21, yes: 16)) == "✗ 16/21 · Cần tối thiểu 17/21 phiếu (80 % tổng số thành viên)")
    #expect(
      vote(Tally(members: 21, yes: 17, issued: 21, returned: 20, no: 2, invalid: 1))
        == "✓ 17/21 · Cần tối thiểu 17/21 phiếu (80 % tổng số thành viên) · phát ra 21 · thu về 20 · không đồng ý 2 · "
        + "không hợp lệ 1")
  }

  @Test func aVerdictIsGivenOnlyUnderAppraisal() {
    var driver = Driver.open(TestProvince.draft)
    driver.press(.enter, .enter)
    #expect(driver.status.contains("Chỉ ghi khi “Đang thẩm định”, nay “Dự thảo”; nhấn F7 để chuyển bước."))
  }

  @Test func aVerdictThatWasClearedIsAskedForAgain() {
    var driver = Driver.open(TestProvince.appraised)
    driver.press(.down, .enter, .enter, .delete, .function(12))
    #expect(driver.body.contains("Chưa nhập."))
    #expect(driver.acts.isEmpty)
  }

  @Test func aLineIsFoundNotEligibleWithAReason() {
    var driver = Driver.open(TestProvince.appraised)
    driver.press(.down, .enter, .enter, .right, .enter)
    driver.type("Chưa đủ hai năm liên tục hoàn thành tốt")
    driver.press(.enter)
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
          Kết quả thẩm định     Không đủ điều kiện
          Phiếu Hội đồng        không qua Hội đồng bỏ phiếu
          Quyết định            –
          Ghi chú, lý do        Chưa đủ hai năm liên tục hoàn thành tốt
          Dữ liệu cá nhân       Ctrl-E Nhập, sửa
          Ngày sinh             –
          Số định danh          –
          Điện thoại            –



         ✓ Đã ghi “Không đủ điều kiện” cho 1 dòng.
         F1 Giúp  Enter Ghi kết quả  F2 Sửa  F7 Chuyển bước  ? Vì sao  Esc Lui  F9 Lệnh
        """)
  }

  @Test func stepsFromALineMoveThisLineOnly() {
    var driver = Driver.open(TestProvince.appraised)
    driver.press(.enter, .function(7), .enter)
    #expect(driver.title.contains("Kết luận thẩm định"))
    driver.press(.enter)
    #expect(driver.body.contains("Đã thẩm định"))
    driver.press(.escape)
    #expect(driver.body.contains("▸   1 Phòng Nghiệp vụ Y"))
    #expect(driver.body.contains("    2 Nguyễn Thị Ánh"))
    let record = driver.acts.last?.edits.first?.after
    guard case .dossier(let dossier) = record else {
      Issue.record("no dossier saved")
      return
    }
    #expect(dossier.lines.map(\.state) == [.appraised, .appraising, .appraising])
  }

  @Test func whyOfALineSpeaksOfThisLine() {
    var driver = Driver.open(TestProvince.appraised)
    driver.press(.down, .enter)
    driver.type("?")
    #expect(driver.title.contains("HS-2025-0002 · dòng 2"))
    #expect(driver.body.contains("✗ Dòng 2 chưa có kết quả thẩm định; hãy ghi kết quả thẩm định trước."))
  }

  @Test func postAndNameAreCorrected() {
    var driver = Driver.open(TestProvince.appraised)
    driver.press(.down, .enter, .function(2), .tab)
    driver.type(" Nội")
    driver.press(.enter)
    #expect(driver.body.contains("Trưởng khoa Nội"))
  }

  @Test func aLargeWindowShowsTheLineWhole() {
    var driver = Driver.open(TestProvince.council, size: Size(columns: 120, rows: 40))
    driver.press(.enter)
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập                              DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         HS-2025-0004 · dòng 1 · Sở Nội vụ
          Mục                   Nội dung
        ▸ Tập thể               Sở Nội vụ
          Đơn vị                Sở Nội vụ
          Danh hiệu, hình thức  Cờ thi đua của UBND tỉnh (CO_T)
          Cấp                   Tỉnh · Danh hiệu thi đua
          Thẩm quyền quyết định Chủ tịch UBND tỉnh
          Căn cứ pháp lý        Luật Thi đua, khen thưởng, Điều 26
          Bước                  Trình Hội đồng
          Kết quả thẩm định     Đủ điều kiện
          Phiếu Hội đồng        chưa bỏ phiếu · Cần tối thiểu 17/21 phiếu (80 % tổng số thành viên)
          Quyết định            –
          Ghi chú, lý do        –
         F1 Giúp  F2 Sửa  F7 Chuyển bước  ? Vì sao  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }
}

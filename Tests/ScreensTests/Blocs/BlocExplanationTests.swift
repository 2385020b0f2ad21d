import TestProvince
import Testing

@Suite struct BlocExplanationTests {
  @Test func whyOfABlocTellsWhatWaitsAndWhoLeads() {
    var driver = Driver()
    driver.type("2")
    driver.type("?")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Vì sao? · Khối 2 · Các sở quản lý nhà nước
        ▸ Đã nộp 4/4 phiếu điểm
          Đã thẩm định xong 3/4 đơn vị
            Sở Y tế: còn 1 ô chờ thẩm định
          Đang dẫn đầu: Sở Y tế, 97,00 điểm (tạm tính)
            Hơn đơn vị kế tiếp, Sở Tài chính, 1,00 điểm.
          Khối trưởng: Sở Tài chính
         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }
}

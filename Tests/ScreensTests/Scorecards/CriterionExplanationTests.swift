import TestProvince
import Testing

@Suite struct CriterionExplanationTests {
  @Test func whyOfACellTellsTheCriterionThenTheUnit() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("?")
    #expect(
      driver.screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Vì sao? · A1.1 · Sở Y tế
        ▸ A1.1 Quán triệt Chỉ thị 41                                                   █
            Mục: A1 Chấp hành chủ trương                                               █
            Tối đa: 15 điểm                                                            █
            Cách chấm: Hội đồng xem xét, cho từ 0 đến tối đa                           █
            Xác nhận: Sở Nội vụ                                                        █
            Mục của kế hoạch: III.1                                                    █
          Sở Y tế                                                                      █
            Tự chấm: 15,00                                                             █
            Chéo: 15,00                                                                █
            Thẩm định: 15,00                                                           █
            Chưa có minh chứng.                                                        █
          Hạng 1/4: 97,00 = nội dung 97,00 + thưởng 0,00 − trừ 0,00                    █
            A1 Chấp hành chủ trương: 39,00/40 (97,5 %)                                 █
            A2 Hoàn thành nhiệm vụ: 58,00/60 (96,66 %)                                 █
            A3 Điểm thưởng: 0,00/5 (0 %)                                               │
            A4 Điểm trừ: 0,00/10 (0 %)                                                 │
            Tạm tính: 1 ô chưa thẩm định, lấy điểm chéo hoặc tự chấm.                  │
          Xếp loại Xuất sắc: nội dung đạt 97 % mức tối đa                              │
            ✓ Xuất sắc: từ 90 %, mỗi mục từ 85 %                                       │
         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test func whyOfASectionTellsOfTheUnitAlone() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter, .up)
    driver.type("?")
    #expect(driver.title == " Vì sao? · Sở Y tế")
  }

  @Test func digitsOnASectionSayWhereToType() {
    var driver = Driver()
    driver.type("2")
    driver.press(.enter, .enter, .up)
    driver.type("5")
    #expect(driver.status.contains("Đây là dòng cộng của mục; nhập điểm ở từng tiêu chí bên dưới."))
    driver.press(.down, .home)
    driver.type("5")
    #expect(driver.text.contains("Ô này không nhập điểm"))
  }
}

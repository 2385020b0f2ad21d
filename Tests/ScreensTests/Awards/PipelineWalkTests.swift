import Emulation
import TermUI
import TestProvince
import Testing

@Suite struct PipelineWalkTests {
  /// From the ranking to the decision with the keys the key bar names.
  @Test func aNominationGoesAllTheWayAtTheKeyboard() {
    var workspace = TestProvince.workspace()
    if var card = workspace.scorecards[TestProvince.scorecardID(TestProvince.health)] {
      card.cells["A2.2"]?[.appraisedScore] = Points(15)
      workspace.adopt([.scorecard(card)])
    }
    var driver = Driver(workspace)
    driver.type("2")
    driver.press(.enter, .function(7), .enter)
    #expect(driver.status.contains("Đã lập hồ sơ HS-2025-0001."))

    driver.press(.tab)
    driver.type(" ")
    driver.press(.down)
    driver.type(" ")
    driver.press(.down)
    driver.type(" ")
    #expect(driver.body.contains("Giấy tờ (4/4)"))
    driver.press(.tab, .tab)

    step(&driver, "Trình hồ sơ", then: "Chờ tiếp nhận") { $0.press(.enter) }
    step(&driver, "Tiếp nhận, vào số", then: "Đã tiếp nhận") { $0.press(.enter, .enter) }
    #expect(driver.body.contains("HS-25-0001"))
    step(&driver, "Giao thẩm định", then: "Đang thẩm định") { $0.press(.enter, .enter) }
    step(&driver, "Kết quả thẩm định", then: "✓ Đủ") { $0.press(.enter, .enter) }
    step(&driver, "Kết luận thẩm định", then: "Đã thẩm định") { $0.press(.enter) }
    step(&driver, "Trình Hội đồng", then: "Trình Hội đồng") { driver in
      driver.press(.enter)
      driver.type("8/12")
      driver.press(.enter)
    }
    step(&driver, "Ghi kết quả bỏ phiếu", then: "19/21") { driver in
      driver.press(.enter, .enter, .enter)
      driver.type("19")
      driver.press(.enter)
      driver.type("2")
      driver.press(.enter, .enter)
    }
    step(&driver, "Trình Chủ tịch UBND tỉnh", then: "Trình Chủ tịch") { $0.press(.enter) }
    step(&driver, "Vào số quyết định", then: "125/QĐ-UBND") { driver in
      driver.type("125/QĐ-UBND")
      driver.press(.enter, .enter, .enter)
    }
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Hồ sơ HS-2025-0001 · Cờ thi đua của UBND tỉnh 2025 · Sở Tài chính
          Đơn vị trình Sở Tài chính              Bước         Đã có quyết định
          Loại hình    Công trạng                Số tiếp nhận HS-25-0001
          Ngày lập     08/12/2025                Ngày nhận đủ 08/12/2025
          Thẩm định    test                      Thời hạn     dừng tính từ 08/12/2025

         Dòng khen thưởng (1)  Giấy tờ (4/4)  Quá trình (8)
           TT Họ tên, tập thể    Hình thức Bước             Kết quả   Phiếu Quyết định
        ▸   1 Sở Tài chính       CO_T      Đã có quyết định ✓ Đủ     ✓19/21 125/QĐ-UBND












         ✓ Đã xong “Vào số quyết định”: 1 dòng của HS-2025-0001.
         F1 Giúp  Enter Mở  F7 Chuyển bước  Space Dấu  Tab Phần  ? Vì sao  Esc Lui
        """)
    step(&driver, "Trao tặng", then: "Đã trao tặng") { $0.press(.enter, .enter) }
    step(&driver, "Lưu trữ", then: "Lưu trữ") { $0.press(.enter) }
    driver.press(.tab, .tab)
    #expect(
      driver.text == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Hồ sơ HS-2025-0001 · Cờ thi đua của UBND tỉnh 2025 · Sở Tài chính
          Đơn vị trình Sở Tài chính              Bước         Lưu trữ
          Loại hình    Công trạng                Số tiếp nhận HS-25-0001
          Ngày lập     08/12/2025                Ngày nhận đủ 08/12/2025
          Thẩm định    test                      Thời hạn     dừng tính từ 08/12/2025

         Dòng khen thưởng (1)  Giấy tờ (4/4)  Quá trình (10)
          Ngày       Việc                     Dòng Người làm Nội dung
        ▸ 08/12/2025 Lưu trữ                  1    test
          08/12/2025 Trao tặng                1    test
          08/12/2025 Vào số quyết định        1    test      125/QĐ-UBND · CHỦ TỊCH
          08/12/2025 Trình Chủ tịch UBND tỉnh 1    test
          08/12/2025 Ghi kết quả bỏ phiếu     1    test      19 đồng ý · 2 không đồng ý
          08/12/2025 Trình Hội đồng           1    test
          08/12/2025 Kết luận thẩm định       1    test
          08/12/2025 Giao thẩm định           1    test      test
          08/12/2025 Tiếp nhận, vào số        1    test      HS-25-0001
          08/12/2025 Trình hồ sơ              1    test




         F1 Giúp  Enter Chi tiết  F7 Chuyển bước  Tab Phần  ? Vì sao  Esc Lui  F9 Lệnh
        """)
    driver.press(.control("z"))
    #expect(driver.body.contains("Đã trao tặng"))
  }

  /// Takes the first step of the menu.
  private func step(
    _ driver: inout Driver, _ title: String, then shown: String, fill: (inout Driver) -> Void
  ) {
    driver.press(.function(7), .enter)
    #expect(driver.title.contains(title), "\(driver.text)")
    fill(&driver)
    #expect(driver.body.contains(shown), "\(driver.text)")
  }

  @Test func concurrenceComesBackToTheAppraisalAndAPostingNotBeforeItsTime() {
    var driver = Driver.open(TestProvince.appraised)
    driver.press(.function(7), .down, .down, .enter)
    #expect(driver.title.contains("Gửi lấy ý kiến hiệp y"), "\(driver.text)")
    driver.type("Thuế tỉnh, Bảo hiểm xã hội")
    driver.press(.function(12), .function(7), .enter, .function(12))
    #expect(driver.body.contains("Đang thẩm định"), "\(driver.text)")

    driver.press(.function(7), .down, .down, .down, .enter)
    #expect(driver.title.contains("Công khai lấy ý kiến"), "\(driver.text)")
    driver.press(.enter, .enter)
    #expect(driver.body.contains("Ít nhất 10 ngày làm việc sau ngày công khai"), "\(driver.text)")
    driver.press(.function(12), .function(7), .enter, .function(12))
    #expect(driver.body.contains("Công khai ít nhất 10 ngày làm việc: sớm nhất 22/12/2025."), "\(driver.text)")
  }

  @Test func aReturnedDossierComesBackWithANewClock() {
    var driver = Driver.open(TestProvince.returned)
    driver.press(.function(7), .enter)
    #expect(driver.title.contains("Nhận hồ sơ đã bổ sung"))
    driver.press(.enter)
    #expect(driver.body.contains("còn 20 ngày"))
  }
}

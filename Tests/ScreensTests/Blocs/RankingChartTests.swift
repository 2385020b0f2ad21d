import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

/// The totals of a bloc as bars.
struct RankingChartTests {
  @Test(
    "the scale begins just below the lowest total",
    arguments: [
      ([87375, 93050], 870...940), ([95000, 95000], 949...951), ([9450, 9700], 94...97), ([0, 100_000], 0...1000),
      ([], 0...1),
    ] as [([Int], ClosedRange<Int>)])
  func scale(hundredths: [Int], scale: ClosedRange<Int>) {
    #expect(RankingChart(hundredths.map { Points(hundredths: $0) }).scale == scale)
  }

  private func driver(glyphs: Glyphs = .unicode, size: Size = Size(columns: 80, rows: 24)) -> Driver {
    var driver = Driver(size: size, glyphs: glyphs)
    driver.press(.text("2"), .enter, .tab)
    return driver
  }

  @Test func drawsTheTotalsWithTheGapToTheUnitAbove() {
    #expect(
      driver().screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Khối 2 · Các sở quản lý nhà nước · 2025 · 3/4 đã thẩm định
          Hạng Đơn vị                    Tổng     Cách Từ 94 đến 97
        ▸    1 Sở Y tế                  97,00          ████████████████████████████████
             2 Sở Tài chính             96,00    -1,00 █████████████████████▍░░░░░░░░░░
             3 Sở Nội vụ                94,50    -1,50 █████▍░░░░░░░░░░░░░░░░░░░░░░░░░░
             4 Sở Công Thương           94,50     0,00 █████▍░░░░░░░░░░░░░░░░░░░░░░░░░░
          Tạm tính: còn 1 ô chờ thẩm định
         F1 Giúp  Enter Phiếu  ? Vì sao  F7 Đề nghị  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh
        """)
  }

  @Test func plainCharactersDoWhereThereAreNoBlocks() {
    #expect(
      driver(glyphs: .ascii).screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Khối 2 · Các sở quản lý nhà nước · 2025 · 3/4 đã thẩm định
          Hạng Đơn vị                    Tổng     Cách Từ 94 đến 97
        >    1 Sở Y tế                  97,00          ################################
             2 Sở Tài chính             96,00    -1,00 #####################-..........
             3 Sở Nội vụ                94,50    -1,50 #####-..........................
             4 Sở Công Thương           94,50     0,00 #####-..........................
          Tạm tính: còn 1 ô chờ thẩm định
         F1 Giúp  Enter Phiếu  ? Vì sao  F7 Đề nghị  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh
        """)
  }

  @Test func theKeyGoesBackToThePointsOfTheSameUnit() {
    var driver = driver()
    driver.press(.down, .tab)
    #expect(driver.lines.contains { $0.hasPrefix("▸") && $0.contains("Sở Tài chính") && $0.contains("96,00   96,00") })
  }
}

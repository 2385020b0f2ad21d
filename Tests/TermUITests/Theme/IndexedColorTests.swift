import Testing

@testable import TermUI

struct IndexedColorTests {
  @Test("every fixed colour is its own nearest one")
  func fixedPoints() {
    for index in 16..<256 {
      let nearest = IndexedColor.nearest(to: IndexedColor.rgb(index))
      #expect(IndexedColor.rgb(nearest) == IndexedColor.rgb(index))
    }
  }

  @Test("the first sixteen colours, which users repaint, are never taken")
  func avoidsFirstSixteen() {
    for value in stride(from: 0, through: 0xffffff, by: 0x1f1f1f) {
      #expect(IndexedColor.nearest(to: RGB(value)) >= 16)
    }
  }

  @Test("contrast follows WCAG")
  func contrast() {
    #expect(abs(RGB(0x000000).contrast(with: RGB(0xffffff)) - 21) < 0.001)
    #expect(abs(RGB(0x777777).contrast(with: RGB(0xffffff)) - 4.478) < 0.01)
    #expect(RGB(0x123456).contrast(with: RGB(0x123456)) == 1)
  }

  @Test("only #rrggbb is a colour")
  func hex() {
    #expect(RGB(hex: "#1c1C1c") == RGB(0x1c1c1c))
    for text in ["1c1c1c", "#1c1c1", "#1c1c1cc", "#1c1c1g", "#+12345", "", "#ééé"] { #expect(RGB(hex: text) == nil) }
  }
}

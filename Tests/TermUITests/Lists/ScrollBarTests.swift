import Testing

@testable import TermUI

struct ScrollBarTests {
  @Test("no bar where everything is on the screen")
  func absent() {
    #expect(ScrollBar(offset: 0, count: 10).thumb(height: 10) == nil)
    #expect(ScrollBar(offset: 0, count: 0).thumb(height: 0) == nil)
  }

  @Test("the thumb stays in the bar and touches an end only at that end")
  func thumb() throws {
    for height in [3, 4, 10, 20] {
      for count in height + 1...60 {
        for offset in 0...count - height {
          let thumb = try #require(ScrollBar(offset: offset, count: count).thumb(height: height))
          #expect(thumb.lowerBound >= 0 && thumb.upperBound <= height && !thumb.isEmpty)
          if height - thumb.count > 1 {
            #expect((thumb.lowerBound == 0) == (offset == 0))
            #expect((thumb.upperBound == height) == (offset == count - height))
          }
        }
      }
    }
  }
}

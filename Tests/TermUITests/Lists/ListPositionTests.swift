import Testing

@testable import TermUI

struct ListPositionTests {
  private static let moves = ListPosition.Move.walks

  @Test("every walk keeps the chosen entry in the list and on the screen")
  func staysVisible() {
    var seed: UInt64 = 7
    for count in [0, 1, 2, 9, 10, 11, 100] {
      for height in [0, 1, 2, 10] {
        var position = ListPosition()
        for _ in 0..<300 {
          seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          position.move(Self.moves[Int(seed >> 33) % Self.moves.count], count: count, height: height)
          #expect(position.selected >= 0 && position.selected < max(1, count))
          #expect(position.offset >= 0 && position.offset <= max(0, count - max(1, height)))
          #expect(position.offset <= position.selected && position.selected < position.offset + max(1, height))
        }
      }
    }
  }

  @Test("one step at the edge scrolls by one row")
  func scrollsByOne() {
    var position = ListPosition(selected: 9, offset: 0)
    position.move(.down, count: 100, height: 10)
    #expect(position == ListPosition(selected: 10, offset: 1))
    position.move(.up, count: 100, height: 10)
    #expect(position == ListPosition(selected: 9, offset: 1))
  }

  @Test("a page keeps one row of context")
  func pages() {
    var position = ListPosition()
    position.move(.pageDown, count: 100, height: 10)
    #expect(position == ListPosition(selected: 9, offset: 9))
    position.move(.pageUp, count: 100, height: 10)
    #expect(position == ListPosition(selected: 0, offset: 0))
  }

  @Test("a list that shrank keeps a valid place")
  func shrinks() {
    let deep = ListPosition(selected: 50, offset: 45)
    #expect(deep.settled(count: 3, height: 10) == ListPosition(selected: 2, offset: 0))
    #expect(deep.settled(count: 0, height: 10) == ListPosition())
  }
}

import Testing

@testable import TermUI

struct BoardTests {
  private let columns = ["Dự thảo", "Tiếp nhận", "Thẩm định", "Hội đồng"].enumerated().map { index, title in
    BoardColumn(title: title, count: index == 2 ? 0 : 5) { card in
      BoardCard("HS-\(index)\(card)", detail: "Sở Thử nghiệm")
    }
  }
  private static let rect = Rect(column: 0, row: 0, columns: 62, rows: 8)

  private func draw(_ board: Board) -> [String] { drawn(62, 8) { board.draw(columns, on: &$0, in: $1) } }

  @Test("columns that fit are drawn with titles, counts and cards")
  func draws() {
    let rule = String(repeating: "─", count: 20)
    #expect(
      draw(Board()) == [
        " Dự thảo           5  Tiếp nhận         5  Thẩm định         0",
        "\(rule) \(rule) \(rule.dropLast())›",
        "▸HS-00                HS-10",
        " Sở Thử nghiệm        Sở Thử nghiệm",
        "",
        " HS-01                HS-11",
        " Sở Thử nghiệm        Sở Thử nghiệm",
        "",
      ])
  }

  @Test("each column remembers its place, and the view follows the cursor")
  func walks() {
    var board = Board()
    for move: Move in [.rows(.down), .rows(.down), .columns(.right), .rows(.down), .columns(.last)] {
      board.move(move, columns, in: Self.rect)
    }
    #expect(board.column == 3 && board.firstColumn == 1)
    #expect(board.selectedCard(columns) == 0)
    #expect(draw(board)[0].hasPrefix(" Tiếp nhận"))
    #expect(draw(board)[1].hasPrefix("‹"))
    board.move(.columns(.first), columns, in: Self.rect)
    #expect(board.column == 0 && board.selectedCard(columns) == 2)
  }

  @Test("an empty column and an empty board answer every key")
  func empty() {
    var board = Board(column: 2)
    for move in ListPosition.Move.walks { board.move(.rows(move), columns, in: Self.rect) }
    #expect(board.selectedCard(columns) == nil)
    board.move(.rows(.down), [], in: Self.rect)
    #expect(drawn(5, 2) { board.draw([], on: &$0, in: $1) } == ["", ""])
  }

  @Test("only visible cards are asked for")
  func asksForVisibleCardsOnly() {
    var asked: [Int] = []
    let columns = [
      BoardColumn(title: "A", count: 10_000) { card in
        asked.append(card)
        return BoardCard("\(card)")
      }
    ]
    var board = Board()
    board.select(card: 500, column: 0, columns, in: Self.rect)
    _ = drawn(62, 8) { board.draw(columns, on: &$0, in: $1) }
    #expect(asked == [499, 500])
  }
}

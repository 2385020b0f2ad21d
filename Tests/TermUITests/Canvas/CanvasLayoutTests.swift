import Testing

@testable import TermUI

struct CanvasLayoutTests {
  @Test("text is fitted, aligned and cut to its cells")
  func fits() {
    var canvas = Canvas(size: Size(columns: 12, rows: 4))
    #expect(canvas.put("Tổng", row: 0, column: 2, width: 8, alignment: .trailing) == 6..<10)
    #expect(canvas.put("Tổng", row: 1, column: 2, width: 8, alignment: .center) == 4..<8)
    #expect(canvas.put("Tổng cộng", row: 2, column: 2, width: 5) == 2..<7)
    #expect(canvas.put("Tổng", row: 3, column: 2, width: 0) == 2..<2)
    #expect(canvas.lines == ["      Tổng", "    Tổng", "  Tổng…", ""])
  }

  @Test("a frame clears what is below it and carries its title")
  func frame() {
    var canvas = Canvas(size: Size(columns: 12, rows: 4), glyphs: .ascii)
    canvas.fill(canvas.bounds, with: "x")
    canvas.frame(Rect(column: 1, row: 0, columns: 10, rows: 3), title: "Khối")
    #expect(canvas.lines == ["x+- Khối -+x", "x|        |x", "x+--------+x", "xxxxxxxxxxxx"])
  }

  @Test("rectangles split and shrink without becoming negative")
  func rectangles() {
    let rect = Rect(column: 1, row: 2, columns: 10, rows: 5)
    #expect(rect.split(top: 2).rest == Rect(column: 1, row: 4, columns: 10, rows: 3))
    #expect(rect.split(top: 9).rest.rows == 0)
    #expect(rect.split(bottom: 1).bottom == Rect(column: 1, row: 6, columns: 10, rows: 1))
    #expect(rect.split(left: 4).rest == Rect(column: 5, row: 2, columns: 6, rows: 5))
    #expect(rect.inset(columns: 6, rows: 3).columns == 0)
    #expect(rect.centered(Size(columns: 4, rows: 99)) == Rect(column: 4, row: 2, columns: 4, rows: 5))
  }
}

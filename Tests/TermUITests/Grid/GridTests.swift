import Foundation
import Testing

@testable import TermUI

struct GridTests {
  static let rect = Rect(column: 0, row: 0, columns: 46, rows: 8)
  static let columns = [
    TableColumn(id: "code", title: "Mã", width: .fixed(6), isFrozen: true),
    TableColumn(id: "name", title: "Tiêu chí", width: .flexible(minimum: 10, weight: 1)),
    TableColumn(id: "max", title: "Tối đa", width: .fixed(6), alignment: .trailing),
    TableColumn(id: "self", title: "Tự chấm", width: .fixed(7), alignment: .trailing, entry: .number),
    TableColumn(id: "note", title: "Ghi chú", width: .fixed(7), entry: .text),
  ]

  static func row(_ code: String, _ name: String, depth: Int, section: Bool = false, locked: Set<String> = [])
    -> GridRow
  {
    let cells = [TableCell(code), TableCell(name), TableCell("50"), TableCell("48,00", editableText: "48")]
    return GridRow(id: code, cells: cells, depth: depth, isSection: section, locked: locked)
  }

  static let content = GridContent(
    columns: columns,
    rows: [
      row("A", "Nhiệm vụ", depth: 0, section: true),
      row("A1", "Đúng hạn", depth: 1),
      row("A2", "Vượt mức", depth: 1, locked: ["self"]),
      row("B", "Xây dựng", depth: 0, section: true),
      row("B1", "Đoàn kết", depth: 1),
    ],
    footer: [TableCell(""), TableCell("Cộng"), TableCell("150")])

  private func press(_ grid: inout Grid, _ keys: [Key]) -> GridOutcome {
    keys.reduce(.ignored) { _, key in grid.handle(.key(key), Self.content, in: Self.rect) }
  }

  private func onFirstCell() -> Grid {
    var grid = Grid()
    grid.select(row: 1, column: 3, Self.content, in: Self.rect)
    return grid
  }

  @Test("sections, rows, footer and cursor are drawn")
  func draws() {
    let grid = onFirstCell()
    #expect(
      drawn(46, 8) { grid.draw(Self.content, on: &$0, in: $1) } == [
        "  Mã     Tiêu chí      Tối đa Tự chấm Ghi chú",
        " ▾A      Nhiệm vụ          50   48,00",
        "▸ A1     Đúng hạn          50   48,00",
        "  A2     Vượt mức          50   48,00",
        " ▾B      Xây dựng          50   48,00",
        "  B1     Đoàn kết          50   48,00",
        "",
        "         Cộng             150",
      ])
    #expect(canvas(46, 8) { grid.draw(Self.content, on: &$0, in: $1) }.runs(of: .tableCursor) == "48,00")
  }

  @Test("a digit types over the cell; Enter commits, and the cursor goes down once the owner took it")
  func typesOver() {
    var grid = onFirstCell()
    #expect(press(&grid, typed("45,5")) == .handled)
    #expect(grid.editor?.text == "45,5")
    #expect(press(&grid, [.enter]) == .commit(GridEntry(row: 1, column: 3, text: "45,5")))
    #expect(grid.isEditing)
    grid.accept(Self.content, in: Self.rect)
    #expect(!grid.isEditing && grid.selectedRow(of: Self.content) == 2)
  }

  @Test("a refused text stays open with its reason at the cell")
  func refuses() {
    var grid = onFirstCell()
    _ = press(&grid, typed("99") + [.enter])
    grid.refuse("Tối đa 50")
    let canvas = canvas(46, 8) { grid.draw(Self.content, on: &$0, in: $1) }
    #expect(canvas.lines[2] == "▸ A1     Đúng hạn          50 99")
    #expect(canvas.lines[3].trimmingCharacters(in: .whitespaces) == "Tối đa 50")
    #expect(canvas.runs(of: .fieldInvalid).hasPrefix("99     |"))
    #expect(canvas.cursor == Position(column: 32, row: 2))
    #expect(press(&grid, [.backspace]) == .handled)
    #expect(grid.message == nil && grid.editor?.text == "9")
    #expect(press(&grid, [.escape]) == .handled)
    #expect(!grid.isEditing && grid.selectedRow(of: Self.content) == 1)
  }

  @Test("an opened cell holds the number behind the shown text")
  func editsInPlace() {
    var grid = onFirstCell()
    #expect(grid.open(Self.content) == .handled)
    _ = press(&grid, [.text("5")])
    #expect(grid.editor?.text == "485")
  }

  @Test("Tab commits and goes to the next cell that can be edited, also over locked ones and sections")
  func tabs() {
    var grid = onFirstCell()
    #expect(press(&grid, typed("1") + [.tab]) == .commit(GridEntry(row: 1, column: 3, text: "1")))
    grid.accept(Self.content, in: Self.rect)
    #expect(grid.selectedRow(of: Self.content) == 1 && grid.column == 4)
    grid.goToEditable(.forward, Self.content, in: Self.rect)
    #expect(grid.selectedRow(of: Self.content) == 2 && grid.column == 4)
    grid.goToEditable(.forward, Self.content, in: Self.rect)
    #expect(grid.selectedRow(of: Self.content) == 4 && grid.column == 3)
    for _ in 0..<5 { grid.goToEditable(.backward, Self.content, in: Self.rect) }
    #expect(grid.selectedRow(of: Self.content) == 1 && grid.column == 3)
  }

  @Test("cells that cannot be edited take no text")
  func locked() {
    var grid = onFirstCell()
    grid.move(.rows(.down), Self.content, in: Self.rect)
    #expect(press(&grid, [.text("7")]) == .ignored)
    #expect(grid.open(Self.content) == .ignored)
    #expect(grid.clear(Self.content) == .ignored)
    #expect(!grid.isEditing)
    grid.select(row: 1, column: 4, Self.content, in: Self.rect)
    #expect(press(&grid, [.text("7")]) == .ignored)
    #expect(grid.open(Self.content) == .handled)
    #expect(press(&grid, [.text("x")]) == .handled)
    #expect(grid.editor?.text == "x")
  }

  @Test("clearing commits an empty text and stays")
  func clears() {
    var grid = onFirstCell()
    #expect(grid.clear(Self.content) == .commit(GridEntry(row: 1, column: 3, text: "")))
    grid.accept(Self.content, in: Self.rect)
    #expect(grid.selectedRow(of: Self.content) == 1)
  }

  @Test("folding hides deeper rows, and choosing a hidden cell unfolds")
  func folds() {
    var grid = Grid()
    #expect(grid.open(Self.content) == .handled)
    #expect(
      drawn(46, 8) { grid.draw(Self.content, on: &$0, in: $1) }[1...3].map { String($0.prefix(4)) }
        == [
          "▸+A", " ▾B", "  B1",
        ].map { $0.padded(4) })
    grid.move(.rows(.down), Self.content, in: Self.rect)
    #expect(grid.selectedRow(of: Self.content) == 3)
    grid.select(row: 2, column: 3, Self.content, in: Self.rect)
    #expect(grid.selectedRow(of: Self.content) == 2)
    #expect(grid.folded.isEmpty)
  }

  @Test("a sign begins a number, a plus sign does not")
  func signs() {
    for (sign, isNumber) in [("-", true), ("+", false), (",", true), ("x", false)] {
      var grid = onFirstCell()
      #expect(press(&grid, typed(sign)) == (isNumber ? .handled : .ignored))
      #expect(grid.isEditing == isNumber)
    }
  }

  @Test("pasted lines of cells go to the owner as they stand")
  func pastes() {
    var grid = onFirstCell()
    let outcome = grid.handle(.paste("1,5\t ghi \n2\n"), Self.content, in: Self.rect)
    #expect(outcome == .paste(row: 1, column: 3, cells: [["1,5", " ghi"], ["2"]]))
    _ = grid.open(Self.content)
    #expect(grid.handle(.paste("7\n8"), Self.content, in: Self.rect) == .handled)
    #expect(grid.editor?.text == "487 8")
  }

  @Test("an empty grid answers every key")
  func empty() {
    let content = GridContent(columns: Self.columns, rows: [], emptyText: "Chưa có tiêu chí")
    var grid = Grid()
    for move in Move.all { grid.move(move, content, in: Self.rect) }
    grid.goToEditable(.forward, content, in: Self.rect)
    #expect(grid.open(content) == .ignored && grid.clear(content) == .ignored)
    _ = grid.handle(.key(.text("5")), content, in: Self.rect)
    _ = grid.handle(.paste("1"), content, in: Self.rect)
    #expect(drawn(46, 3) { grid.draw(content, on: &$0, in: $1) }[1] == "  Chưa có tiêu chí")
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

import Testing

@testable import TermUI

/// Whatever is pressed in whatever window, widgets neither trap nor draw outside their place.
struct RandomKeysTests {
  private static let keys: [Key] = [
    .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .controlHome, .controlEnd, .controlLeft, .controlRight,
    .enter, .tab, .backTab, .backspace, .delete, .insert, .function(2), .control("a"), .control("d"), .control("k"),
    .control("u"), .control("w"), .control("y"), .control("z"), .text(" "), .text("*"), .text("5"), .text("ễ"),
    .text("e"), .text("\u{302}"), .text("\u{323}"), .text("東"), .text("\u{202e}"), .text("G"),
  ]
  private static let sizes = [
    Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 3, rows: 2), Size(columns: 9, rows: 4),
    Size(columns: 26, rows: 6), Size(columns: 80, rows: 24),
  ]

  private struct Random {
    var state: UInt64
    mutating func move() -> Move { Move.all[number() % Move.all.count] }

    mutating func event() -> Event {
      let number = number()
      return number % 23 == 0 ? .paste("a\tb\n東\u{1b}") : .key(keys[number % keys.count])
    }

    private mutating func number() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33)
    }
  }

  /// Draws inside a margin of one cell and looks whether the margin stayed blank.
  private func expectInside(_ size: Size, _ draw: (inout Canvas, Rect) -> Void) {
    var canvas = Canvas(size: Size(columns: size.columns + 2, rows: size.rows + 2))
    draw(&canvas, Rect(column: 1, row: 1, columns: size.columns, rows: size.rows))
    let lines = canvas.lines
    #expect(lines.first?.isEmpty == true && lines.last?.isEmpty == true)
    for row in 0..<canvas.size.rows {
      #expect(canvas[row: row, column: 0] == .blank)
      #expect(canvas[row: row, column: canvas.size.columns - 1] == .blank)
    }
  }

  @Test("lists", arguments: sizes)
  func lists(size: Size) {
    var random = Random(state: 1)
    let rect = Rect(column: 1, row: 1, columns: size.columns, rows: size.rows)
    var table = Table()
    var grid = Grid()
    var board = Board()
    var picker = Picker()
    let content = TableTests.content(12, footer: [TableCell("12")])
    let columns = [BoardColumn(title: "Dự thảo", count: 7) { BoardCard("HS-\($0)", detail: "Sở") }]
    for _ in 0..<200 {
      let event = random.event()
      let move = random.move()
      table.move(move, content, in: rect)
      board.move(move, columns, in: rect)
      if grid.isEditing { picker.move(.down, count: 9, in: rect) } else { grid.move(move, GridTests.content, in: rect) }
      if case .commit(let entry) = grid.handle(event, GridTests.content, in: rect) {
        if entry.text.count > 2 { grid.refuse("Tối đa 50") } else { grid.accept(GridTests.content, in: rect) }
      }
      _ = picker.handle(event, count: 9, in: rect)
      expectInside(size) { table.draw(content, on: &$0, in: $1) }
      expectInside(size) { grid.draw(GridTests.content, on: &$0, in: $1) }
      expectInside(size) { board.draw(columns, on: &$0, in: $1) }
      expectInside(size) { picker.draw(count: 9, item: { PickerItem("Sở \($0)", detail: "U") }, on: &$0, in: $1) }
    }
  }

  @Test("fields and dialogs", arguments: sizes)
  func fields(size: Size) {
    var random = Random(state: 2)
    var field = TextField("Sở", limit: 20)
    var form = Form(fields: [
      FormField(id: "a", label: "Tên", hint: "Đủ") { $0.text.isEmpty ? "Cần" : nil },
      FormField(id: "b", label: "Loại", kind: .choice(["Sở", "Xã"])), FormField(id: "c", label: "Có", kind: .toggle),
    ])
    var confirm = ConfirmDialog(title: "Xóa", message: "Xóa hồ sơ này và mọi dòng của nó?", yes: "Xóa", no: "Không")
    for _ in 0..<200 {
      let event = random.event()
      _ = field.handle(event)
      #expect((0...field.text.count).contains(field.caret) && field.text.count <= 20)
      _ = form.handle(event)
      if case .key(let key) = event { _ = confirm.handle(key) }
      expectInside(size) { field.draw(on: &$0, in: $1) }
      expectInside(size) { form.draw(on: &$0, in: $1) }
      expectInside(size) { confirm.draw(on: &$0, in: $1) }
    }
  }
}

import TermUI

extension Context {
  /// The move an event asks for, nil when it means no move.
  func move(for event: Event, typing: Typing = .nothing) -> Move? {
    switch event {
    case .key(let key): keymap.move(for: key, typing: typing)
    case .wheel(let rows): .rows(.by(rows))
    case .click(.cell(let row, let column), _): column.map { .cell(row: row, column: $0) } ?? .rows(.to(row))
    default: nil
    }
  }

  /// The walk through rows an event asks for while text is being typed.
  func walkWhileTyping(for event: Event) -> ListPosition.Move? {
    switch move(for: event, typing: .text) {
    case .rows(let move): move
    case .cell(let row, _): .to(row)
    case .columns, nil: nil
    }
  }
}

extension Table {
  /// Walks where the event asks for it. The rectangle is the one the table is drawn in.
  mutating func handle(_ event: Event, _ content: TableContent, in rect: Rect, _ context: Context) {
    if let move = context.move(for: event) { self.move(move, content, in: rect) }
  }
}

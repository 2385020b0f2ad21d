import TermUI

extension Context {
  /// The move an event asks for, nil when it is no key or means no move.
  func move(for event: Event, typing: Typing = .nothing) -> Move? {
    guard case .key(let key) = event else { return nil }
    return keymap.move(for: key, typing: typing)
  }

  /// The walk through rows an event asks for while text is being typed.
  func walkWhileTyping(for event: Event) -> ListPosition.Move? {
    guard case .rows(let move)? = move(for: event, typing: .text) else { return nil }
    return move
  }
}

extension Table {
  /// Walks where the event asks for it. The rectangle is the one the table is drawn in.
  mutating func handle(_ event: Event, _ content: TableContent, in rect: Rect, _ context: Context) {
    if let move = context.move(for: event) { self.move(move, content, in: rect) }
  }
}

import VietnameseText

/// One entry of a menu.
public struct DialogChoice: Hashable, Sendable {
  public var label: String
  /// Why the entry cannot be chosen now, nil where it can.
  public var refusal: String?

  public init(_ label: String, refusal: String? = nil) {
    self.label = label
    self.refusal = refusal
  }
}

/// What a menu made of a key.
public enum ChoiceOutcome: Hashable, Sendable {
  /// The key means nothing to a menu.
  case ignored
  /// The cursor moved.
  case moved
  /// The entry with this index is chosen.
  case chosen(Int)
  /// The entry with this index was asked for and cannot be chosen now.
  case refused(Int)
  case cancelled
}

/// A menu; entries that cannot be chosen stay in it and say why.
public struct ChoiceDialog: Hashable, Sendable {
  public var title: String
  public var choices: [DialogChoice]
  public private(set) var position = ListPosition()

  public init(title: String, choices: [DialogChoice], selected: Int = 0) {
    self.title = title
    self.choices = choices
    position.select(selected, count: choices.count, height: choices.count)
  }

  /// Answers a key; the digits 1 to 9 choose directly.
  public mutating func handle(_ key: Key, in rect: Rect) -> ChoiceOutcome {
    if let move = ListPosition.Move(key) {
      position.move(move, count: choices.count, height: max(1, rect.rows - 2))
      return .moved
    }
    switch key {
    case .home: position.move(.first, count: choices.count, height: max(1, rect.rows - 2))
    case .end: position.move(.last, count: choices.count, height: max(1, rect.rows - 2))
    case .escape: return .cancelled
    case .enter: return choose(position.selected)
    case .text(let scalar) where ("1"..."9").contains(scalar):
      let index = Int(scalar.value) - 0x31
      guard choices.indices.contains(index) else { return .ignored }
      position.select(index, count: choices.count, height: max(1, rect.rows - 2))
      return choose(index)
    default: return .ignored
    }
    return .moved
  }

  private func choose(_ index: Int) -> ChoiceOutcome {
    guard choices.indices.contains(index) else { return .moved }
    return choices[index].refusal == nil ? .chosen(index) : .refused(index)
  }

  /// Draws the menu in the middle of a rectangle.
  public func draw(on canvas: inout Canvas, in rect: Rect) {
    let lines = choices.enumerated().map { index, choice in
      let number = index < 9 ? "\(index + 1) " : "  "
      return number + choice.label + (choice.refusal.map { " (\($0))" } ?? "")
    }
    let content = Size(columns: DialogFrame.width(lines) + 2, rows: lines.count)
    DialogFrame.draw(title: title, content: content, on: &canvas, in: rect) { canvas, inside in
      let position = position.settled(count: choices.count, height: inside.rows)
      for index in position.offset..<max(position.offset, min(choices.count, position.offset + inside.rows)) {
        let row = inside.row + index - position.offset
        let isCursor = index == position.selected
        if isCursor { canvas.put(String(canvas.glyphs.cursor), row: row, column: inside.column, role: .dialog) }
        let role: Role = isCursor ? .tableCursor : choices[index].refusal == nil ? .dialog : .fieldReadonly
        canvas.put(lines[index], row: row, column: inside.column + 2, width: inside.columns - 2, role: role)
      }
    }
  }
}

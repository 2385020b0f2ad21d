import VietnameseText

/// One entry of a picker.
public struct PickerItem: Hashable, Sendable {
  /// What is shown.
  public var text: String
  /// Stands at the right, for instance a key or a code.
  public var detail: String
  /// The offsets of the characters that match the query.
  public var matches: [Int]

  /// Puts an answer together.
  public init(_ text: String, detail: String = "", matches: [Int] = []) {
    self.text = text
    self.detail = detail
    self.matches = matches
  }
}

/// What a picker made of an event.
public enum PickerOutcome: Hashable, Sendable {
  /// The event means nothing to a picker.
  case ignored
  /// The caret moved.
  case moved
  /// Another query was typed; the owner looks for its matches.
  case queried(String)
  /// The entry with this index is chosen.
  case chosen(Int)
  /// Nothing is chosen.
  case cancelled
}

/// A text field over the list of what matches it; the owner supplies the matches.
public struct Picker: Hashable, Sendable {
  /// What is typed to find something.
  public private(set) var field: TextField
  /// Which answer is selected.
  public private(set) var position = ListPosition()
  /// How many characters of the last paste were left out.
  public private(set) var cut = 0

  /// Begins with a query, as a rule an empty one.
  public init(query: String = "") {
    field = TextField(query, limit: 200)
  }

  /// Walks through the entries.
  ///
  /// - Parameters:
  ///   - count: the number of entries shown for the present query.
  ///   - rect: the rectangle the picker is drawn in.
  public mutating func move(_ move: ListPosition.Move, count: Int, in rect: Rect) {
    position.move(move, count: count, height: max(1, rect.rows - 1))
  }

  /// Chooses an entry and shows it; the other parameters are those of a walk.
  public mutating func select(_ index: Int, count: Int, in rect: Rect) {
    position.select(index, count: count, height: max(1, rect.rows - 1))
  }

  /// Answers an event that is no walk; the parameters are those of a walk.
  public mutating func handle(_ event: Event, count: Int, in rect: Rect) -> PickerOutcome {
    if case .key(let key) = event {
      switch key {
      case .escape: return .cancelled
      case .enter:
        guard count > 0 else { return .moved }
        return .chosen(position.settled(count: count, height: max(1, rect.rows - 1)).selected)
      default: break
      }
    }
    let before = field.text
    let outcome = field.handle(event)
    cut = if case .cut(let count) = outcome { count } else { 0 }
    guard field.text == before else {
      position = ListPosition()
      return .queried(field.text)
    }
    return outcome == .ignored ? .ignored : .moved
  }

  /// Draws the field and the visible entries below it.
  ///
  /// - Parameters:
  ///   - label: stands before the field, so that it shows where one types in every theme.
  ///   - placeholder: what can be typed, said in the field while it is empty.
  ///   - matchRole: the role of the characters that match the query.
  public func draw(
    label: String = "", placeholder: String = "", count: Int, item: (Int) -> PickerItem, emptyText: String = "",
    matchRole: Role = .textMatch, on canvas: inout Canvas, in rect: Rect
  ) {
    let (line, list) = rect.split(top: 1)
    let start =
      label.isEmpty ? 0 : 3 + canvas.put(label, row: line.row, column: line.column + 2, role: .fieldLabel)
    field.draw(
      on: &canvas, in: Rect(column: line.column + start, row: line.row, columns: line.columns - start, rows: 1),
      placeholder: placeholder)
    guard list.rows > 0 else { return }
    if count == 0 {
      canvas.put(emptyText, row: list.row, column: list.column + 2, width: list.columns - 2, role: .textMuted)
    }
    let position = position.settled(count: count, height: list.rows)
    for index in position.offset..<max(position.offset, min(count, position.offset + list.rows)) {
      let row = Rect(
        column: list.column, row: list.row + index - position.offset, columns: list.columns - 1, rows: 1)
      canvas.target(.cell(row: index, column: nil), in: row)
      draw(item(index), isCursor: index == position.selected, matchRole: matchRole, on: &canvas, in: row)
    }
    ScrollBar(offset: position.offset, count: count)
      .draw(on: &canvas, in: Rect(column: list.endColumn - 1, row: list.row, columns: 1, rows: list.rows))
  }

  /// Whether the text of an entry is cut in a picker of a rectangle's width.
  public func cuts(_ item: PickerItem, in rect: Rect) -> Bool {
    TextWidth.of(VisibleText.of(item.text)) > Self.room(for: item, columns: rect.columns - 1)
  }

  private static func detailWidth(_ item: PickerItem, columns: Int) -> Int {
    min(columns / 3, TextWidth.of(VisibleText.of(item.detail)))
  }

  private static func room(for item: PickerItem, columns: Int) -> Int {
    let detail = detailWidth(item, columns: columns)
    return columns - 2 - (detail > 0 ? detail + 1 : 0)
  }

  private func draw(_ item: PickerItem, isCursor: Bool, matchRole: Role, on canvas: inout Canvas, in rect: Rect) {
    if isCursor { canvas.put(String(canvas.glyphs.cursor), row: rect.row, column: rect.column) }
    let detail = Self.detailWidth(item, columns: rect.columns)
    let room = Self.room(for: item, columns: rect.columns)
    let role: Role = isCursor ? .tableCursor : .text
    let covered = canvas.put(item.text, row: rect.row, column: rect.column + 2, width: room, role: role)
    if !isCursor {
      canvas.markMatches(item.text, at: item.matches, row: rect.row, columns: covered, role: matchRole)
    }
    canvas.put(
      item.detail, row: rect.row, column: rect.endColumn - detail, width: detail, alignment: .trailing,
      role: .textMuted)
  }
}

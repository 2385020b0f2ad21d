import VietnameseText

extension Grid {
  /// Answers an event. The rectangle is the one the grid is drawn in.
  public mutating func handle(_ event: Event, _ content: GridContent, in rect: Rect) -> GridOutcome {
    let height = bodyHeight(content, in: rect)
    position.settle(count: content.visibleRows(folded: folded).count, height: height)
    switch event {
    case .key(let key):
      return editor == nil ? walk(key, content, in: rect) : edit(event, key, content)
    case .paste(let text):
      if editor != nil { return editorOutcome(event) }
      return paste(text, content)
    case .resize, .wake: return .ignored
    }
  }

  /// Characters of a number; what is longer is a slip or a misplaced paste.
  private static let longestNumber = 16

  private mutating func walk(_ key: Key, _ content: GridContent, in rect: Rect) -> GridOutcome {
    if case .text(let scalar) = key, startsNumber(scalar, content) {
      open(TextField(limit: Self.longestNumber), content)
      return editorOutcome(.key(key))
    }
    if let move = ListPosition.Move(key) {
      go(.rows(move), content, in: rect)
      return .handled
    }
    switch key {
    case .left, .text("h"): go(.column(column - 1), content, in: rect)
    case .right, .text("l"): go(.column(column + 1), content, in: rect)
    case .home: go(.column(0), content, in: rect)
    case .end: go(.column(content.columns.count - 1), content, in: rect)
    case .tab: go(.nextEditable, content, in: rect)
    case .backTab: go(.previousEditable, content, in: rect)
    case .delete: return clear(content)
    case .text(" "): return toggleFold(content) ? .handled : .ignored
    case .enter:
      if toggleFold(content) { return .handled }
      return openCurrent(content)
    case .function(2): return openCurrent(content)
    default: return .ignored
    }
    return .handled
  }

  private mutating func edit(_ event: Event, _ key: Key, _ content: GridContent) -> GridOutcome {
    switch key {
    case .enter, .down: return commit(then: .rows(.down), content)
    case .up: return commit(then: .rows(.up), content)
    case .tab: return commit(then: .nextEditable, content)
    case .backTab: return commit(then: .previousEditable, content)
    case .escape:
      editor = nil
      message = nil
      return .handled
    default: return editorOutcome(event)
    }
  }

  private mutating func editorOutcome(_ event: Event) -> GridOutcome {
    message = nil
    switch editor?.handle(event) {
    case .cut(let count): return .cut(count)
    case .changed, .moved: return .handled
    case .ignored, nil: return .ignored
    }
  }

  private mutating func commit(then move: GridMove, _ content: GridContent) -> GridOutcome {
    guard let editor, let row = selectedRow(of: content) else { return .handled }
    next = move
    return .commit(GridEntry(row: row, column: column, text: editor.text))
  }

  private mutating func clear(_ content: GridContent) -> GridOutcome {
    guard let row = selectedRow(of: content), content.isEditable(row: row, column: column) else { return .handled }
    next = .stay
    return .commit(GridEntry(row: row, column: column, text: ""))
  }

  private mutating func openCurrent(_ content: GridContent) -> GridOutcome {
    guard let row = selectedRow(of: content), content.isEditable(row: row, column: column) else { return .ignored }
    let cell = content.cell(row: row, column: column)
    open(TextField(cell?.editableText ?? cell?.text ?? ""), content)
    return .handled
  }

  private mutating func open(_ field: TextField, _ content: GridContent) {
    editor = field
    message = nil
    next = .stay
  }

  private func startsNumber(_ scalar: Unicode.Scalar, _ content: GridContent) -> Bool {
    guard let row = selectedRow(of: content), content.isEditable(row: row, column: column),
      content.columns[column].entry == .number
    else { return false }
    return ("0"..."9").contains(scalar) || scalar == "-" || scalar == "+" || scalar == "," || scalar == "."
  }

  private func paste(_ text: String, _ content: GridContent) -> GridOutcome {
    guard let row = selectedRow(of: content) else { return .handled }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Spreadsheets end their last line too.
    if lines.last?.isEmpty == true { lines.removeLast() }
    let cells = lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map {
        VietnameseText.compose(singleLine(String($0)))
      }
    }
    return cells.isEmpty ? .handled : .paste(row: row, column: column, cells: cells)
  }
}

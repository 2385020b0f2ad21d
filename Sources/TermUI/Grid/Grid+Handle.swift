import VietnameseText

extension Grid {
  /// Answers what is typed or pasted. The rectangle is the one the grid is drawn in.
  public mutating func handle(_ event: Event, _ content: GridContent, in rect: Rect) -> GridOutcome {
    position.settle(count: content.visibleRows(folded: folded).count, height: bodyHeight(content, in: rect))
    switch event {
    case .key(let key):
      return editor == nil ? start(key, content) : edit(event, key, content)
    case .composed:
      guard editor != nil else { return .ignored }
      let isText = content.columns[column].entry != .number
      return editorOutcome(isText ? event : event.uncomposed)
    case .paste(let text):
      if editor != nil { return editorOutcome(event) }
      return paste(text, content)
    case .resize, .wake, .mouse, .click, .wheel: return .ignored
    }
  }

  /// Opens the editor over the current cell; on a section, folds or unfolds it.
  public mutating func open(_ content: GridContent) -> GridOutcome {
    if toggleFold(content) { return .handled }
    guard let row = selectedRow(of: content), content.isEditable(row: row, column: column) else { return .ignored }
    let cell = content.cell(row: row, column: column)
    open(TextField(cell?.editableText ?? cell?.text ?? ""))
    return .handled
  }

  /// Takes what is typed and leaves the cursor where it is.
  public mutating func take(_ content: GridContent) -> GridOutcome { commit(then: .stay, content) }

  /// Asks for an empty text in the current cell.
  public mutating func clear(_ content: GridContent) -> GridOutcome {
    guard let row = selectedRow(of: content), content.isEditable(row: row, column: column) else { return .ignored }
    next = .stay
    return .commit(GridEntry(row: row, column: column, text: ""))
  }

  /// Opens the editor over the current cell with a text in it, as it was being typed before.
  ///
  /// - Returns: false where nothing can be typed.
  public mutating func resume(_ text: String, _ content: GridContent) -> Bool {
    guard let row = selectedRow(of: content), content.isEditable(row: row, column: column) else { return false }
    open(TextField(withoutControls(text), limit: Self.longestNumber))
    return true
  }

  /// Characters of a number; what is longer is a slip or a misplaced paste.
  private static let longestNumber = 16

  /// A character of a number starts typing over the cell.
  private mutating func start(_ key: Key, _ content: GridContent) -> GridOutcome {
    guard key.startsNumber, let row = selectedRow(of: content), content.isEditable(row: row, column: column),
      content.columns[column].entry == .number
    else { return .ignored }
    open(TextField(limit: Self.longestNumber))
    return editorOutcome(.key(key))
  }

  private mutating func edit(_ event: Event, _ key: Key, _ content: GridContent) -> GridOutcome {
    switch key {
    case .enter, .down: return commit(then: .walk(.rows(.down)), content)
    case .up: return commit(then: .walk(.rows(.up)), content)
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
    editor?.endWord()
    guard let editor, let row = selectedRow(of: content) else { return .handled }
    next = move
    return .commit(GridEntry(row: row, column: column, text: editor.text))
  }

  private mutating func open(_ field: TextField) {
    editor = field
    message = nil
    next = .stay
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

import TermUI

extension Welcome {
  /// The screen as it is now.
  public func draw(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.glyphs = glyphs
    guard Chrome.fits(size) else {
      Chrome.drawTooSmall(on: &canvas, texts, quitKey: nil)
      return canvas
    }
    canvas.paint(Rect(column: 0, row: 0, columns: size.columns, rows: 1), role: .barHeader)
    canvas.put("thidua", row: 0, column: 1, role: .barHeader)
    let body = Chrome.body(size)
    if let form {
      canvas.put(texts.welcome(choice), row: 1, column: 1, width: size.columns - 2, role: .title)
      form.draw(
        on: &canvas,
        in: Rect(column: 2, row: body.row + 1, columns: size.columns - 4, rows: body.rows - 1))
    } else {
      canvas.put(texts.welcomeTitle, row: 1, column: 1, width: size.columns - 2, role: .title)
      drawMenu(on: &canvas, in: body)
    }
    if let notice { Chrome.draw(notice, on: &canvas) }
    KeyBar(hints).draw(on: &canvas, in: Rect(column: 1, row: size.rows - 1, columns: size.columns - 2, rows: 1))
    return canvas
  }

  private func drawMenu(on canvas: inout Canvas, in body: Rect) {
    var row = body.row + 1
    for line in WrappedText.lines(of: texts.welcomeNothing(path), width: body.columns - 4) {
      canvas.put(line, row: row, column: 2, width: body.columns - 4, role: .textMuted)
      row += 1
    }
    row += 1
    for choice in Choice.allCases {
      let isCurrent = choice == self.choice
      if isCurrent { canvas.put(String(glyphs.cursor), row: row, column: 0) }
      canvas.put(String(choice.rawValue + 1), row: row, column: 2, role: .barKey)
      canvas.put(
        texts.welcome(choice), row: row, column: 4, width: body.columns - 6,
        role: isCurrent ? .tableCursor : .textStrong)
      canvas.put(texts.welcomeExplained(choice), row: row + 1, column: 4, width: body.columns - 6, role: .textMuted)
      row += 3
    }
  }

  private var hints: [KeyHint] {
    let quit = KeyHint(keymap.key(for: .quit)?.name ?? "", texts.quitShort)
    guard let form else {
      return [KeyHint("1-\(Choice.allCases.count) \(Key.enter.name)", texts.confirmShort), quit]
    }
    let isLast = form.focus == form.fields.count - 1
    return [
      KeyHint(Key.enter.name, isLast ? texts.doShort : texts.nextFieldShort), KeyHint(Key.escape.name, texts.backShort),
      quit,
    ]
  }
}

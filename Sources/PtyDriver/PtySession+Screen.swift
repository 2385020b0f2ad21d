import CVterm

/// One cell of a terminal as a person sees it.
public struct PtyCell: Hashable, Sendable {
  /// The character with its marks; a space where nothing was written.
  public let text: String
  /// The number of cells it takes: 1 or 2.
  public let width: Int
  /// The colour of the text: a palette index, 0x1RRGGBB for a direct one, nil for the terminal's own.
  public let foreground: Int?
  /// The colour behind the text, as `foreground`.
  public let background: Int?
  /// Whether the text is bold.
  public let isBold: Bool
  /// Whether the text is underlined.
  public let isUnderlined: Bool
  /// Whether the two colours are exchanged.
  public let isReversed: Bool

  init(_ cell: vt_cell) {
    var text = ""
    withUnsafeBytes(of: cell.scalars) { bytes in
      for value in bytes.bindMemory(to: UInt32.self) {
        guard value != 0, let scalar = Unicode.Scalar(value) else { break }
        text.unicodeScalars.append(scalar)
      }
    }
    self.text = text.isEmpty ? " " : text
    width = Int(cell.width)
    foreground = Self.color(cell.foreground)
    background = Self.color(cell.background)
    isBold = cell.attributes & UInt32(VT_BOLD) != 0
    isUnderlined = cell.attributes & UInt32(VT_UNDERLINE) != 0
    isReversed = cell.attributes & UInt32(VT_REVERSE) != 0
  }

  private static func color(_ number: Int32) -> Int? {
    switch number {
    case -1: nil
    case ..<(-1): 0x100_0000 - Int(number) - 2
    default: Int(number)
    }
  }
}

extension PtySession {
  /// The cell at a place.
  public func cell(row: Int, column: Int) -> PtyCell {
    PtyCell(vt_get_cell(screen, Int32(column), Int32(row)))
  }

  /// One line of the screen without trailing spaces.
  public func line(_ row: Int) -> String {
    var line: [Unicode.Scalar] = []
    var column = 0
    while column < window.columns {
      let cell = vt_get_cell(screen, Int32(column), Int32(row))
      withUnsafeBytes(of: cell.scalars) { bytes in
        let values = bytes.bindMemory(to: UInt32.self).prefix { $0 != 0 }
        line += values.isEmpty ? [" "] : values.compactMap(Unicode.Scalar.init)
      }
      column += max(1, Int(cell.width))
    }
    while line.last == " " { line.removeLast() }
    return String(String.UnicodeScalarView(line))
  }

  /// The lines of the screen without trailing spaces.
  public var lines: [String] { (0..<window.rows).map(line) }

  /// The whole screen as text.
  public var text: String { lines.joined(separator: "\n") }

  /// Where the cursor is, whether it shows or not.
  public var cursor: (column: Int, row: Int) {
    let state = vt_get_state(screen)
    return (Int(state.cursor_column), Int(state.cursor_row))
  }

  /// Whether the cursor shows.
  public var showsCursor: Bool { vt_get_state(screen).shows_cursor }

  /// Whether the second screen shows, which full-screen programs draw on.
  public var showsAlternateScreen: Bool { vt_get_state(screen).shows_alternate_screen }

  /// Whether pasted text is marked as such.
  public var marksPaste: Bool { isSet(privateMode: 2004) }

  /// Whether the numeric keypad sends codes instead of digits.
  public var hasApplicationKeypad: Bool {
    last("\u{1B}=") > last("\u{1B}>")
  }

  /// Whether the program set a private mode of the terminal last, or reset it.
  public func isSet(privateMode mode: Int) -> Bool {
    last("\u{1B}[?\(mode)h") > last("\u{1B}[?\(mode)l")
  }

  /// Where the program wrote something for the last time; -1 for never.
  private func last(_ text: String) -> Int {
    let wanted = Array(text.utf8)
    guard output.count >= wanted.count, let first = wanted.first else { return -1 }
    for start in stride(from: output.count - wanted.count, through: 0, by: -1) where output[start] == first {
      if output[start..<start + wanted.count].elementsEqual(wanted) { return start }
    }
    return -1
  }
}

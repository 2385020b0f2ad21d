/// How many terminal cells a text takes.
public enum TextWidth {
  /// Where a text stands in a wider field.
  public enum Alignment: Hashable, Sendable {
    case leading, trailing, center
  }

  /// The width of one character: 0, 1 or 2 cells, that of its widest scalar.
  public static func of(_ character: Character) -> Int {
    var widest = 0
    for scalar in character.unicodeScalars {
      widest = max(widest, of(scalar))
      if widest == 2 { break }
    }
    return widest
  }

  /// The width of a text in cells.
  public static func of(_ text: some StringProtocol) -> Int {
    if let count = SimpleText.count(text) { return count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// The width of one scalar: 0 for marks, format and control characters, 2 for East Asian wide ones, else 1.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if SimpleText.contains(value) { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(value) ? 2 : 1
    }
  }

  /// The longest beginning of a text that fits, with an ellipsis where something was cut.
  ///
  /// - Parameters:
  ///   - cells: the room, in cells; nothing fits in zero or less.
  ///   - ellipsis: what stands for the part cut; left out itself when it does not fit.
  public static func truncate(_ text: String, to cells: Int, ellipsis: String = "…") -> String {
    if of(text) <= max(0, cells) { return text }
    let mark = of(ellipsis) <= cells ? ellipsis : ""
    let room = cells - of(mark)
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += of(text[index])
      if used > room { break }
      end = text.index(after: index)
    }
    return String(text[..<end]) + mark
  }

  /// Beginning and end of a text with an ellipsis between them where not all of it fits.
  ///
  /// - Parameters:
  ///   - cells: the room, in cells; nothing fits in zero or less.
  ///   - ellipsis: what stands for the part cut.
  public static func truncateMiddle(_ text: String, to cells: Int, ellipsis: String = "…") -> String {
    if of(text) <= max(0, cells) { return text }
    let room = max(0, cells - of(ellipsis))
    let head = truncate(text, to: room / 2, ellipsis: "")
    let tail = truncate(String(text.reversed()), to: room - room / 2, ellipsis: "")
    return truncate(head + ellipsis + String(tail.reversed()), to: cells, ellipsis: "")
  }

  /// The text filled with spaces to a width in cells; a longer text is truncated.
  public static func pad(_ text: String, to cells: Int, alignment: Alignment = .leading) -> String {
    let text = truncate(text, to: cells)
    let free = max(0, cells - of(text))
    let left =
      switch alignment {
      case .leading: 0
      case .trailing: free
      case .center: free / 2
      }
    return String(repeating: " ", count: left) + text + String(repeating: " ", count: free - left)
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }
}

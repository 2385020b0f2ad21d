import VietnameseText

/// A text that may lose words at the end of its beginning, and nothing of its end.
public struct ShorterText: Hashable, Sendable {
  /// What may be cut.
  public var head: String
  /// What stays whole: a value, which half of would be another one.
  public var tail: String

  /// So much of the beginning has to be left for this text to be of use, in cells.
  public var leastHead: Int

  /// Puts the two parts together.
  public init(_ head: String, keeping tail: String = "", leastHead: Int = 5) {
    self.head = head
    self.tail = tail
    self.leastHead = leastHead
  }

  /// The text in a width, nil where too little of the beginning would be left.
  func cut(to width: Int, ellipsis: Character) -> String? {
    let (head, tail) = (VisibleText.of(head), VisibleText.of(tail))
    let room = width - TextWidth.of(tail)
    let whole = TextWidth.of(head)
    if whole <= room { return head + tail }
    guard room >= leastHead else { return nil }
    return Self.cut(head, to: room, ellipsis: ellipsis) + tail
  }

  /// A beginning without half of a number at its end.
  static func cut(_ text: String, to width: Int, ellipsis: Character) -> String {
    let mark = String(ellipsis)
    var start = TextWidth.truncate(text, to: width - TextWidth.of(mark), ellipsis: "")[...]
    let next = text.dropFirst(start.count).first
    if start.last?.isOfNumber == true, next?.isOfNumber == true {
      while start.last?.isOfNumber == true { start.removeLast() }
    }
    // What parts words says nothing before a gap.
    while let last = start.last, last == " " || last == "·" { start.removeLast() }
    return start + mark
  }
}

extension TableCell {
  /// What is shown of the text in a width.
  func shown(in width: Int, ellipsis: Character) -> String {
    guard let last = shorter.last, TextWidth.of(VisibleText.of(text)) > width else { return text }
    return shorter.lazy.compactMap { $0.cut(to: width, ellipsis: ellipsis) }.first
      ?? ShorterText.cut(VisibleText.of(last.head + last.tail), to: width, ellipsis: ellipsis)
  }
}

extension Character {
  /// Whether a number can have it: digits, the signs between them, and a sign in front.
  fileprivate var isOfNumber: Bool {
    isNumber || self == "," || self == "." || self == "-" || self == "/" || self == ":"
  }
}

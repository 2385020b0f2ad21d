/// Finding bytes in bytes.
enum WordSearch {
  /// Whether a byte of folded text belongs to a word.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 97 < 26 || byte &- 48 < 10
  }

  /// Where a word begins in a part of a text: the first time at the beginning of a word, else the first time at all.
  static func firstPlace(
    of word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, range: Range<Int>
  ) -> (offset: Int, startsWord: Bool)? {
    guard let head = word.first, word.count <= range.count else { return nil }
    var inside: Int?
    var index = range.lowerBound
    let last = range.upperBound - word.count
    while index <= last {
      if text[index] == head, matches(word, text, at: index) {
        if index == range.lowerBound || !isWordByte(text[index - 1]) { return (index, true) }
        if inside == nil { inside = index }
      }
      index += 1
    }
    return inside.map { ($0, false) }
  }

  @inline(__always)
  private static func matches(
    _ word: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    var index = 1
    while index < word.count {
      if text[start + index] != word[index] { return false }
      index += 1
    }
    return true
  }
}

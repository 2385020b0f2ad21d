/// A text made ready to be searched many times: once folded, it is compared byte by byte.
public struct SearchText: Hashable, Sendable {
  /// The text, composed.
  public let text: String

  /// The folded text, then the initials of its words, then the text in lower case with its marks.
  let bytes: [UInt8]
  private let initialsStart: Int
  private let loweredStart: Int

  /// Makes a text ready.
  public init(_ text: String) {
    self.text = VietnameseText.compose(text)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 5 / 2 + 4)
    VietnameseText.appendFolded(self.text, to: &bytes)
    initialsStart = bytes.count
    var isInside = false
    for index in 0..<initialsStart {
      let isLetter = WordSearch.isWordByte(bytes[index])
      if isLetter, !isInside { bytes.append(bytes[index]) }
      isInside = isLetter
    }
    loweredStart = bytes.count
    VietnameseText.appendLowered(self.text, to: &bytes)
    self.bytes = bytes
  }

  /// Where the folded text stands.
  var folded: Range<Int> { 0..<initialsStart }
  /// Where the initials stand: the first byte of each word, digits included.
  var initials: Range<Int> { initialsStart..<loweredStart }
  /// Where the text in lower case stands.
  var lowered: Range<Int> { loweredStart..<bytes.count }
}

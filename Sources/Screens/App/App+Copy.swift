import TermUI
import VietnameseText

extension App {
  /// The longest text that is copied, in bytes: what is longer is dropped by some terminals without a word.
  static let longestCopy = 48 << 10

  /// Sends what the cursor is on to the clipboard of the person's own machine.
  ///
  /// It is copied as it is shown: what is masked on the screen is masked there.
  mutating func copy(_ part: CopiedPart, of screen: any Screen, size: Size) {
    guard let text = screen.copied(part, context(size: size)), !text.isEmpty else {
      notice = Notice(.info, texts.nothingToCopy)
      return
    }
    guard text.utf8.count <= Self.longestCopy else {
      notice = Notice(.warning, texts.tooLongToCopy(text.count))
      return
    }
    ask(.copy(text))
    notice = Notice(.done, texts.copied(part, text))
  }
}

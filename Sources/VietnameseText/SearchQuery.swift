/// What a person typed to find something: words in any order, with or without marks.
///
/// Every word must occur, be it as the beginning of a word or inside one. One word alone may also be initials.
public struct SearchQuery: Hashable, Sendable {
  private struct Word: Hashable {
    let typed: [UInt8]
    let lowered: [UInt8]
    let folded: [UInt8]
  }

  private let words: [Word]
  private let isAccented: Bool

  /// Reads a query; its words are parted by spaces.
  public init(_ text: String) {
    words = VietnameseText.compose(text).split(whereSeparator: \.isWhitespace).compactMap { part in
      let typed = String(part)
      var lowered: [UInt8] = []
      var folded: [UInt8] = []
      VietnameseText.appendLowered(typed, to: &lowered)
      VietnameseText.appendFolded(typed, to: &folded)
      // A lone mark leaves nothing to look for.
      return folded.isEmpty ? nil : Word(typed: Array(typed.utf8), lowered: lowered, folded: folded)
    }
    isAccented = words.contains { $0.typed != $0.folded }
  }

  /// Whether nothing was typed; such a query matches every text.
  public var isEmpty: Bool { words.isEmpty }

  /// How well a text answers, nil when it does not.
  public func match(_ text: SearchText) -> MatchQuality? {
    guard !words.isEmpty else { return quality(.folded, .insideWord) }
    return text.bytes.withUnsafeBufferPointer { bytes in
      guard var placement = foldedPlacement(in: bytes, of: text) else { return initialsMatch(in: bytes, of: text) }
      if words.count == 1, words[0].folded.count == text.folded.count { placement = .whole }
      return quality(accuracy(in: bytes, of: text, atWordStarts: placement > .insideWord), placement)
    }
  }

  /// What of a text was found, as ranges of its characters in rising order, for highlighting; empty without a match.
  public func ranges(in text: SearchText) -> [Range<Int>] {
    let found = text.bytes.withUnsafeBufferPointer { bytes in
      foldedPlacement(in: bytes, of: text) == nil
        ? initialsRanges(in: bytes, of: text) : foldedRanges(in: bytes, of: text)
    }
    return CharacterRanges.merged(found, in: text.text)
  }

  /// What of a text any of the words finds, though it need not answer the whole query; as ranges of its characters.
  public func wordRanges(in text: SearchText) -> [Range<Int>] {
    let found = text.bytes.withUnsafeBufferPointer { bytes in
      let found = foldedRanges(in: bytes, of: text)
      return found.isEmpty ? initialsRanges(in: bytes, of: text) : found
    }
    return CharacterRanges.merged(found, in: text.text)
  }

  private func quality(_ accuracy: MatchQuality.Accuracy, _ placement: MatchQuality.Placement) -> MatchQuality {
    MatchQuality(accuracy: accuracy, placement: placement, isAccented: isAccented)
  }

  private func foldedPlacement(in bytes: UnsafeBufferPointer<UInt8>, of text: SearchText) -> MatchQuality.Placement? {
    var placement = MatchQuality.Placement.wordStart
    for (index, word) in words.enumerated() {
      let place = word.folded.withUnsafeBufferPointer {
        WordSearch.firstPlace(of: $0, in: bytes, range: text.folded)
      }
      guard let place else { return nil }
      if !place.startsWord {
        placement = .insideWord
      } else if index == 0, place.offset == 0, placement == .wordStart {
        placement = .textStart
      }
    }
    return placement
  }

  /// - Parameter atWordStarts: whether only letters at the beginnings of words count, as the place found there does:
  ///   `ánh` agrees with Ánh and not, beside an Anh, with Khánh.
  private func accuracy(
    in bytes: UnsafeBufferPointer<UInt8>, of text: SearchText, atWordStarts: Bool
  ) -> MatchQuality.Accuracy {
    func isFound(
      _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, range: Range<Int>
    ) -> Bool {
      guard let place = WordSearch.firstPlace(of: word, in: text, range: range) else { return false }
      return place.startsWord || !atWordStarts
    }
    let isExact =
      text.text.utf8.withContiguousStorageIfAvailable { original in
        words.allSatisfy { word in
          word.typed.withUnsafeBufferPointer {
            isFound($0, in: original, range: 0..<original.count)
          }
        }
      } ?? false
    if isExact { return .exact }
    let isOtherCase = words.allSatisfy { word in
      word.lowered.withUnsafeBufferPointer { isFound($0, in: bytes, range: text.lowered) }
    }
    return isOtherCase ? .otherCase : .folded
  }

  private func initialsMatch(in bytes: UnsafeBufferPointer<UInt8>, of text: SearchText) -> MatchQuality? {
    guard let offset = initialsOffset(in: bytes, of: text) else { return nil }
    if offset > 0 { return quality(.initials, .wordStart) }
    return quality(.initials, words[0].folded.count == text.initials.count ? .whole : .textStart)
  }

  /// Which word the initials begin with, nil when the query is not one word of two or more initials.
  private func initialsOffset(in bytes: UnsafeBufferPointer<UInt8>, of text: SearchText) -> Int? {
    guard words.count == 1, words[0].folded.count > 1 else { return nil }
    let target = words[0].folded
    let range = text.initials
    guard target.count <= range.count else { return nil }
    return (0...range.count - target.count).first { offset in
      target.indices.allSatisfy { bytes[range.lowerBound + offset + $0] == target[$0] }
    }
  }

  private func foldedRanges(in bytes: UnsafeBufferPointer<UInt8>, of text: SearchText) -> [Range<Int>] {
    words.compactMap { word in
      word.folded.withUnsafeBufferPointer { folded in
        WordSearch.firstPlace(of: folded, in: bytes, range: text.folded).map { $0.offset..<$0.offset + folded.count }
      }
    }
  }

  private func initialsRanges(in bytes: UnsafeBufferPointer<UInt8>, of text: SearchText) -> [Range<Int>] {
    guard let first = initialsOffset(in: bytes, of: text) else { return [] }
    let starts = text.folded.filter { index in
      WordSearch.isWordByte(bytes[index]) && (index == 0 || !WordSearch.isWordByte(bytes[index - 1]))
    }
    return starts[first..<min(starts.count, first + words[0].folded.count)].map { $0..<$0 + 1 }
  }
}

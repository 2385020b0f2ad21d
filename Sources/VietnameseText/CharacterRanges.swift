/// Ranges of folded bytes turned into ranges of characters.
enum CharacterRanges {
  /// The characters of a text whose folded bytes lie in the given ranges, joined where they touch.
  static func merged(_ byteRanges: [Range<Int>], in text: String) -> [Range<Int>] {
    guard !byteRanges.isEmpty else { return [] }
    var result: [Range<Int>] = []
    var start = 0
    var bytes: [UInt8] = []
    for (index, character) in text.enumerated() {
      bytes.removeAll(keepingCapacity: true)
      VietnameseText.appendFolded(String(character), to: &bytes)
      let range = start..<start + bytes.count
      start = range.upperBound
      guard byteRanges.contains(where: { $0.overlaps(range) }) else { continue }
      if let last = result.last, last.upperBound == index {
        result[result.count - 1] = last.lowerBound..<index + 1
      } else {
        result.append(index..<index + 1)
      }
    }
    return result
  }
}

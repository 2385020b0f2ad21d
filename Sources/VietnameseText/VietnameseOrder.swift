/// The order of Vietnamese lists: the letters a ă â b c d đ e ê … y, then the tones level, huyền, hỏi, ngã, sắc, nặng,
/// then small before capital letters; numbers by value.
///
/// As in dictionaries a syllable is compared whole, tone included, before the next one is looked at. Spaces and
/// punctuation only part syllables.
public enum VietnameseOrder {
  /// The sort key of a text.
  public static func key(for text: String) -> CollationKey {
    var builder = CollationKeyBuilder(capacity: text.utf8.count)
    builder.append(VietnameseText.compose(text).unicodeScalars)
    return builder.finish()
  }

  /// The sort key of a person's full name: the given name (the last word) first, then the others from the left.
  public static func personKey(for fullName: String) -> CollationKey {
    var builder = CollationKeyBuilder(capacity: fullName.utf8.count)
    let words = VietnameseText.compose(fullName).unicodeScalars.split { $0.value <= 0x20 || $0.value == 0xA0 }
    if let given = words.last { builder.append(given) }
    for word in words.dropLast() {
      builder.endSyllable()
      builder.append(word)
    }
    return builder.finish()
  }
}

extension TextField {
  /// The start of the word before the caret.
  var wordStart: Int {
    let before = Array(text.prefix(caret))
    var index = before.count
    while index > 0, before[index - 1].isWhitespace { index -= 1 }
    while index > 0, !before[index - 1].isWhitespace { index -= 1 }
    return index
  }

  /// The end of the word after the caret.
  var wordEnd: Int {
    let after = Array(text.dropFirst(caret))
    var index = 0
    while index < after.count, after[index].isWhitespace { index += 1 }
    while index < after.count, !after[index].isWhitespace { index += 1 }
    return caret + index
  }

  /// Whether a typed scalar begins a new word, where undo stops.
  func startsWord(with scalar: Unicode.Scalar) -> Bool {
    guard caret > 0, !scalar.properties.isWhitespace else { return false }
    return text.prefix(caret).last?.isWhitespace ?? false
  }
}

import VietnameseText

extension Glyphs {
  /// A text with the sign of its role in front, where the role has one, the text does not say it already, and there is
  /// room for both.
  ///
  /// - Parameter width: the cells there are for the text.
  func signed(_ text: String, role: Role, width: Int) -> String {
    guard let sign = signs[role] else { return text }
    let indent = text.prefix { $0 == " " }
    let words = text.dropFirst(indent.count)
    guard let first = words.first, first != sign, first != tick, first != cross, first != "[" else { return text }
    let signed = "\(indent)\(sign) \(words)"
    return TextWidth.of(VisibleText.of(signed)) <= width ? signed : text
  }
}

import VietnameseText

/// Breaks texts into lines at spaces.
enum TextWrap {
  /// The lines of a text, none wider than `width` cells; a word that is wider is cut.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let needed = TextWidth.of(word)
      if used > 0, used + 1 + needed > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 || !line.isEmpty {
        line += " "
        used += 1
      }
      line += needed > width ? TextWidth.truncate(String(word), to: width) : String(word)
      used += min(needed, width)
    }
    return lines + [line]
  }
}

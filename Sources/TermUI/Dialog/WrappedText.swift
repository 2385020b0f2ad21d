import VietnameseText

/// Text broken into lines of at most a number of cells, at spaces where there are any.
public enum WrappedText {
  /// The lines of a text; line ends in it are kept, and a broken line goes on under its first word.
  public static func lines(of text: some StringProtocol, width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indent = String(paragraph.prefix { $0 == " " })
      var line = indent
      var used = TextWidth.of(indent)
      var isFresh = true
      for word in paragraph.dropFirst(indent.count).split(separator: " ") {
        let needed = TextWidth.of(word)
        if !isFresh, used + 1 + needed > width {
          lines.append(line)
          line = indent
          used = TextWidth.of(indent)
          isFresh = true
        }
        if !isFresh {
          line.append(" ")
          used += 1
        }
        for piece in pieces(of: String(word), room: width - used, width: max(1, width - TextWidth.of(indent))) {
          if piece.startsLine {
            lines.append(line)
            line = indent
            used = TextWidth.of(indent)
          }
          line += piece.text
          used += TextWidth.of(piece.text)
        }
        isFresh = false
      }
      lines.append(line)
    }
    return lines
  }

  /// A word cut into pieces no line is too short for.
  private static func pieces(of word: String, room: Int, width: Int) -> [(text: String, startsLine: Bool)] {
    guard TextWidth.of(word) > room else { return [(word, false)] }
    var pieces: [(text: String, startsLine: Bool)] = [("", false)]
    var left = room
    for character in word {
      let needed = TextWidth.of(character)
      if needed > left {
        pieces.append(("", true))
        left = width
      }
      pieces[pieces.count - 1].text.append(character)
      left -= needed
    }
    return pieces
  }
}

import Emulation

/// Other people in words: who they are, when the last of them saved and what.
struct OthersNamed: Sendable {
  /// `lan, minh`; nil where nobody knows.
  var names: String?
  /// `lúc 09:30`; nil where nobody knows.
  var when: String?
  /// `tiếp nhận, vào số`; nil where nobody knows.
  var deed: String?

  /// - Parameter today: the day on which a time needs no date.
  init(_ acts: [OthersAct], today: Day, _ texts: Texts) {
    var seen: Set<String> = []
    let authors = acts.map(\.author).filter { seen.insert($0).inserted }
    names = authors.isEmpty ? nil : authors.joined(separator: ", ")
    when = acts.last?.at.map { texts.time($0, today: today) }
    deed = acts.last.flatMap(texts.deed)
  }
}

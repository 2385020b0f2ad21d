import Testing
import VietnameseText

/// What typing keys one after the other shows.
func typed(_ keys: String, _ method: TypingMethod = .telex, _ placement: TonePlacement = .modern) -> String {
  var typing = VietnameseTyping(method, placement: placement)
  for key in keys.unicodeScalars { typing.type(key) }
  return typing.word.text
}

/// A word and a way to type it.
struct Spelling: CustomTestStringConvertible, Sendable {
  let word: String
  let keys: String

  var testDescription: String { "\(keys) → \(word)" }

  /// All spellings of a table of words.
  static func all(of table: String) -> [Spelling] {
    table.split(whereSeparator: { $0 == ";" || $0 == "\n" }).flatMap { entry in
      let parts = entry.split(separator: " ").map(String.init)
      return parts.dropFirst().map { Spelling(word: parts[0], keys: $0) }
    }
  }
}

import Emulation
import VietnameseText

/// Finds a unit by its identifier or a part of its name, as people type it.
struct UnitChoice: Sendable {
  private struct Entry: Sendable {
    let id: Unit.ID
    let name: String
    let words: SearchText
  }

  private let entries: [Entry]
  private let texts: Texts

  /// The units that are there on the day.
  init(_ context: Context) {
    texts = context.texts
    let day = context.today
    entries = context.workspace.units.values
      .filter { unit in unit.until.map { $0 >= day } ?? true }
      .sorted { $0.id < $1.id }
      .map { unit in
        let name = unit.name(on: day)
        return Entry(id: unit.id, name: name, words: SearchText(([name] + unit.aliases).joined(separator: " · ")))
      }
  }

  /// The identifier of the only unit that was meant, else the text as it was typed.
  func identifier(for text: String) -> String {
    let found = matches(text)
    return found.count == 1 ? found[0].id.text : text
  }

  /// That no unit or several fit; nil where it is clear which one is meant, or none.
  func problem(_ text: String) -> String? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    let found = matches(text)
    switch found.count {
    case 0: return texts.noSuchUnit(text)
    case 1: return nil
    default: return texts.severalUnits(found.prefix(3).map(\.name), more: max(0, found.count - 3))
    }
  }

  private func matches(_ text: String) -> [Entry] {
    let trimmed = text.filter { !$0.isNewline }.split(separator: " ").joined(separator: " ")
    if let exact = entries.first(where: { $0.id.text == trimmed }) { return [exact] }
    let query = SearchQuery(trimmed)
    guard !query.isEmpty else { return [] }
    let folded = VietnameseText.fold(trimmed)
    let named = entries.filter { VietnameseText.fold($0.name) == folded }
    if !named.isEmpty { return named }
    // The best of several would be a guess.
    return entries.filter { query.match($0.words) != nil }
  }
}

import Emulation

/// Finds a unit by its identifier or a part of its name, as people type it.
struct UnitChoice: Sendable {
  /// The units that are there on the day.
  let names: NameChoice
  private let texts: Texts

  init(_ context: Context) {
    texts = context.texts
    names = .units(context)
  }

  /// The identifier of the only unit that was meant, else the text as it was typed.
  func identifier(for text: String) -> String {
    let found = names.matches(text)
    return found.count == 1 ? found[0].id : text
  }

  /// That no unit or several fit; nil where it is clear which one is meant, or none.
  func problem(_ text: String) -> String? {
    guard text.contains(where: { !$0.isWhitespace }) else { return nil }
    let found = names.matches(text)
    switch found.count {
    case 0: return texts.noSuchUnit(text)
    case 1: return nil
    default: return texts.severalUnits(found.prefix(3).map(\.name), more: max(0, found.count - 3))
    }
  }
}

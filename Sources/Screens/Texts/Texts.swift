import Emulation

/// The catalogue: every sentence and word a person sees, in both languages side by side.
///
/// Extensions hold the texts of one concept each. A text that is missing in one language does not compile.
public struct Texts: Sendable {
  /// The language of all its texts.
  public let language: Language

  /// The catalogue in a language.
  public init(_ language: Language) {
    self.language = language
  }

  /// The Vietnamese or the English form.
  public func callAsFunction(_ vietnamese: String, _ english: String) -> String {
    language == .vietnamese ? vietnamese : english
  }

  /// A text that is data.
  public func callAsFunction(_ text: LocalizedText) -> String {
    language == .english && !text.en.isEmpty ? text.en : text.vi
  }
}

// Numbers and dates.
extension Texts {
  /// Points with two decimals: `1.234,50` in Vietnamese, `1,234.50` in English.
  public func points(_ points: Points) -> String {
    let text = points.text(separator: language == .vietnamese ? "," : ".")
    let whole = text.prefix { $0 != "," && $0 != "." }
    return grouped(String(whole)) + text.dropFirst(whole.count)
  }

  /// Points without decimals that say nothing, for maxima: `180`, `2,5`.
  public func shortPoints(_ points: Points) -> String {
    var text = points.text(separator: language == .vietnamese ? "," : ".")
    while text.last == "0" { text.removeLast() }
    if text.last == "," || text.last == "." { text.removeLast() }
    return text
  }

  /// A whole number with separators between thousands.
  public func number(_ number: Int) -> String { grouped(String(number)) }

  /// A share as percent with up to two decimals: `91,6 %`.
  public func percent(_ share: Share) -> String {
    shortPoints(Points(hundredths: share.basisPoints)) + " %"
  }

  /// A date: `02/01/2026`, in both languages the form of the province's papers.
  public func day(_ day: Day?) -> String { day?.vietnamese ?? "–" }

  /// A date without its year: `02/01`.
  public func shortDay(_ day: Day) -> String { String(day.vietnamese.prefix(5)) }

  private func grouped(_ digits: String) -> String {
    let separator: Character = language == .vietnamese ? "." : ","
    var text = ""
    let bare = digits.drop { $0 == "-" }
    for (offset, digit) in bare.enumerated() {
      if offset > 0, (bare.count - offset) % 3 == 0 { text.append(separator) }
      text.append(digit)
    }
    return digits.hasPrefix("-") ? "-" + text : text
  }
}

/// A language of the interface.
public enum Language: String, CaseIterable, Sendable {
  case vietnamese = "vi"
  case english = "en"

  /// The language a locale name asks for, as in `vi_VN.UTF-8`; Vietnamese unless it says otherwise.
  public init(locale: String) {
    self = locale.lowercased().hasPrefix("en") ? .english : .vietnamese
  }
}

/// A text that is data and is kept in both languages of the interface.
public struct LocalizedText: Hashable, Sendable {
  /// Vietnamese, always there.
  public var vi: String
  /// English; the Vietnamese stands in when it is empty.
  public var en: String

  /// Puts a text together, English as far as there is one.
  public init(vi: String, en: String = "") {
    self.vi = vi
    self.en = en
  }
}

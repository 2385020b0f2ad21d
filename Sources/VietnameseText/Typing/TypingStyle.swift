/// How a person wants Vietnamese letters typed.
public struct TypingStyle: Hashable, Sendable {
  /// How letters are typed (kiểu gõ).
  public var method: TypingMethod
  /// Where the tone stands (kiểu đặt dấu).
  public var placement: TonePlacement

  /// Puts a style together.
  public init(_ method: TypingMethod, placement: TonePlacement = .modern) {
    self.method = method
    self.placement = placement
  }
}

import VietnameseText

/// How the person at the keyboard wants Vietnamese letters typed, as it is kept for the account.
public struct TypingChoice: Hashable, Sendable {
  /// How letters are typed; nil where keys stay what they are, because another program makes the letters.
  public var method: TypingMethod?
  /// Where the tone stands.
  public var placement: TonePlacement

  /// Puts a choice together.
  public init(_ method: TypingMethod? = nil, placement: TonePlacement = .modern) {
    self.method = method
    self.placement = placement
  }

  /// What fields are told; nil where nothing is made of keys.
  var style: TypingStyle? { method.map { TypingStyle($0, placement: placement) } }

  /// The one after it: none, Telex, VNI, and none again.
  var next: TypingChoice {
    let methods: [TypingMethod?] = [nil] + TypingMethod.allCases
    let index = methods.firstIndex(of: method) ?? 0
    return TypingChoice(methods[(index + 1) % methods.count], placement: placement)
  }
}

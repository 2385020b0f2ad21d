extension TypingMethod {
  private typealias MarkedLetter = TypingEffect.MarkedLetter

  /// What a key asks for; capitals as small letters.
  func effect(of key: Unicode.Scalar) -> TypingEffect {
    switch self {
    case .telex: Self.telex(key)
    case .vni: Self.vni(key)
    }
  }

  private static func telex(_ key: Unicode.Scalar) -> TypingEffect {
    switch key {
    case "s": .tone(.acute)
    case "f": .tone(.grave)
    case "r": .tone(.hook)
    case "x": .tone(.tilde)
    case "j": .tone(.dot)
    case "z": .tone(.level)
    case "a", "e", "o": .mark([MarkedLetter(key, .circumflex)])
    case "d": .mark([MarkedLetter("d", .stroke)])
    case "w": .mark([MarkedLetter("a", .breve), MarkedLetter("o", .horn), MarkedLetter("u", .horn)])
    default: .none
    }
  }

  private static func vni(_ key: Unicode.Scalar) -> TypingEffect {
    switch key {
    case "0": .tone(.level)
    case "1": .tone(.acute)
    case "2": .tone(.grave)
    case "3": .tone(.hook)
    case "4": .tone(.tilde)
    case "5": .tone(.dot)
    case "6":
      .mark([MarkedLetter("a", .circumflex), MarkedLetter("e", .circumflex), MarkedLetter("o", .circumflex)])
    case "7": .mark([MarkedLetter("o", .horn), MarkedLetter("u", .horn)])
    case "8": .mark([MarkedLetter("a", .breve)])
    case "9": .mark([MarkedLetter("d", .stroke)])
    default: .none
    }
  }
}

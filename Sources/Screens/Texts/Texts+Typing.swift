import VietnameseText

// How Vietnamese letters are typed.
extension Texts {
  /// The name of a way of typing, the same in both languages.
  public func typingName(_ method: TypingMethod) -> String {
    switch method {
    case .telex: "Telex"
    case .vni: "VNI"
    }
  }

  /// The word of the key bar for the key that switches.
  func typingShort(_ method: TypingMethod?) -> String { method.map(typingName) ?? self("Bộ gõ", "Typing") }

  /// The word of the key bar where settings are: what is on.
  func typingSetting(_ method: TypingMethod?) -> String {
    let name = method.map(typingName) ?? self("tắt", "off")
    return self("Bộ gõ: \(name)", "Typing: \(name)")
  }

  func typingSwitched(_ method: TypingMethod?) -> String {
    switch method {
    case .telex:
      self("Gõ tiếng Việt kiểu Telex ở mọi ô: aa aw dd, s f r x j.", "Telex in every field: aa aw dd, s f r x j.")
    case .vni:
      self("Gõ tiếng Việt kiểu VNI ở mọi ô: a6 a8 d9, 1 2 3 4 5.", "VNI in every field: a6 a8 d9, 1 2 3 4 5.")
    case nil:
      self(
        "Đã tắt bộ gõ của chương trình; bộ gõ trên máy bạn vẫn dùng được.",
        "The program's own typing is off; the input method of your machine works as before.")
    }
  }
}

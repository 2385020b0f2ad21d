import TermUI
import VietnameseText

extension Key {
  /// The name printed on the keyboard, the same in both languages: `F7`, `Enter`, `Ctrl-S`.
  public var name: String {
    switch self {
    case .text(" "): "Space"
    case .text(let scalar): String(Character(scalar))
    case .control(let scalar): "Ctrl-" + String(Character(scalar)).uppercased()
    case .alt(let scalar): "Alt-" + String(Character(scalar))
    case .function(let number): "F\(number)"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .controlHome: "Ctrl-Home"
    case .controlEnd: "Ctrl-End"
    case .controlLeft: "Ctrl-←"
    case .controlRight: "Ctrl-→"
    case .insert: "Ins"
    case .delete: "Del"
    case .backspace: "BackSpace"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    }
  }

  /// The names of some keys, for a table of keys.
  static func names(of keys: [Key]) -> String { keys.map(\.name).joined(separator: "  ") }

  /// The key that was meant when a Vietnamese input method made another letter of it: `đ` is `d`, `â` is `a`.
  ///
  /// Telex makes `ư` of a lone `w`; no command is bound to `w`, so folding it to `u` does no harm.
  var withoutInputMethod: Key {
    guard case .text(let scalar) = self, !scalar.isASCII else { return self }
    let folded = VietnameseText.fold(String(Character(scalar))).unicodeScalars
    guard folded.count == 1, let plain = folded.first else { return self }
    return .text(
      scalar.properties.isUppercase ? plain.properties.uppercaseMapping.unicodeScalars.first ?? plain : plain)
  }
}

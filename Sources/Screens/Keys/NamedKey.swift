import TermUI

/// A key read by the name it has on the keyboard.
public enum NamedKey: Hashable, Sendable {
  case key(Key)
  /// The terminal sends the same bytes for it as for another key, so that the two cannot be told apart.
  case sameAs(Key)
  /// No terminal sends it, or not as a key of its own.
  case unknown

  /// Reads a name as the key bar writes it, whatever its case: `F7`, `Ctrl-S`, `Shift-Tab`, `PgUp`, `Space`, `?`.
  public init(_ name: String) {
    let scalars = Array(name.unicodeScalars)
    if let key = Self.plain[name] {
      self = .key(key)
    } else if scalars.count == 1, let scalar = scalars.first {
      self = scalar == " " || !scalar.properties.isWhitespace ? .key(.text(scalar)) : .unknown
    } else {
      self = Self.special(name.lowercased())
    }
  }

  private static func special(_ name: String) -> NamedKey {
    if let key = plain[name] { return .key(key) }
    if let number = Int(name.dropFirst()), name.hasPrefix("f") {
      return (1...24).contains(number) ? .key(.function(number)) : .unknown
    }
    for prefix in ["ctrl-", "ctrl+", "control-", "^"] where name.hasPrefix(prefix) {
      return control(String(name.dropFirst(prefix.count)))
    }
    for prefix in ["shift-", "shift+"] where name.hasPrefix(prefix) {
      return shifted(String(name.dropFirst(prefix.count)))
    }
    for prefix in ["alt-", "alt+"] where name.hasPrefix(prefix) {
      let rest = Array(name.unicodeScalars.dropFirst(prefix.count))
      return rest.count == 1 && rest[0] != "[" && rest[0] != "o" ? .key(.alt(rest[0])) : .unknown
    }
    return .unknown
  }

  /// Terminals send one byte for a letter held with Ctrl; some of these bytes are keys of their own.
  private static func control(_ name: String) -> NamedKey {
    switch name {
    case "h": return .sameAs(.backspace)
    case "i": return .sameAs(.tab)
    case "j", "m": return .sameAs(.enter)
    case "[": return .sameAs(.escape)
    case "home": return .key(.controlHome)
    case "end": return .key(.controlEnd)
    case "left", "←": return .key(.controlLeft)
    case "right", "→": return .key(.controlRight)
    case "space": return .key(.control("@"))
    default: break
    }
    guard name.unicodeScalars.count == 1, let scalar = name.unicodeScalars.first else { return .unknown }
    return ("a"..."z").contains(scalar) || "\\]^_@".unicodeScalars.contains(scalar) ? .key(.control(scalar)) : .unknown
  }

  private static func shifted(_ name: String) -> NamedKey {
    if name == "tab" { return .key(.backTab) }
    guard name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number) else { return .unknown }
    return .key(.function(number + 12))
  }

  private static let plain: [String: Key] = [
    "space": .text(" "), "up": .up, "↑": .up, "down": .down, "↓": .down, "left": .left, "←": .left, "right": .right,
    "→": .right, "home": .home, "end": .end, "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown,
    "pagedown": .pageDown, "ins": .insert, "insert": .insert, "del": .delete, "delete": .delete,
    "backspace": .backspace, "enter": .enter, "esc": .escape, "escape": .escape, "tab": .tab,
  ]
}

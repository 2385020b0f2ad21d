import CNcurses
import TermUI

/// Which key an escape sequence stands for.
///
/// The terminal's own description comes first, then the codes of xterm, PuTTY, the Linux console, tmux, screen and
/// rxvt together: people connect by terminals that are not what TERM says.
struct KeyTable: Sendable {
  /// Sequences of the terminal's description, Esc not included.
  private var described: [[UInt8]: Key] = [:]

  init(described: [[UInt8]: Key] = [:]) {
    self.described = described
  }

  /// The table for the terminal that is open.
  static func described() -> KeyTable {
    var described: [[UInt8]: Key] = [:]
    for (capability, key) in capabilities {
      guard let sequence = nc_key_sequence(capability) else { continue }
      let bytes = Array(String(cString: sequence).utf8)
      // Shorter ones are control characters with a meaning of their own.
      guard bytes.count > 2, bytes[0] == 0x1B, !isKeypad(bytes[1...]) else { continue }
      described[Array(bytes[1...])] = key
    }
    return KeyTable(described: described)
  }

  /// The old VT100 has no F5 and calls keys of its numeric keypad so; people type scores on it.
  private static func isKeypad(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 2 && bytes.first == UInt8(ascii: "O") && bytes.last.map(keypad.contains) == true
  }

  /// The final bytes of the numeric keypad in application mode, from the asterisk to the nine.
  private static let keypad = UInt8(ascii: "j")...UInt8(ascii: "y")

  /// The key of a sequence, nil when nobody knows it; `bytes` is all of the sequence but its Esc.
  func key(for sequence: EscapeSequence, bytes: ArraySlice<UInt8>) -> Key? {
    if let key = described[Array(bytes)] { return key }
    switch sequence {
    case .control(let numbers, let final): return Self.controlKey(numbers, final)
    case .shift(let modifier, let final): return Self.shiftKey(Modifiers(code: modifier ?? 1), final)
    case .mouse, .other: return nil
    }
  }

  private static let capabilities: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kHOM5", .controlHome), ("kEND5", .controlEnd), ("kLFT5", .controlLeft), ("kRIT5", .controlRight),
    ] + (1...24).map { ("kf\($0)", .function($0)) }

  /// Shift, Alt and Ctrl as xterm counts them: 1 and the sum of 1, 2 and 4.
  private struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)

    init(rawValue: Int) { self.rawValue = rawValue }
    init(code: Int) { rawValue = max(0, code - 1) }
  }

  private static func controlKey(_ numbers: [Int], _ final: [UInt8]) -> Key? {
    if final.count == 2 {
      let number = Int(final[1]) - 0x40
      return (1...5).contains(number) ? .function(number) : nil
    }
    switch final.first {
    case UInt8(ascii: "~"):
      return modified(numberedKeys[numbers.first ?? 0], Modifiers(code: numbers.count > 1 ? numbers[1] : 1))
    case UInt8(ascii: "^"): return modified(numberedKeys[numbers.first ?? 0], .control)
    case UInt8(ascii: "@"): return modified(numberedKeys[numbers.first ?? 0], [.control, .shift])
    case UInt8(ascii: "$"): return modified(numberedKeys[numbers.first ?? 0], .shift)
    case UInt8(ascii: "Z"): return .backTab
    // With a first number other than 1 it is an answer of the terminal, such as the place of the cursor.
    case .some where numbers.count > 1 && numbers.first != 1: return nil
    case let letter?: return modified(letterKey(letter), Modifiers(code: numbers.last ?? 1))
    case nil: return nil
    }
  }

  private static func shiftKey(_ modifiers: Modifiers, _ final: UInt8) -> Key? {
    if let key = letterKey(final) {
      let isSmall = final >= UInt8(ascii: "a")
      return modified(key, isSmall ? .control : modifiers)
    }
    switch final {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "I"): return .tab
    case UInt8(ascii: " "): return .text(" ")
    case UInt8(ascii: "X"): return .text("=")
    case keypad: return .text(Unicode.Scalar(final - 0x40))
    default: return nil
    }
  }

  private static func letterKey(_ letter: UInt8) -> Key? {
    switch letter {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
    default: nil
    }
  }

  private static let numberedKeys: [Int: Key] = {
    var keys: [Int: Key] = [
      1: .home, 7: .home, 4: .end, 8: .end, 2: .insert, 3: .delete, 5: .pageUp, 6: .pageDown,
    ]
    let numbers = [11...15, 17...21, 23...26, 28...29, 31...34].joined()
    for (index, number) in numbers.enumerated() { keys[number] = .function(index + 1) }
    return keys
  }()

  /// Arrows and such keep their meaning under modifiers that have none for us; a function key held with Ctrl or Alt
  /// is another key, and no screen knows it.
  private static func modified(_ key: Key?, _ modifiers: Modifiers) -> Key? {
    switch key {
    case .left where !modifiers.isDisjoint(with: [.control, .alt]): .controlLeft
    case .right where !modifiers.isDisjoint(with: [.control, .alt]): .controlRight
    case .home where modifiers.contains(.control): .controlHome
    case .end where modifiers.contains(.control): .controlEnd
    case .function(let number) where modifiers == .shift && number <= 12: .function(number + 12)
    case .function where !modifiers.isDisjoint(with: [.control, .alt]): nil
    default: key
    }
  }
}

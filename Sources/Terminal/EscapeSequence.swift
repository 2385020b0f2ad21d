import TermUI

/// The shape of what a key sends after Esc, whatever it means.
///
/// Telling the shape apart from the meaning lets an unknown key be swallowed whole: its letters never become commands.
enum EscapeSequence: Equatable {
  /// `ESC [`, numbers, a final byte; the Linux console's `ESC [ [ A` has the final byte `[A` and no numbers.
  case control(numbers: [Int], final: [UInt8])
  /// `ESC O`, perhaps a number for the modifiers, a final byte.
  case shift(modifier: Int?, final: UInt8)
  /// What the mouse did, by the code of xterm, in columns and rows from 1.
  case mouse(code: Int, column: Int, row: Int, isRelease: Bool)
  /// An answer or a command of the terminal that no key sends.
  case other

  /// What was found at the start of some bytes.
  enum Match: Equatable {
    /// A whole sequence of so many bytes, Esc not counted.
    case whole(EscapeSequence, length: Int)
    /// The start of a sequence; more bytes have to come.
    case partial
    /// No sequence: Esc stands alone or means Alt.
    case none
  }

  /// The most bytes of parameters taken seriously, and of an answer of the terminal.
  private static let longestParameters = 64
  private static let longestAnswer = 4096

  /// Looks at the bytes that follow an Esc.
  ///
  /// - Parameter hasMouse: whether the terminal was asked to tell of the mouse: an old one does so by bytes that otherwise
  ///   are letters.
  static func match(_ bytes: ArraySlice<UInt8>, hasMouse: Bool = false) -> Match {
    if hasMouse, bytes.starts(with: Self.oldMouse) {
      guard bytes.count >= 5 else { return .partial }
      let numbers = bytes.dropFirst(2).prefix(3).map { Int($0) - 32 }
      let mouse = EscapeSequence.mouse(
        code: numbers[0], column: numbers[1], row: numbers[2], isRelease: numbers[0] & 3 == 3)
      return .whole(mouse, length: 5)
    }
    return switch bytes.first {
    case UInt8(ascii: "["): controlMatch(bytes)
    case UInt8(ascii: "O"): shiftMatch(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"): stringMatch(bytes)
    default: .none
    }
  }

  private static func controlMatch(_ bytes: ArraySlice<UInt8>) -> Match {
    let start = bytes.startIndex + 1
    if bytes.count > 1, bytes[start] == UInt8(ascii: "[") {
      guard bytes.count > 2 else { return .partial }
      return .whole(.control(numbers: [], final: Array(bytes[start...start + 1])), length: 3)
    }
    for index in start..<bytes.endIndex {
      let byte = bytes[index]
      let length = index - bytes.startIndex + 1
      let parameters = bytes[start..<index]
      switch byte {
      case UInt8(ascii: "$") where !parameters.isEmpty && parameters.allSatisfy(isDigit), 0x40...0x7E:
        // rxvt ends Shift-Home by `$`, which elsewhere only announces the final byte.
        if parameters.first == UInt8(ascii: "<"), let mouse = mouseSequence(parameters.dropFirst(), final: byte) {
          return .whole(mouse, length: length)
        }
        guard let numbers = numbers(in: parameters) else { return .whole(.other, length: length) }
        return .whole(.control(numbers: numbers, final: [byte]), length: length)
      case 0x20...0x3F where length <= longestParameters:
        continue
      default:
        // Another byte breaks the sequence off and speaks for itself.
        return parameters.isEmpty ? .none : .whole(.other, length: length - 1)
      }
    }
    return .partial
  }

  private static let oldMouse = Array("[M".utf8)

  private static func mouseSequence(_ parameters: ArraySlice<UInt8>, final: UInt8) -> EscapeSequence? {
    guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m"), let numbers = numbers(in: parameters),
      numbers.count == 3
    else { return nil }
    return .mouse(code: numbers[0], column: numbers[1], row: numbers[2], isRelease: final == UInt8(ascii: "m"))
  }

  private static func shiftMatch(_ bytes: ArraySlice<UInt8>) -> Match {
    let parameters = bytes.dropFirst().prefix(while: isDigit)
    guard let final = bytes.dropFirst(1 + parameters.count).first else { return .partial }
    guard (0x20...0x7E).contains(final), parameters.count <= 2 else { return .none }
    let modifier = numbers(in: parameters)?.first
    return .whole(.shift(modifier: modifier, final: final), length: parameters.count + 2)
  }

  /// `ESC ]` and `ESC P` with a number begin an answer that ends in BEL or `ESC \`; without, they are Alt and a letter.
  private static func stringMatch(_ bytes: ArraySlice<UInt8>) -> Match {
    guard let mark = bytes.dropFirst().first else { return .partial }
    guard isDigit(mark) || mark == UInt8(ascii: ">") else { return .none }
    guard let end = bytes.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else {
      return bytes.count < longestAnswer ? .partial : .whole(.other, length: bytes.count)
    }
    let length = end - bytes.startIndex + 1
    if bytes[end] == 0x07 { return .whole(.other, length: length) }
    guard bytes.count > length else { return .partial }
    return .whole(.other, length: bytes[end + 1] == UInt8(ascii: "\\") ? length + 1 : length - 1)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The numbers between semicolons, an empty one as 0; nil when there is something else.
  private static func numbers(in parameters: ArraySlice<UInt8>) -> [Int]? {
    if parameters.isEmpty { return [] }
    var numbers = [0]
    for byte in parameters {
      switch byte {
      case UInt8(ascii: ";"): numbers.append(0)
      case 0x30...0x39: numbers[numbers.count - 1] = min(numbers[numbers.count - 1] * 10 + Int(byte - 0x30), 99_999)
      default: return nil
      }
    }
    return numbers
  }
}

extension EscapeSequence {
  /// What the mouse did where that means something here; nil for other buttons, releases and moves.
  var mouse: Mouse? {
    guard case .mouse(let code, let column, let row, let isRelease) = self else { return nil }
    let place = Position(column: max(0, column - 1), row: max(0, row - 1))
    // Shift, Alt and Ctrl are held at times and change nothing.
    switch code & ~0b1_1100 {
    case 0 where !isRelease: return Mouse(.press, at: place)
    case 64: return Mouse(.wheel(rows: -Self.wheelRows), at: place)
    case 65: return Mouse(.wheel(rows: Self.wheelRows), at: place)
    default: return nil
    }
  }

  private static let wheelRows = 3
}

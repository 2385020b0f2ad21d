/// The shape of what a key sends after Esc, whatever it means.
///
/// Telling the shape apart from the meaning lets an unknown key be swallowed whole: its letters never become commands.
enum EscapeSequence: Equatable {
  /// `ESC [`, numbers, a final byte; the Linux console's `ESC [ [ A` has the final byte `[A` and no numbers.
  case control(numbers: [Int], final: [UInt8])
  /// `ESC O`, perhaps a number for the modifiers, a final byte.
  case shift(modifier: Int?, final: UInt8)
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
  static func match(_ bytes: ArraySlice<UInt8>) -> Match {
    switch bytes.first {
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

import TermUI

/// Turns the bytes a terminal sends into events, strictly in their order.
///
/// It knows neither time nor terminal: where bytes may mean two things, `patience` says how long to wait for more,
/// and `giveUp` says that none came. It decodes by itself instead of by `get_wch`, which reads a byte at a time, loses
/// a letter that arrives in two pieces and swallows good text behind a bad byte.
struct InputDecoder {
  /// An unfinished letter, or the rest of a pasted text that stalled, in milliseconds.
  private static let letterPatience = 500
  private static let pastePatience = 3000
  /// How long after an Esc taken for the key the rest of a sequence may still arrive.
  private static let strayPatience = 300
  /// An unfinished sequence of a key. No key sends its beginning alone, so that a slow line has all the time.
  private static let sequencePatience = 1000
  /// A longer paste comes in pieces, so that memory stays bounded: 4 MiB.
  static let longestPaste = 4 << 20

  private enum Mode {
    case keys
    /// Up to the place given the text has been searched for its end.
    case paste(searched: Int)
  }

  private let keys: KeyTable
  private let escapeDelay: Int
  private let hasMouse: Bool
  private var buffer: [UInt8] = []
  /// The first byte not yet decoded.
  private var head = 0
  private var mode = Mode.keys
  /// An Esc was just taken for the key Esc, perhaps too early.
  private var mayBeStray = false
  private var hasGivenUp = false

  init(keys: KeyTable = KeyTable(), escapeDelay: Int = 50, hasMouse: Bool = false) {
    self.keys = keys
    self.escapeDelay = escapeDelay
    self.hasMouse = hasMouse
  }

  /// Adds bytes in the order they arrived.
  mutating func append(_ bytes: some Sequence<UInt8>) {
    if head > 0 {
      buffer.removeSubrange(..<head)
      if case .paste(let searched) = mode { mode = .paste(searched: max(0, searched - head)) }
      head = 0
    }
    buffer.append(contentsOf: bytes)
    hasGivenUp = false
  }

  /// How many milliseconds to wait for more bytes before `giveUp`; nil when nothing is unfinished.
  var patience: Int? {
    if case .paste = mode { return Self.pastePatience }
    guard head < buffer.count else { return mayBeStray ? Self.strayPatience : nil }
    let bytes = buffer[head...]
    guard bytes.first == 0x1B else {
      if bytes.first.map(Self.isLetterStart) == true { return Self.letterPatience }
      return bytes.count == 1 ? Self.strayPatience : Self.sequencePatience
    }
    guard let second = bytes.dropFirst().first else { return escapeDelay }
    if Self.isLetterStart(second) { return Self.letterPatience }
    return bytes.count > 2 || Self.introducesKey(second) ? Self.sequencePatience : Self.strayPatience
  }

  /// Whether an Esc is all that has come and is not decoded.
  var isAtEscape: Bool { head == buffer.count - 1 && buffer[head] == 0x1B }

  /// Says that nothing came in time, so that what is unfinished is taken as it stands.
  mutating func giveUp() {
    hasGivenUp = true
    if head == buffer.count { mayBeStray = false }
  }

  /// The next event; nil when more bytes are needed.
  mutating func next() -> Event? {
    while true {
      if case .paste(let searched) = mode {
        guard let event = nextPaste(searched: searched) else { return nil }
        if event != .paste("") { return event }
        continue
      }
      guard head < buffer.count else { return nil }
      switch step(buffer[head...]) {
      case .wait: return nil
      case .skip(let length): head += length
      case .key(let key, let length):
        head += length
        return .key(key)
      case .mouse(let mouse, let length):
        head += length
        return .mouse(mouse)
      }
    }
  }

  private enum Step {
    case key(Key, length: Int)
    case mouse(Mouse, length: Int)
    case skip(length: Int)
    case wait
  }

  private mutating func step(_ bytes: ArraySlice<UInt8>) -> Step {
    let first = bytes[bytes.startIndex]
    if mayBeStray {
      if let step = strayStep(bytes) { return step }
      mayBeStray = false
    }
    switch first {
    case 0x1B: return escapeStep(bytes)
    case 0x08, 0x7F: return .key(.backspace, length: 1)
    case 0x09: return .key(.tab, length: 1)
    case 0x0A, 0x0D: return .key(.enter, length: 1)
    case 0x01...0x1A: return .key(.control(Unicode.Scalar(first + 0x60)), length: 1)
    case 0x00, 0x1C...0x1F: return .key(.control(Unicode.Scalar(first + 0x40)), length: 1)
    default: return letterStep(bytes)
    }
  }

  private func letterStep(_ bytes: ArraySlice<UInt8>) -> Step {
    switch LetterMatch(bytes) {
    case .letter(let scalar, let length):
      // The second set of control characters, which no keyboard types.
      (0x80...0x9F).contains(scalar.value) ? .skip(length: length) : .key(.text(scalar), length: length)
    case .partial where !hasGivenUp: .wait
    // Something was typed that cannot be read: say so rather than drop it.
    case .partial, .invalid: .key(.text("\u{FFFD}"), length: 1)
    }
  }

  private mutating func escapeStep(_ bytes: ArraySlice<UInt8>) -> Step {
    let rest = bytes.dropFirst()
    guard let second = rest.first else {
      guard hasGivenUp else { return .wait }
      mayBeStray = true
      return .key(.escape, length: 1)
    }
    switch EscapeSequence.match(rest, hasMouse: hasMouse) {
    case .whole(let sequence, let length): return sequenceStep(sequence, rest.prefix(length))
    case .partial where !hasGivenUp: return .wait
    case .partial where rest.count > 1 || Self.introducesKey(second): return .skip(length: bytes.count)
    case .partial, .none: break
    }
    // Esc and a control character are two keys: an Esc before the Backspace of an input method must not take it along.
    if second < 0x20 || second == 0x7F { return .key(.escape, length: 1) }
    switch letterStep(rest) {
    case .key(.text(let scalar), let length): return .key(.alt(scalar), length: length + 1)
    case .key(_, let length), .mouse(_, let length), .skip(let length): return .skip(length: length + 1)
    case .wait: return .wait
    }
  }

  private mutating func sequenceStep(_ sequence: EscapeSequence, _ bytes: ArraySlice<UInt8>) -> Step {
    let length = bytes.count + 1
    if sequence == Self.pasteStart {
      mode = .paste(searched: head + length)
      return .skip(length: length)
    }
    if hasMouse, let mouse = sequence.mouse { return .mouse(mouse, length: length) }
    if let key = keys.key(for: sequence, bytes: bytes) { return .key(key, length: length) }
    return .skip(length: length)
  }

  /// Drops the rest of a sequence whose Esc was given up too early on a slow line; nil when it is text after all.
  private mutating func strayStep(_ bytes: ArraySlice<UInt8>) -> Step? {
    guard let first = bytes.first, Self.introducesKey(first) else { return nil }
    switch EscapeSequence.match(bytes) {
    case .whole(let sequence, let length):
      mayBeStray = false
      if sequence == Self.pasteStart {
        mode = .paste(searched: head + length)
        return .skip(length: length)
      }
      // Nobody types more than two characters so soon after Esc.
      let isSequence = length > 2 || keys.key(for: sequence, bytes: bytes.prefix(length)) != nil
      return isSequence ? .skip(length: length) : nil
    case .partial where !hasGivenUp: return .wait
    case .partial where bytes.count > 1:
      mayBeStray = false
      return .skip(length: bytes.count)
    case .partial, .none: return nil
    }
  }

  private static let pasteStart = EscapeSequence.control(numbers: [200], final: [UInt8(ascii: "~")])

  /// Whether keys send this byte after Esc, and more behind it.
  private static func introducesKey(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") }

  private static func isLetterStart(_ byte: UInt8) -> Bool { byte >= 0x80 }
}

extension InputDecoder {
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private mutating func nextPaste(searched: Int) -> Event? {
    let end = Self.pasteEnd
    var index = max(searched, head)
    while let escape = buffer[index...].firstIndex(of: 0x1B) {
      guard escape + end.count <= buffer.count else {
        index = escape
        break
      }
      if buffer[escape..<escape + end.count].elementsEqual(end) {
        mode = .keys
        return takePaste(upTo: escape, behind: end.count)
      }
      index = escape + 1
    }
    if index < buffer.count, buffer[index] != 0x1B { index = buffer.count }
    if hasGivenUp {
      mode = .keys
      return takePaste(upTo: buffer.count, behind: 0)
    }
    mode = .paste(searched: index)
    guard index - head > Self.longestPaste else { return nil }
    return takePaste(upTo: wholeTextEnd(before: index), behind: 0)
  }

  private mutating func takePaste(upTo end: Int, behind: Int) -> Event {
    let event = Event.paste(Self.text(of: buffer[head..<end]))
    head = end + behind
    return event
  }

  /// The last place up to `index` where neither a letter nor a line end is cut in two.
  private func wholeTextEnd(before index: Int) -> Int {
    var end = index - 1
    while end > head, buffer[end] & 0xC0 == 0x80 || buffer[end] == 0x0A { end -= 1 }
    return end > head ? end : index
  }

  /// Pasted bytes as text; terminals send CR or CR LF for a line end.
  private static func text(of bytes: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var afterReturn = false
    for byte in bytes {
      if byte == 0x0D {
        plain.append(0x0A)
      } else if byte != 0x0A || !afterReturn {
        plain.append(byte)
      }
      afterReturn = byte == 0x0D
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

/// One letter at the start of some bytes of UTF-8.
private enum LetterMatch {
  case letter(Unicode.Scalar, length: Int)
  case partial
  case invalid

  init(_ bytes: ArraySlice<UInt8>) {
    let first = bytes[bytes.startIndex]
    let length: Int
    let least: UInt32
    switch first {
    case 0x00...0x7F: (length, least) = (1, 0)
    case 0xC2...0xDF: (length, least) = (2, 0x80)
    case 0xE0...0xEF: (length, least) = (3, 0x800)
    case 0xF0...0xF4: (length, least) = (4, 0x10000)
    default:
      self = .invalid
      return
    }
    var value = length == 1 ? UInt32(first) : UInt32(first & (0x7F >> UInt8(length)))
    for byte in bytes.dropFirst().prefix(length - 1) {
      guard byte & 0xC0 == 0x80 else {
        self = .invalid
        return
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    if bytes.count < length {
      self = .partial
    } else if value >= least, let scalar = Unicode.Scalar(value) {
      self = .letter(scalar, length: length)
    } else {
      self = .invalid
    }
  }
}

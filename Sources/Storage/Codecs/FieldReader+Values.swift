import Emulation
import JSONText

extension FieldReader {
  mutating func text() throws(FormatError) -> String {
    try read(.text) { json throws(JSONError) in try json.readString() }
  }

  mutating func flag() throws(FormatError) -> Bool {
    try read(.trueOrFalse) { json throws(JSONError) in try json.readBool() }
  }

  /// A whole number of at most nine digits, so that no sum of such numbers overflows.
  mutating func integer() throws(FormatError) -> Int {
    let number = try read(.wholeNumber) { json throws(JSONError) in try json.readInt() }
    guard number.magnitude < 1_000_000_000 else { throw error(.unexpected(String(number), .wholeNumber)) }
    return number
  }

  /// A whole number within a range: what the program counts with, so that no file makes it count for ever.
  mutating func integer(in range: ClosedRange<Int>) throws(FormatError) -> Int {
    let number = try integer()
    guard range.contains(number) else { throw error(.unexpected(String(number), .number(range))) }
    return number
  }

  /// A year people keep records of.
  mutating func year() throws(FormatError) -> Int { try integer(in: 1900...2999) }

  /// The number of a line of a dossier.
  mutating func lineNumber() throws(FormatError) -> Int { try integer(in: 1...99_999) }

  mutating func points() throws(FormatError) -> Points {
    let text = try read(.points) { json throws(JSONError) in try json.readNumber() }
    guard let hundredths = hundredths(text) else { throw error(.unexpected(text, .points)) }
    return Points(hundredths: hundredths)
  }

  mutating func percent() throws(FormatError) -> Share {
    let text = try read(.percent) { json throws(JSONError) in try json.readNumber() }
    guard let hundredths = hundredths(text), (0...10_000).contains(hundredths) else {
      throw error(.unexpected(text, .percent))
    }
    return Share(basisPoints: hundredths)
  }

  mutating func day() throws(FormatError) -> Day {
    let text = try read(.day) { json throws(JSONError) in try json.readString() }
    guard let day = Day(iso: text) else { throw error(.unexpected(text, .day)) }
    return day
  }

  mutating func id<Subject>() throws(FormatError) -> RecordID<Subject> {
    let text = try read(.identifier) { json throws(JSONError) in try json.readString() }
    guard let id = RecordID<Subject>(text) else { throw error(.unexpected(text, .identifier)) }
    return id
  }

  mutating func choice<Choice: RawRepresentable & CaseIterable>() throws(FormatError) -> Choice
  where Choice.RawValue == String {
    try choice(named: try text())
  }

  /// One of the words of an enumeration, given as a key or already read.
  func choice<Choice: RawRepresentable & CaseIterable>(named name: String) throws(FormatError) -> Choice
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: name) else {
      throw error(.unexpected(name, .oneOf(Choice.allCases.map(\.rawValue))))
    }
    return choice
  }

  mutating func choices<Choice: RawRepresentable & CaseIterable & Hashable>() throws(FormatError) -> Set<Choice>
  where Choice.RawValue == String {
    var choices: Set<Choice> = []
    try array { reader throws(FormatError) in choices.insert(try reader.choice()) }
    return choices
  }

  /// Words of an enumeration in their order.
  mutating func words<Choice: RawRepresentable & CaseIterable>() throws(FormatError) -> [Choice]
  where Choice.RawValue == String {
    var words: [Choice] = []
    try array { reader throws(FormatError) in words.append(try reader.choice()) }
    return words
  }

  /// An object whose keys are words of an enumeration.
  mutating func map<Choice: RawRepresentable & CaseIterable & Hashable, Value>(
    _ value: (inout FieldReader) throws(FormatError) -> Value
  ) throws(FormatError) -> [Choice: Value] where Choice.RawValue == String {
    var map: [Choice: Value] = [:]
    try object { name, reader throws(FormatError) in
      let choice: Choice = try reader.choice(named: name)
      map[choice] = try value(&reader)
    }
    return map
  }

  mutating func value<Value: Stored>() throws(FormatError) -> Value { try Value(from: &self) }

  mutating func list<Value: Stored>() throws(FormatError) -> [Value] {
    var list: [Value] = []
    try array { reader throws(FormatError) in list.append(try Value(from: &reader)) }
    return list
  }

  mutating func texts() throws(FormatError) -> [String] {
    var list: [String] = []
    try array { reader throws(FormatError) in list.append(try reader.text()) }
    return list
  }

  mutating func lineNumbers() throws(FormatError) -> [Int] {
    var list: [Int] = []
    try array { reader throws(FormatError) in list.append(try reader.lineNumber()) }
    return list
  }

  mutating func days() throws(FormatError) -> [Day] {
    var list: [Day] = []
    try array { reader throws(FormatError) in list.append(try reader.day()) }
    return list
  }
}

/// An exact decimal with at most nine digits and two decimals, in hundredths; nil for any other number.
private func hundredths(_ text: String) -> Int? {
  var value = 0
  var wholeDigits = 0
  var decimals: Int?
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      if let count = decimals { decimals = count + 1 } else { wholeDigits += 1 }
      guard wholeDigits <= 9, decimals ?? 0 <= 2 else { return nil }
    case UInt8(ascii: "."): decimals = 0
    // JSON allows a sign only in front and one point at most.
    case UInt8(ascii: "-"): break
    default: return nil
    }
  }
  for _ in 0..<(2 - (decimals ?? 0)) { value *= 10 }
  return text.utf8.first == UInt8(ascii: "-") ? -value : value
}

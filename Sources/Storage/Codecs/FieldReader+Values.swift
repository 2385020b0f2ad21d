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

  mutating func integers() throws(FormatError) -> [Int] {
    var list: [Int] = []
    try array { reader throws(FormatError) in list.append(try reader.integer()) }
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
  var digits = text.utf8[...]
  let isNegative = digits.first == UInt8(ascii: "-")
  if isNegative { digits.removeFirst() }
  var whole = 0
  var wholeDigits = 0
  while let byte = digits.first, (48...57).contains(byte) {
    whole = whole * 10 + Int(byte - 48)
    wholeDigits += 1
    guard wholeDigits <= 9 else { return nil }
    digits.removeFirst()
  }
  var fraction = 0
  if let separator = digits.popFirst() {
    guard separator == UInt8(ascii: "."), let tenths = digits.popFirst(), (48...57).contains(tenths) else { return nil }
    fraction = Int(tenths - 48) * 10
    if let hundredths = digits.popFirst() {
      guard (48...57).contains(hundredths) else { return nil }
      fraction += Int(hundredths - 48)
    }
  }
  guard digits.isEmpty, wholeDigits > 0 else { return nil }
  let value = whole * 100 + fraction
  return isNegative ? -value : value
}

import Emulation
import JSONText

/// Gathers the members of a JSON object; members without a value are left out.
struct FieldWriter {
  private(set) var object = JSONObject()

  mutating func set(_ key: String, _ text: String) { object[key] = .string(text) }
  mutating func set(_ key: String, _ number: Int) { object[key] = .number(String(number)) }
  mutating func set(_ key: String, _ points: Points?) { object[key] = points.map { .number($0.text) } }
  mutating func set(_ key: String, _ day: Day?) { object[key] = day.map { .string($0.iso) } }

  mutating func set(_ key: String, _ share: Share?) {
    object[key] = share.map { .number(Points(hundredths: $0.basisPoints).text) }
  }

  mutating func set<Subject>(_ key: String, _ id: RecordID<Subject>?) {
    object[key] = id.map { .string($0.text) }
  }

  mutating func set<Choice: RawRepresentable>(_ key: String, _ choice: Choice?) where Choice.RawValue == String {
    object[key] = choice.map { .string($0.rawValue) }
  }

  mutating func set(_ key: String, json: JSONValue) { object[key] = json }

  mutating func set(_ key: String, _ value: (some Stored)?) { object[key] = value.map(Self.json) }

  mutating func set(_ key: String, _ list: [some Stored]) { object[key] = .array(list.map(Self.json)) }

  mutating func setIfTrue(_ key: String, _ flag: Bool) {
    if flag { object[key] = .bool(true) }
  }

  mutating func setUnlessEmpty(_ key: String, _ text: String) {
    if !text.isEmpty { set(key, text) }
  }

  mutating func setUnlessEmpty(_ key: String, _ list: [some Stored]) {
    if !list.isEmpty { set(key, list) }
  }

  mutating func setUnlessEmpty(_ key: String, _ texts: [String]) {
    if !texts.isEmpty { object[key] = .array(texts.map { .string($0) }) }
  }

  mutating func setUnlessEmpty(_ key: String, _ numbers: [Int]) {
    if !numbers.isEmpty { object[key] = .array(numbers.map { .number(String($0)) }) }
  }

  mutating func setUnlessEmpty(_ key: String, _ days: [Day]) {
    if !days.isEmpty { object[key] = .array(days.map { .string($0.iso) }) }
  }

  /// Sets the words of a set in the order of the enumeration, also of an empty one.
  mutating func set<Choice: RawRepresentable & CaseIterable>(_ key: String, _ choices: Set<Choice>)
  where Choice.RawValue == String {
    object[key] = .array(Choice.allCases.filter(choices.contains).map { .string($0.rawValue) })
  }

  /// Sets the words of a set in the order of the enumeration.
  mutating func setUnlessEmpty<Choice: RawRepresentable & CaseIterable>(_ key: String, _ choices: Set<Choice>)
  where Choice.RawValue == String {
    if !choices.isEmpty { set(key, choices) }
  }

  mutating func setUnlessEmpty<Choice: RawRepresentable>(_ key: String, _ numbers: [Choice: Int])
  where Choice.RawValue == String {
    if !numbers.isEmpty { object[key] = Self.object(named(numbers)) { .number(String($0)) } }
  }

  mutating func setUnlessEmpty<Choice: RawRepresentable>(_ key: String, _ shares: [Choice: Share])
  where Choice.RawValue == String {
    if !shares.isEmpty {
      object[key] = Self.object(named(shares)) { .number(Points(hundredths: $0.basisPoints).text) }
    }
  }

  mutating func setUnlessEmpty<Choice: RawRepresentable, Word: RawRepresentable>(
    _ key: String, _ lists: [Choice: [Word]]
  ) where Choice.RawValue == String, Word.RawValue == String {
    if !lists.isEmpty {
      object[key] = Self.object(named(lists)) { .array($0.map { .string($0.rawValue) }) }
    }
  }

  private func named<Choice: RawRepresentable, Value>(_ values: [Choice: Value]) -> [String: Value]
  where Choice.RawValue == String {
    var named: [String: Value] = [:]
    for (choice, value) in values { named[choice.rawValue] = value }
    return named
  }

  mutating func setUnlessEmpty(_ key: String, _ texts: [String: String]) {
    if !texts.isEmpty { object[key] = Self.object(texts) { .string($0) } }
  }

  mutating func setUnlessEmpty(_ key: String, _ lists: [String: [String]]) {
    if !lists.isEmpty { object[key] = Self.object(lists) { .array($0.map { .string($0) }) } }
  }

  mutating func setUnlessEmpty(_ key: String, _ values: [String: some Stored]) {
    if !values.isEmpty { object[key] = Self.object(values, Self.json) }
  }

  /// A value as a JSON object.
  static func json(_ value: some Stored) -> JSONValue {
    var fields = FieldWriter()
    value.write(to: &fields)
    return .object(fields.object)
  }

  private static func object<Value>(_ values: [String: Value], _ json: (Value) -> JSONValue) -> JSONValue {
    var object = JSONObject()
    for (key, value) in values { object[key] = json(value) }
    return .object(object)
  }
}

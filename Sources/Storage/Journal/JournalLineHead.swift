/// What a line of a journal says of its place among the others, found without reading what it did.
struct JournalLineHead {
  var number: Int
  /// The sum of the line before.
  var previous: Digest
  var sum: Digest
  /// Whether it is not as this version writes lines, so that only reading it tells more.
  var isOther: Bool

  /// - Returns: nil when the bytes are others than when the line was written.
  init?(_ line: ArraySlice<UInt8>) {
    guard let (body, sum) = JournalEntry.parts(of: line), Digest(of: body) == sum else { return nil }
    self.sum = sum
    // No text has a quotation mark without a backslash before it, so only the members themselves begin like this.
    let number = Self.value(after: Self.numberName, in: body).flatMap { Int(Self.text($0.prefix { (48...57) ~= $0 })) }
    let previous = Self.value(after: Self.previousName, in: body).flatMap { Digest(Self.text($0.prefix(64))) }
    isOther = !body.starts(with: Self.beginning) || number == nil || previous == nil
    (self.number, self.previous) = (number ?? 0, previous ?? .none)
  }

  private static let beginning = Array("{\"schema\":\(JournalEntry.schema),".utf8)
  private static let numberName = Array("\"number\":".utf8)
  private static let previousName = Array("\"previous\":\"".utf8)

  private static func value(after name: [UInt8], in body: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    body.place(of: name).map { body[($0 + name.count)...] }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// A second of the clock, as it was told where it was written down.
public struct Moment: Hashable, Sendable {
  /// Seconds since the beginning of 1970 in UTC.
  public var seconds: Int
  /// Minutes the local clock was ahead of UTC, -1439 to 1439.
  public var offset: Int

  public init(seconds: Int, offset: Int = 0) {
    self.seconds = seconds
    self.offset = offset
  }

  /// The local day.
  public var day: Day { Day(ordinal: Self.floorDivided(seconds + offset * 60, by: 86_400)) }

  /// The local time of the day: `08:05`.
  public var clock: String {
    let minutes = Self.remainder(seconds + offset * 60, by: 86_400) / 60
    return "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }

  /// The stored form, ISO 8601: `2026-01-02T08:05:09+07:00`.
  public var iso: String {
    let second = Self.remainder(seconds, by: 60)
    let sign = offset < 0 ? "-" : "+"
    let ahead = abs(offset)
    return "\(day.iso)T\(clock):\(second.padded(to: 2))\(sign)"
      + "\((ahead / 60).padded(to: 2)):\((ahead % 60).padded(to: 2))"
  }

  /// Reads the stored form; nil for anything else.
  public init?(iso text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 25, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[22] == UInt8(ascii: ":"), [43, 45].contains(bytes[19]),
      let day = Day(iso: String(decoding: bytes[..<10], as: UTF8.self)),
      let hour = Self.number(bytes[11..<13], below: 24), let minute = Self.number(bytes[14..<16], below: 60),
      let second = Self.number(bytes[17..<19], below: 60), let hours = Self.number(bytes[20..<22], below: 24),
      let minutes = Self.number(bytes[23..<25], below: 60)
    else { return nil }
    offset = (bytes[19] == 45 ? -1 : 1) * (hours * 60 + minutes)
    seconds = day.ordinal * 86_400 + hour * 3_600 + minute * 60 + second - offset * 60
  }

  private static func number(_ digits: ArraySlice<UInt8>, below limit: Int) -> Int? {
    guard digits.allSatisfy({ (48...57) ~= $0 }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    return number < limit ? number : nil
  }

  private static func floorDivided(_ number: Int, by divisor: Int) -> Int {
    (number - remainder(number, by: divisor)) / divisor
  }

  private static func remainder(_ number: Int, by divisor: Int) -> Int {
    let rest = number % divisor
    return rest < 0 ? rest + divisor : rest
  }
}

extension Day {
  /// The stored form, ISO 8601: `2026-01-02`.
  public var iso: String {
    let (year, month, day) = parts
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// The form of Vietnamese documents: `02/01/2026`.
  public var vietnamese: String {
    let (year, month, day) = parts
    return "\(day.padded(to: 2))/\(month.padded(to: 2))/\(year.padded(to: 4))"
  }

  /// Reads the stored form; nil for anything else.
  public init?(iso text: String) {
    // Tens of thousands are read at every start: bytes, no pieces of text.
    var text = text
    let parts: (year: Int, month: Int, day: Int)? = text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
        let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10])
      else { return nil }
      return (year, month, day)
    }
    guard let parts else { return nil }
    self.init(year: parts.year, month: parts.month, day: parts.day)
  }

  /// Reads a date as people type it: `5/1/2026`, `05-01-2026`, `05012026`, or `5/1` of the year of `today`.
  ///
  /// Nil when there is no such date.
  public init?(typed text: some StringProtocol, today: Day) {
    let parts = text.split { "/-. ".contains($0) }
    switch parts.count {
    case 1 where parts[0].utf8.count == 8:
      let digits = parts[0]
      guard let all = number(digits) else { return nil }
      self.init(year: all % 10_000, month: all / 10_000 % 100, day: all / 1_000_000)
    case 2:
      guard let day = number(parts[0]), let month = number(parts[1]) else { return nil }
      self.init(year: today.year, month: month, day: day)
    case 3:
      guard let day = number(parts[0]), let month = number(parts[1]), let year = number(parts[2]),
        parts[2].utf8.count == 4
      else { return nil }
      self.init(year: year, month: month, day: day)
    default:
      return nil
    }
  }
}

/// Digits only: `Int` alone would take a sign.
private func number(_ text: some StringProtocol) -> Int? {
  text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
}

private func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
  var number = 0
  for digit in digits {
    guard (48...57).contains(digit) else { return nil }
    number = number * 10 + Int(digit - 48)
  }
  return number
}

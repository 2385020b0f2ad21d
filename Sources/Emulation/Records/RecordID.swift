import VietnameseText

/// The name of a record, also the name of its file: 1 to 64 of `A-Z a-z 0-9 _ -`.
public struct RecordID<Subject>: Hashable, Comparable, Sendable {
  /// The name as it is written.
  public let text: String

  /// An identifier read from outside; nil when it has other characters or another length.
  public init?(_ text: String) {
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(isIdentifierByte) else { return nil }
    self.text = text
  }

  /// An identifier made from a name: folded to plain letters, everything else turned into single hyphens.
  public init(slug name: String) {
    var slug = ""
    for scalar in VietnameseText.fold(name).unicodeScalars {
      if scalar.isASCII, isIdentifierByte(UInt8(truncatingIfNeeded: scalar.value)), scalar != "-" {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
      if slug.utf8.count == 64 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    text = slug.isEmpty ? "x" : slug
  }

  /// An identifier written in the program itself: letters, digits, `_` and `-`.
  public init(code: StaticString) {
    text = code.description
  }

  /// By characters, capitals first.
  public static func < (left: RecordID, right: RecordID) -> Bool { left.text < right.text }
}

extension RecordID: CustomStringConvertible {
  /// The name as it is written.
  public var description: String { text }
}

private func isIdentifierByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
    true
  default: false
  }
}

/// Comma-separated values as RFC 4180 defines them, read strictly.
enum CSV {
  enum Flaw: Error {
    case quoteInPlainField(row: Int)
    case textAfterQuotes(row: Int)
    case bareLineEnd(row: Int)
    case unfinished(row: Int)
  }

  static func rows(of text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    // By scalars: a character may be made of both CR and LF.
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      row.append(try field(&rest, row: rows.count))
      switch rest.popFirst() {
      case ",": continue
      case "\r":
        guard rest.popFirst() == "\n" else { throw Flaw.bareLineEnd(row: rows.count) }
        rows.append(row)
        row = []
      case nil: throw Flaw.unfinished(row: rows.count)
      default: throw Flaw.textAfterQuotes(row: rows.count)
      }
    }
    return rows
  }

  private static func field(_ rest: inout ArraySlice<Unicode.Scalar>, row: Int) throws -> String {
    var field = ""
    guard rest.first == "\"" else {
      while let scalar = rest.first, scalar != ",", scalar != "\r" {
        if scalar == "\"" { throw Flaw.quoteInPlainField(row: row) }
        if scalar == "\n" { throw Flaw.bareLineEnd(row: row) }
        field.unicodeScalars.append(scalar)
        rest.removeFirst()
      }
      return field
    }
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      if scalar == "\"" {
        guard rest.first == "\"" else { return field }
        rest.removeFirst()
      }
      field.unicodeScalars.append(scalar)
    }
    throw Flaw.unfinished(row: row)
  }
}

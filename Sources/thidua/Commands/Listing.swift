import JSONText
import VietnameseText

/// Rows with named columns, to be printed as aligned text, JSON or CSV.
struct Listing {
  var columns: [String]
  var rows: [[Value]]

  /// What stands in a cell.
  enum Value {
    case text(String)
    /// A number, with the form it is shown in.
    case number(lexeme: String, shown: String)
    case none
  }

  /// Only the rows in which the words occur, accents and case aside.
  func filtered(_ words: String) -> Listing {
    let query = SearchQuery(words)
    guard !query.isEmpty else { return self }
    return Listing(
      columns: columns,
      rows: rows.filter { row in query.match(SearchText(row.map(\.shown).joined(separator: " "))) != nil })
  }

  func text(_ format: OutputFormat) -> String {
    switch format {
    case .text: aligned
    case .csv: csv
    case .json: json
    }
  }

  private var aligned: String {
    let table = [columns] + rows.map { $0.map { VisibleText.of($0.shown) } }
    let widths = columns.indices.map { column in table.map { TextWidth.of($0[column]) }.max() ?? 0 }
    let alignments = columns.indices.map { column in
      let isNumeric = rows.contains { if case .number = $0[column] { true } else { false } }
      return isNumeric ? TextWidth.Alignment.trailing : .leading
    }
    let lines = table.map { row in
      var line = ""
      for (column, text) in row.enumerated() {
        let padded = TextWidth.pad(text, to: widths[column], alignment: alignments[column])
        line += (column > 0 ? "  " : "") + padded
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }
    return lines.joined()
  }

  /// RFC 4180; numbers with a point, so that every program reads them.
  private var csv: String {
    ([columns] + rows.map { $0.map(\.plain) }).map { row in
      row.map { field in
        let text = VisibleText.of(field)
        return text.contains { ",\"\n\r".contains($0) }
          ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
      }.joined(separator: ",") + "\r\n"
    }.joined()
  }

  private var json: String {
    let values = rows.map { row in
      var object = JSONObject()
      for (column, value) in zip(columns, row) { object[column] = value.json }
      return JSONValue.object(object)
    }
    return JSONValue.array(values).text
  }
}

extension Listing.Value {
  var shown: String {
    switch self {
    case .text(let text): text
    case .number(_, let shown): shown
    case .none: "–"
    }
  }

  fileprivate var plain: String {
    switch self {
    case .text(let text): text
    case .number(let lexeme, _): lexeme
    case .none: ""
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .number(let lexeme, _): .number(lexeme)
    case .none: .null
    }
  }
}

import JSONText
import Screens
import VietnameseText

/// Rows with named columns, to be printed as aligned text, JSON or CSV.
struct Listing {
  var columns: [Column]
  var rows: [[Value]]

  /// A column; programs read its name, people its heading in their language.
  enum Column: String, CaseIterable {
    case abstract, aliases, article, award, band, bonus, content, day, decider, decision, dossier, id, journal, kind
    case leader, line, lines, login, name, notAppraised, number, penalty, post, rank, receipt, received, recipients
    case remark, roles, signer, state, total, track, unit, units, until
    case act, at, by, changes, records, reverts, sum, what, why

    /// Whether it is for programs alone: another column says the same in words.
    fileprivate func isForPrograms(beside columns: [Column]) -> Bool { self == .kind && columns.contains(.what) }
  }

  /// What stands in a cell.
  enum Value {
    case text(String)
    /// Several texts: a list in JSON, one after the other elsewhere.
    case list([String])
    /// A number, with the form it is shown in.
    case number(lexeme: String, shown: String)
    /// A SHA-256: people see as many digits as they compare by eye.
    case sum(String)
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

  /// Only the rows that have a text as it is in one of some columns.
  func filtered(columns wanted: Set<Column>, having text: String) -> Listing {
    let places = columns.indices.filter { wanted.contains(columns[$0]) }
    return Listing(columns: columns, rows: rows.filter { row in places.contains { row[$0].shown == text } })
  }

  /// At most so many rows, from the first one on.
  func first(_ count: Int) -> Listing { Listing(columns: columns, rows: Array(rows.prefix(count))) }

  /// The whole listing as it is printed.
  func text(_ format: OutputFormat, _ texts: Texts) -> String {
    switch format {
    case .text: aligned(texts)
    case .csv: csv
    case .json: json
    }
  }

  private func aligned(_ texts: Texts) -> String {
    let shown = columns.indices.filter { !columns[$0].isForPrograms(beside: columns) }
    guard shown.count == columns.count else {
      return Listing(columns: shown.map { columns[$0] }, rows: rows.map { row in shown.map { row[$0] } }).aligned(texts)
    }
    let table = [columns.map(texts.heading)] + rows.map { $0.map { VisibleText.of($0.shown) } }
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
    ([columns.map(\.rawValue)] + rows.map { $0.map(\.field) }).map { row in
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
      for (column, value) in zip(columns, row) { object[column.rawValue] = value.json }
      return JSONValue.object(object)
    }
    return JSONValue.array(values).text
  }
}

extension Listing.Value {
  var shown: String {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: Self.separator(texts))
    case .number(_, let shown): shown
    case .sum(let sum): String(sum.prefix(12))
    case .none: "–"
    }
  }

  /// Paths have no blanks; between sentences there is more.
  private static func separator(_ texts: [String]) -> String { texts.contains { $0.contains(" ") } ? "; " : " " }

  /// What a field of CSV says. A text a spreadsheet would take for a formula gets an apostrophe in front.
  fileprivate var field: String {
    switch self {
    case .text, .list:
      shown.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true ? "'" + shown : shown
    case .number(let lexeme, _): lexeme
    case .sum(let sum): sum
    case .none: ""
    }
  }

  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .list(let texts): .array(texts.map { .string($0) })
    case .number(let lexeme, _): .number(lexeme)
    case .sum(let sum): .string(sum)
    case .none: .null
    }
  }
}

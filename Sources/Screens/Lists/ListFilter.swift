import Emulation
import TermUI
import VietnameseText

/// What a person wants to see of a list: words that stand anywhere in a row, and what single columns must say.
///
/// `cam ranh tt:thẩm-định hạn<3`: words as in every search; a column is named by its title or the initials of it,
/// without accents; a hyphen in what it must say stands for a space.
struct ListFilter: Sendable {
  /// What is wrong with what was typed; the words concerned are left out.
  enum Problem: Hashable, Sendable {
    case unknownColumn(String)
    /// Neither a number nor a date, after `<` or `>`.
    case notComparable(String)
  }

  /// One column and what it must say.
  struct Term: Sendable {
    /// The index of the column.
    let column: Int
    let test: Test
  }

  enum Test: Sendable {
    case contains(SearchQuery)
    /// The whole text, without accents and case; an empty one for cells that say nothing.
    case equals(String)
    case compares(Comparison, number: Int?, day: Day?)
  }

  enum Comparison: String, CaseIterable, Sendable {
    // Longer ones first, as they are looked for in this order.
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case more = ">"
  }

  /// The words that stand anywhere.
  let words: SearchQuery
  private(set) var terms: [Term] = []
  private(set) var problem: Problem?

  /// Lets everything through.
  init() { words = SearchQuery("") }

  /// Reads what was typed.
  ///
  /// - Parameter today: the day that dates without a year are near to.
  init(_ text: String, columns: [TableColumn], today: Day, _ texts: Texts) {
    var plain: [Substring] = []
    for part in VietnameseText.compose(text).split(whereSeparator: \.isWhitespace) {
      guard let (name, sign, value) = Self.parts(of: part) else {
        plain.append(part)
        continue
      }
      let days =
        Comparison(rawValue: sign) != nil && Self.isWhole(value) ? Self.daysLeft(String(name), columns, texts) : nil
      guard let column = days ?? Self.column(named: String(name), in: columns, texts) else {
        problem = problem ?? .unknownColumn(String(name))
        continue
      }
      switch Self.test(sign, String(value), today: today) {
      case .success(let test?): terms.append(Term(column: column, test: test))
      case .success(nil): break
      case .failure(let failure): problem = problem ?? failure.problem
      }
    }
    words = SearchQuery(plain.joined(separator: " "))
  }

  var isEmpty: Bool { words.isEmpty && terms.isEmpty }

  private struct Failure: Error { let problem: Problem }

  /// Name, sign and value of a word like `hạn<3`; nil for a word that is none.
  private static func parts(of word: Substring) -> (name: Substring, sign: String, value: Substring)? {
    guard let start = word.firstIndex(where: { ":=<>".contains($0) }), start > word.startIndex,
      word[..<start].allSatisfy({ $0.isLetter || $0 == "-" || $0 == "_" })
    else { return nil }
    let rest = word[start...]
    let sign = (Comparison.allCases.map(\.rawValue) + [":", "="]).first { rest.hasPrefix($0) } ?? ":"
    return (word[..<start], sign, rest.dropFirst(sign.count))
  }

  /// The column that is meant by a title, by its initials or by its own name.
  private static func column(named name: String, in columns: [TableColumn], _ texts: Texts) -> Int? {
    let name = plain(name)
    let initials = columns.map { column in
      String(column.title.split { !$0.isLetter }.compactMap(\.first)).lowercased()
    }
    return columns.firstIndex { plain($0.title) == name }
      ?? columns.firstIndex { texts.columnNames($0.id).map(plain).contains(name) }
      ?? columns.firstIndex { plain($0.id) == name }
      ?? initials.firstIndex { $0.count > 1 && plain($0) == name }
      ?? columns.firstIndex { !$0.title.isEmpty && plain($0.title).hasPrefix(name) }
  }

  /// The column of the days left, where a name means it as well as the day they end on; `hạn<3` asks for days.
  private static func daysLeft(_ name: String, _ columns: [TableColumn], _ texts: Texts) -> Int? {
    columns.firstIndex { $0.id == "left" && texts.columnNames($0.id).map(plain).contains(plain(name)) }
  }

  /// Whether it is a whole number, perhaps below zero.
  private static func isWhole(_ value: Substring) -> Bool {
    let digits = value.drop { $0 == "-" }
    return !digits.isEmpty && digits.count <= 3 && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Small letters without accents, and nothing else.
  private static func plain(_ text: String) -> String { VietnameseText.fold(text).filter(\.isLetter) }

  /// - Returns: nil while nothing is typed after the sign.
  private static func test(_ sign: String, _ value: String, today: Day) -> Result<Test?, Failure> {
    let words = value.replacing("-", with: " ").replacing("_", with: " ")
    switch Comparison(rawValue: sign) {
    case nil where sign == "=": return .success(.equals(words.foldedWords))
    case nil:
      let query = SearchQuery(words)
      return .success(query.isEmpty ? nil : .contains(query))
    case let comparison?:
      guard !value.isEmpty else { return .success(nil) }
      let digits = value.hasPrefix("-") ? String(value.dropFirst()) : value
      let number = (try? Points(parsing: digits)).map { value.hasPrefix("-") ? -$0.hundredths : $0.hundredths }
      let day = Day(typed: value, today: today)
      guard number != nil || day != nil else { return .failure(Failure(problem: .notComparable(value))) }
      return .success(.compares(comparison, number: number, day: day))
    }
  }
}

extension ListFilter.Test {
  /// Whether a cell says what it must.
  func passes(_ text: @autoclosure () -> SearchText, _ value: SortValue) -> Bool {
    switch self {
    case .contains(let query): return query.match(text()) != nil
    case .equals(let wanted): return text().text.foldedWords == wanted
    case .compares(let comparison, let number, let day):
      switch value {
      case .number(let found), .count(let found): return number.map { comparison.holds(found * 100, $0) } ?? false
      case .points(let found): return number.map { comparison.holds(found.hundredths, $0) } ?? false
      case .day(let found): return day.map { comparison.holds(found, $0) } ?? false
      case .text, .none: return false
      }
    }
  }
}

extension ListFilter.Comparison {
  fileprivate func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .less: left < right
    case .atMost: left <= right
    case .more: left > right
    case .atLeast: left >= right
    }
  }
}

extension String {
  /// Its words without accents and case, a space between them.
  fileprivate var foldedWords: String {
    VietnameseText.fold(self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

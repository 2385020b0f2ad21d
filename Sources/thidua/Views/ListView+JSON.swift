import JSONText
import Screens
import TermUI

extension ListView {
  /// The members of a file that say how a list is looked at.
  enum Member: String, CaseIterable {
    case filter, sort, hidden, order, widths, frozen
  }

  /// Puts its members into an object; what is as the list gives it has no member.
  func write(to object: inout JSONObject) {
    object[Member.filter.rawValue] = filter.isEmpty ? nil : .string(filter)
    let sort = self.sort.map { key -> JSONValue in
      var object: JSONObject = ["column": .string(key.column)]
      if key.isDescending { object["descending"] = .bool(true) }
      return .object(object)
    }
    object[Member.sort.rawValue] = sort.isEmpty ? nil : .array(sort)
    let hidden = arrangement.hidden.sorted()
    object[Member.hidden.rawValue] = hidden.isEmpty ? nil : .texts(hidden)
    object[Member.order.rawValue] = arrangement.order.isEmpty ? nil : .texts(arrangement.order)
    var widths = JSONObject()
    for (column, width) in arrangement.widths.sorted(by: { $0.key < $1.key }) { widths[column] = .integer(width) }
    object[Member.widths.rawValue] = widths.isEmpty ? nil : .object(widths)
    object[Member.frozen.rawValue] = arrangement.frozen.map(JSONValue.integer)
  }

  /// Reads its members.
  ///
  /// - Returns: the view of all that can be read, and the members that have values without a meaning.
  static func read(_ object: JSONObject) -> (view: ListView, wrong: [Member]) {
    var view = ListView()
    var wrong: [Member] = []
    for member in Member.allCases {
      guard let value = object[member.rawValue] else { continue }
      if !view.take(value, as: member) { wrong.append(member) }
    }
    return (view, wrong)
  }

  /// - Returns: false for a value without a meaning.
  private mutating func take(_ value: JSONValue, as member: Member) -> Bool {
    switch member {
    case .filter:
      guard let text = value.asText else { return false }
      filter = text
    case .sort:
      guard let entries = value.asArray else { return false }
      sort = entries.compactMap { entry in
        guard let object = entry.asObject, let column = object["column"]?.asText else { return nil }
        return SortKey(column: column, isDescending: object["descending"]?.asFlag ?? false)
      }
      return sort.count == entries.count
    case .hidden:
      guard let columns = value.asTexts else { return false }
      arrangement.hidden = Set(columns)
    case .order:
      guard let columns = value.asTexts else { return false }
      arrangement.order = columns
    case .widths:
      guard let object = value.asObject else { return false }
      let widths = object.members.compactMap { name, value in
        value.asInteger.flatMap { (3...99).contains($0) ? (name, $0) : nil }
      }
      arrangement.widths = Dictionary(widths) { first, _ in first }
      return widths.count == object.count
    case .frozen:
      guard let count = value.asInteger, count >= 0 else { return false }
      arrangement.frozen = count
    }
    return true
  }
}

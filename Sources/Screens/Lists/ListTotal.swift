import Emulation
import TermUI

/// What stands in the line of totals of a list.
enum ListTotal: String, CaseIterable, Sendable {
  /// What the screen itself adds up, as a rule nothing.
  case none
  case sum
  case mean

  /// The one after it, from the last to the first.
  var next: ListTotal {
    switch self {
    case .none: .sum
    case .sum: .mean
    case .mean: .none
    }
  }
}

extension RecordList {
  /// The totals of the marked rows, or of all that are shown where none is marked; nil where none are asked for.
  var totals: [TableCell]? {
    guard total != .none else { return nil }
    let isMarked = !table.marks.isEmpty
    let counted = (isMarked ? order.filter { table.marks.contains(rows[$0].id) } : order).map { rows[$0] }
    var cells = shown.map { column in
      TableCell(text(of: counted.compactMap { column < $0.keys.count ? $0.keys[column] : nil }))
    }
    // The label stands where there is room and nothing to add up.
    let place = shown.indices.filter { cells[$0].text.isEmpty }.max {
      columns[shown[$0]].leastWidth < columns[shown[$1]].leastWidth
    }
    if let place { cells[place].text = totalLabel }
    return cells
  }

  /// Whether any column can be added up.
  var hasSummands: Bool {
    rows.first.map { row in row.keys.contains { $0.summand != nil } } ?? false
      || rows.contains { row in row.keys.contains { $0.summand != nil } }
  }

  private func text(of values: [SortValue]) -> String {
    let summands = values.compactMap(\.summand)
    guard !summands.isEmpty else { return "" }
    let sum = summands.reduce(0, +)
    let isCount = values.allSatisfy { if case .points = $0 { false } else { true } }
    switch total {
    case .none: return ""
    case .sum: return isCount ? String(sum / 100) : Points(hundredths: sum).text(separator: ",")
    case .mean:
      let mean = Points(hundredths: sum).scaled(by: Points(1), over: Points(summands.count))
      return mean.text(separator: ",")
    }
  }
}

import TermUI
import VietnameseText

/// Facts with their labels, in one or two columns.
struct FactSheet {
  /// One fact.
  struct Fact: Sendable {
    var label: String
    var value: String
    var role: Role

    init(_ label: String, _ value: String, role: Role = .text) {
      self.label = label
      self.value = value
      self.role = role
    }
  }

  private let facts: [Fact]
  private let columns: Int

  /// - Parameter columns: facts that stand side by side.
  init(_ facts: [Fact], columns: Int) {
    self.facts = facts
    self.columns = max(1, columns)
  }

  /// Draws the facts column by column, as many as there are rows for.
  func draw(on canvas: inout Canvas, in rect: Rect) {
    let rows = (facts.count + columns - 1) / columns
    let width = (rect.columns - 2) / columns
    for (index, fact) in facts.enumerated() where index % rows < rect.rows {
      let column = facts.indices.filter { $0 / rows == index / rows }
      let label = column.map { TextWidth.of(facts[$0].label) }.max() ?? 0
      let start = rect.column + 2 + index / rows * width
      let row = rect.row + index % rows
      canvas.put(fact.label, row: row, column: start, width: label, role: .fieldLabel)
      canvas.put(fact.value, row: row, column: start + label + 1, width: width - label - 2, role: fact.role)
    }
  }
}

import Emulation
import TermUI

/// Asks, field by field and side by side, whose value counts where two people changed the same thing.
struct ConflictScreen: Overlay {
  private let pending: PendingAct
  private let conflicts: [FieldConflict]
  private let others: OthersNamed
  /// Who gave each field the value it has now, as far as that is known.
  private let writers: [FieldConflict: OthersNamed]
  /// Whether mine counts, by conflict; theirs does until the person chooses.
  private var isMine: [Bool]
  private var table = Table(column: Self.theirsColumn)

  private static let theirsColumn = 2
  private static let mineColumn = 3

  /// - Parameters:
  ///   - answers: what was chosen before, when others were quicker again.
  ///   - others: whose values mine stand beside.
  init(
    _ pending: PendingAct, _ conflicts: [FieldConflict], answers: [FieldConflict: Bool], by others: OthersNamed,
    writers: [FieldConflict: OthersNamed] = [:], _ context: Context
  ) {
    self.pending = pending
    self.conflicts = conflicts
    self.others = others
    self.writers = writers
    isMine = conflicts.map { answers[$0] ?? false }
    showChoice()
  }

  /// The values stand beside those of the records as they are shown below.
  var holdsRecords: Bool { true }

  func title(_ context: Context) -> String {
    let record = conflicts.first.map { context.texts.recordName($0.record, context.workspace, on: context.today) }
    return context.texts.conflictTitle(record)
  }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [
      Offer(.open, texts.keepChoicesShort), Offer(.mark, texts.switchShort),
      Offer(.nextPane, texts.switchShort, isInBar: false), Offer(.markAll, texts.allMineShort),
      Offer(.back, texts.backToTypingShort),
    ]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .open, .save:
      let answers = Dictionary(zip(conflicts, isMine)) { first, _ in first }
      return .resolve(pending, answers: answers)
    case .mark, .nextPane: choose(isMine: !isMine[row])
    case .markAll: isMine = isMine.map { _ in true }
    default: break
    }
    showChoice()
    return .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    switch context.move(for: event) {
    case .columns(let move): choose(isMine: move == .right || move == .last)
    case .cell(let row, let column):
      table.position.selected = row
      if column >= Self.theirsColumn { choose(isMine: column == Self.mineColumn) }
    default: table.handle(event, content(context), in: parts(context.body, context).table, context)
    }
    showChoice()
    return .none
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    let parts = parts(body, context)
    for (offset, line) in explanation(body, context).enumerated() {
      canvas.put(line, row: body.row + offset, column: body.column + 1, width: body.columns - 2)
    }
    table.draw(content(context), on: &canvas, in: parts.table)
    var row = parts.detail.row
    for line in detail(width: parts.detail.columns - 2, context).prefix(parts.detail.rows) {
      canvas.put(line.text, row: row, column: parts.detail.column + 1, width: parts.detail.columns - 2, role: line.role)
      row += 1
    }
  }

  private var row: Int { min(max(0, table.position.selected), conflicts.count - 1) }

  private mutating func choose(isMine: Bool) {
    guard self.isMine.indices.contains(row) else { return }
    self.isMine[row] = isMine
  }

  /// The cursor stands on the value that counts.
  private mutating func showChoice() {
    guard isMine.indices.contains(row) else { return }
    table.column = isMine[row] ? Self.mineColumn : Self.theirsColumn
  }

  private func explanation(_ body: Rect, _ context: Context) -> [String] {
    WrappedText.lines(of: context.texts.conflictExplained(others), width: body.columns - 2)
  }

  private func parts(_ body: Rect, _ context: Context) -> (table: Rect, detail: Rect) {
    let rest = body.split(top: explanation(body, context).count + 1).rest
    let split = rest.split(bottom: min(rest.rows / 2, Self.detailRows))
    return (split.rest, split.bottom)
  }

  private static let detailRows = 8

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    func mark(_ text: String, _ isChosen: Bool) -> TableCell {
      TableCell((isChosen ? "\(context.glyphs.mark) " : "  ") + text, role: isChosen ? .textStrong : .textMuted)
    }
    let rows = conflicts.indices.map { index in
      let conflict = conflicts[index]
      return [
        TableCell(texts.shortField(conflict, context)),
        TableCell(texts.value(conflict.base, of: conflict, context), role: .textMuted),
        mark(texts.value(conflict.theirs, of: conflict, context), !isMine[index]),
        mark(texts.value(conflict.mine, of: conflict, context), isMine[index]),
      ]
    }
    return TableContent(
      columns: [
        TableColumn(
          id: "field", title: texts.fieldColumn, width: .flexible(minimum: 22, weight: 2), isSortable: false,
          isFitted: true),
        TableColumn(
          id: "base", title: texts.baseColumn, width: .flexible(minimum: 12, weight: 2), isSortable: false,
          isFitted: true),
        TableColumn(
          id: "theirs", title: "  " + texts.theirsColumn(others), width: .flexible(minimum: 18, weight: 2),
          isSortable: false),
        TableColumn(
          id: "mine", title: "  " + texts.mineColumn, width: .flexible(minimum: 18, weight: 2), isSortable: false),
      ].fitted(to: rows),
      rowCount: conflicts.count
    ) { .cells(rows[$0]) }
  }

  /// The row under the cursor with all that a column has no room for.
  private func detail(width: Int, _ context: Context) -> [(text: String, role: Role)] {
    guard conflicts.indices.contains(row) else { return [] }
    let texts = context.texts
    let conflict = conflicts[row]
    func lines(_ label: String, _ value: FieldConflict.Value, _ role: Role) -> [(text: String, role: Role)] {
      WrappedText.lines(of: texts.fact(label, texts.value(value, of: conflict, context)), width: width)
        .map { ($0, role) }
    }
    let field = WrappedText.lines(of: texts.conflictField(conflict, context), width: width)
    let writer = writers[conflict].map(texts.theirs) ?? texts.theirsColumn(others)
    return field.prefix(2).map { ($0, .textStrong) } + lines(texts.baseColumn, conflict.base, .textMuted)
      + lines(writer, conflict.theirs, isMine[row] ? .textMuted : .text)
      + lines(texts.mineColumn, conflict.mine, isMine[row] ? .text : .textMuted)
  }
}

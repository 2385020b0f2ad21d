import Emulation
import TermUI

// Screens with more than one list: which part has the cursor, and where it stands in each.

extension DossierScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace {
    ScreenTrace(
      .dossier, RecordKey(.dossier, dossier.text),
      details: [ScreenTrace.pane: String(pane.rawValue), "parts": parts.place, "history": history.place], lists: lines)
  }

  mutating func resume(_ trace: ScreenTrace, _ context: Context) {
    pane = trace.details[ScreenTrace.pane].flatMap { Int($0) }.flatMap(Pane.init) ?? pane
    lines.resume(trace[.lines], context)
    parts.go(to: trace.details["parts"])
    history.go(to: trace.details["history"])
  }
}

extension LineScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace {
    ScreenTrace(
      .line, RecordKey(.dossier, dossier.text), details: [ScreenTrace.line: String(number), "place": table.place])
  }

  mutating func resume(_ trace: ScreenTrace, _ context: Context) { table.go(to: trace.details["place"]) }
}

extension AwardsScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace {
    var details = [ScreenTrace.pane: view.rawValue, "stage": String(board.column), "first": String(board.firstColumn)]
    for (column, position) in board.positions { details["stage \(column)"] = "\(position.selected) \(position.offset)" }
    details["card"] = view == .board ? selected(context)?.text : nil
    return ScreenTrace(.awards, details: details, lists: list)
  }

  mutating func resume(_ trace: ScreenTrace, _ context: Context) {
    let details = trace.details
    view = details[ScreenTrace.pane].flatMap(View.init) ?? view
    list.resume(trace[.awards], context)
    arrangeStages(context)
    board.column = min(max(0, details["stage"].flatMap { Int($0) } ?? 0), AwardStage.allCases.count - 1)
    board.firstColumn = min(max(0, details["first"].flatMap { Int($0) } ?? 0), board.column)
    for column in AwardStage.allCases.indices {
      guard let numbers = details["stage \(column)"]?.numbers, numbers.count == 2 else { continue }
      board.positions[column] = ListPosition(selected: numbers[0], offset: numbers[1])
    }
    // Others may have moved it to another column meanwhile.
    if view == .board, let card = details["card"].flatMap({ Dossier.ID($0) }), selected(context) != card {
      select(card, context)
    }
  }
}

extension ScorecardScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace {
    let row = grid.selectedRow(of: sheet.content).map { sheet.content.rows[$0].id } ?? ""
    return ScreenTrace(
      .scorecard, RecordKey(.scorecard, id.text),
      details: [
        "row": row, "column": String(grid.column), "folded": grid.folded.sorted().joined(separator: " "),
        "above": String(max(0, grid.position.selected - grid.position.offset)),
      ])
  }

  mutating func resume(_ trace: ScreenTrace, _ context: Context) {
    let details = trace.details
    let sections = Set(sheet.content.rows.filter(\.isSection).map(\.id))
    grid.folded = sections.intersection((details["folded"] ?? "").split(separator: " ").map(String.init))
    guard let row = sheet.content.rows.firstIndex(where: { $0.id == details["row"] }) else { return }
    let column = details["column"].flatMap { Int($0) } ?? grid.column
    grid.select(row: row, column: column, sheet.content, in: gridRect(context.body))
    if let above = details["above"].flatMap({ Int($0) }) {
      grid.position.offset = max(0, grid.position.selected - max(0, above))
    }
  }
}

extension FindScreen: KeptScreen {
  func trace(_ context: Context) -> ScreenTrace {
    ScreenTrace(.find, details: ["query": picker.field.text, "row": String(picker.position.selected)])
  }

  mutating func resume(_ trace: ScreenTrace, _ context: Context) {
    ask(trace.details["query"] ?? "", row: trace.details["row"].flatMap { Int($0) } ?? 0, context)
  }
}

extension Table {
  /// The row and the column under the cursor and how far it is scrolled, as words.
  fileprivate var place: String { "\(position.selected) \(position.offset) \(column)" }

  /// Goes where the words of `place` say; what they say of rows that are gone is put right when it is drawn.
  fileprivate mutating func go(to place: String?) {
    guard let numbers = place?.numbers, numbers.count == 3 else { return }
    position = ListPosition(selected: numbers[0], offset: numbers[1])
    column = numbers[2]
  }
}

extension String {
  /// The numbers of a text, none where anything else stands in it or one can be no row.
  fileprivate var numbers: [Int] {
    let numbers = split(separator: " ").map { Int($0) ?? -1 }
    return numbers.allSatisfy { (0...1_000_000_000).contains($0) } ? numbers : []
  }
}

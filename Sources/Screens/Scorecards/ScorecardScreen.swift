import Emulation
import TermUI

/// The scorecard of one unit: criteria down, columns across, points typed straight into the grid.
struct ScorecardScreen: Screen {
  let id: Scorecard.ID
  var grid: Grid
  private(set) var sheet: ScorecardSheet
  /// The row to look for the next empty cell from, once what is being typed is saved.
  private var jumpFrom: Int?
  /// Whether nothing was done yet, so that nobody has looked at the cell the cursor stands on.
  private var isFresh = true

  init(_ id: Scorecard.ID, _ context: Context) {
    self.id = id
    sheet = ScorecardSheet(id, context)
    grid = Grid(column: ScorecardSheet.columnIndex(of: .appraisedScore))
    grid.select(row: 1, column: grid.column, sheet.content, in: gridRect(context.body))
  }

  var typing: Typing { grid.isEditing ? .text : .numbers }
  var hasUnsavedInput: Bool { grid.isEditing }
  var hasMoves: Bool { !grid.isEditing }

  func isGone(_ context: Context) -> Bool { context.workspace.scorecards[id] == nil }

  func title(_ context: Context) -> String { sheet.title }

  func hints(_ context: Context) -> [KeyHint] {
    let texts = context.texts
    if grid.isEditing {
      return [
        KeyHint(Key.enter.name, texts.acceptShort),
        KeyHint(context.keymap.key(for: .nextAttention)?.name ?? "", texts.acceptAndNextShort),
        KeyHint(Key.tab.name, texts.nextColumnShort),
        KeyHint(Key.escape.name, texts.dropShort),
      ]
    }
    return barrier(context) == nil ? [KeyHint("0-9", texts.typePointsShort)] : []
  }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    guard !grid.isEditing else { return [Offer(.save, texts.saveShort, isInBar: false)] }
    return [
      Offer(.nextAttention, texts.nextEmptyShort), Offer(.why, texts.whyShort),
      Offer(.edit, texts.editShort, refusal: barrier(context)),
      Offer(.previousAttention, texts.previousEmptyShort, isInBar: false),
      Offer(.nextPane, texts.nextColumnShort, isInBar: false),
      Offer(.previousPane, texts.previousColumnShort, isInBar: false),
      Offer(.open, texts.editOrFoldShort, isInBar: false),
      Offer(.delete, texts.clearCellShort, refusal: barrier(context), isInBar: false),
      Offer(.mark, texts.foldShort, isInBar: false),
    ]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    let rect = gridRect(context.body)
    defer { isFresh = false }
    switch command {
    case .edit, .open:
      if typingRefusal(context) == nil, let barrier = barrier(context) { return .say(Notice(.warning, barrier)) }
      return answer(grid.open(sheet.content), context)
    case .save: return answer(grid.take(sheet.content), context)
    case .delete: return answer(grid.clear(sheet.content), context)
    case .mark: grid.toggleFold(sheet.content)
    case .nextPane: grid.goToEditable(.forward, sheet.content, in: rect)
    case .previousPane: grid.goToEditable(.backward, sheet.content, in: rect)
    case .nextAttention, .previousAttention:
      let row = grid.selectedRow(of: sheet.content) ?? 0
      let step = command == .nextAttention ? 1 : -1
      // Whoever opens a sheet and presses the key means its first empty cell, which the cursor may stand on already.
      let start = command == .nextAttention && isFresh ? row - 1 : row
      guard let cell = sheet.emptyCell(from: start, column: grid.column, step: step)
      else { return .say(Notice(.info, context.texts.noEmptyCell)) }
      grid.select(row: cell, column: grid.column, sheet.content, in: rect)
      if cell == row, let code = sheet.criterion(at: cell) {
        return .say(Notice(.info, context.texts.emptyCellHere(code)))
      }
    case .why: return why(context)
    default: break
    }
    return .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    if !grid.isEditing, case .key(let key) = event, key.startsNumber {
      if let readOnly = context.readOnly { return .say(Notice(.warning, readOnly)) }
      if let refusal = typingRefusal(context) { return .say(Notice(.info, refusal)) }
      // Before anything is typed that could not be saved.
      if let barrier = barrier(context) { return .say(Notice(.warning, barrier)) }
    }
    jumpFrom = nil
    isFresh = false
    guard grid.isEditing else {
      guard let move = context.move(for: event, typing: .numbers) else {
        return answer(grid.handle(event, sheet.content, in: gridRect(context.body)), context)
      }
      grid.move(move, sheet.content, in: gridRect(context.body))
      return .none
    }
    if let refusal = refusalOfLetter(event, context) {
      grid.refuse(refusal)
      return .none
    }
    if case .key(let key) = event, context.keymap.command(for: key) == .nextAttention {
      // No number has it: the clerk takes what is typed and goes on to the next empty cell.
      jumpFrom = grid.selectedRow(of: sheet.content)
      return answer(grid.handle(.key(.enter), sheet.content, in: gridRect(context.body)), context)
    }
    return answer(grid.handle(event, sheet.content, in: gridRect(context.body)), context)
  }

  func subject(_ context: Context) -> RecordKey? {
    context.workspace.scorecards[id].map { AnyRecord.scorecard($0).key }
  }

  mutating func refresh(_ context: Context) {
    sheet = ScorecardSheet(id, context)
  }

  mutating func committed(_ context: Context) {
    guard grid.isEditing else { return }
    grid.accept(sheet.content, in: gridRect(context.body))
    if let row = jumpFrom, let next = sheet.emptyCell(from: row, column: grid.column, step: 1) {
      grid.select(row: next, column: grid.column, sheet.content, in: gridRect(context.body))
    }
  }

  mutating func commitFailed(_ message: String, _ context: Context) {
    grid.refuse(message)
  }

  func copied(_ part: CopiedPart, _ context: Context) -> String? { grid.copied(part, of: sheet.content) }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    grid.draw(sheet.content, on: &canvas, in: gridRect(body))
    let row = body.endRow - 1
    canvas.put(sheet.summary, row: row, column: 1, width: body.columns - 2, role: .textStrong)
    if let index = grid.selectedRow(of: sheet.content) {
      canvas.put(sheet.remark(on: index), row: row - 1, column: 1, width: body.columns - 2, role: .textMuted)
    }
  }

  func gridRect(_ body: Rect) -> Rect {
    Rect(column: body.column, row: body.row, columns: body.columns, rows: body.rows - 2)
  }

  /// Why the person may not enter points into the column of the cursor.
  private func barrier(_ context: Context) -> String? {
    guard let column = ScorecardSheet.column(at: grid.column) else { return context.readOnly }
    return context.barrier(to: .enterPoints(id, column, []))
  }

  /// Why no points can be typed where the cursor is, nil where they can.
  private func typingRefusal(_ context: Context) -> String? {
    guard let row = grid.selectedRow(of: sheet.content),
      !sheet.content.isEditable(row: row, column: grid.column)
    else { return nil }
    return context.texts.noPointsHere(isSection: sheet.criterion(at: row) == nil)
  }

  private mutating func answer(_ outcome: GridOutcome, _ context: Context) -> Action {
    switch outcome {
    case .ignored: return .none
    case .handled:
      sayWhatIsWrong(context)
      return .none
    case .cut(let count): return .say(Notice(.warning, context.texts.cut(count)))
    case .commit(let entry): return commit(entry, context)
    case .paste(let row, let column, let cells): return paste(cells, row: row, column: column, context)
    }
  }

  /// Why a typed character is not taken, since no number has it; nil for one that may be of a number, and other keys.
  ///
  /// What makes another mistake than a slip of the finger, as a sign of percent, is taken and told.
  private func refusalOfLetter(_ event: Event, _ context: Context) -> String? {
    let scalar: Unicode.Scalar
    switch event {
    case .key(.text(let typed)):
      guard context.keymap.command(for: .text(typed)) != .nextAttention else { return nil }
      scalar = typed
    case .composed(let typed, _): scalar = typed
    default: return nil
    }
    return "0123456789,.-% ".unicodeScalars.contains(scalar) ? nil : context.texts.problem(PointsProblem.notANumber)
  }

  /// Says beside the cell why what is typed in it is no number of points, before anybody tries to save it.
  private mutating func sayWhatIsWrong(_ context: Context) {
    guard let text = grid.editor?.text, text.contains(where: { !"., ".contains($0) }) else { return }
    do throws(PointsProblem) {
      _ = try Points(parsing: text)
    } catch {
      grid.refuse(context.texts.problem(error))
    }
  }

  private mutating func commit(_ entry: GridEntry, _ context: Context) -> Action {
    guard let code = sheet.criterion(at: entry.row), let column = ScorecardSheet.column(at: entry.column) else {
      return .none
    }
    do throws(PointsProblem) {
      let text = entry.text.filter { $0 != " " }
      let points = text.isEmpty ? nil : try Points(parsing: text)
      guard points != sheet.points(at: entry.row, column) else {
        // Nothing changed: going on is all there is to do.
        grid.accept(sheet.content, in: gridRect(context.body))
        return .none
      }
      let before = sheet.points(at: entry.row, column)
      return enter([PointEntry(criterion: code, points: points)], in: column, before: before, context)
    } catch {
      grid.refuse(context.texts.problem(error))
      return .none
    }
  }

  /// Fills pasted lines down from the cursor, as one act; one wrong cell refuses all of them.
  private mutating func paste(_ cells: [[String]], row: Int, column: Int, _ context: Context) -> Action {
    guard let score = ScorecardSheet.column(at: column) else {
      return .say(Notice(.warning, context.texts.pasteHere))
    }
    var entries: [PointEntry] = []
    var target = row
    for line in cells {
      guard let text = line.first else { continue }
      guard let next = sheet.editableRow(from: target, column: column), let code = sheet.criterion(at: next) else {
        return .say(Notice(.error, context.texts.pasteTooLong(cells.count)))
      }
      do throws(PointsProblem) {
        entries.append(PointEntry(criterion: code, points: text.isEmpty ? nil : try Points(parsing: text)))
      } catch {
        return .say(Notice(.error, context.texts.pasteRefused(code, text, context.texts.problem(error))))
      }
      target = next + 1
    }
    return enter(entries, in: score, context)
  }

  private mutating func enter(
    _ entries: [PointEntry], in column: ScoreColumn, before: Points? = nil, _ context: Context
  ) -> Action {
    switch context.plan(.enterPoints(id, column, entries)) {
    case .success(let act):
      return .commit(
        act, notice: Notice(.done, context.texts.pointsSaved(entries, column, before: before)), then: .stay)
    case .failure(let rejection):
      guard grid.isEditing else { return .say(Notice(.error, rejection.message)) }
      grid.refuse(rejection.message)
      return .none
    }
  }

  private func why(_ context: Context) -> Action {
    if let scorecard = context.workspace.scorecards[id],
      let row = grid.selectedRow(of: sheet.content), let (criterion, section) = sheet.criterionAndSection(at: row)
    {
      return .push(ExplanationScreen(criterion, in: section, scorecard: scorecard, context))
    }
    guard let ranking = context.workspace.scorecards[id].flatMap({ context.workspace.ranking(of: $0.bloc) }),
      let standing = ranking.standings.first(where: { $0.scorecard == id })
    else { return .none }
    return .push(ExplanationScreen(standing: standing, in: ranking, context))
  }
}

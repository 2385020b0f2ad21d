import Emulation
import TermUI
import VietnameseText

/// Finds anything by part of its name: units, blocs, dossiers, recipients, decisions, awards, campaigns, commands.
///
/// While nothing is typed the records opened last are there. It is the place "Tra cứu" and lies over every other screen, so that Escape goes back to it.
struct FindScreen: Screen {
  /// More answers than anybody scrolls through; a longer query finds the rest.
  private static let limit = 100
  /// The most records opened recently that are shown while nothing is typed.
  private static let recent = 20

  private(set) var picker = Picker()
  private var query = SearchQuery("")
  /// Made while the person looks at the empty field, else with the first key; anew only when the data changed.
  private var index: FindIndex?
  private var answer = FindIndex.Answer()

  init(_ context: Context) { search(context) }

  /// Asks what was asked earlier and goes to one of the answers.
  mutating func ask(_ text: String, row: Int, _ context: Context) {
    picker = Picker(query: text)
    query = SearchQuery(text)
    search(context)
    picker.select(row, count: answer.best.count, in: pickerRect(context.body))
  }

  var typing: Typing { .text }

  func title(_ context: Context) -> String { context.texts.findTitle }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.openShort), Offer(.find, context.texts.nextFoundShort)]
  }

  func hints(_ context: Context) -> [KeyHint] {
    // Escape is a key of the field here and so no offer.
    [KeyHint(Key.escape.name, context.texts.backShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .open: return answer(.key(.enter), context)
    case .find:
      picker.move(.down, count: answer.best.count, in: pickerRect(context.body))
      return .none
    default: return .none
    }
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action { answer(event, context) }

  mutating func refresh(_ context: Context) {
    if index?.generation != context.workspace.generation { index = nil }
    if index == nil || query.isEmpty { search(context) }
  }

  /// The answer under the cursor in full, where its row has no room for it.
  func footnote(_ context: Context) -> String? {
    let rect = pickerRect(context.body)
    let row = picker.position.settled(count: answer.best.count, height: max(1, rect.rows - 1)).selected
    guard answer.best.indices.contains(row) else { return nil }
    let item = item(at: row, context)
    return picker.cuts(item, in: rect) ? item.text : nil
  }

  /// Through the palette only: every letter is typed.
  func copied(_ part: CopiedPart, _ context: Context) -> String? {
    let row = picker.position.settled(count: answer.best.count, height: 1).selected
    guard answer.best.indices.contains(row) else { return nil }
    let item = item(at: row, context)
    return part.text(of: [item.text, item.detail], column: 0)
  }

  private func item(at index: Int, _ context: Context) -> PickerItem {
    let match = answer.best[index]
    return PickerItem(
      match.text.text, detail: match.target.kind(context), matches: query.ranges(in: match.text).flatMap { Array($0) })
  }

  mutating func makeReady(_ context: Context) -> Bool {
    if index == nil { index = FindIndex(context) }
    return false
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    let texts = context.texts
    picker.draw(
      label: texts.findLabel, placeholder: texts.findPlaceholder, count: answer.best.count,
      item: { item(at: $0, context) },
      emptyText: query.isEmpty ? "" : nothingFound(context), on: &canvas, in: pickerRect(body))
    if query.isEmpty {
      let first = body.row + 2 + (answer.best.isEmpty ? 0 : answer.best.count)
      for (offset, hint) in texts.findHints.enumerated() where first + offset < body.endRow - 1 {
        canvas.put(hint, row: first + offset, column: 2, width: body.columns - 4, role: .textMuted)
      }
      guard !answer.best.isEmpty else { return }
      canvas.put(
        texts.openedRecently, row: body.endRow - 1, column: 2, width: body.columns - 4, role: .textMuted)
    } else if answer.count > 0 {
      canvas.put(
        texts.foundCount(answer.count, shown: answer.best.count), row: body.endRow - 1, column: 2,
        width: body.columns - 4, role: .textMuted)
    }
  }

  /// What is not of the open year is not looked through, and what cannot be read cannot be found.
  private func nothingFound(_ context: Context) -> String {
    context.emptyText(.dossier, .unit, .bloc, .decision, .campaign, .awardType)
      ?? context.texts.nothingFound(in: context.workspace.province.openYear)
  }

  private func pickerRect(_ body: Rect) -> Rect { body.split(bottom: 1).rest }

  private mutating func answer(_ event: Event, _ context: Context) -> Action {
    if let move = context.walkWhileTyping(for: event) {
      picker.move(move, count: answer.best.count, in: pickerRect(context.body))
      return .none
    }
    switch picker.handle(event, count: answer.best.count, in: pickerRect(context.body)) {
    case .cancelled: return .close
    case .chosen(let index): return answer.best[index].target.action(context)
    case .queried(let text):
      query = SearchQuery(text)
      search(context)
      fallthrough
    case .ignored, .moved:
      return picker.cut > 0 ? .say(Notice(.warning, context.texts.cut(picker.cut))) : .none
    }
  }

  /// A record that was not looked for.
  private func match(_ record: RecordKey, _ context: Context) -> FindIndex.Match? {
    guard let target = FindTarget(record) else { return nil }
    let name = context.texts.recordName(record, context.workspace, on: context.today)
    let about = context.about(record)
    return FindIndex.Match(target: target, text: SearchText(about.isEmpty ? name : "\(name) · \(about)"))
  }

  private mutating func search(_ context: Context) {
    guard !query.isEmpty else {
      let recent = context.openedRecently.prefix(max(0, min(Self.recent, context.body.rows - 11)))
      answer = FindIndex.Answer(best: recent.compactMap { match($0, context) }, count: recent.count)
      return
    }
    let index = index ?? FindIndex(context)
    self.index = index
    answer = index.answer(query, limit: Self.limit)
  }
}

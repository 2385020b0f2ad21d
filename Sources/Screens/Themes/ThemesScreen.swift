import TermUI
import VietnameseText

/// The themes there are; the one under the cursor is shown at once, and kept only with Enter.
struct ThemesScreen: Overlay {
  private let choices: [ThemeChoice]
  private let kept: String
  private var table = Table()

  /// - Parameter kept: the theme that is kept now.
  init(_ choices: [ThemeChoice], kept: String) {
    self.choices = choices
    self.kept = kept
    table.position.selected = choices.firstIndex { $0.id == kept } ?? 0
  }

  /// The theme to be shown; nil where the one under the cursor cannot be.
  var shown: String? {
    let index = table.position.selected
    guard choices.indices.contains(index), choices[index].problem == nil else { return nil }
    return choices[index].id
  }

  func title(_ context: Context) -> String { context.texts.themesTitle(choices.count) }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.themeKeepShort), Offer(.back, context.texts.themeBackShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    guard command == .open, choices.indices.contains(table.position.selected) else { return .none }
    let choice = choices[table.position.selected]
    if let problem = choice.problem { return .say(Notice(.warning, problem)) }
    return .keepTheme(choice)
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    table.handle(event, content(context), in: listRect(context.body), context)
    return .none
  }

  func footnote(_ context: Context) -> String? {
    table.cutText(content(context), in: listRect(context.body), isWholeRow: true)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    let rect = listRect(body)
    table.draw(content(context), on: &canvas, in: rect)
    // The colours that matter most, so that they can be judged before the choice.
    let samples: [(String, Role)] = [
      (context.texts.themeSample, .text), (context.texts.band(.excellent), .scoreHigh),
      (context.texts.band(.average), .scoreMid), (context.texts.band(.weak), .scoreLow),
    ]
    var column = body.column + 2
    for (text, role) in samples {
      guard column + TextWidth.of(text) < body.endColumn else { return }
      canvas.put(text, row: body.endRow - 1, column: column, role: role)
      column += TextWidth.of(text) + 3
    }
  }

  private func listRect(_ body: Rect) -> Rect { body.split(bottom: 2).rest }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    return TableContent(
      columns: [
        TableColumn(id: "name", title: texts.nameColumn, width: .flexible(minimum: 20, weight: 1), isSortable: false),
        TableColumn(id: "for", title: texts.themeWindowColumn, width: .fixed(12), isSortable: false),
        TableColumn(
          id: "state", title: texts.situationColumn, width: .flexible(minimum: 14, weight: 1), isSortable: false),
      ],
      rowCount: choices.count, emptyText: texts.themesNone
    ) { index in
      let choice = choices[index]
      let state = choice.problem ?? (choice.id == kept ? texts.themeInUse : "")
      return .cells([
        TableCell(choice.name, role: choice.problem == nil ? .text : .textMuted),
        TableCell(texts.themeWindow(isLight: choice.isLight), role: .textMuted),
        TableCell(state, role: choice.problem == nil ? .statusOk : .statusWarn),
      ])
    }
  }
}

import TermUI

/// The keys of the screen below and what they do, from the keymap; Enter does what the cursor was moved to.
///
/// Until it is moved, Enter closes the page: whoever has only read must not save or delete something with it.
struct HelpScreen: Overlay {
  private let hints: [KeyHint]
  private let offers: [Offer]
  private let moves: [(keys: [Key], move: Move)]
  private let about: String
  private let typed: Typing
  private var table = Table()
  private var isChosen = false

  init(for screen: any Screen, _ context: Context) {
    hints = screen.hints(context)
    offers = context.offers(on: screen)
    moves = screen.hasMoves ? context.keymap.moves(typing: screen.typing) : []
    about = screen.title(context)
    typed = screen.typing
  }

  func title(_ context: Context) -> String { context.texts.helpTitle(about) }

  func offers(_ context: Context) -> [Offer] {
    [
      Offer(.open, isChosen ? context.texts.doShort : context.texts.closeShort),
      Offer(.back, context.texts.backShort),
    ]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    guard command == .open else { return .none }
    guard isChosen else { return .close }
    let index = table.position.selected - hints.count
    return offers.indices.contains(index) ? .run(offers[index].command) : .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    let position = table.position
    table.handle(event, content(context), in: context.body, context)
    if table.position != position { isChosen = true }
    return .none
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    table.draw(content(context), on: &canvas, in: body)
  }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    return TableContent(
      columns: [
        TableColumn(id: "keys", title: texts.keysColumn, width: .fixed(24), isSortable: false),
        TableColumn(id: "what", title: texts.whatColumn, width: .flexible(minimum: 40, weight: 1), isSortable: false),
      ],
      rowCount: hints.count + offers.count + moves.count
    ) { row in
      if row < hints.count { return self.row(hints[row].key, hints[row].label) }
      let index = row - hints.count
      guard index < offers.count else {
        let (keys, move) = moves[index - offers.count]
        return self.row(Key.names(of: keys), texts.move(move))
      }
      let offer = offers[index]
      let what = texts.name(of: offer) + (offer.refusal.map { " – \($0)" } ?? "")
      return self.row(
        Key.names(of: context.keymap.keys(for: offer.command, typing: typed)), what,
        role: offer.refusal == nil ? .text : .textMuted)
    }
  }

  private func row(_ keys: String, _ what: String, role: Role = .text) -> TableRow {
    .cells([TableCell(keys, role: .barKey), TableCell(what, role: role)])
  }
}

extension Context {
  /// What can be done on a screen; the program's own commands only where they lose nothing.
  func offers(on screen: any Screen) -> [Offer] {
    let isFree = !(screen is any Overlay) && !screen.hasUnsavedInput
    let own = screen.offers(self)
    let typing = screen.typing == .text ? [Offer(.typing, texts.command(.typing))] : []
    let general = isFree ? texts.globalOffers : typing
    return own + general.filter { offer in !own.contains { $0.command == offer.command } }
  }
}

import TermUI

/// The keys of the screen below and what they do, from the keymap; Enter does it.
struct HelpScreen: Screen {
  private let offers: [Offer]
  private let about: String
  private var table = Table()

  init(for screen: any Screen, _ context: Context) {
    offers = screen.offers(context) + context.texts.globalOffers
    about = screen.title(context)
  }

  func title(_ context: Context) -> String { context.texts.helpTitle(about) }

  func offers(_ context: Context) -> [Offer] { [Offer(.open, context.texts.doShort)] }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    guard command == .open else { return .none }
    let row = table.position.selected
    return row < offers.count ? .run(offers[row].command) : .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    if case .key(let key) = event { _ = table.handle(key, content(context), in: context.body) }
    return .none
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    table.draw(content(context), on: &canvas, in: body)
  }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    let moves = texts.moves
    return TableContent(
      columns: [
        TableColumn(id: "keys", title: texts.keysColumn, width: .fixed(24), isSortable: false),
        TableColumn(id: "what", title: texts.whatColumn, width: .flexible(minimum: 40, weight: 1), isSortable: false),
      ],
      rowCount: offers.count + moves.count
    ) { row in
      guard row < offers.count else {
        let (keys, what) = moves[row - offers.count]
        return .cells([TableCell(keys, role: .barKey), TableCell(what)])
      }
      let offer = offers[row]
      let keys = context.keymap.bindings.first { $0.command == offer.command }?.keys ?? []
      let names = keys.map(\.name).joined(separator: "  ")
      let what = texts.name(of: offer) + (offer.refusal.map { " – \($0)" } ?? "")
      return .cells([
        TableCell(names, role: .barKey), TableCell(what, role: offer.refusal == nil ? .text : .textMuted),
      ])
    }
  }
}

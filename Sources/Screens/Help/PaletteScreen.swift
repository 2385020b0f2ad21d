import TermUI
import VietnameseText

/// Every command by name with its key, those used last first; typing part of a name finds it, Enter does it.
struct PaletteScreen: Overlay {
  private let offers: [Offer]
  private var picker = Picker()
  private var query = SearchQuery("")
  private var shown: [Int]

  init(for screen: any Screen, _ context: Context) {
    let all = context.offers(on: screen)
    let recent = context.recentCommands.compactMap { command in all.first { $0.command == command } }
    offers = recent + all.filter { offer in !recent.contains { $0.command == offer.command } }
    shown = Array(offers.indices)
  }

  var typing: Typing { .text }

  func title(_ context: Context) -> String { context.texts.paletteTitle }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.doShort), Offer(.back, context.texts.backShort)]
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    if let move = context.walkWhileTyping(for: event) {
      picker.move(move, count: shown.count, in: context.body)
      return .none
    }
    switch picker.handle(event, count: shown.count, in: context.body) {
    case .cancelled: return .close
    case .chosen(let index):
      let offer = offers[shown[index]]
      if let refusal = offer.refusal { return .say(Notice(.warning, refusal)) }
      return .run(offer.command)
    case .queried(let text):
      query = SearchQuery(text)
      let ranked = offers.indices.compactMap { index in
        query.match(SearchText(context.texts.name(of: offers[index]))).map { (index: index, quality: $0) }
      }
      // Those that answer equally well stay in their own order.
      shown = ranked.sorted { ($1.quality, $0.index) < ($0.quality, $1.index) }.map(\.index)
      return .none
    case .ignored, .moved: return .none
    }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    picker.draw(
      label: context.texts.findLabel, placeholder: context.texts.palettePlaceholder, count: shown.count,
      item: { index in
        let offer = offers[shown[index]]
        let name = context.texts.name(of: offer)
        return PickerItem(
          offer.refusal.map { "\(name) – \($0)" } ?? name,
          detail: context.keymap.key(for: offer.command)?.name ?? "",
          matches: query.isEmpty ? [] : query.ranges(in: SearchText(name)).flatMap { Array($0) })
      },
      emptyText: context.texts.nothingFound, matchRole: .paletteMatch, on: &canvas, in: body)
  }
}

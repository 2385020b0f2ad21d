import TermUI
import VietnameseText

/// All that a field can name, to look through and to choose from.
struct ChoiceScreen: Overlay {
  private let label: String
  private let choices: @Sendable (String) -> [FieldChoice]
  private var picker = Picker()
  private var shown: [FieldChoice]

  /// - Parameter label: the field's.
  init(_ label: String, _ choices: @escaping @Sendable (String) -> [FieldChoice]) {
    self.label = label
    self.choices = choices
    shown = choices("")
  }

  var typing: Typing { .text }

  func title(_ context: Context) -> String { context.texts.chooseTitle(label) }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.confirmShort), Offer(.back, context.texts.backShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    command == .open ? handle(.key(.enter), context) : .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    if let move = context.walkWhileTyping(for: event) {
      picker.move(move, count: shown.count, in: context.body)
      return .none
    }
    switch picker.handle(event, count: shown.count, in: context.body) {
    case .cancelled: return .close
    case .chosen(let index): return .answer(shown[index].text)
    case .queried(let text): shown = choices(text)
    case .ignored, .moved: break
    }
    return .none
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    let query = SearchQuery(picker.field.text)
    picker.draw(
      label: context.texts.findLabel, placeholder: context.texts.filterPlaceholder, count: shown.count,
      item: { index in
        let choice = shown[index]
        let matches = query.isEmpty ? [] : query.ranges(in: SearchText(choice.text)).flatMap { Array($0) }
        return PickerItem(choice.text, detail: choice.detail, matches: matches)
      },
      emptyText: context.texts.nothingFound, on: &canvas, in: body)
  }
}

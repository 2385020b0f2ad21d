import Emulation
import TermUI

/// A screen that is one list of records and perhaps something around it.
protocol ListScreen: Screen {
  var list: RecordList { get set }

  /// Where the list is drawn, the line below it included.
  func listRect(_ context: Context) -> Rect

  /// What can be done with the record under the cursor or with the marked ones.
  func recordOffers(_ context: Context) -> [Offer]

  /// Does what was offered for records.
  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action
}

extension ListScreen {
  /// The whole body.
  func listRect(_ context: Context) -> Rect { context.body }

  var typing: Typing { list.typing }

  func offers(_ context: Context) -> [Offer] {
    let ofList = list.offers(context)
    guard list.typing == .nothing else { return ofList }
    let own = recordOffers(context)
    return own + ofList.filter { offer in !own.contains { $0.command == offer.command } }
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    if recordOffers(context).contains(where: { $0.command == command }) { return performOnRecord(command, context) }
    return list.perform(command, in: listRect(context), context) ?? .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    list.handle(event, in: listRect(context), context)
    return .none
  }

  mutating func stepBack(_ context: Context) -> Bool { list.stepBack(context) }

  mutating func take(_ view: ListView, _ context: Context) { list.take(view, context) }

  func copied(_ part: CopiedPart, _ context: Context) -> String? { list.copied(part) }

  func footnote(_ context: Context) -> String? { list.footnote(in: listRect(context)) }
}

import TermUI

/// A question answered with yes or no; no is the default.
struct ConfirmScreen: Overlay {
  /// What is asked, and what a yes does.
  enum Question: Hashable, Sendable {
    case discardInput
    case quitWithInput
    case dropDraft(OfferedDraft)
  }

  let question: Question
  private var dialog: ConfirmDialog

  init(_ question: Question, _ context: Context) {
    self.question = question
    let texts = context.texts
    dialog = ConfirmDialog(
      title: texts.question(question), message: texts.explanation(of: question), yes: texts.yes, no: texts.no)
  }

  var hasMoves: Bool { false }

  func title(_ context: Context) -> String { dialog.title }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.confirmShort), Offer(.nextPane, context.texts.switchShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    answer(command == .open ? .enter : .tab)
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    guard case .key(let key) = event else { return .none }
    return answer(key)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    dialog.draw(on: &canvas, in: body)
  }

  private mutating func answer(_ key: Key) -> Action {
    switch dialog.handle(key) {
    case .confirmed: yes
    case .declined: .close
    case .moved, .ignored: .none
    }
  }

  private var yes: Action {
    switch question {
    case .discardInput: .discard
    case .quitWithInput: .quit
    case .dropDraft(let offered): .drop(offered)
    }
  }
}

import Emulation
import TermUI

/// A question answered with yes or no; no is the default.
struct ConfirmScreen: Overlay {
  /// What is asked, and what a yes does.
  enum Question: Hashable, Sendable {
    case discardInput
    case quitWithInput
    case dropDraft(OfferedDraft)
    /// `revision` is the number of saved changes of what is to be erased.
    case erasePersonal(RecipientKey, revision: Int?)
    /// The act takes the right to manage people from whoever does it.
    case loseManaging(Act, notice: String)
    /// `what` tells the act and what becomes of its fields, a line each.
    case takeBack(isRedo: Bool, what: [String])
    /// A saved view of a list.
    case dropView(ListName, name: String)
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
    answer(command == .open ? .enter : .tab, context)
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    if case .click(.button(let isYes), _) = event { return isYes ? yes(context) : .close }
    guard case .key(let key) = event else { return .none }
    return answer(key, context)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    dialog.draw(on: &canvas, in: body)
  }

  private mutating func answer(_ key: Key, _ context: Context) -> Action {
    switch dialog.handle(key) {
    case .confirmed: yes(context)
    case .declined: .close
    case .moved, .ignored: .none
    }
  }

  private func yes(_ context: Context) -> Action {
    switch question {
    case .discardInput: .discard
    case .quitWithInput: .quit
    case .dropDraft(let offered): .drop(offered)
    case .loseManaging(let act, let notice): .commit(act, notice: Notice(.done, notice), then: .discard)
    case .takeBack(let isRedo, _): .takeBack(isRedo: isRedo)
    case .dropView(let list, let name): .keep(.drop(list, name: name))
    case .erasePersonal(let recipient, let revision):
      switch context.plan(.erasePersonal(recipient, before: revision)) {
      case .success(let act):
        .commit(act, notice: Notice(.done, context.texts.personalErased(recipient)), then: .close)
      case .failure(let rejection): .say(Notice(.warning, rejection.message))
      }
    }
  }
}

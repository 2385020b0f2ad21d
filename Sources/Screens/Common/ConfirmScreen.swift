import TermUI

/// A question answered with yes or no; no is the default.
struct ConfirmScreen: Overlay {
  /// What is asked, and what a yes does.
  enum Question: Sendable {
    case discardInput
    case quitWithInput
  }

  let question: Question
  private var isYes = false

  init(_ question: Question) {
    self.question = question
  }

  func title(_ context: Context) -> String { context.texts.question(question) }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.confirmShort), Offer(.nextPane, context.texts.switchShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .nextPane:
      isYes.toggle()
      return .none
    case .open: return isYes ? yes : .close
    default: return .none
    }
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    guard case .key(let key) = event else { return .none }
    switch key {
    case .left, .right, .up, .down, .backTab: isYes.toggle()
    case .text("c"), .text("y"): return yes
    case .text("k"), .text("n"): return .close
    default: break
    }
    return .none
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    let texts = context.texts
    canvas.put(texts.explanation(of: question), row: body.row + 2, column: 4, width: body.columns - 8)
    var column = 4
    for (label, isCurrent) in [(texts.no, !isYes), (texts.yes, isYes)] {
      let role: Role = isCurrent ? .dialogButtonFocus : .dialogButton
      column += canvas.put("[ \(label) ]", row: body.row + 4, column: column, role: role) + 2
    }
  }

  private var yes: Action {
    switch question {
    case .discardInput: .discard
    case .quitWithInput: .quit
    }
  }
}

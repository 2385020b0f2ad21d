/// What a text field can go back to.
///
/// Typing, with the backspaces an input method sends in between, is one step up to the end of the word.
struct EditHistory: Hashable, Sendable {
  /// A text and its caret.
  struct Step: Hashable, Sendable {
    var text: String
    var caret: Int
  }

  enum Kind: Hashable, Sendable {
    case typing, removal, replacement
  }

  private static let capacity = 200
  private var past: [Step] = []
  private var future: [Step] = []
  private var last: Kind?

  /// Notes the state before a change, unless the change continues the one before.
  mutating func record(_ step: Step, kind: Kind, startsWord: Bool = false) {
    future.removeAll()
    let continues = kind == last && kind != .replacement && !startsWord
    last = kind
    if continues { return }
    past.append(step)
    if past.count > Self.capacity { past.removeFirst() }
  }

  /// The next change starts a new step.
  mutating func interrupt() {
    last = nil
  }

  /// Keeps a state for redo, where something other than a step was taken back.
  mutating func keep(_ current: Step) {
    last = nil
    future.append(current)
  }

  mutating func undo(_ current: Step) -> Step? {
    last = nil
    guard let step = past.popLast() else { return nil }
    future.append(current)
    return step
  }

  mutating func redo(_ current: Step) -> Step? {
    last = nil
    guard let step = future.popLast() else { return nil }
    past.append(current)
    return step
  }
}

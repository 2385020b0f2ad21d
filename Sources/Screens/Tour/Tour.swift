import Emulation
import TermUI

/// Hướng dẫn từng bước: a few things to do on the sample, one after the other; each waits until it is done.
struct Tour: Hashable, Sendable {
  /// What is to be done.
  enum Step: Int, CaseIterable, Sendable { case blocs, ranking, points, undo, find, help }

  /// What is to be done now; nil when all is done.
  private(set) var step: Step? = .blocs
  /// How many acts could be undone when the step began.
  private(set) var acts: Int

  /// The rows of the screen that it takes.
  static let rows = 4

  /// - Parameter acts: how many acts can be undone.
  init(acts: Int) { self.acts = acts }

  /// Goes on to the next step.
  mutating func goOn(acts: Int) {
    step = step.flatMap { Step(rawValue: $0.rawValue + 1) }
    self.acts = acts
  }

  /// Draws the box below the screen.
  func draw(on canvas: inout Canvas, _ context: Context) {
    let texts = context.texts
    let body = context.body
    let box = Rect(column: body.column, row: body.endRow, columns: body.columns, rows: Self.rows)
    let number = step.map { $0.rawValue + 1 }
    canvas.frame(
      box, title: texts.tourTitle(number, of: Step.allCases.count), role: .dialog, titleRole: .dialogTitle,
      inside: .dialog)
    let inner = box.inset(columns: 2, rows: 1)
    let lines = WrappedText.lines(of: texts.tourText(step, context.keymap), width: inner.columns)
    for (offset, line) in lines.prefix(inner.rows).enumerated() {
      canvas.put(line, row: inner.row + offset, column: inner.column, width: inner.columns, role: .dialog)
    }
  }
}

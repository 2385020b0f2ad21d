import TermUI

/// A text that explains something, line by line, with indents for what rests on what.
struct ExplanationScreen: Screen {
  /// One line of an explanation.
  struct Line: Sendable {
    var depth: Int
    var text: String
    var role: Role

    init(_ text: String, depth: Int = 0, role: Role = .text) {
      self.depth = depth
      self.text = text
      self.role = role
    }
  }

  let heading: String
  var lines: [Line]
  private var table = Table()

  init(_ heading: String, lines: [Line]) {
    self.heading = heading
    self.lines = lines
  }

  func title(_ context: Context) -> String { heading }

  func offers(_ context: Context) -> [Offer] { [] }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    table.handle(event, content(context), in: context.body, context)
    return .none
  }

  func copied(_ part: CopiedPart, _ context: Context) -> String? { table.copied(part, of: content(context)) }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    table.draw(content(context), on: &canvas, in: body)
  }

  private func content(_ context: Context) -> TableContent {
    let width = context.body.columns - 4
    let wrapped = lines.flatMap { wrap($0, to: width) }
    return TableContent(
      columns: [TableColumn(id: "text", title: "", width: .flexible(minimum: 40, weight: 1), isSortable: false)],
      rowCount: wrapped.count
    ) { index in
      let line = wrapped[index]
      return .cells([TableCell(String(repeating: "  ", count: line.depth) + line.text, role: line.role)])
    }
  }

  private func wrap(_ line: Line, to width: Int) -> [Line] {
    WrappedText.lines(of: line.text, width: max(20, width - 2 * line.depth))
      .map { Line($0, depth: line.depth, role: line.role) }
  }
}

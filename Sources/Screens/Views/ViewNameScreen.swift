import Emulation
import TermUI

/// Asks what a view of a list is to be called.
struct ViewNameScreen: Overlay {
  private let list: ListName
  /// The view that is saved; nil where one is given another name.
  private let view: ListView?
  private let earlier: String
  private var form: Form
  /// The name of another view that the person was told of, so that the next Enter replaces it.
  private var replaced: String?

  init(saving view: ListView, of list: ListName, _ context: Context) {
    (self.list, self.view, earlier) = (list, view, "")
    let inUse = context.views.of(list).first { $0.view == view }?.name ?? ""
    form = Self.form(inUse, context)
  }

  init(renaming named: SavedViews.Named, of list: ListName, _ context: Context) {
    (self.list, view, earlier) = (list, nil, named.name)
    form = Self.form(named.name, context)
  }

  private static func form(_ name: String, _ context: Context) -> Form {
    let field = FormField(
      id: "name", label: context.texts.viewColumn, kind: .text(limit: 60), hint: context.texts.viewNameHint,
      isProposal: true)
    return Form(fields: [field], values: [field.id: .text(name)])
  }

  var typing: Typing { .text }
  var hasMoves: Bool { false }

  func title(_ context: Context) -> String {
    view == nil ? context.texts.renameViewTitle : context.texts.command(.saveView)
  }

  func offers(_ context: Context) -> [Offer] {
    [Offer(.open, context.texts.saveShort), Offer(.save, context.texts.saveShort, isInBar: false)]
      + [Offer(.back, context.texts.backShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    handle(.key(command == .save ? .function(12) : .enter), context)
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    switch form.handle(event) {
    case .cancelled: return .close
    case .submitted: return submit(context)
    case .cut(_, let dropped): return .say(Notice(.warning, context.texts.cut(dropped)))
    case .ignored, .moved, .changed, .refused: return .none
    }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    form.draw(
      on: &canvas, in: Rect(column: body.column + 2, row: body.row + 1, columns: body.columns - 4, rows: body.rows - 1))
  }

  private mutating func submit(_ context: Context) -> Action {
    let name = form["name"].text.trimmed
    guard !name.isEmpty else {
      form.refuse(context.texts.viewNeedsName, at: "name")
      return .none
    }
    let isTaken = name != earlier && context.views.of(list).contains { $0.name == name }
    if let view {
      guard isTaken, replaced != name else { return .keep(.save(list, name: name, view)) }
      replaced = name
      form.refuse(context.texts.viewReplaces(name), at: "name")
      return .none
    }
    guard !isTaken else {
      form.refuse(context.texts.viewNameTaken, at: "name")
      return .none
    }
    return name == earlier ? .close : .keep(.rename(list, from: earlier, to: name))
  }
}

import Emulation
import TermUI

/// A form whose answers make one change; what is wrong with them is said at the field.
struct ChangeForm: Overlay {
  /// What is asked of what, so that the form can be made again for a draft.
  let origin: DraftOrigin
  private let heading: String
  /// What the change is about, above the fields.
  private let subject: [String]
  /// What to think of before going on, below the subject.
  private let warnings: [String]
  var form: Form
  let start: [String: FormValue]
  /// What stands against the change and belongs to no field.
  private var message: String?
  private let answer: Answer

  /// What the answers of the form ask for.
  private enum Answer: Sendable {
    /// One change; what is said once it is saved, and what follows.
    case change(@Sendable (Form) -> Change, notice: @Sendable (Form) -> String, then: AfterCommit)
    /// Changes of many records, which are looked at before they are saved.
    case preview(@Sendable (Form, Context) -> BulkScreen)
  }

  /// - Parameters:
  ///   - origin: what is asked of what.
  ///   - change: what the answers ask for.
  ///   - notice: what is said once it is saved.
  ///   - then: what follows.
  init(
    _ origin: DraftOrigin, _ heading: String, subject: [String], warnings: [String] = [], fields: [FormField],
    values: [String: FormValue],
    change: @escaping @Sendable (Form) -> Change, notice: @escaping @Sendable (Form) -> String,
    then: AfterCommit = .close
  ) {
    self.init(
      origin, heading, subject: subject, warnings: warnings, form: Form(fields: fields, values: values),
      answer: .change(change, notice: notice, then: then))
  }

  /// - Parameter preview: what becomes of each record.
  init(
    _ origin: DraftOrigin, _ heading: String, subject: [String], fields: [FormField], values: [String: FormValue],
    preview: @escaping @Sendable (Form, Context) -> BulkScreen
  ) {
    self.init(
      origin, heading, subject: subject, warnings: [], form: Form(fields: fields, values: values),
      answer: .preview(preview))
  }

  private init(
    _ origin: DraftOrigin, _ heading: String, subject: [String], warnings: [String], form: Form, answer: Answer
  ) {
    self.origin = origin
    self.heading = heading
    self.subject = subject
    self.warnings = warnings
    self.form = form
    start = form.values
    self.answer = answer
  }

  var typing: Typing { .text }
  var hasMoves: Bool { false }

  var hasUnsavedInput: Bool { form.values != start }

  /// The form starts with what the record says.
  var holdsRecords: Bool { true }

  func title(_ context: Context) -> String { heading }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    let aid = form.focusedField?.aid.map { Offer(.edit, texts.aid($0)) }
    return [Offer(.open, texts.nextFieldShort), Offer(.save, texts.saveShort)] + (aid.map { [$0] } ?? [])
      + [Offer(.nextPane, texts.otherFieldShort), Offer(.back, texts.backShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .open: take(.key(.enter), context)
    case .nextPane: take(.key(.tab), context)
    case .save: take(.key(.function(12)), context)
    case .edit: help(context)
    default: .none
    }
  }

  /// Opens what helps to fill in the field with the focus.
  private func help(_ context: Context) -> Action {
    guard let field = form.focusedField, !field.isReadonly, let aid = field.aid else { return .none }
    let text = form[field.id].text
    switch aid {
    case .calendar:
      let day = try? Day(parsing: text, today: context.today, calendar: context.workspace.calendar)
      return .push(CalendarScreen(field.label, on: day ?? context.today))
    case .list: return field.choices.map { .push(ChoiceScreen(field.label, $0)) } ?? .none
    case .editor: return .write(text)
    }
  }

  mutating func take(answer text: String, _ context: Context) -> Action {
    message = nil
    // What is the same was only looked at.
    guard let field = form.focusedField, form[field.id].text != text else { return .none }
    if case .cut(_, let dropped) = form.answer(text) { return .say(Notice(.warning, context.texts.cut(dropped))) }
    return .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action { take(event, context) }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    var row = body.row + 1
    for (line, role) in subject.map({ ($0, Role.textMuted) }) + warnings.map({ ($0, Role.statusWarn) }) {
      canvas.put(line, row: row, column: body.column + 2, width: body.columns - 4, role: role)
      row += 1
    }
    let (form, foot) = Rect(
      column: body.column + 2, row: row + 1, columns: body.columns - 4, rows: body.endRow - row - 1
    )
    .split(bottom: 2)
    self.form.draw(on: &canvas, in: form)
    guard let message else { return }
    for (offset, line) in WrappedText.lines(of: message, width: foot.columns - 2).prefix(foot.rows).enumerated() {
      canvas.put(line, row: foot.row + offset, column: foot.column, width: foot.columns, role: .statusError)
    }
  }

  private mutating func take(_ event: Event, _ context: Context) -> Action {
    switch form.handle(event) {
    case .cancelled: return .leave
    case .submitted: return submit(context)
    case .cut(_, let dropped): return .say(Notice(.warning, context.texts.cut(dropped)))
    case .changed:
      message = nil
      return .none
    case .ignored, .moved, .refused: return .none
    }
  }

  private mutating func submit(_ context: Context) -> Action {
    switch answer {
    case .preview(let preview):
      let screen = preview(form, context)
      guard let rejection = screen.rejection(context) else { return .push(screen) }
      show(rejection)
    case .change(let change, let notice, let then):
      switch context.plan(change(form)) {
      case .success(let act) where context.workspace.losesManaging(context.author, by: act):
        return .push(ConfirmScreen(.loseManaging(act, notice: notice(form)), context))
      case .success(let act): return .commit(act, notice: Notice(.done, notice(form)), then: then)
      case .failure(let rejection): show(rejection)
      }
    }
    return .none
  }

  /// Says why nothing is saved: at the field it is about, else below all of them.
  private mutating func show(_ rejection: Rejection) {
    if case .field(let field, _) = rejection.refusal, form.fields.contains(where: { $0.id == field.rawValue }) {
      form.refuse(rejection.message, at: field.rawValue)
    } else if case .personal(let field, _) = rejection.refusal {
      form.refuse(rejection.message, at: field.rawValue)
    } else if rejection.refusal == .emptyName {
      form.refuse(rejection.message, at: Self.nameField)
    } else if case .account(let part, _) = rejection.refusal,
      let field = form.fields.first(where: { $0.id == part.rawValue || $0.id.hasPrefix("\(part.rawValue).") })
    {
      form.refuse(rejection.message, at: field.id)
    } else {
      message = rejection.message
    }
  }

  /// The field that holds the name of a recipient.
  static let nameField = "name"
}

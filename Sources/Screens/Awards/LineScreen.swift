import Emulation
import TermUI

/// One recipient line: who, which award, on what it rests, what was found, voted and decided.
struct LineScreen: PersonalScreen {
  let number: Int
  let dossier: Dossier.ID
  var table = Table()
  var personal = PersonalSection()

  init(_ number: Int, of dossier: Dossier.ID, _ context: Context) {
    self.number = number
    self.dossier = dossier
  }

  func isGone(_ context: Context) -> Bool { line(context) == nil }

  func title(_ context: Context) -> String {
    context.texts.lineTitle(number, dossier, line(context)?.name ?? "")
  }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [
      Offer(.open, texts.verdictShort, refusal: verdictRefusal(context)),
      Offer(.edit, texts.correctShort, refusal: correctionRefusal(context)),
      Offer(.advance, texts.advanceShort, refusal: context.readOnly), Offer(.why, texts.whyShort),
    ] + (recipient(context).map { personal.offers(of: $0, context) } ?? [])
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    guard let line = line(context) else { return .none }
    switch command {
    case .open: return .push(ChangeForm.verdict(on: [number], of: dossier, context))
    case .edit: return .push(ChangeForm.correction(of: line, dossier, context))
    case .advance: return .push(StepMenuScreen(dossier, chosen: [number], context))
    case .why: return why(line, context)
    default: return performPersonal(command, context)
    }
  }

  mutating func refresh(_ context: Context) { personal.forgetStatus() }

  func subject(_ context: Context) -> RecordKey? {
    context.workspace.dossiers[dossier].map { AnyRecord.dossier($0).key }
  }

  func recipient(_ context: Context) -> RecipientKey? {
    guard line(context)?.subject == .individual else { return nil }
    return context.workspace.dossiers[dossier]?.recipient(number)
  }

  private mutating func performPersonal(_ command: Command, _ context: Context) -> Action {
    guard let recipient = recipient(context) else { return .none }
    switch command {
    case .reveal where personal.shown != nil: personal.hide()
    case .reveal: return .showPersonal(recipient)
    case .editPersonal: return .editPersonal(recipient)
    case .delete:
      let revision = (try? personal.status?.get())?.revision
      return .push(ConfirmScreen(.erasePersonal(recipient, revision: revision), context))
    default: break
    }
    return .none
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    table.handle(event, content(context), in: context.body, context)
    return .none
  }

  /// Personal data as they are shown: masked, as long as nobody has asked to see them.
  func copied(_ part: CopiedPart, _ context: Context) -> String? { table.copied(part, of: content(context)) }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    table.draw(content(context), on: &canvas, in: body)
  }

  /// Of a decided line also which act entered the decision.
  private func why(_ line: RecipientLine, _ context: Context) -> Action {
    let (dossier, number) = (dossier, number)
    guard let decision = line.decision.flatMap({ context.workspace.decisions[$0] }) else {
      return .push(ExplanationScreen(dossier: dossier, lines: [number], context))
    }
    return .withOrigin(AnyRecord.decision(decision).key) { act in
      ExplanationScreen(dossier: dossier, lines: [number], decision: (decision, enteredBy: act), context)
    }
  }

  private func line(_ context: Context) -> RecipientLine? { context.workspace.dossiers[dossier]?.line(number) }

  /// Why no verdict can be given just now.
  private func verdictRefusal(_ context: Context) -> String? {
    if context.readOnly == nil, let state = line(context)?.state, state != .appraising {
      return context.texts.verdictOnlyWhileAppraising(state, context.keymap.key(for: .advance)?.name ?? "")
    }
    return refusal(of: .setVerdict(dossier, lines: [number], .eligible, note: ""), context)
  }

  private func correctionRefusal(_ context: Context) -> String? {
    guard let line = line(context) else { return nil }
    return refusal(of: .correctLine(dossier, line: number, name: line.name, post: line.post), context)
  }

  private func refusal(of change: Change, _ context: Context) -> String? {
    if case .failure(let rejection) = context.plan(change) { return rejection.message }
    return nil
  }

  private func content(_ context: Context) -> TableContent {
    let texts = context.texts
    let record = context.workspace.dossiers[dossier]
    let facts = record.flatMap { record in line(context).map { FactSheet.Fact.all(of: $0, in: record, context) } } ?? []
    let kept = recipient(context).map { personal.facts(of: $0, context) } ?? []
    // A long note goes on below itself.
    let rows = (facts + kept).flatMap { fact in
      WrappedText.lines(of: fact.value, width: context.body.columns - 27).enumerated().map { offset, text in
        [TableCell(offset == 0 ? fact.label : "", role: .fieldLabel), TableCell(text, role: fact.role)]
      }
    }
    return TableContent(
      columns: [
        TableColumn(id: "label", title: texts.factColumn, width: .fixed(21), isSortable: false),
        TableColumn(
          id: "value", title: texts.contentColumn, width: .flexible(minimum: 40, weight: 1), isSortable: false),
      ],
      rowCount: rows.count, emptyText: texts.noLines
    ) { .cells(rows[$0]) }
  }
}

import Emulation
import TermUI

/// One dossier: its head, the recipient lines, the papers and what was done with it.
struct DossierScreen: Screen {
  /// The parts of the screen Tab goes through.
  enum Pane: Int, CaseIterable, Sendable { case lines, parts, history }

  let dossier: Dossier.ID
  var pane = Pane.lines
  var lines = RecordList(.lines, column: 1)
  var parts = Table()
  var history = Table()
  private var stepCount = 0

  init(_ dossier: Dossier.ID, _ context: Context) {
    self.dossier = dossier
    refresh(context)
  }

  func isGone(_ context: Context) -> Bool { context.workspace.dossiers[dossier] == nil }

  func title(_ context: Context) -> String {
    context.texts.dossierTitle(dossier, context.workspace.dossiers[dossier]?.abstract ?? "")
  }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    if pane == .lines, lines.typing != .nothing { return lines.offers(context) }
    let next = Offer(.nextPane, texts.nextPaneShort)
    let previous = Offer(.previousPane, texts.nextPaneShort, isInBar: false)
    let advance = Offer(.advance, texts.advanceShort, refusal: context.readOnly)
    let why = Offer(.why, texts.whyShort)
    switch pane {
    case .lines:
      return [
        Offer(.open, texts.lineShort), advance, Offer(.mark, texts.markShort), next, why,
        Offer(.edit, texts.correctShort, refusal: correctionRefusal(context)),
        previous,
      ]
        + lines.offers(context).filter { $0.command != .mark }.map { offer in
          var offer = offer
          offer.isInBar = false
          return offer
        }
    case .parts:
      let barrier = context.barrier(to: .setPart(dossier, .minutes, isPresent: false, reference: ""))
      return [
        Offer(.mark, texts.presenceShort, refusal: barrier),
        Offer(.open, texts.referenceShort, refusal: barrier), advance, next, why,
        Offer(.edit, texts.referenceShort, refusal: barrier, isInBar: false), previous,
      ]
    case .history: return [Offer(.open, texts.factsShort), advance, next, why, previous]
    }
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .nextPane: step(1)
    case .previousPane: step(-1)
    case .advance: return .push(StepMenuScreen(dossier, chosen: markedLines, context))
    case .why: return .push(ExplanationScreen(dossier: dossier, lines: markedLines, context))
    case .mark where pane == .parts: return togglePart(context)
    case .edit where pane == .lines: return correctLine(context)
    case .open, .edit: return open(context)
    default: return lines.perform(command, in: rect(of: .lines, context), context) ?? .none
    }
    return .none
  }

  var typing: Typing { pane == .lines ? lines.typing : .nothing }

  mutating func stepBack(_ context: Context) -> Bool { pane == .lines && lines.stepBack(context) }

  mutating func take(_ view: ListView, _ context: Context) { lines.take(view, context) }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    if case .click(let thing, let part) = event {
      if case .tab(let index) = thing, let clicked = Pane(rawValue: index) {
        pane = clicked
        return .none
      }
      pane = Pane(rawValue: part) ?? pane
    }
    let rect = rect(of: pane, context)
    switch pane {
    case .lines: lines.handle(event, in: rect, context)
    case .parts: parts.handle(event, partContent(context), in: rect, context)
    case .history: history.handle(event, historyContent(context), in: rect, context)
    }
    return .none
  }

  func subject(_ context: Context) -> RecordKey? {
    context.workspace.dossiers[dossier].map { AnyRecord.dossier($0).key }
  }

  func copied(_ part: CopiedPart, _ context: Context) -> String? {
    switch pane {
    case .lines: lines.copied(part)
    case .parts: parts.copied(part, of: partContent(context))
    case .history: history.copied(part, of: historyContent(context))
    }
  }

  func footnote(_ context: Context) -> String? {
    switch pane {
    case .lines: lines.footnote(in: rect(of: .lines, context))
    case .parts: parts.cutText(partContent(context), in: rect(of: .parts, context), isWholeRow: true)
    case .history: history.cutText(historyContent(context), in: rect(of: .history, context), isWholeRow: true)
    }
  }

  mutating func refresh(_ context: Context) {
    let record = context.workspace.dossiers[dossier]
    lines.show(record?.lines.map { row(for: $0, context) } ?? [], columns: lineColumns(context.texts), context)
    // Marks are for one step; after it they would only be in the way.
    if let count = record?.steps.count, count != stepCount {
      lines.table.clearMarks()
      stepCount = count
    }
  }

  /// The numbers of the marked lines, nil when none is marked.
  var markedLines: Set<Int>? {
    let marks = Set(lines.table.marks.compactMap { Int($0) })
    return marks.isEmpty ? nil : marks
  }
}

extension DossierScreen {
  private mutating func step(_ step: Int) {
    let count = Pane.allCases.count
    pane = Pane.allCases[(pane.rawValue + step + count) % count]
  }

  private var selectedLine: Int? { lines.selected.flatMap { Int($0.id) } }

  private func open(_ context: Context) -> Action {
    guard let record = context.workspace.dossiers[dossier] else { return .none }
    switch pane {
    case .lines:
      guard let number = selectedLine else { return .none }
      return .push(LineScreen(number, of: dossier, context))
    case .parts:
      guard record.parts.indices.contains(parts.position.selected) else { return .none }
      return .push(ChangeForm.reference(of: record.parts[parts.position.selected], dossier, context))
    case .history:
      // The newest step stands first.
      let index = record.steps.count - 1 - history.position.selected
      guard record.steps.indices.contains(index) else { return .none }
      return .push(ExplanationScreen(step: record.steps[index], of: record, context))
    }
  }

  private func togglePart(_ context: Context) -> Action {
    guard let record = context.workspace.dossiers[dossier],
      record.parts.indices.contains(parts.position.selected)
    else { return .none }
    let part = record.parts[parts.position.selected]
    let change = Change.setPart(dossier, part.kind, isPresent: !part.isPresent, reference: part.reference)
    switch context.plan(change) {
    case .success(let act):
      let notice = context.texts.partSaved(part.kind, isPresent: !part.isPresent)
      return .commit(act, notice: Notice(.done, notice), then: .stay)
    case .failure(let rejection): return .say(Notice(.warning, rejection.message))
    }
  }

  private func correctLine(_ context: Context) -> Action {
    guard let line = selectedLine.flatMap({ context.workspace.dossiers[dossier]?.line($0) }) else { return .none }
    return .push(ChangeForm.correction(of: line, dossier, context))
  }

  /// Why the line under the cursor cannot be corrected.
  private func correctionRefusal(_ context: Context) -> String? {
    guard let line = selectedLine.flatMap({ context.workspace.dossiers[dossier]?.line($0) }) else { return nil }
    let change = Change.correctLine(dossier, line: line.number, name: line.name, post: line.post)
    if case .failure(let rejection) = context.plan(change) { return rejection.message }
    return nil
  }
}

import Emulation
import TermUI

extension ExplanationScreen {
  /// What a step of a dossier, or of some of its lines, still waits for, and the clock.
  ///
  /// - Parameters:
  ///   - step: the step asked about; nil for the usual next one.
  ///   - decision: the decision on the lines, with the act that entered it where the journal knows.
  init(
    dossier id: Dossier.ID, lines chosen: Set<Int>?, step: PipelineStep? = nil,
    decision: (record: Decision, enteredBy: LogItem?)? = nil, _ context: Context
  ) {
    let texts = context.texts
    guard let dossier = context.workspace.dossiers[id] else {
      self.init(texts.whyTitle(id.text), lines: [Line(texts.dossierGone)])
      return
    }
    let shown = dossier.lines.filter { chosen?.contains($0.number) ?? true }
    let subject = chosen.map { "\(id) · \(texts.chosenLines($0))" } ?? id.text
    self.init(
      texts.whyTitle(subject),
      lines: (chosen == nil && step == nil ? Self.state(of: dossier, context) : [])
        + Self.guards(of: step, in: dossier, chosen: chosen, context) + Self.clock(of: dossier, context)
        + Self.votes(on: shown, of: dossier, context)
        + (decision.map { Self.decision($0.record, enteredBy: $0.enteredBy, context) } ?? []))
  }

  /// What was entered with a step.
  init(step: DossierStep, of dossier: Dossier, _ context: Context) {
    let texts = context.texts
    let lines = texts.lineNumbers(step.lines, of: dossier.lines.count)
    self.init(
      texts.stepTitle(step.step, dossier.id),
      lines: [Line(texts.stepTaken(step, lines: lines), role: .textStrong)]
        + texts.stepFacts(step, context.workspace).map { Line("\($0.label): \($0.value)", depth: 1) })
  }

  /// Where the lines stand and who has the dossier.
  private static func state(of dossier: Dossier, _ context: Context) -> [Line] {
    let texts = context.texts
    let counts = DossierState.allCases.compactMap { state in
      let count = dossier.lines.count { $0.state == state }
      return count > 0 ? (state: state, count: count) : nil
    }
    let states = counts.map { counts.count == 1 ? texts.state($0.state) : "\(texts.state($0.state)) (\($0.count))" }
    let nominator = context.workspace.name(of: dossier.nominator, on: dossier.createdOn)
    let holder =
      dossier.assignee.isEmpty
      ? texts.fact(texts.nominatorLabel, nominator)
      : texts.fact(texts.assigneeLabel, texts.assignee(dossier.assignee, context.workspace))
    return [
      Line(texts.fact(texts.stateColumn, states.joined(separator: ", ")), role: .textStrong), Line(holder, depth: 1),
    ]
  }

  private static func decision(_ decision: Decision, enteredBy act: LogItem?, _ context: Context) -> [Line] {
    let texts = context.texts
    return [Line(texts.decisionTitle(decision.number), role: .textStrong)]
      + origin(of: decision, act, depth: 1, context)
  }

  private static func guards(
    of asked: PipelineStep?, in dossier: Dossier, chosen: Set<Int>?, _ context: Context
  ) -> [Line] {
    let texts = context.texts
    let options = context.workspace.stepOptions(of: dossier.id, chosen: chosen, by: context.author)
    guard let option = options.first(where: { asked == nil || $0.rule.step == asked }) else {
      return [Line(texts.nothingNext, role: .textStrong)]
    }
    let step = option.rule.step
    var lines = [Line(texts.stepAsked(step, isUsual: step == options.first?.rule.step), role: .textStrong)]
    if step == .submit {
      lines += dossier.parts.map { part in
        let mark = part.isPresent ? context.glyphs.tick : context.glyphs.cross
        return Line("\(mark) \(texts.part(part.kind))", depth: 1, role: part.isPresent ? .statusOk : .statusWarn)
      }
    }
    let candidates = dossier.lines.filter { chosen?.contains($0.number) ?? option.rule.from.contains($0.state) }
    let held = candidates.compactMap { line in
      let single = context.workspace.stepOptions(of: dossier.id, chosen: [line.number], by: context.author)
        .first { $0.rule.step == step }
      return single.map(\.refusal) ?? .wrongState(line: line.number, line.state)
    }
    if !option.lines.isEmpty {
      lines.append(
        Line("\(context.glyphs.tick) \(texts.mayGo(option.lines.count))", depth: 1, role: .statusOk))
    }
    var said: Set<Refusal> = []
    for refusal in held where said.insert(refusal).inserted {
      let reason = texts.refusal(refusal, workspace: context.workspace, today: context.today)
      lines.append(Line("\(context.glyphs.cross) \(reason)", depth: 1, role: .statusWarn))
    }
    return lines
  }

  /// The clock of the appraisal: its rule, what is left, and what does not count.
  static func clock(of dossier: Dossier, _ context: Context) -> [Line] {
    let texts = context.texts
    let days = context.workspace.province.appraisalDays(on: dossier.track)
    let clock = context.workspace.appraisalClock(of: dossier, on: context.today)
    guard let clock else {
      return [Line(texts.clockHeading, role: .textStrong), Line(texts.clockNotStarted(days), depth: 1)]
    }
    var lines = [
      Line(texts.clockHeading, role: .textStrong), Line(texts.clockRule(clock, days: days), depth: 1),
      Line(texts.clockState(clock), depth: 1, role: clock.role),
    ]
    let from = dossier.steps.last { ($0.step == .receive || $0.step == .receiveSupplement) && $0.day == clock.start }
    if let from { lines.append(Line(texts.clockFrom(from), depth: 1)) }
    if clock.pausedDays > 0 {
      lines.append(Line(texts.clockPaused(clock.pausedDays), depth: 1, role: .statusInfo))
      let stops: Set<PipelineStep> = [.hold, .resume, .returnForSupplement, .receiveSupplement]
      lines += dossier.steps.filter { stops.contains($0.step) }.map { step in
        Line(texts.stepTaken(step, lines: texts.lineNumbers(step.lines, of: dossier.lines.count)), depth: 2)
      }
    }
    if let year = clock.missingYear {
      lines.append(Line(texts.explainMissingCalendar(year), depth: 1, role: .statusWarn))
    }
    return lines
  }

  private static func votes(on recipients: [RecipientLine], of dossier: Dossier, _ context: Context) -> [Line] {
    let texts = context.texts
    let members = context.workspace.province.councilMembers
    let awards = Set(recipients.map(\.award)).sorted().compactMap { context.workspace.awardTypes[$0] }
    return [Line(texts.councilHeading, role: .textStrong)]
      + awards.map { award in
        Line(texts.voteRule(award, on: dossier.track, members: members), depth: 1)
      }
  }
}

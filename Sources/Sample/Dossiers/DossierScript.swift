import Emulation

/// Writes a dossier step by step; the states follow from the rules of the pipeline.
struct DossierScript {
  private(set) var dossier: Dossier

  init(_ dossier: Dossier) {
    self.dossier = dossier
  }

  /// Numbers of the lines that are in a state.
  func lines(in state: DossierState) -> [Int] { dossier.lines.filter { $0.state == state }.map(\.number) }

  /// Takes a step with the given lines, or with all lines the step can move.
  mutating func take(
    _ step: PipelineStep, on day: Day, by author: String, lines chosen: [Int]? = nil, facts: [StepField: String] = [:]
  ) {
    guard let rule = Pipeline.rule(for: step) else { return }
    let moved = chosen ?? dossier.lines.filter { rule.from.contains($0.state) }.map(\.number)
    guard !moved.isEmpty else { return }
    var facts = facts
    if rule.fields.contains(.day) { facts[.day] = day.iso }
    if rule.fields.contains(.sessionDay) { facts[.sessionDay] = day.iso }
    for index in dossier.lines.indices where moved.contains(dossier.lines[index].number) {
      move(&dossier.lines[index], along: rule, on: day, facts: facts)
    }
    switch step {
    case .receive:
      dossier.receiptNumber = facts[.receiptNumber] ?? ""
      dossier.receivedOn = day
    case .receiveSupplement: dossier.receivedOn = day
    case .beginAppraisal: dossier.assignee = facts[.assignee] ?? ""
    default: break
    }
    dossier.steps.append(DossierStep(step: step, day: day, by: author, lines: moved, facts: facts))
  }

  /// Says what the appraisal found for a line.
  mutating func find(_ verdict: Verdict, for numbers: [Int]) {
    for index in dossier.lines.indices where numbers.contains(dossier.lines[index].number) {
      dossier.lines[index].verdict = verdict
    }
  }

  private func move(_ line: inout RecipientLine, along rule: PipelineRule, on day: Day, facts: [StepField: String]) {
    if rule.step == .hold { line.heldFrom = line.state }
    line.state = rule.to ?? line.heldFrom ?? .appraising
    if rule.step == .returnForSupplement || rule.step == .returnFromChair {
      line.verdict = nil
      line.vote = nil
    }
    if let reason = facts[.reason] { line.note = reason }
    if rule.step == .recordVote, let members = facts[.members].flatMap({ Int($0) }),
      let yes = facts[.yesVotes].flatMap({ Int($0) })
    {
      line.vote = Tally(members: members, yes: yes)
    }
    if rule.step == .decide, let number = facts[.decisionNumber] {
      line.decision = Decision.ID(number: number, signedOn: day)
    }
  }
}

extension Decision {
  /// The decisions that dossiers tell of, each with all its recipients.
  static func all(in dossiers: [Dossier], year: Int) -> [Decision] {
    var decisions: [Decision.ID: Decision] = [:]
    for dossier in dossiers {
      for step in dossier.steps where step.step == .decide {
        guard let number = step.facts[.decisionNumber] else { continue }
        let recipients = step.lines.map { DecisionRecipient(dossier: dossier.id, line: $0) }
        let id = Decision.ID(number: number, signedOn: step.day)
        let empty = Decision(
          id: id, year: year, number: number, day: step.day, signer: step.facts[.signer] ?? "",
          abstract: dossier.abstract, recipients: [])
        decisions[id, default: empty].recipients += recipients
      }
    }
    return decisions.values.sorted { ($0.day, $0.number) < ($1.day, $1.number) }
  }
}

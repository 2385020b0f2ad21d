extension Workspace {
  /// Moves lines of a dossier along the pipeline after checking all its guards (Law Art. 84; domain pipeline).
  func advancing(
    _ numbers: [Int], of id: Dossier.ID, step: PipelineStep, facts: [StepField: String], by author: String,
    on today: Day
  ) throws(Refusal) -> Act {
    guard let before = dossiers[id] else { throw .missing(RecordKey(.dossier, id.text)) }
    guard let rule = Pipeline.rule(for: step), !numbers.isEmpty else { throw .noLines(step) }
    let entered = try StepFacts(facts, rule: rule, today: today, minimumReasonLength: province.minimumReasonLength)
    var after = before
    var decision: RecordEdit?
    for number in numbers {
      guard let index = after.lines.firstIndex(where: { $0.number == number }) else { throw .noLines(step) }
      guard rule.from.contains(after.lines[index].state) else {
        throw .wrongState(line: number, after.lines[index].state)
      }
      try check(after.lines[index], of: after, before: step)
      try move(&after.lines[index], along: rule, with: entered)
    }
    try complete(&after, step: step, with: entered, on: today)
    if step == .decide {
      decision = try deciding(numbers, of: &after, with: entered)
    }
    after.steps.append(
      DossierStep(step: step, day: entered.day ?? today, by: author, lines: numbers.sorted(), facts: entered.stored))
    let edit = RecordEdit(before: .dossier(before), after: .dossier(after))
    return Act(edits: [edit] + (decision.map { [$0] } ?? []))
  }

  private func check(_ line: RecipientLine, of dossier: Dossier, before step: PipelineStep) throws(Refusal) {
    guard let award = awardTypes[line.award] else { throw .missing(RecordKey(.awardType, line.award.text)) }
    switch step {
    case .submit:
      guard award.subjects.contains(line.subject) else { throw .wrongSubject(line: line.number, award.id) }
    case .appraise:
      guard line.verdict != nil else { throw .noVerdict(line: line.number) }
    case .sendToCouncil, .submitToChair:
      guard line.verdict == .eligible else { throw .ineligible(line: line.number) }
      let wasPosted = dossier.steps.contains { $0.step == .closePosting && $0.lines.contains(line.number) }
      if award.needsPosting, !wasPosted { throw .notPosted(line: line.number) }
      guard step == .submitToChair, let share = award.approvalShare else { return }
      guard let vote = line.vote else { throw .notVoted(line: line.number) }
      let needed = share.leastCount(of: vote.members)
      guard vote.yes >= needed else {
        throw .voteFailed(line: line.number, yes: vote.yes, needed: needed, members: vote.members)
      }
    default: break
    }
  }

  private func move(
    _ line: inout RecipientLine, along rule: PipelineRule, with facts: StepFacts
  ) throws(Refusal) {
    if rule.step == .hold { line.heldFrom = line.state }
    line.state = rule.to ?? line.heldFrom ?? .appraising
    if rule.step == .resume { line.heldFrom = nil }
    if rule.step == .returnForSupplement || rule.step == .returnFromChair {
      // What was found before the supplement must be found again.
      line.verdict = nil
      line.vote = nil
    }
    if let reason = facts.texts[.reason] { line.note = reason }
    if rule.step == .recordVote, let members = facts.numbers[.members], let yes = facts.numbers[.yesVotes] {
      guard yes <= members else { throw .field(.yesVotes, .above(members)) }
      line.vote = Tally(members: members, yes: yes)
    }
  }

  private func complete(
    _ dossier: inout Dossier, step: PipelineStep, with facts: StepFacts, on today: Day
  ) throws(Refusal) {
    switch step {
    case .submit:
      let missing = dossier.parts.filter { !$0.isPresent }.map(\.kind)
      guard missing.isEmpty else { throw .missingParts(missing) }
    case .receive:
      let number = facts.texts[.receiptNumber] ?? ""
      let holder = dossiers.values.first { $0.receiptNumber == number && $0.id != dossier.id }
      if let holder { throw .field(.receiptNumber, .taken(holder.id.text)) }
      if let day = facts.day, day < dossier.createdOn { throw .field(.day, .before(dossier.createdOn)) }
      dossier.receiptNumber = number
      dossier.receivedOn = facts.day
    case .receiveSupplement:
      // The clock starts again from the day the dossier is complete.
      dossier.receivedOn = facts.day
    case .beginAppraisal:
      dossier.assignee = facts.texts[.assignee] ?? ""
    default: break
    }
    if let day = facts.day, let last = dossier.steps.last?.day, day < last { throw .field(.day, .before(last)) }
  }

  private func deciding(
    _ numbers: [Int], of dossier: inout Dossier, with facts: StepFacts
  ) throws(Refusal) -> RecordEdit {
    let number = facts.texts[.decisionNumber] ?? ""
    guard let day = facts.day else { throw .field(.day, .empty) }
    let recipients = numbers.map { DecisionRecipient(dossier: dossier.id, line: $0) }
    let id = Decision.ID(slug: "QD-\(day.year)-\(number)")
    for index in dossier.lines.indices where numbers.contains(dossier.lines[index].number) {
      dossier.lines[index].decision = id
    }
    guard let existing = decisions[id] else {
      let decision = Decision(
        id: id, revision: 0, year: province.openYear, number: number, day: day, signer: facts.texts[.signer] ?? "",
        abstract: dossier.abstract, recipients: recipients)
      return RecordEdit(before: nil, after: .decision(decision))
    }
    // One decision may confer awards from several dossiers, but it has one date.
    guard existing.day == day else { throw .field(.decisionNumber, .taken(existing.day.vietnamese)) }
    var joined = existing
    joined.recipients += recipients
    return RecordEdit(before: .decision(existing), after: .decision(joined))
  }
}

extension Workspace {
  /// Moves lines of a dossier along the pipeline after checking all its guards (Law Art. 84; domain pipeline).
  func advancing(
    _ numbers: [Int], of id: Dossier.ID, step: PipelineStep, facts: [StepField: String], by author: String,
    on today: Day
  ) throws(Refusal) -> Act {
    guard let before = dossiers[id] else { throw .missing(RecordKey(.dossier, id.text)) }
    guard let rule = Pipeline.rule(for: step) else { throw .noLines(step) }
    try checkGuards(of: rule, lines: numbers, in: before)
    var facts = facts
    if rule.fields.contains(.assignee) { facts[.assignee] = try assignee(facts[.assignee] ?? "", of: id) }
    let entered = try StepFacts(
      facts, rule: rule, today: today, calendar: calendar, minimumReasonLength: province.minimumReasonLength)
    try checkPosting(of: numbers, along: rule, in: before, with: entered)
    var after = before
    for index in after.lines.indices where numbers.contains(after.lines[index].number) {
      try move(&after.lines[index], along: rule, with: entered)
    }
    try complete(&after, rule: rule, with: entered, isStill: before.isStill)
    let decision = step == .decide ? try deciding(numbers, of: &after, with: entered) : nil
    after.steps.append(
      DossierStep(step: step, day: entered.day ?? today, by: author, lines: numbers.sorted(), facts: entered.stored))
    let edit = RecordEdit(before: .dossier(before), after: .dossier(after))
    return Act(edits: [edit] + (decision.map { [$0] } ?? []))
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
    if rule.step == .recordVote { line.vote = try tally(facts) }
  }

  private func complete(
    _ dossier: inout Dossier, rule: PipelineRule, with facts: StepFacts, isStill: Bool
  ) throws(Refusal) {
    let earliest = dossier.steps.last?.day ?? dossier.createdOn
    if let day = facts.day, day < earliest {
      throw .field(rule.fields.contains(.day) ? .day : .sessionDay, .before(earliest))
    }
    switch rule.step {
    case .receive:
      let number = facts.texts[.receiptNumber] ?? ""
      let holder = dossiers.values.first { $0.receiptNumber == number && $0.id != dossier.id }
      if let holder { throw .field(.receiptNumber, .taken(holder.id.text)) }
      dossier.receiptNumber = number
      dossier.receivedOn = facts.day
    case .receiveSupplement:
      // The clock starts again from the day the dossier is complete, unless other lines kept it running.
      if isStill { dossier.receivedOn = facts.day }
    case .beginAppraisal:
      dossier.assignee = facts.texts[.assignee] ?? ""
    default: break
    }
  }

  private func deciding(
    _ numbers: [Int], of dossier: inout Dossier, with facts: StepFacts
  ) throws(Refusal) -> RecordEdit {
    let number = facts.texts[.decisionNumber] ?? ""
    let signer = facts.texts[.signer] ?? ""
    guard let day = facts.day else { throw .field(.day, .empty) }
    let recipients = numbers.map { DecisionRecipient(dossier: dossier.id, line: $0) }
    let numbered = Decision.ID(number: number, signedOn: day)
    // A file may have been named after another way to write the number.
    let existing =
      decisions[numbered]
      ?? decisions.values.first {
        $0.day.year == day.year && $0.number.leadingNumber == number.leadingNumber
          && Decision.ID(number: $0.number, signedOn: $0.day) == numbered
      }
    let id = existing?.id ?? numbered
    for index in dossier.lines.indices where numbers.contains(dossier.lines[index].number) {
      dossier.lines[index].decision = id
    }
    guard let existing else {
      let damaged = unreadable.first { $0.kind == .decision && $0.id == id.text }
      if let damaged { throw .unreadable(damaged) }
      let decision = Decision(
        id: id, revision: 0, year: day.year, number: number, day: day, signer: signer,
        abstract: dossier.abstract, recipients: recipients)
      return RecordEdit(before: nil, after: .decision(decision))
    }
    // One decision may confer awards from several dossiers, but it has one number, one date and one signer. Numbers
    // that differ only in signs share an identifier.
    guard existing.number.withoutLeadingZeros == number.withoutLeadingZeros, existing.day == day,
      existing.signer == signer
    else {
      throw .field(.decisionNumber, .taken("\(existing.number), \(existing.day.vietnamese), \(existing.signer)"))
    }
    var joined = existing
    joined.recipients += recipients
    return RecordEdit(before: .decision(existing), after: .decision(joined))
  }
}

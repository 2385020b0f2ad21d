extension RecordCheck {
  /// What does not agree with the content of other records.
  func mismatches(_ record: AnyRecord) -> [RecordFlaw] {
    switch record {
    case .scorecard(let scorecard): mismatches(scorecard)
    case .dossier(let dossier): mismatches(dossier)
    case .decision(let decision): mismatches(decision)
    default: []
    }
  }

  private func mismatches(_ scorecard: Scorecard) -> [RecordFlaw] {
    var flaws =
      templates[blocs[scorecard.bloc]?.template ?? scorecard.template].map { scorecard.flaws(template: $0) } ?? []
    guard let bloc = blocs[scorecard.bloc] else { return flaws }
    if !bloc.members.contains(where: { $0.unit == scorecard.unit }) {
      flaws.append(.notAMember(scorecard.unit, of: bloc.id))
    }
    if bloc.year != scorecard.year { flaws.append(.yearNotOfBloc(scorecard.year, bloc: bloc.year)) }
    // A template that is not there is told of the bloc.
    if bloc.template != scorecard.template, templates[bloc.template] != nil {
      flaws.append(.templateNotOfBloc(scorecard.template, bloc: bloc.template))
    }
    return flaws
  }

  private func mismatches(_ dossier: Dossier) -> [RecordFlaw] {
    let isUnknown = !dossier.assignee.isEmpty && !people.isEmpty && !people.contains(dossier.assignee)
    let assignee: [RecordFlaw] = isUnknown ? [.unknownAssignee(dossier.assignee)] : []
    return assignee
      + dossier.lines.compactMap { line in
        // A decision that is not there is told as such.
        guard let decision = line.decision, let recipients = recipients[decision] else { return nil }
        let recipient = DecisionRecipient(dossier: dossier.id, line: line.number)
        return recipients.contains(recipient) ? nil : .decisionNotOfLine(line: line.number, decision)
      }
  }

  private func mismatches(_ decision: Decision) -> [RecordFlaw] {
    decision.recipients.compactMap { recipient in
      guard let lines = lines[recipient.dossier] else { return nil }
      guard let named = lines[recipient.line] else { return .unknownLine(recipient.dossier, line: recipient.line) }
      return named == decision.id ? nil : .lineNotOfDecision(recipient.dossier, line: recipient.line)
    }
  }
}

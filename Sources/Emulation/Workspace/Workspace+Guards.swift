extension Workspace {
  /// Checks what must be so before lines take a step, whatever is entered with it.
  func checkGuards(of rule: PipelineRule, lines numbers: [Int], in dossier: Dossier) throws(Refusal) {
    guard !numbers.isEmpty else { throw .noLines(rule.step) }
    for number in numbers {
      guard let line = dossier.line(number) else { throw .noLines(rule.step) }
      try checkGuards(of: rule, line: line, in: dossier)
    }
    guard rule.step == .submit else { return }
    let missing = dossier.parts.filter { !$0.isPresent }.map(\.kind)
    guard missing.isEmpty else { throw .missingParts(missing) }
  }

  private func checkGuards(of rule: PipelineRule, line: RecipientLine, in dossier: Dossier) throws(Refusal) {
    guard rule.from.contains(line.state) else { throw .wrongState(line: line.number, line.state) }
    guard let award = awardTypes[line.award] else { throw .missing(RecordKey(.awardType, line.award.text)) }
    switch rule.step {
    case .submit:
      guard award.subjects.contains(line.subject) else { throw .wrongSubject(line: line.number, award.id) }
    case .appraise:
      guard line.verdict != nil else { throw .noVerdict(line: line.number) }
    case .sendToCouncil:
      try checkAppraised(line, for: award, in: dossier)
    case .submitToChair:
      try checkAppraised(line, for: award, in: dossier)
      try checkVote(line, for: award, in: dossier)
      if award.needsPartyOpinion, line.state != .partyOpinion { throw .noPartyOpinion(line: line.number) }
    case .requestPartyOpinion:
      try checkAppraised(line, for: award, in: dossier)
      try checkVote(line, for: award, in: dossier)
    case .forwardToCentral:
      if award.level.isDecidedInProvince { throw .decidedInProvince(line: line.number, award.id) }
    case .decide:
      if line.state == .submittedToChair, !award.level.isDecidedInProvince {
        throw .decidedAbove(line: line.number, award.id)
      }
    default: break
    }
  }

  private func checkAppraised(_ line: RecipientLine, for award: AwardType, in dossier: Dossier) throws(Refusal) {
    guard let verdict = line.verdict else { throw .noVerdict(line: line.number) }
    guard verdict == .eligible else { throw .ineligible(line: line.number) }
    if award.needsPosting, dossier.lastDay(of: .closePosting, line: line.number) == nil {
      throw .notPosted(line: line.number)
    }
  }

  private func checkVote(_ line: RecipientLine, for award: AwardType, in dossier: Dossier) throws(Refusal) {
    guard let share = award.approvalShare(on: dossier.track) else { return }
    guard let vote = line.vote else { throw .notVoted(line: line.number) }
    let needed = share.leastCount(of: vote.members)
    guard vote.yes >= needed else {
      throw .voteFailed(line: line.number, yes: vote.yes, needed: needed, members: vote.members)
    }
  }
}

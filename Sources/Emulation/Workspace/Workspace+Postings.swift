extension Workspace {
  /// Checks the days of a step against the public posting of its lines (Decree 152/2025; province's `postingDays`).
  func checkPosting(
    of numbers: [Int], along rule: PipelineRule, in dossier: Dossier, with facts: StepFacts
  ) throws(Refusal) {
    switch rule.step {
    case .startPosting:
      guard let start = facts.day, let due = facts.days[.dueDay] else { return }
      try checkLength(from: start, to: due, at: .dueDay)
    case .closePosting:
      let starts = numbers.compactMap { dossier.lastDay(of: .startPosting, line: $0) }
      guard let start = starts.max(), let end = facts.day else { return }
      try checkLength(from: start, to: end, at: .day)
    case .sendToCouncil, .recordVote:
      let ends = numbers.compactMap { number -> Day? in
        let award = dossier.line(number).flatMap { awardTypes[$0.award] }
        return award?.needsPosting == true ? dossier.lastDay(of: .closePosting, line: number) : nil
      }
      // The posting is over before the council meets, not on the same day.
      guard let end = ends.max(), let session = facts.days[.sessionDay], session <= end else { return }
      throw .field(.sessionDay, .before(end.adding(days: 1)))
    default: return
    }
  }

  private func checkLength(from start: Day, to end: Day, at field: StepField) throws(Refusal) {
    let days = province.postingDays
    let earliest = calendar.day(days, workingDaysAfter: start)
    if end < earliest { throw .field(field, .postingTooShort(days: days, earliest: earliest)) }
  }
}

extension Dossier {
  /// The day of the latest step of a kind that moved a line.
  func lastDay(of step: PipelineStep, line: Int) -> Day? {
    steps.last { $0.step == step && $0.lines.contains(line) }?.day
  }
}

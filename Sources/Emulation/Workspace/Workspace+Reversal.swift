extension Workspace {
  /// Takes an act back, or does again what was taken back.
  ///
  /// - Parameter merged: the act's records as they are now and without what it did; nil where they are as it left them.
  func reverting(
    _ act: Act, merged: [RecordEdit]?, by author: String, on today: Day
  ) throws(Refusal) -> Act {
    guard act.personal == nil else { throw .personalKept }
    let reversal = Reversal(of: act)
    var reverse = Act(reverts: act.id, edits: [])
    if let merged {
      try checkFields(of: act, merged, reversal, by: author, on: today)
      reverse.edits = merged
    } else {
      for edit in act.edits {
        guard let key = edit.key else { continue }
        let now = self[key]
        // The record must be as the act left it. Its revision may be higher: later acts that were taken back count too.
        guard now?.with(revision: 0) == edit.after?.with(revision: 0) else { throw .cannotRevert(key) }
        reverse.edits.append(RecordEdit(before: now, after: edit.before))
      }
      try checkIsRightAgain(reversal, by: author, on: today)
    }
    reverse.reversal = reversal
    return reverse
  }

  /// What is done again rests on the other records as they are now: the number it gives may be taken since, the unit
  /// nominated in another dossier.
  private func checkIsRightAgain(_ reversal: Reversal, by author: String, on today: Day) throws(Refusal) {
    guard reversal.isDoneAgain, reversal.kind.meeting == .plannedAnew, let change = reversal.change else { return }
    _ = try plannedAct(for: change, by: author, on: today)
  }

  /// Whether fields of an act may be taken back alone, though others have changed its records since.
  private func checkFields(
    of act: Act, _ merged: [RecordEdit], _ reversal: Reversal, by author: String, on today: Day
  ) throws(Refusal) {
    for edit in act.edits {
      guard let key = edit.key else { continue }
      guard reversal.kind.isTakenBackByField, let left = edit.after, let now = self[key],
        now.hasSameSteps(as: left)
      else { throw .cannotRevert(key) }
    }
    for edit in merged {
      guard let key = edit.key, edit.before == self[key], edit.after != nil else {
        throw .cannotRevert(edit.key ?? act.edits.first?.key ?? AnyRecord.province(province).key)
      }
    }
    // The scale may be another one by now.
    if case .enterPoints? = reversal.change, let change = reversal.change {
      _ = try plannedAct(for: change, by: author, on: today)
    }
  }
}

extension AnyRecord {
  /// Whether no step was taken between two states of a record: a step rests on the papers, the names and the verdicts
  /// that were there when it was taken.
  fileprivate func hasSameSteps(as other: AnyRecord) -> Bool {
    switch (self, other) {
    case (.dossier(let left), .dossier(let right)):
      left.steps == right.steps && left.lines.map(\.state) == right.lines.map(\.state)
        && left.lines.map(\.decision) == right.lines.map(\.decision)
    default: true
    }
  }
}

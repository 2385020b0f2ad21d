extension Workspace {
  /// Makes sure that an act leaves everything as it must always be, whatever kind of act it is: what only one record
  /// may have – a number of a register, a name, an award proposed for a unit – and somebody who manages people.
  ///
  /// Every act goes through here: a new one, one taken back or done again, a version gone back to, one put together
  /// with others' acts, and what was changed without the program. Notes whether the act is right only as long as nothing
  /// else is saved.
  ///
  /// - Throws: `notUnique`, `alreadyNominated`, `nobodyManagesPeople`.
  public func confirm(_ act: inout Act) throws(Refusal) {
    try checkUniqueness(of: act.edits)
    try checkSomebodyManagesPeople(after: act)
    act.claimsAnew = act.edits.contains { !newClaims(of: $0).isEmpty }
  }

  /// What a record has after an edit for itself alone and had not before.
  private func newClaims(of edit: RecordEdit) -> Set<UniqueClaim> {
    Set(edit.after.map(claims) ?? []).subtracting(edit.before.map(claims) ?? [])
  }

  private func claims(_ record: AnyRecord) -> [UniqueClaim] { record.claims(unitName: name(of:on:)) }

  private func checkUniqueness(of edits: [RecordEdit]) throws(Refusal) {
    var wanted: [UniqueClaim: RecordKey] = [:]
    for edit in edits {
      guard let after = edit.after else { continue }
      for claim in newClaims(of: edit) {
        if let other = wanted[claim] { throw refusal(claim, of: after.key, heldBy: other) }
        wanted[claim] = after.key
      }
    }
    guard !wanted.isEmpty else { return }
    let changed = Set(edits.compactMap(\.key))
    let others = Set(wanted.keys.map(\.kind)).flatMap(records).filter { !changed.contains($0.key) }
    for record in others + edits.compactMap(\.after) {
      for claim in claims(record) {
        if let owner = wanted[claim], owner != record.key { throw refusal(claim, of: owner, heldBy: record.key) }
      }
    }
  }

  private func refusal(_ claim: UniqueClaim, of record: RecordKey, heldBy holder: RecordKey) -> Refusal {
    if claim.member == .nomination, let dossier = Dossier.ID(holder.id) { return .alreadyNominated(dossier) }
    return .notUnique(claim.member, claim.text, of: record, heldBy: holder)
  }

  /// All loaded records of a kind.
  func records(_ kind: RecordKind) -> [AnyRecord] {
    switch kind {
    case .province: [.province(province)]
    case .unit: units.values.map(AnyRecord.unit)
    case .bloc: blocs.values.map(AnyRecord.bloc)
    case .template: templates.values.map(AnyRecord.template)
    case .scorecard: scorecards.values.map(AnyRecord.scorecard)
    case .awardType: awardTypes.values.map(AnyRecord.awardType)
    case .dossier: dossiers.values.map(AnyRecord.dossier)
    case .decision: decisions.values.map(AnyRecord.decision)
    case .campaign: campaigns.values.map(AnyRecord.campaign)
    case .account: accounts.values.map(AnyRecord.account)
    case .calendarYear: []
    }
  }
}

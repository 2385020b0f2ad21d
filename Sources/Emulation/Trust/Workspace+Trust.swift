extension Workspace {
  /// What keeps something that rests on some records from being called the state of the journals; nil where nothing does.
  public func doubt(of keys: Set<RecordKey>) -> Doubt? {
    let doubtful = keys.filter(trust.isDoubtful).sorted { ($0.kind.rawValue, $0.id) < ($1.kind.rawValue, $1.id) }
    if !doubtful.isEmpty { return .records(doubtful) }
    if !trust.isJournalWhole { return .journal }
    return trust.isCompared ? nil : .notCompared
  }

  /// The records that the ranking of a bloc follows from, also such that are gone.
  public func recordsOfRanking(of id: Bloc.ID) -> Set<RecordKey> {
    guard let bloc = blocs[id] else { return [] }
    var keys: Set<RecordKey> = [AnyRecord.bloc(bloc).key, RecordKey(.template, bloc.template.text)]
    for member in bloc.members {
      keys.insert(RecordKey(.unit, member.unit.text))
      let card = scorecard(of: member.unit, in: id)?.id ?? Scorecard.ID(of: member.unit, in: id)
      keys.insert(RecordKey(.scorecard, card.text, year: bloc.year))
    }
    return keys
  }

  /// The records that a nomination by the ranking of a bloc follows from.
  func recordsOfNomination(by bloc: Bloc.ID, for award: AwardType.ID) -> Set<RecordKey> {
    recordsOfRanking(of: bloc).union([RecordKey(.province, ""), RecordKey(.awardType, award.text)])
  }
}

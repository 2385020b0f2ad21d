extension Workspace {
  /// Ranks the units of a bloc by their scorecards; nil when there is no such bloc.
  ///
  /// Equal totals are separated by the template's tie-breaks; units equal after all share a rank. Every scorecard is
  /// added up after the bloc's template, whatever template it names itself.
  public func ranking(of id: Bloc.ID, view: ScoreView = .effective) -> Ranking? {
    guard let bloc = blocs[id] else { return nil }
    guard let template = templates[bloc.template] else {
      let standings = bloc.members.map { Standing(unit: $0.unit, unranked: .noTemplate) }
      return Ranking(bloc: id, standings: standings)
    }
    var ranked: [Standing] = []
    var unranked: [Standing] = []
    for member in bloc.members {
      let standing = standing(of: member.unit, in: bloc, template: template, view: view)
      if standing.unranked == nil { ranked.append(standing) } else { unranked.append(standing) }
    }
    return Ranking(bloc: id, standings: rank(ranked, tieBreaks: template.tieBreaks) + unranked)
  }

  private func standing(
    of unit: Unit.ID, in bloc: Bloc, template: ScorecardTemplate, view: ScoreView
  ) -> Standing {
    guard let scorecard = scorecard(of: unit, in: bloc.id) else {
      let key = RecordKey(.scorecard, Scorecard.ID(of: unit, in: bloc.id).text, year: bloc.year)
      // One that is gone was handed in all the same.
      let isLost = isUnreadable(key) || trust.isDoubtful(key)
      return Standing(unit: unit, unranked: isLost ? .unreadable : .noScorecard)
    }
    guard let kind = kind(of: unit) else {
      return Standing(unit: unit, scorecard: scorecard.id, unranked: .noUnit, knockouts: scorecard.knockouts)
    }
    let result = scorecard.result(template, unitKind: kind, view: view)
    var standing = Standing(unit: unit, scorecard: scorecard.id, result: result, knockouts: scorecard.knockouts)
    // What is only being verified keeps its rank: others must not move up and down again.
    if let barrier = scorecard.knockouts.first(where: { $0.effect == .noRanking }) {
      standing.unranked = .knockout(barrier.effect, barrier.reason)
    } else if scorecard.hasNoPoints(in: view) {
      standing.unranked = .empty
    }
    return standing
  }

  private func rank(_ standings: [Standing], tieBreaks: [TieBreak]) -> [Standing] {
    // Totals first, then the tie-breaks in order: arrays of numbers compare just so.
    let keyed = standings.map { (key: $0.sortKey(tieBreaks), standing: $0) }
      .sorted { left, right in
        left.key == right.key
          ? left.standing.unit < right.standing.unit : right.key.lexicographicallyPrecedes(left.key)
      }
    return keyed.indices.map { index in
      var standing = keyed[index].standing
      let key = keyed[index].key
      standing.rank = 1 + keyed.prefix { $0.key != key }.count
      standing.ties = keyed.filter { $0.key.first == key.first && $0.standing.unit != standing.unit }
        .map { other in
          let place = key.indices.first { key[$0] != other.key[$0] }
          return place.map { .separated(tieBreaks[$0 - 1], with: [other.standing.unit]) }
            ?? .shared(with: [other.standing.unit])
        }
        .joined()
      return standing
    }
  }
}

extension Standing {
  fileprivate init(
    unit: Unit.ID, scorecard: Scorecard.ID? = nil, result: ScorecardResult? = nil, unranked: UnrankedReason? = nil,
    knockouts: [Knockout] = []
  ) {
    self.init(
      unit: unit, scorecard: scorecard, result: result, rank: nil, unranked: unranked, ties: [], knockouts: knockouts)
  }

  /// What units are compared by, greatest first: the total, then each tie-break.
  fileprivate func sortKey(_ tieBreaks: [TieBreak]) -> [Int] {
    guard let result else { return [] }
    return [result.total.hundredths]
      + tieBreaks.map { tieBreak in
        switch tieBreak {
        case .sectionPoints(let code): result.sections.first { $0.code == code }?.points.hundredths ?? 0
        case .fewerPenalties: -result.penalty.hundredths
        case .contentPoints: result.content.hundredths
        }
      }
  }
}

extension [Tie] {
  /// Ties of one outcome put together, in the order they come first.
  fileprivate func joined() -> [Tie] {
    reduce(into: []) { ties, tie in
      for index in ties.indices {
        if let joined = ties[index].joined(with: tie) {
          ties[index] = joined
          return
        }
      }
      ties.append(tie)
    }
  }
}

extension Tie {
  /// Both ties as one; nil when they came out differently.
  fileprivate func joined(with other: Tie) -> Tie? {
    switch (self, other) {
    case (.shared(let units), .shared(let more)): .shared(with: units + more)
    case (.separated(let tieBreak, let units), .separated(let another, let more)) where tieBreak == another:
      .separated(tieBreak, with: units + more)
    default: nil
    }
  }
}

extension Scorecard {
  fileprivate func hasNoPoints(in view: ScoreView) -> Bool {
    cells.values.allSatisfy { cell in
      switch view {
      case .column(let column): cell[column] == nil
      case .effective: cell.effectivePoints == nil
      }
    }
  }
}

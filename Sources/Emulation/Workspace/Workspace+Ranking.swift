extension Workspace {
  /// Ranks the units of a bloc by their scorecards; nil when there is no such bloc.
  ///
  /// Equal totals are separated by the template's tie-breaks; units equal after all share a rank.
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
      return Standing(unit: unit, unranked: isUnreadable(scorecardOf: unit, in: bloc) ? .unreadable : .noScorecard)
    }
    let kind = kind(of: unit)
    let result = scorecard.result(template, unitKind: kind, view: view)
    var standing = Standing(
      unit: unit, scorecard: scorecard.id, result: result, unranked: nil, knockouts: scorecard.knockouts)
    let barrier = scorecard.knockouts.first { $0.effect == .noRanking || $0.effect == .onHold }
    if let barrier {
      standing.unranked = .knockout(barrier.effect, barrier.reason)
    } else if scorecard.hasNoPoints(in: view) {
      standing.unranked = .empty
    }
    return standing
  }

  /// Whether a damaged scorecard has a name that ends with the unit, as `2026-K02-so-noi-vu` does.
  private func isUnreadable(scorecardOf unit: Unit.ID, in bloc: Bloc) -> Bool {
    let ending = "-\(unit)".lowercased()
    return unreadable.contains { key in
      key.kind == .scorecard && key.year == bloc.year && key.id.lowercased().hasSuffix(ending)
    }
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
      let sameTotal = keyed.filter { $0.key.first == key.first && $0.standing.unit != standing.unit }
      let equal = sameTotal.filter { $0.key == key }
      if !equal.isEmpty {
        standing.tie = .shared(with: equal.map(\.standing.unit))
      } else if let other = sameTotal.first,
        let place = zip(key, other.key).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset
      {
        standing.tie = .separated(tieBreaks[place - 1], with: sameTotal.map(\.standing.unit))
      }
      return standing
    }
  }
}

extension Standing {
  fileprivate init(unit: Unit.ID, unranked: UnrankedReason) {
    self.init(unit: unit, scorecard: nil, result: nil, unranked: unranked, knockouts: [])
  }

  fileprivate init(
    unit: Unit.ID, scorecard: Scorecard.ID, result: ScorecardResult, unranked: UnrankedReason?, knockouts: [Knockout]
  ) {
    self.init(
      unit: unit, scorecard: scorecard, result: result, rank: nil, unranked: unranked, tie: nil, knockouts: knockouts)
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

extension AnyRecord {
  /// What does not fit together within the record itself.
  public var flaws: [RecordFlaw] {
    let own: [RecordFlaw] =
      switch self {
      case .unit(let unit): unit.names.isEmpty ? [.empty(.names)] : []
      case .bloc(let bloc):
        (bloc.members.isEmpty ? [.empty(.members)] : []) + repeated(.member, bloc.members.map(\.unit.text))
          + bloc.members.filter { $0.role == .head }.dropFirst().map { .duplicate(.head, $0.unit.text) }
      case .template(let template): template.flaws
      case .dossier(let dossier): dossier.flaws
      case .campaign(let campaign): repeated(.dutyCode, campaign.duties.map(\.code))
      case .calendarYear(let year): repeated(.dayOff, year.daysOff.map(\.day.iso))
      case .province(let province): 
        repeated(.nominationRule, province.nominationRules.map(\.award.text)) + province.rightFlaws
      case .decision(let decision): repeated(.recipient, decision.recipients.map { "\($0.dossier) \($0.line)" })
      case .scorecard(let card):
        card.id == Scorecard.ID(of: card.unit, in: card.bloc)
          ? [] : [.nameNotOfUnit(expected: Scorecard.ID(of: card.unit, in: card.bloc).text)]
      case .account(let account): account.roles.isEmpty && account.unit == nil ? [.empty(.roles)] : []
      case .awardType: []
      }
    return (revision < 1 ? [.revision(revision)] : []) + own
  }
}

extension ScorecardTemplate {
  fileprivate var flaws: [RecordFlaw] {
    let empty: [RecordFlaw] =
      (sections.isEmpty ? [.empty(.sections)] : []) + (bands.isEmpty ? [.empty(.bands)] : [])
    let sums: [RecordFlaw] = sections.compactMap { section in
      let sum = section.criteria.reduce(Points.zero) { $0 + $1.maximum }
      // The maximum of bonus and penalty is a cap, whatever their criteria add up to.
      guard section.kind == .content, sum != section.maximum else { return nil }
      return .sectionSum(section: section.code, maximum: section.maximum, sum: sum)
    }
    return empty + repeated(.sectionCode, sections.map(\.code)) + repeated(.criterionCode, criteria.map(\.code))
      + repeated(.band, bands.map(\.band.rawValue)) + repeated(.tieBreak, tieBreaks.map(\.name)) + sums
      + negativeMaxima + bandOrder + unknownSections
  }

  private var negativeMaxima: [RecordFlaw] {
    let maxima = sections.map { ($0.code, $0.maximum) } + criteria.map { ($0.code, $0.maximum) }
    return maxima.filter { $0.1 < .zero }.map { .negativeMaximum(code: $0.0, $0.1) }
  }

  private var bandOrder: [RecordFlaw] {
    zip(bands, bands.dropFirst()).compactMap { better, next in
      // The same band twice is told as such.
      next.band <= better.band && next.total <= better.total && next.section <= better.section
        ? nil : .bandOrder(next.band)
    }
  }

  private var unknownSections: [RecordFlaw] {
    let codes = Set(sections.map(\.code))
    return tieBreaks.compactMap { tieBreak in
      guard case .sectionPoints(let code) = tieBreak, !codes.contains(code) else { return nil }
      return .unknownSection(code)
    }
  }
}

extension TieBreak {
  /// As it is written in a template.
  fileprivate var name: String {
    switch self {
    case .sectionPoints(let code): "sectionPoints \(code)"
    case .fewerPenalties: "fewerPenalties"
    case .contentPoints: "contentPoints"
    }
  }
}

extension Dossier {
  fileprivate var flaws: [RecordFlaw] {
    (lines.isEmpty ? [.empty(.lines)] : []) + repeated(.lineNumber, lines.map { String($0.number) })
      + repeated(.part, parts.map(\.kind.rawValue))
      + lines.filter { ($0.state == .decided || $0.state == .presented) && $0.decision == nil }
      .map { .undecided(line: $0.number) }
  }
}

extension Scorecard {
  /// What does not agree with the scorecard's template.
  func flaws(template: ScorecardTemplate) -> [RecordFlaw] {
    var maxima: [String: Points] = [:]
    for criterion in template.criteria { maxima[criterion.code] = criterion.maximum }
    return cells.sorted { $0.key < $1.key }.flatMap { code, cell -> [RecordFlaw] in
      guard let maximum = maxima[code] else { return [.unknownCriterion(code)] }
      return ScoreColumn.allCases.compactMap { column in
        guard let points = cell[column], points < .zero || points > maximum else { return nil }
        return .outOfRange(criterion: code, points, maximum: maximum)
      }
    }
  }
}

/// A flaw for each text that comes more than once, in order.
private func repeated(_ member: RepeatedMember, _ texts: [String]) -> [RecordFlaw] {
  var counts: [String: Int] = [:]
  return texts.compactMap { text in
    counts[text, default: 0] += 1
    return counts[text] == 2 ? .duplicate(member, text) : nil
  }
}

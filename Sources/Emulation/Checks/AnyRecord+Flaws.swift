extension AnyRecord {
  /// What does not fit together within the record itself.
  public var flaws: [RecordFlaw] {
    let own: [RecordFlaw] =
      switch self {
      case .unit(let unit): unit.names.isEmpty ? [.empty(.names)] : []
      case .bloc(let bloc):
        (bloc.members.isEmpty ? [.empty(.members)] : []) + repeated(.member, bloc.members.map(\.unit.text))
      case .template(let template): template.flaws
      case .dossier(let dossier): dossier.flaws
      case .campaign(let campaign): repeated(.dutyCode, campaign.duties.map(\.code))
      case .calendarYear(let year): repeated(.dayOff, year.daysOff.map(\.day.iso))
      case .province, .scorecard, .awardType, .decision: []
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
      + repeated(.band, bands.map(\.band.rawValue)) + sums
  }
}

extension Dossier {
  fileprivate var flaws: [RecordFlaw] {
    (lines.isEmpty ? [.empty(.lines)] : []) + repeated(.lineNumber, lines.map { String($0.number) })
      + repeated(.part, parts.map(\.kind.rawValue))
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

/// Which points a result is made from.
public enum ScoreView: Hashable, Sendable {
  /// One column alone.
  case column(ScoreColumn)
  /// Each criterion by the furthest step taken: appraised, else cross, else self.
  case effective
}

/// What a scorecard comes to: sections, total and band.
public struct ScorecardResult: Hashable, Sendable {
  /// In the order of the template.
  public var sections: [SectionResult]
  /// The sum of the content sections.
  public var content: Points
  /// The most the content sections give.
  public var contentMaximum: Points
  /// After its cap.
  public var bonus: Points
  /// Taken away, as a positive number, after its cap.
  public var penalty: Points
  /// The class the content points fall into (xếp loại).
  public var band: Band
  /// The section that keeps the band down although the total would allow a better one.
  public var limitingSection: String?
  /// How many criteria have no points in this view.
  public var missing: Int
  /// How many criteria have no appraised points yet.
  public var notAppraised: Int

  /// Content and bonus less penalty: what units are ranked by.
  public var total: Points { content + bonus - penalty }
}

/// What one section comes to.
public struct SectionResult: Hashable, Sendable {
  /// The code of the section.
  public var code: String
  /// How the section counts.
  public var kind: SectionKind
  /// After the cap, and scaled where criteria do not apply.
  public var points: Points
  /// The most the section gives; zero when nothing of it applies.
  public var maximum: Points
  /// How many criteria have no points.
  public var missing: Int
}

extension Scorecard {
  /// Adds up the scorecard after its template.
  ///
  /// - Parameters:
  ///   - kind: the kind of the unit, which decides the criteria that do not apply.
  public func result(_ template: ScorecardTemplate, unitKind kind: UnitKind, view: ScoreView) -> ScorecardResult {
    var result = ScorecardResult(
      sections: [], content: .zero, contentMaximum: template.contentMaximum, bonus: .zero, penalty: .zero,
      band: .weak, limitingSection: nil, missing: 0, notAppraised: 0)
    for section in template.sections {
      let sum = sectionResult(section, handling: template.notApplicable, unitKind: kind, view: view)
      result.sections.append(sum.result)
      result.missing += sum.result.missing
      result.notAppraised += sum.notAppraised
      switch section.kind {
      case .content:
        result.content += sum.result.points
        result.contentMaximum = result.contentMaximum - (section.maximum - sum.result.maximum)
      case .bonus: result.bonus += sum.result.points
      case .penalty: result.penalty += sum.result.points
      }
    }
    (result.band, result.limitingSection) = band(of: result, rules: template.bands)
    return result
  }

  /// Whether a criterion counts for a unit of a kind on this scorecard.
  public func applies(_ criterion: Criterion, to kind: UnitKind) -> Bool {
    !criterion.excludedKinds.contains(kind) && cells[criterion.code]?.isNotApplicable != true
  }

  private func sectionResult(
    _ section: Section, handling: NotApplicableHandling, unitKind: UnitKind, view: ScoreView
  ) -> (result: SectionResult, notAppraised: Int) {
    var earned = Points.zero
    var applicable = Points.zero
    var missing = 0
    var notAppraised = 0
    for criterion in section.criteria {
      guard applies(criterion, to: unitKind) else {
        if handling == .fullPoints, section.kind == .content {
          earned += criterion.maximum
          applicable += criterion.maximum
        }
        continue
      }
      applicable += criterion.maximum
      let cell = cells[criterion.code]
      let points =
        switch view {
        case .column(let column): cell?[column]
        case .effective: cell?.effectivePoints
        }
      // Nobody has to write a zero into every bonus and penalty line.
      if section.kind == .content {
        if points == nil { missing += 1 }
        if cell?.appraisedPoints == nil { notAppraised += 1 }
      }
      earned += points ?? .zero
    }
    if section.kind == .content, handling == .scaleSection, applicable < section.maximum {
      earned = section.maximum.scaled(by: earned, over: applicable)
    }
    // A section of which nothing applies asks for nothing and gives nothing.
    let isEmpty = section.kind == .content && applicable == .zero
    let result = SectionResult(
      code: section.code, kind: section.kind, points: min(earned, section.maximum),
      maximum: isEmpty ? .zero : section.maximum, missing: missing)
    return (result, notAppraised)
  }

  private func band(of result: ScorecardResult, rules: [BandRule]) -> (Band, String?) {
    var limiting: String?
    for rule in rules where result.content.isAtLeast(rule.total, of: result.contentMaximum) {
      let low = result.sections.first { section in
        section.kind == .content && !section.points.isAtLeast(rule.section, of: section.maximum)
      }
      guard let low else { return (lowered(rule.band), limiting) }
      limiting = limiting ?? low.code
    }
    return (.weak, limiting)
  }

  private func lowered(_ band: Band) -> Band {
    knockouts.contains { $0.effect == .noElection } ? min(band, .fair) : band
  }
}

/// A score scale (bảng điểm): what is scored, for how many points, and how totals become bands.
///
/// A template is data of the province and is never changed once scorecards use it.
public struct ScorecardTemplate: Record {
  /// The kind of record: a score scale.
  public static let kind = RecordKind.template

  /// The name of the scale, also of its file.
  public var id: RecordID<ScorecardTemplate>
  /// How often it was saved, from 1.
  public var revision: Int
  /// How often the scale was issued anew, from 1.
  public var version: Int
  /// What it is called.
  public var name: LocalizedText
  /// In the order of the sheet.
  public var sections: [Section]
  /// From the best band down.
  public var bands: [BandRule]
  /// What becomes of criteria that do not apply.
  public var notApplicable: NotApplicableHandling
  /// What separates units with the same total, in this order.
  public var tieBreaks: [TieBreak]

  /// Puts a scale together.
  public init(
    id: ScorecardTemplate.ID, revision: Int = 1, version: Int = 1, name: LocalizedText, sections: [Section],
    bands: [BandRule], notApplicable: NotApplicableHandling = .scaleSection, tieBreaks: [TieBreak]
  ) {
    self.id = id
    self.revision = revision
    self.version = version
    self.name = name
    self.sections = sections
    self.bands = bands
    self.notApplicable = notApplicable
    self.tieBreaks = tieBreaks
  }

  /// The most points the content sections give together, without bonus.
  public var contentMaximum: Points {
    sections.reduce(.zero) { $1.kind == .content ? $0 + $1.maximum : $0 }
  }

  /// All criteria in the order of the sheet.
  public var criteria: [Criterion] { sections.flatMap(\.criteria) }

  /// The criterion with a code.
  public func criterion(_ code: String) -> Criterion? {
    for section in sections {
      if let found = section.criteria.first(where: { $0.code == code }) { return found }
    }
    return nil
  }
}

/// What happens to the points of a criterion that does not apply to a unit.
public enum NotApplicableHandling: String, CaseIterable, Hashable, Sendable {
  /// The section's points are scaled up from what does apply to the section's maximum.
  case scaleSection
  /// The criterion counts as reached in full.
  case fullPoints
}

/// A part of a scorecard (mục): content, bonus or penalty.
public struct Section: Hashable, Sendable {
  /// `A1`.
  public var code: String
  /// What the section is about.
  public var title: LocalizedText
  /// The sum of its criteria for content; the cap for bonus and penalty.
  public var maximum: Points
  /// Whether it is content, bonus or penalty.
  public var kind: SectionKind
  /// Its lines, in the order of the sheet.
  public var criteria: [Criterion]

  /// Puts a section together.
  public init(code: String, title: LocalizedText, maximum: Points, kind: SectionKind, criteria: [Criterion]) {
    self.code = code
    self.title = title
    self.maximum = maximum
    self.kind = kind
    self.criteria = criteria
  }
}

/// How a section counts.
public enum SectionKind: String, CaseIterable, Hashable, Sendable {
  /// Counts for band and rank.
  case content
  /// Điểm thưởng: counts for rank, not for the band.
  case bonus
  /// Điểm trừ: points typed here are taken away.
  case penalty
}

/// What is said once for the whole province: its name, the open year and the parameters of its regulation.
public struct Province: Record {
  /// The kind of record: the province itself.
  public static let kind = RecordKind.province

  /// The name of the province, also of its file.
  public var id: RecordID<Province>
  /// How often it was saved, from 1.
  public var revision: Int
  /// The name of the province.
  public var name: String
  /// The year that is loaded and worked on.
  public var openYear: Int
  /// Whether all of it is invented for trying things out.
  public var isSample: Bool
  /// The day the program takes as today; nil for the clock's. Sample data keep theirs so that due days make sense.
  public var today: Day?
  /// Members of the province's council, the denominator of approval shares.
  public var councilMembers: Int
  /// Characters a reason must have at least.
  public var minimumReasonLength: Int
  /// Working days from the reception of a dossier to its submission to the chair.
  public var appraisalDays: Int
  /// Who may be nominated by rank (quy định suy tôn), one rule an award.
  public var nominationRules: [NominationRule]

  /// Puts a province together.
  public init(
    id: Province.ID, revision: Int = 1, name: String, openYear: Int, isSample: Bool = false, today: Day? = nil,
    councilMembers: Int, minimumReasonLength: Int = 20, appraisalDays: Int = 20,
    nominationRules: [NominationRule]
  ) {
    self.id = id
    self.revision = revision
    self.name = name
    self.openYear = openYear
    self.isSample = isSample
    self.today = today
    self.councilMembers = councilMembers
    self.minimumReasonLength = minimumReasonLength
    self.appraisalDays = appraisalDays
    self.nominationRules = nominationRules
  }
}

/// Who of a bloc may be nominated for an award, by rank (Law Art. 26 and the province's regulation).
public struct NominationRule: Hashable, Sendable {
  /// The award the rule is for.
  public var award: AwardType.ID
  /// The best rank the rule speaks of.
  public var firstRank: Int
  /// How many ranks; used when `share` is nil.
  public var count: Int
  /// The share of the bloc's members, rounded down, at least one.
  public var share: Share?
  /// The lowest band that may be nominated.
  public var minimumBand: Band

  /// Puts a rule together.
  public init(award: AwardType.ID, firstRank: Int, count: Int, share: Share? = nil, minimumBand: Band) {
    self.award = award
    self.firstRank = firstRank
    self.count = count
    self.share = share
    self.minimumBand = minimumBand
  }

  /// The ranks that may be nominated in a bloc of so many members.
  public func ranks(members: Int) -> ClosedRange<Int> {
    let wanted = share.map { max(1, members * $0.basisPoints / 10_000) } ?? count
    return firstRank...(firstRank + max(1, wanted) - 1)
  }
}

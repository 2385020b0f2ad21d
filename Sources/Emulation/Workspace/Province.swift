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
  /// The share of all members that must have voted, present or in writing, for a vote to count.
  public var quorum: Share
  /// Working days a public posting lasts at least.
  public var postingDays: Int
  /// Working days from the reception of a dossier to its submission to the chair, on tracks without their own.
  public var appraisalDays: Int
  /// The same on single tracks.
  public var appraisalDaysByTrack: [AwardTrack: Int]
  /// Working days an agency or a nominator is given for an answer.
  public var answerDays: Int
  /// How many working days ahead a due day counts as near.
  public var soonDays: Int
  /// Who may be nominated by rank (quy định suy tôn), one rule an award.
  public var nominationRules: [NominationRule]
  /// Roles by right where they are not the standard ones: codes of `Right` and words of `Role` as the file has them,
  /// also such that are not known.
  public var rights: [String: [String]]
  /// The roles of everybody who is not registered, once somebody is; without any they may only look.
  public var rolesOfUnregistered: [Account.Role]

  /// Puts a province together.
  public init(
    id: Province.ID, revision: Int = 1, name: String, openYear: Int, isSample: Bool = false, today: Day? = nil,
    councilMembers: Int, minimumReasonLength: Int = 20, quorum: Share = .twoThirds, postingDays: Int = 10,
    appraisalDays: Int = 20, appraisalDaysByTrack: [AwardTrack: Int] = [:], answerDays: Int = 10, soonDays: Int = 3,
    nominationRules: [NominationRule], rights: [String: [String]] = [:], rolesOfUnregistered: [Account.Role] = []
  ) {
    self.id = id
    self.revision = revision
    self.name = name
    self.openYear = openYear
    self.isSample = isSample
    self.today = today
    self.councilMembers = councilMembers
    self.minimumReasonLength = minimumReasonLength
    self.quorum = quorum
    self.postingDays = postingDays
    self.appraisalDays = appraisalDays
    self.appraisalDaysByTrack = appraisalDaysByTrack
    self.answerDays = answerDays
    self.soonDays = soonDays
    self.nominationRules = nominationRules
    self.rights = rights
    self.rolesOfUnregistered = rolesOfUnregistered
  }

  /// Working days from the reception of a dossier on a track to its submission to the chair.
  public func appraisalDays(on track: AwardTrack) -> Int { appraisalDaysByTrack[track] ?? appraisalDays }
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
  /// Knock-outs that keep a unit from being nominated although it has the rank.
  public var barriers: Set<KnockoutEffect>

  /// Puts a rule together.
  ///
  /// - Parameter barriers: nil for the usual ones: no election, and for the first rank, which is that of flags, no flag.
  public init(
    award: AwardType.ID, firstRank: Int, count: Int, share: Share? = nil, minimumBand: Band,
    barriers: Set<KnockoutEffect>? = nil
  ) {
    self.award = award
    self.firstRank = firstRank
    self.count = count
    self.share = share
    self.minimumBand = minimumBand
    self.barriers = barriers ?? (firstRank == 1 ? [.noElection, .noFlag] : [.noElection])
  }

  /// The ranks that may be nominated in a bloc of so many members.
  public func ranks(members: Int) -> ClosedRange<Int> {
    let wanted = share.map { max(1, members * $0.basisPoints / 10_000) } ?? count
    return firstRank...(firstRank + max(1, wanted) - 1)
  }
}

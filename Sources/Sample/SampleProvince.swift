import Emulation

/// An invented year of the real province of Khánh Hòa: real names of places and public bodies, real campaign,
/// invented points, people and dossiers. Always the same.
public enum SampleProvince {
  /// The year that is open in the sample.
  public static let year = 2025

  /// The day the sample takes as today: appraisal is under way, the final report is ahead.
  public static let today = day(8, 12, 2025)

  /// Every record of the sample, catalogues first.
  public static func records() -> [AnyRecord] {
    var records = catalogue()
    records += BlocPlans.all.map { .bloc($0.record(year: year)) }
    records += SampleScorecards.all(year: year).map(AnyRecord.scorecard)
    let workspace = Workspace(province: province(openYear: year, today: today), records: records)
    let proposals = SampleDossiers(in: workspace)
    return records + proposals.dossiers.map(AnyRecord.dossier) + proposals.decisions.map(AnyRecord.decision)
  }

  /// What outlives a year: the province, units, score scales, awards, the campaign and the calendars.
  static func catalogue(openYear: Int = SampleProvince.year, today: Day = SampleProvince.today) -> [AnyRecord] {
    var records: [AnyRecord] = [.province(province(openYear: openYear, today: today))]
    records += BlocPlans.all.flatMap { $0.units() }.map(AnyRecord.unit)
    records += [DepartmentTemplate.record, CommuneTemplate.record].map(AnyRecord.template)
    records += AwardCatalogue.all.map(AnyRecord.awardType)
    records += Calendars.all.map(AnyRecord.calendarYear)
    records.append(.campaign(CongressCampaign.record))
    return records + SamplePeople.all.map(AnyRecord.account)
  }

  /// Members of the province's council.
  static let councilMembers = 21

  static func province(openYear: Int, today: Day) -> Province {
    Province(
      id: RecordID(code: "khanh-hoa"), name: "Khánh Hòa", openYear: openYear, isSample: true, today: today,
      councilMembers: councilMembers,
      appraisalDaysByTrack: [.merit: 20, .spontaneous: 5, .campaign: 15, .external: 15, .dedication: 20],
      nominationRules: [
        NominationRule(
          award: .provincialFlag, firstRank: 1, count: 1, minimumBand: .excellent, barriers: [.noElection, .noFlag]),
        NominationRule(
          award: .provincialCertificate, firstRank: 2, count: 1, share: Share(percent: 40), minimumBand: .good,
          barriers: [.noElection]),
      ],
      // Whoever tries the sample may do everything; a real province says nothing here.
      rolesOfUnregistered: Account.Role.assigned)
  }
}

extension RecordID where Subject == AwardType {
  /// Cờ thi đua của UBND tỉnh.
  static var provincialFlag: RecordID { RecordID(code: "CO_T") }

  /// Bằng khen của Chủ tịch UBND tỉnh.
  static var provincialCertificate: RecordID { RecordID(code: "BK_T") }
}

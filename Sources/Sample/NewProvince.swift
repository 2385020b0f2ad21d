import Emulation

/// What a new province begins with: the awards of the law, score scales and calendars; no unit, bloc, person or dossier.
public enum NewProvince {
  /// The records of a province that nobody has worked with yet.
  ///
  /// - Parameters:
  ///   - year: the year that is opened.
  ///   - councilMembers: how many members the province's council has.
  public static func records(name: String, year: Int, councilMembers: Int) -> [AnyRecord] {
    let sample = SampleProvince.province(openYear: year, today: SampleProvince.today)
    let province = Province(
      id: RecordID(slug: name), name: name, openYear: year, councilMembers: councilMembers,
      appraisalDaysByTrack: sample.appraisalDaysByTrack, nominationRules: sample.nominationRules)
    var records: [AnyRecord] = [.province(province)]
    records += [DepartmentTemplate.record, CommuneTemplate.record].map(AnyRecord.template)
    records += AwardCatalogue.all.map(AnyRecord.awardType)
    // Deadlines of a year may end in the next one.
    return records + [year, year + 1].map { .calendarYear(Calendars.calendar(of: $0)) }
  }
}

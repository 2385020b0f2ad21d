import Emulation

/// A province small enough to be read in a test: one bloc of four units and a template of two sections.
public enum TestProvince {
  public static let today = day("2025-12-08")
  public static let bloc = Bloc.ID(code: "2025-K02")
  public static let template = ScorecardTemplate.ID(code: "T-2025")
  public static let certificate = AwardType.ID(code: "BK_T")

  /// Sở Tài chính, Sở Nội vụ, Sở Công Thương, Sở Y tế.
  public static let finance = Unit.ID(code: "so-tai-chinh")
  public static let homeAffairs = Unit.ID(code: "so-noi-vu")
  public static let trade = Unit.ID(code: "so-cong-thuong")
  public static let health = Unit.ID(code: "so-y-te")

  /// A date that is known to exist.
  public static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(ordinal: 0) }

  /// Points from hundredths that read like a number: `points(91, 50)`.
  public static func points(_ whole: Int, _ hundredths: Int = 0) -> Points {
    Points(hundredths: whole * 100 + hundredths)
  }

  public static func province() -> Province {
    Province(
      id: RecordID(code: "province"), name: "Tỉnh Thử", openYear: 2025, isSample: true, today: today,
      councilMembers: 21,
      nominationRules: [
        NominationRule(award: .provincialFlag, firstRank: 1, count: 1, minimumBand: .excellent),
        NominationRule(award: certificate, firstRank: 2, count: 0, share: Share(percent: 40), minimumBand: .good),
      ])
  }

  /// The whole province as a workspace.
  public static func workspace() -> Workspace {
    Workspace(province: province(), records: records())
  }

  public static func records() -> [AnyRecord] {
    units() + [.bloc(blocRecord()), .template(templateRecord())] + awardTypes() + scorecards() + calendars()
  }

  public static func scorecardID(_ unit: Unit.ID) -> Scorecard.ID { Scorecard.ID(of: unit, in: bloc) }

  /// A template of 100 points: A1 of 40 in two criteria, A2 of 60 in two, bonus of 5, penalty of 10.
  public static func templateRecord() -> ScorecardTemplate {
    ScorecardTemplate(
      id: template, name: LocalizedText(vi: "Mẫu thử 100 điểm", en: "Test scale of 100"),
      sections: [
        Section(
          code: "A1", title: LocalizedText(vi: "Chấp hành chủ trương", en: "Compliance"), maximum: Points(40),
          kind: .content,
          criteria: [
            criterion("A1.1", "Quán triệt Chỉ thị 41", 15),
            criterion("A1.2", "Không có công chức bị kỷ luật", 25),
          ]),
        Section(
          code: "A2", title: LocalizedText(vi: "Hoàn thành nhiệm vụ", en: "Tasks"), maximum: Points(60), kind: .content,
          criteria: [
            criterion("A2.1", "Chỉ tiêu được giao", 35),
            criterion("A2.2", "Nhiệm vụ đúng hạn", 25, excluded: [.specialZone]),
          ]),
        Section(
          code: "A3", title: LocalizedText(vi: "Điểm thưởng", en: "Bonus"), maximum: Points(5), kind: .bonus,
          criteria: [criterion("A3.1", "Mô hình được nhân rộng", 5)]),
        Section(
          code: "A4", title: LocalizedText(vi: "Điểm trừ", en: "Penalty"), maximum: Points(10), kind: .penalty,
          criteria: [criterion("A4.1", "Báo cáo thiếu nội dung", 10)]),
      ],
      bands: [
        BandRule(.excellent, total: Share(percent: 90), section: Share(percent: 85)),
        BandRule(.good, total: Share(percent: 80), section: Share(percent: 80)),
        BandRule(.fair, total: Share(percent: 70), section: Share(percent: 70)),
        BandRule(.average, total: Share(percent: 50), section: Share(percent: 0)),
      ],
      tieBreaks: [.sectionPoints("A2"), .fewerPenalties, .contentPoints])
  }

  private static func criterion(
    _ code: String, _ title: String, _ maximum: Int, excluded: Set<UnitKind> = []
  ) -> Criterion {
    Criterion(
      code: code, title: LocalizedText(vi: title), maximum: Points(maximum), rule: ScoringRule(.manual),
      verifier: "Sở Nội vụ", clause: "III.1", excludedKinds: excluded)
  }

  private static func units() -> [AnyRecord] {
    [
      (finance, "Sở Tài chính"), (homeAffairs, "Sở Nội vụ"), (trade, "Sở Công Thương"), (health, "Sở Y tế"),
    ].map { .unit(Unit(id: $0.0, kind: .department, names: [DatedName($0.1)])) }
  }

  public static func blocRecord() -> Bloc {
    Bloc(
      id: bloc, kind: .bloc, year: 2025, number: 2, name: "Các sở quản lý nhà nước", template: template,
      members: [
        BlocMember(finance, role: .head), BlocMember(homeAffairs, role: .deputy), BlocMember(trade),
        BlocMember(health),
      ])
  }

  private static func awardTypes() -> [AnyRecord] {
    [
      .awardType(
        AwardType(
          id: .provincialFlag, name: LocalizedText(vi: "Cờ thi đua của UBND tỉnh", en: "Provincial flag"),
          kind: .title, level: .province, subjects: [.collective],
          decider: LocalizedText(vi: "Chủ tịch UBND tỉnh"), article: "26", approvalShare: Share(percent: 80),
          papers: [.merit: [.submissionLetter, .achievementReport, .minutes, .scoreSheet]])),
      .awardType(
        AwardType(
          id: certificate, name: LocalizedText(vi: "Bằng khen của Chủ tịch UBND tỉnh", en: "Provincial certificate"),
          kind: .form, level: .province, subjects: [.individual, .collective, .household],
          decider: LocalizedText(vi: "Chủ tịch UBND tỉnh"), article: "74")),
    ]
  }

  /// Finance 96, home affairs 94.50 after a penalty, trade 94.50 without, health with one cell not appraised.
  private static func scorecards() -> [AnyRecord] {
    [
      scorecard(finance, [("A1.1", 1450), ("A1.2", 2400), ("A2.1", 3400), ("A2.2", 2350)]),
      scorecard(homeAffairs, [("A1.1", 1450), ("A1.2", 2400), ("A2.1", 3400), ("A2.2", 2300), ("A4.1", 100)]),
      scorecard(trade, [("A1.1", 1450), ("A1.2", 2500), ("A2.1", 3300), ("A2.2", 2200)]),
      scorecard(health, [("A1.1", 1500), ("A1.2", 2400), ("A2.1", 3300)], selfOnly: ["A2.2": 2500]),
    ]
  }

  private static func scorecard(
    _ unit: Unit.ID, _ appraised: [(String, Int)], selfOnly: [String: Int] = [:]
  ) -> AnyRecord {
    var cells: [String: ScoreCell] = [:]
    for (code, hundredths) in appraised {
      let points = Points(hundredths: hundredths)
      cells[code] = ScoreCell(selfPoints: points, crossPoints: points, appraisedPoints: points)
    }
    for (code, hundredths) in selfOnly { cells[code] = ScoreCell(selfPoints: Points(hundredths: hundredths)) }
    return .scorecard(
      Scorecard(
        id: scorecardID(unit), unit: unit, bloc: bloc, year: 2025, template: template, cells: cells))
  }

  private static func calendars() -> [AnyRecord] {
    [
      .calendarYear(CalendarYear(year: 2025, daysOff: [], makeUpDays: [])),
      .calendarYear(
        CalendarYear(
          year: 2026, daysOff: [DayOff(day: day("2026-01-01"), name: "Tết Dương lịch")], makeUpDays: [])),
    ]
  }
}

extension RecordID where Subject == AwardType {
  /// Cờ thi đua của UBND tỉnh.
  public static var provincialFlag: RecordID { RecordID(code: "CO_T") }
}

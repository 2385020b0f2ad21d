import Emulation
import TestProvince

/// Records with every member set, and others with none but the required.
enum Examples {
  static let nasty = "Nguyễn Thị \"Ánh\" \\ \u{1b}[31m \u{202e}x\u{200b} \u{0085} 🎉 đ\nhàng hai\t"

  static let all: [AnyRecord] = full + sparse

  static let full: [AnyRecord] = [
    .province(
      Province(
        id: RecordID(code: "khanh-hoa"), revision: 7, name: "Tỉnh Thử", openYear: 2025, isSample: true,
        today: TestProvince.today, councilMembers: 21, minimumReasonLength: 30,
        quorum: Share(percent: 75), postingDays: 7, appraisalDays: 21,
        appraisalDaysByTrack: [.spontaneous: 5, .merit: 25], answerDays: 8, soonDays: 4,
        nominationRules: [
          NominationRule(award: .provincialFlag, firstRank: 1, count: 1, minimumBand: .excellent),
          NominationRule(
            award: TestProvince.certificate, firstRank: 2, count: 0, share: Share(basisPoints: 3333),
            minimumBand: .weak, barriers: []),
        ],
        rights: ["step.decide": ["clerk"], "seal": [], "unknown.right": ["nobody"]],
        rolesOfUnregistered: [.specialist, .clerk])),
    .account(
      Account(
        id: RecordID(code: "lan_1"), revision: 3, name: nasty, roles: Account.Role.assigned, unit: TestProvince.trade,
        login: "lan.nt@so", isClosed: true)),
    .unit(
      Unit(
        id: RecordID(code: "so-x_1"), revision: 999_999_999, kind: .specialZone,
        names: [DatedName(nasty), DatedName("Tên mới", from: day(1, 1, 1))], parent: TestProvince.finance,
        aliases: ["", "tên tắt"], formerProvince: "Ninh Thuận", until: day(2025, 6, 30), successor: TestProvince.finance
      )),
    .bloc(TestProvince.blocRecord()),
    .template(TestProvince.templateRecord()),
    .template(
      ScorecardTemplate(
        id: RecordID(code: "T2"), revision: 2, version: 3, name: LocalizedText(vi: "Mẫu", en: "Scale"),
        sections: [
          Section(
            code: "B", title: LocalizedText(vi: ""), maximum: points(999_999_999_99), kind: .penalty,
            criteria: [
              Criterion(
                code: "B1", title: LocalizedText(vi: "x"), maximum: points(-1),
                rule: ScoringRule(.proportional, ["target": "100", "floor": "80"]), verifier: "Thanh tra",
                clause: "III.1", excludedKinds: Set(UnitKind.allCases))
            ])
        ],
        bands: [BandRule(.good, total: Share(percent: 100), section: Share(percent: 0))],
        notApplicable: .fullPoints, tieBreaks: [.contentPoints, .sectionPoints("B"), .fewerPenalties])),
    .scorecard(
      Scorecard(
        id: RecordID(code: "2025-X"), unit: TestProvince.trade, bloc: TestProvince.bloc, year: 2025,
        template: TestProvince.template,
        cells: [
          "A1.1": ScoreCell(selfPoints: points(1), crossPoints: points(-250), appraisedPoints: points(0)),
          "A1.2": ScoreCell(isNotApplicable: true, evidence: ["12/BC", ""], note: nasty),
          "": ScoreCell(),
        ],
        knockouts: KnockoutEffect.allCases.map { Knockout($0, reason: "lý do") })),
    .awardType(
      AwardType(
        id: RecordID(code: "BK_T"), name: LocalizedText(vi: "Bằng khen", en: "Certificate"), kind: .form,
        level: .province, subjects: Set(SubjectKind.allCases), decider: LocalizedText(vi: "Chủ tịch"), article: "74",
        approvalShare: Share(percent: 80),
        approvalByTrack: [.merit: Share(basisPoints: 6_666), .campaign: Share(percent: 50)],
        needsPosting: true, needsPartyOpinion: true,
        papers: [.merit: [.minutes, .submissionLetter], .external: []], prizeHundredths: 150)),
    .dossier(dossier),
    .decision(
      Decision(
        id: RecordID(code: "QD-1"), year: 2025, number: "125/QĐ-UBND", day: day(2025, 12, 31), signer: "KT. CHỦ TỊCH",
        abstract: "Về việc tặng Bằng khen", recipients: [DecisionRecipient(dossier: dossier.id, line: 2)])),
    .campaign(
      Campaign(
        id: RecordID(code: "KH-1"), name: "Phong trào", shortName: "PT", form: .spurt, year: 2025,
        start: day(2025, 1, 1),
        end: day(9999, 12, 31),
        bases: [DocumentReference(number: "1/CT", day: day(2024, 2, 29), issuer: "TTg", subject: "Về")],
        continues: ["Phong trào cũ"],
        contents: [CampaignContent(clause: "III.1", title: "Nội dung", items: ["một", "hai"])],
        duties: [
          Duty(
            code: "D1", clause: "IV", kind: .implicit, text: LocalizedText(vi: "làm", en: "do"), actor: "Sở",
            due: day(2025, 6, 30), doneOn: day(2025, 6, 29), doneDocument: "12/BC")
        ])),
    .calendarYear(
      CalendarYear(
        year: 2026, daysOff: [DayOff(day: day(2026, 1, 1), name: "Tết Dương lịch")], makeUpDays: [day(2026, 1, 10)])),
  ]

  static let sparse: [AnyRecord] = [
    .province(
      Province(
        id: RecordID(code: "p"), name: "", openYear: 2025, councilMembers: 1, minimumReasonLength: 0,
        nominationRules: [])),
    .unit(Unit(id: RecordID(code: "u"), kind: .bank, names: [])),
    .bloc(
      Bloc(
        id: RecordID(code: "b"), kind: .cluster, year: 2025, number: 1, name: "", template: TestProvince.template,
        members: [])),
    .template(
      ScorecardTemplate(id: RecordID(code: "t"), name: LocalizedText(vi: ""), sections: [], bands: [], tieBreaks: [])),
    .scorecard(
      Scorecard(
        id: RecordID(code: "s"), unit: TestProvince.trade, bloc: TestProvince.bloc, year: 2025,
        template: TestProvince.template)),
    .awardType(
      AwardType(
        id: RecordID(code: "a"), name: LocalizedText(vi: ""), kind: .title, level: .base, subjects: [],
        decider: LocalizedText(vi: ""), article: "")),
    .dossier(
      Dossier(
        id: RecordID(code: "d"), year: 2025, nominator: TestProvince.trade, track: .seniority, abstract: "",
        createdOn: day(2025, 1, 1), parts: [], lines: [])),
    .decision(
      Decision(
        id: RecordID(code: "q"), year: 2025, number: "", day: day(2025, 1, 1), signer: "", abstract: "", recipients: [])
    ),
    .campaign(
      Campaign(
        id: RecordID(code: "c"), name: "", shortName: "", form: .regular, start: nil, end: day(2025, 1, 1), bases: [],
        contents: [], duties: [])),
    .calendarYear(CalendarYear(year: 2024, daysOff: [], makeUpDays: [])),
    .account(Account(id: RecordID(code: "a"), name: "")),
  ]

  static let dossier = Dossier(
    id: RecordID(code: "HS-2025-0001"), revision: 4, year: 2025, nominator: TestProvince.trade, track: .merit,
    abstract: nasty, createdOn: day(2025, 11, 3), receiptNumber: "17", receivedOn: day(2025, 11, 4),
    assignee: "chuyenvien1", parts: DossierPartKind.allCases.map { DossierPart($0, isPresent: true, reference: "r") },
    lines: [
      RecipientLine(
        number: 1, subject: .collective, name: "Sở Công Thương", unit: TestProvince.trade, award: .provincialFlag),
      RecipientLine(
        number: 2, subject: .individual, name: "Trần Thử", unit: nil, post: "Chuyên viên",
        award: TestProvince.certificate, state: .onHold, heldFrom: .appraising,
        basis: RankingBasis(bloc: TestProvince.bloc, rank: 3, total: points(94_50), band: .good), verdict: .ineligible,
        vote: Tally(members: 21, yes: 17, issued: 20, returned: 19, no: 1, invalid: 1),
        decision: RecordID(code: "QD-1"), note: "thiếu báo cáo"),
    ],
    steps: PipelineStep.allCases.map { step in
      var facts: [StepField: String] = [:]
      for field in StepField.allCases { facts[field] = field.rawValue }
      return DossierStep(step: step, day: day(2025, 11, 4), by: "vanthu", lines: [1, 2], facts: facts)
    })

  static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(ordinal: 0)
  }

  private static func points(_ hundredths: Int) -> Points { Points(hundredths: hundredths) }
}

import Emulation

/// A campaign and dossiers in the states a morning board has to tell apart.
extension TestProvince {
  public static let campaign = Campaign.ID(code: "chao-mung-dai-hoi")

  /// Runs until the end of 2025; D48 is due on a swapped day off.
  public static func campaignRecord() -> AnyRecord {
    .campaign(
      Campaign(
        id: campaign, name: "Phong trào thi đua chào mừng Đại hội Đảng bộ tỉnh", shortName: "Chào mừng Đại hội",
        form: .spurt, start: nil, end: day("2025-12-31"),
        bases: [
          DocumentReference(
            number: "02-KH/TU", day: day("2025-07-09"), issuer: "Ban Thường vụ Tỉnh ủy", subject: "Tuyên truyền đại hội"
          )
        ],
        continues: ["Phong trào thi đua năm 2024"],
        contents: [
          CampaignContent(clause: "I.1", title: "Mục đích", items: ["Huy động sức mạnh tổng hợp."]),
          CampaignContent(clause: "V.1", title: "Trách nhiệm của các đơn vị", items: ["Báo cáo tổng kết."]),
        ],
        duties: [
          Duty(
            code: "D46", clause: "V.1", kind: .duty,
            text: LocalizedText(vi: "Đăng ký công trình", en: "Register works"),
            actor: "Các đơn vị", due: day("2025-12-03")),
          Duty(
            code: "D47", clause: "V.1", kind: .duty,
            text: LocalizedText(vi: "Hướng dẫn khen thưởng", en: "Guidance on commending"), actor: "Các đơn vị",
            due: day("2025-11-28"), doneOn: day("2025-11-27")),
          Duty(
            code: "D48", clause: "V.1", kind: .deadline,
            text: LocalizedText(vi: "Báo cáo tổng kết gửi Sở Nội vụ", en: "Final report to Home Affairs"),
            actor: "Các đơn vị", due: day("2026-01-02")),
          Duty(
            code: "D49", clause: "V.2", kind: .duty,
            text: LocalizedText(vi: "Kiểm tra, đôn đốc", en: "Inspect and urge"), actor: "Sở Nội vụ"),
        ]))
  }

  /// The calendar with 2 January 2026 swapped for a Saturday.
  public static func swappedCalendar() -> AnyRecord {
    .calendarYear(
      CalendarYear(
        year: 2026,
        daysOff: [
          DayOff(day: day("2026-01-01"), name: "Tết Dương lịch"), DayOff(day: day("2026-01-02"), name: "Nghỉ hoán đổi"),
        ],
        makeUpDays: [day("2026-01-10")]))
  }

  /// `HS-2025-0007` for 7.
  public static func dossierID(_ number: Int) -> Dossier.ID {
    let digits = String(number)
    let text = "HS-2025-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Dossier.ID(text) ?? Dossier.ID(slug: text)
  }

  /// A dossier of a year with one person's line.
  public static func dossier(
    _ number: Int, _ state: DossierState, name: String = "Nguyễn Thị Ánh", of unit: Unit.ID = health,
    isComplete: Bool = true, receivedOn: String? = nil, assignee: String = "", steps: [DossierStep] = []
  ) -> AnyRecord {
    let id = dossierID(number)
    return .dossier(
      Dossier(
        id: id, year: 2025, nominator: unit, track: .merit, abstract: "Bằng khen năm 2025",
        createdOn: day("2025-11-03"), receivedOn: receivedOn.map(day), assignee: assignee,
        parts: [DossierPart(.submissionLetter, isPresent: true), DossierPart(.minutes, isPresent: isComplete)],
        lines: [
          RecipientLine(
            number: 1, subject: .individual, name: name, unit: unit, post: "Chuyên viên", award: certificate,
            state: state)
        ],
        steps: steps))
  }

  /// The step that asked for something until a day.
  public static func step(_ step: PipelineStep, due: String) -> DossierStep {
    DossierStep(step: step, day: day("2025-11-20"), by: "test", lines: [1], facts: [.dueDay: due])
  }

  /// The province with a campaign and dossiers, some of which wait for a person.
  public static func busyWorkspace() -> Workspace {
    Workspace(
      province: province(),
      records: records() + [
        campaignRecord(), swappedCalendar(), dossier(1, .submitted),
        dossier(2, .appraising, receivedOn: "2025-11-07", assignee: "Trần Văn Bình"),
        dossier(3, .appraising, receivedOn: "2025-12-01"),
        dossier(4, .returned, steps: [step(.returnForSupplement, due: "2025-12-10")]), dossier(5, .draft),
        dossier(6, .draft, isComplete: false), dossier(7, .council), dossier(8, .submittedToChair),
        dossier(9, .presented), dossier(10, .onHold),
      ])
  }
}

import Emulation

extension TestProvince {
  /// Sở Tài chính's flag, drafted; only the score sheet is there.
  public static let draft = Dossier.ID(code: "HS-2025-0001")
  /// Three certificates of Sở Y tế under appraisal: one eligible, two without a verdict.
  public static let appraised = Dossier.ID(code: "HS-2025-0002")
  /// A certificate of Sở Công Thương, returned for supplement.
  public static let returned = Dossier.ID(code: "HS-2025-0003")
  /// A flag of Sở Nội vụ before the council, overdue.
  public static let council = Dossier.ID(code: "HS-2025-0004")

  /// The province with the four dossiers, and records that are there but cannot be read.
  public static func workspaceWithDossiers(unreadable: Set<RecordKey> = []) -> Workspace {
    let records = records() + dossiers().map(AnyRecord.dossier)
    return Workspace(
      province: province(), records: records.filter { !unreadable.contains($0.key) }, unreadable: unreadable)
  }

  public static func dossiers() -> [Dossier] {
    [draftRecord(), appraisedRecord(), returnedRecord(), councilRecord()]
  }

  public static func draftRecord() -> Dossier {
    Dossier(
      id: draft, year: 2025, nominator: finance, track: .merit, abstract: "Cờ thi đua 2025 · Sở Tài chính",
      createdOn: day("2025-12-01"),
      parts: [
        DossierPart(.submissionLetter), DossierPart(.achievementReport), DossierPart(.minutes),
        DossierPart(.scoreSheet, isPresent: true, reference: "2025-K02"),
      ],
      lines: [
        RecipientLine(
          number: 1, subject: .collective, name: "Sở Tài chính", unit: finance, award: .provincialFlag,
          basis: RankingBasis(bloc: bloc, rank: 1, total: points(96), band: .excellent))
      ])
  }

  public static func appraisedRecord() -> Dossier {
    Dossier(
      id: appraised, year: 2025, nominator: health, track: .campaign, abstract: "Bằng khen phòng chống dịch",
      createdOn: day("2025-11-20"), receiptNumber: "HS-25-0007", receivedOn: day("2025-12-01"), assignee: "lan",
      parts: [
        DossierPart(.submissionLetter, isPresent: true, reference: "45/TTr-SYT"),
        DossierPart(.achievementReport, isPresent: true), DossierPart(.minutes, isPresent: true),
      ],
      lines: [
        RecipientLine(
          number: 1, subject: .collective, name: "Phòng Nghiệp vụ Y", unit: health, award: certificate,
          state: .appraising, verdict: .eligible),
        RecipientLine(
          number: 2, subject: .individual, name: "Nguyễn Thị Ánh", unit: health, post: "Trưởng khoa",
          award: certificate, state: .appraising),
        RecipientLine(
          number: 3, subject: .individual, name: "Đỗ Văn Ủy", unit: health, post: "Điều dưỡng", award: certificate,
          state: .appraising),
      ],
      steps: [
        DossierStep(step: .submit, day: day("2025-11-28"), by: "minh", lines: [1, 2, 3], facts: [:]),
        DossierStep(
          step: .receive, day: day("2025-12-01"), by: "hoa", lines: [1, 2, 3],
          facts: [.receiptNumber: "HS-25-0007", .day: "2025-12-01"]),
        DossierStep(
          step: .beginAppraisal, day: day("2025-12-02"), by: "hoa", lines: [1, 2, 3],
          facts: [.assignee: "lan", .day: "2025-12-02"]),
      ])
  }

  public static func returnedRecord() -> Dossier {
    Dossier(
      id: returned, year: 2025, nominator: trade, track: .spontaneous, abstract: "Bằng khen đột xuất bắt cướp",
      createdOn: day("2025-11-17"), receiptNumber: "HS-25-0003", receivedOn: day("2025-11-24"),
      parts: [DossierPart(.submissionLetter, isPresent: true), DossierPart(.achievementSummary, isPresent: true)],
      lines: [
        RecipientLine(
          number: 1, subject: .individual, name: "Trần Đại Nghĩa", unit: trade, award: certificate, state: .returned,
          note: "Thiếu xác nhận của công an phường")
      ],
      steps: [
        DossierStep(step: .submit, day: day("2025-11-21"), by: "minh", lines: [1], facts: [:]),
        DossierStep(
          step: .receive, day: day("2025-11-24"), by: "hoa", lines: [1],
          facts: [.receiptNumber: "HS-25-0003", .day: "2025-11-24"]),
        DossierStep(
          step: .returnForSupplement, day: day("2025-12-03"), by: "lan", lines: [1],
          facts: [
            .reason: "Thiếu xác nhận của công an phường", .day: "2025-12-03", .dueDay: "2025-12-17",
          ]),
      ])
  }

  public static func councilRecord() -> Dossier {
    Dossier(
      id: council, year: 2025, nominator: homeAffairs, track: .merit, abstract: "Cờ thi đua 2025 · Sở Nội vụ",
      createdOn: day("2025-10-20"), receiptNumber: "HS-25-0001", receivedOn: day("2025-11-03"), assignee: "lan",
      parts: [DossierPart(.submissionLetter, isPresent: true)],
      lines: [
        RecipientLine(
          number: 1, subject: .collective, name: "Sở Nội vụ", unit: homeAffairs, award: .provincialFlag,
          state: .council, verdict: .eligible)
      ],
      steps: [
        DossierStep(
          step: .sendToCouncil, day: day("2025-12-04"), by: "lan", lines: [1],
          facts: [.day: "2025-12-04", .sessionDay: "2025-12-05"])
      ])
  }
}

import Emulation
import TestProvince
import Testing

@Suite("What does not fit together")
struct RecordCheckTests {
  private static let sound =
    TestProvince.records().map(saved) + [.province(TestProvince.province())]

  private static func saved(_ record: AnyRecord) -> AnyRecord {
    guard case .scorecard(var card) = record else { return record }
    card.revision = max(1, card.revision)
    return .scorecard(card)
  }

  private func flaws(_ extra: AnyRecord...) -> [RecordFlaw] {
    let keys = Set(extra.map(\.key))
    return RecordCheck(Self.sound.filter { !keys.contains($0.key) } + extra).flaws().map(\.flaw)
  }

  private var card: Scorecard {
    Scorecard(
      id: TestProvince.scorecardID(TestProvince.trade), unit: TestProvince.trade, bloc: TestProvince.bloc, year: 2025,
      template: TestProvince.template)
  }

  private func dossier(_ id: StaticString, _ lines: [RecipientLine], receipt: String = "") -> Dossier {
    Dossier(
      id: RecordID(code: id), year: 2025, nominator: TestProvince.trade, track: .merit, abstract: "Đề nghị",
      createdOn: TestProvince.today, receiptNumber: receipt, parts: [], lines: lines)
  }

  private func line(_ number: Int, award: AwardType.ID = .provincialFlag) -> RecipientLine {
    RecipientLine(number: number, subject: .collective, name: "Sở", unit: TestProvince.trade, award: award)
  }

  @Test("A sound province has no flaws")
  func sound() {
    #expect(flaws().isEmpty)
  }

  @Test("Records that name others which are not there are told, once for each name")
  func references() {
    let nobody = Unit.ID(code: "khong-co")
    var bloc = TestProvince.blocRecord()
    bloc.members.append(BlocMember(nobody))
    bloc.template = RecordID(code: "khong-mau")
    #expect(
      flaws(.bloc(bloc)) == [
        .missing(RecordReference("template", .template, "khong-mau")),
        .missing(RecordReference("members.unit", .unit, "khong-co")),
      ])
    let award = AwardType.ID(code: "KHONG")
    #expect(
      flaws(.dossier(dossier("HS-1", [line(1, award: award), line(2, award: award)]))) == [
        .missing(RecordReference("lines.award", .awardType, "KHONG"))
      ])
  }

  @Test("A unit that two dossiers propose for one award is told, and one that a dossier proposes twice")
  func nominations() {
    func proposing(_ number: Int, _ state: DossierState = .submitted) -> RecipientLine {
      var line = RecipientLine(
        number: number, subject: .collective, name: "Sở Công Thương", unit: TestProvince.trade, award: .provincialFlag)
      line.state = state
      return line
    }
    let first = RecordKey(.dossier, "HS-1", year: 2025)
    let claim = "\(AwardType.ID.provincialFlag) \(TestProvince.trade)"
    let found = flaws(
      .dossier(dossier("HS-1", [proposing(1)])), .dossier(dossier("HS-2", [proposing(1), proposing(2, .withdrawn)])),
      .dossier(dossier("HS-3", [proposing(1, .notApproved)])))
    #expect(found == [.shared(.nomination, claim, with: first)])
    #expect(
      flaws(.dossier(dossier("HS-1", [proposing(1), proposing(2)])))
        == [.duplicate(.nomination, claim)])
  }

  @Test("A content section is the sum of its criteria; bonus and penalty are caps")
  func sums() {
    var template = TestProvince.templateRecord()
    template.sections[0].maximum = TestProvince.points(41)
    template.sections[2].maximum = TestProvince.points(3)
    #expect(
      flaws(.template(template)) == [
        .sectionSum(section: "A1", maximum: TestProvince.points(41), sum: TestProvince.points(40))
      ])
  }

  @Test("What has to be unique in a record is told when it comes twice")
  func duplicates() {
    var template = TestProvince.templateRecord()
    template.sections[3].criteria[0].code = "A3.1"
    #expect(flaws(.template(template)).contains(.duplicate(.criterionCode, "A3.1")))
    var bloc = TestProvince.blocRecord()
    bloc.members.append(BlocMember(TestProvince.trade))
    #expect(flaws(.bloc(bloc)) == [.duplicate(.member, "so-cong-thuong")])
    #expect(flaws(.dossier(dossier("HS-1", [line(1), line(1)]))) == [.duplicate(.lineNumber, "1")])
  }

  @Test("A number of the year belongs to one record")
  func sharedNumbers() {
    let first = AnyRecord.dossier(dossier("HS-1", [line(1)], receipt: "17"))
    let second = AnyRecord.dossier(dossier("HS-2", [line(1)], receipt: "17"))
    #expect(flaws(first, second) == [.shared(.receiptNumber, "17", with: first.key)])
  }

  @Test("Decisions are numbered anew each year, in whatever year's work they are")
  func decisionNumbers() {
    func decision(_ id: StaticString, _ day: String) -> AnyRecord {
      .decision(
        Decision(
          id: RecordID(code: id), year: 2025, number: "1/QĐ", day: TestProvince.day(day), signer: "", abstract: "",
          recipients: []))
    }
    let first = decision("QD-1", "2025-12-31")
    #expect(flaws(first, decision("QD-2", "2026-01-02")).isEmpty)
    #expect(flaws(first, decision("QD-3", "2025-01-02")) == [.shared(.decisionNumber, "1/QĐ", with: first.key)])
  }

  @Test("Points belong to a criterion of the template and stay within it")
  func points() {
    var card = card
    card.cells = [
      "A1.1": ScoreCell(selfPoints: TestProvince.points(15), crossPoints: TestProvince.points(15, 1)),
      "A9": ScoreCell(selfPoints: TestProvince.points(1)),
    ]
    #expect(
      flaws(.scorecard(card)) == [
        .outOfRange(criterion: "A1.1", TestProvince.points(15, 1), maximum: TestProvince.points(15)),
        .unknownCriterion("A9"),
      ])
  }

  @Test("Lists that are never empty and revisions that begin at 1 are watched")
  func emptyAndUnsaved() {
    #expect(
      flaws(.unit(Unit(id: TestProvince.trade, revision: 0, kind: .bank, names: []))) == [.revision(0), .empty(.names)])
    #expect(flaws(.dossier(dossier("HS-1", []))) == [.empty(.lines)])
  }

  @Test("A decision confers awards only on lines there are")
  func unknownLine() {
    var dossier = dossier("HS-1", [line(1)])
    dossier.lines[0].decision = RecordID(code: "QD-1")
    let decision = Decision(
      id: RecordID(code: "QD-1"), year: 2025, number: "1/QĐ", day: TestProvince.today, signer: "", abstract: "",
      recipients: [DecisionRecipient(dossier: dossier.id, line: 1), DecisionRecipient(dossier: dossier.id, line: 2)])
    #expect(flaws(.dossier(dossier), .decision(decision)) == [.unknownLine(dossier.id, line: 2)])
  }
}

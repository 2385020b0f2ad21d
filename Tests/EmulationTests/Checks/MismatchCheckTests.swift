import Emulation
import TestProvince
import Testing

@Suite("Records that contradict each other")
struct MismatchCheckTests {
  private func flaws(_ extra: AnyRecord...) -> [RecordFlaw] {
    let keys = Set(extra.map(\.key))
    let sound = TestProvince.records() + [.province(TestProvince.province())]
    return RecordCheck(sound.filter { !keys.contains($0.key) } + extra).flaws().map(\.flaw)
  }

  private let decision = Decision.ID(code: "QD-1")

  private func dossier(_ lines: [(state: DossierState, decision: Decision.ID?)]) -> Dossier {
    Dossier(
      id: RecordID(code: "HS-1"), year: 2025, nominator: TestProvince.trade, track: .merit, abstract: "Đề nghị",
      createdOn: TestProvince.today, parts: [],
      lines: lines.enumerated().map { place, line in
        RecipientLine(
          number: place + 1, subject: .collective, name: "Sở", unit: TestProvince.trade, award: .provincialFlag,
          state: line.state, decision: line.decision)
      })
  }

  private func decision(_ lines: [Int]) -> AnyRecord {
    .decision(
      Decision(
        id: decision, year: 2025, number: "1/QĐ", day: TestProvince.today, signer: "", abstract: "",
        recipients: lines.map { DecisionRecipient(dossier: RecordID(code: "HS-1"), line: $0) }))
  }

  @Test func aLineAndItsDecisionNameEachOther() {
    let sound = dossier([(.decided, decision), (.presented, decision), (.draft, nil)])
    #expect(flaws(.dossier(sound), decision([1, 2])).isEmpty)
    #expect(flaws(.dossier(sound), decision([1])) == [.decisionNotOfLine(line: 2, decision)])
    #expect(flaws(.dossier(sound), decision([1, 2, 3])) == [.lineNotOfDecision(sound.id, line: 3)])
    #expect(flaws(.dossier(sound), decision([1, 2, 2])) == [.duplicate(.recipient, "HS-1 2")])
  }

  @Test func whatIsDecidedNamesADecision() {
    #expect(
      flaws(.dossier(dossier([(.decided, nil), (.presented, nil), (.notApproved, nil)]))) == [
        .undecided(line: 1), .undecided(line: 2),
      ])
  }

  @Test func aScorecardAgreesWithItsBloc() {
    let stranger = Unit(id: RecordID(code: "so-xay-dung"), kind: .department, names: [DatedName("Sở Xây dựng")])
    func card(_ unit: Unit.ID, year: Int = 2025, template: ScorecardTemplate.ID) -> AnyRecord {
      .scorecard(
        Scorecard(
          id: TestProvince.scorecardID(unit), unit: unit, bloc: TestProvince.bloc, year: year, template: template))
    }
    #expect(
      flaws(.unit(stranger), card(stranger.id, template: TestProvince.template)) == [
        .notAMember(stranger.id, of: TestProvince.bloc)
      ])
    var other = TestProvince.templateRecord()
    other.id = RecordID(code: "T-2024")
    #expect(
      flaws(.template(other), card(TestProvince.trade, template: other.id)) == [
        .templateNotOfBloc(other.id, bloc: TestProvince.template)
      ])
    var bloc = TestProvince.blocRecord()
    bloc.year = 2024
    let moved = TestProvince.records().filter { $0.key.kind != .bloc } + [.bloc(bloc)]
    #expect(
      RecordCheck(moved).flaws().map(\.flaw) == Array(repeating: .yearNotOfBloc(2025, bloc: 2024), count: 4))
  }

  @Test func aScorecardIsNamedAfterItsBlocAndUnit() {
    let card = Scorecard(
      id: RecordID(code: "2025-so-cong-thuong"), unit: TestProvince.trade, bloc: TestProvince.bloc, year: 2025,
      template: TestProvince.template)
    #expect(flaws(.scorecard(card)).contains(.nameNotOfUnit(expected: "2025-K02-so-cong-thuong")))
  }

  @Test func namesThatDifferInCapitalsAloneAreOne() {
    let twin = Unit(id: RecordID(code: "So-Y-Te"), kind: .department, names: [DatedName("Sở Y tế")])
    #expect(
      flaws(.unit(twin)) == [
        .shared(.identifier, "unit so-y-te", with: RecordKey(.unit, TestProvince.health.text))
      ])
  }

  @Test func aBlocHasOneHeadAndAnAwardOneRule() {
    var bloc = TestProvince.blocRecord()
    bloc.members[2].role = .head
    #expect(flaws(.bloc(bloc)) == [.duplicate(.head, TestProvince.trade.text)])
    var province = TestProvince.province()
    province.nominationRules.append(province.nominationRules[0])
    #expect(flaws(.province(province)) == [.duplicate(.nominationRule, "CO_T")])
  }
}

import Emulation
import TestProvince
import Testing

@Suite struct NominationTests {
  private let bloc = TestProvince.bloc

  private func refusal(
    _ unit: Unit.ID, _ award: AwardType.ID = .provincialFlag, in workspace: Workspace
  ) -> Refusal? {
    workspace.nominationRefusal(unit, in: bloc, for: award)
  }

  /// The province with all points of Sở Y tế appraised: Sở Tài chính is first, Sở Y tế last.
  private func ranked(_ edit: (inout Scorecard) -> Void = { _ in }) -> Workspace {
    var workspace = TestProvince.workspace()
    guard var card = workspace.scorecards[TestProvince.scorecardID(TestProvince.health)] else { return workspace }
    card.cells["A2.2"]?[.appraisedScore] = Points(15)
    workspace.adopt([.scorecard(card)])
    guard var first = workspace.scorecards[TestProvince.scorecardID(TestProvince.finance)] else { return workspace }
    edit(&first)
    workspace.adopt([.scorecard(first)])
    return workspace
  }

  @Test func theRankDecidesWhoMayBeNominated() {
    let workspace = ranked()
    #expect(refusal(TestProvince.finance, in: workspace) == nil)
    #expect(
      refusal(TestProvince.finance, TestProvince.certificate, in: workspace) == .rankNotAllowed(rank: 1, allowed: 2...2)
    )
    #expect(refusal(TestProvince.health, in: workspace) == .rankNotAllowed(rank: 4, allowed: 1...1))
  }

  @Test func aProvisionalRankNominatesNobody() {
    #expect(refusal(TestProvince.health, in: TestProvince.workspace()) == .notAppraised(count: 1))
  }

  /// The unit itself is appraised, but cells of others may still change its rank; who has no rank cannot.
  @Test func aRankIsSettledWhenAllRankedUnitsAreAppraised() throws {
    var workspace = ranked()
    #expect(refusal(TestProvince.finance, in: workspace) == nil)
    for (unit, code) in [(TestProvince.health, "A1.2"), (TestProvince.health, "A2.1"), (TestProvince.trade, "A1.1")] {
      var card = try #require(workspace.scorecards[TestProvince.scorecardID(unit)])
      card.cells[code]?[.appraisedScore] = nil
      workspace.adopt([.scorecard(card)])
    }
    #expect(refusal(TestProvince.finance, in: workspace) == .rankNotSettled(units: 2, cells: 3))
    for unit in [TestProvince.health, TestProvince.trade] {
      var card = try #require(workspace.scorecards[TestProvince.scorecardID(unit)])
      card.knockouts = [Knockout(.noRanking, reason: "Liệt")]
      workspace.adopt([.scorecard(card)])
    }
    #expect(refusal(TestProvince.finance, in: workspace) == nil)
  }

  @Test func aUnitWithoutAScorecardOrOutsideTheBlocHasNoRank() {
    #expect(refusal(RecordID(code: "so-xay-dung"), in: ranked()) == .notRanked(.noScorecard))
  }

  @Test(arguments: [KnockoutEffect.noElection, .noFlag])
  func aKnockOutBarsTheFlag(_ effect: KnockoutEffect) {
    let workspace = ranked { $0.knockouts = [Knockout(effect, reason: "Mất đoàn kết nội bộ")] }
    #expect(refusal(TestProvince.finance, in: workspace) == .knockedOut(effect, reason: "Mất đoàn kết nội bộ"))
  }

  /// Which knock-outs bar is said by the rule, whatever the award; a rule for the first rank usually bars flags.
  @Test func theBarriersAreThoseOfTheRule() {
    let knockout = Knockout(.noFlag, reason: "Báo cáo sai thành tích")
    func refusal(_ rule: NominationRule) -> Refusal? {
      var workspace = ranked { $0.knockouts = [knockout] }
      var province = workspace.province
      province.nominationRules = [rule]
      workspace.adopt([.province(province)])
      return workspace.nominationRefusal(TestProvince.finance, in: bloc, for: TestProvince.certificate)
    }
    let award = TestProvince.certificate
    let usual = NominationRule(award: award, firstRank: 1, count: 1, minimumBand: .good)
    #expect(refusal(usual) == .knockedOut(.noFlag, reason: knockout.reason))
    #expect(
      refusal(NominationRule(award: award, firstRank: 1, count: 1, minimumBand: .good, barriers: [.noElection])) == nil)
    #expect(NominationRule(award: award, firstRank: 2, count: 1, minimumBand: .good).barriers == [.noElection])
  }

  @Test func theBandMustBeHighEnough() {
    let workspace = ranked { $0.cells["A1.1"]?[.appraisedScore] = Points(hundredths: 800) }
    var strict = workspace
    var province = strict.province
    province.nominationRules = [
      NominationRule(award: .provincialFlag, firstRank: 1, count: 4, minimumBand: .excellent)
    ]
    strict.adopt([.province(province)])
    #expect(refusal(TestProvince.finance, in: strict) == .bandTooLow(.good, needed: .excellent))
  }

  @Test func anAwardWithoutARuleOrACatalogueEntryIsNotNominated() {
    let other = AwardType.ID(code: "HCLD3")
    #expect(refusal(TestProvince.finance, other, in: ranked()) == .noNominationRule(other))
    var workspace = ranked()
    var province = workspace.province
    province.nominationRules = [NominationRule(award: other, firstRank: 1, count: 1, minimumBand: .good)]
    workspace.adopt([.province(province)])
    #expect(refusal(TestProvince.finance, other, in: workspace) == .missing(RecordKey(.awardType, "HCLD3")))
  }

  @Test func aNominationOpensADossierOnceWithItsBasisAndPapers() throws {
    var workspace = ranked()
    let change = Change.nominate(TestProvince.finance, bloc: bloc, award: .provincialFlag)
    let act = try workspace.act(for: change, by: "lan", on: TestProvince.today)
    guard case .dossier(let dossier) = try #require(act.edits.first?.after) else { return }
    #expect(dossier.id.text == "HS-2025-0001")
    #expect(dossier.lines.first?.basis == RankingBasis(bloc: bloc, rank: 1, total: Points(96), band: .excellent))
    #expect(dossier.parts.map(\.kind) == [.submissionLetter, .achievementReport, .minutes, .scoreSheet])
    #expect(dossier.parts.filter(\.isPresent).map(\.kind) == [.scoreSheet])
    workspace.adopt(act, saved: act.records)
    #expect(throws: Refusal.alreadyNominated(dossier.id)) {
      try workspace.act(for: change, by: "lan", on: TestProvince.today)
    }
  }

  @Test func theNameOfADamagedDossierIsNotGivenAgain() throws {
    let ranked = ranked()
    let records = ranked.scorecards.values.map(AnyRecord.scorecard)
    var workspace = TestProvince.workspaceWithDossiers(unreadable: [
      RecordKey(.dossier, "HS-2025-0001", year: 2025), RecordKey(.dossier, "HS-2025-0009", year: 2025),
    ])
    workspace.adopt(records)
    let change = Change.nominate(TestProvince.finance, bloc: bloc, award: .provincialFlag)
    let act = try workspace.act(for: change, by: "lan", on: TestProvince.today)
    #expect(act.edits.first?.after?.key.id == "HS-2025-0010")
  }

  @Test func aUnitOnHoldIsNotNominatedForAnythingMeanwhile() throws {
    var workspace = ranked()
    var card = try #require(workspace.scorecards[TestProvince.scorecardID(TestProvince.finance)])
    card.knockouts = [Knockout(.onHold, reason: "Đang xác minh")]
    workspace.adopt([.scorecard(card)])
    for rule in workspace.province.nominationRules {
      #expect(
        workspace.nominationRefusal(TestProvince.finance, in: bloc, for: rule.award)
          == .knockedOut(.onHold, reason: "Đang xác minh"))
    }
  }

  @Test func aUnitWithADamagedScorecardHasNoRank() {
    let key = AnyRecord.scorecard(
      Scorecard(
        id: TestProvince.scorecardID(TestProvince.finance), unit: TestProvince.finance, bloc: bloc, year: 2025,
        template: TestProvince.template)
    ).key
    let workspace = TestProvince.workspaceWithDossiers(unreadable: [key])
    #expect(refusal(TestProvince.finance, in: workspace) == .notRanked(.unreadable))
  }

  @Test func anAwardForASmallCollectiveOfTheUnitIsNotTheUnitsOwn() throws {
    var workspace = ranked()
    var dossier = TestProvince.draftRecord()
    dossier.lines[0].name = "Phòng Ngân sách"
    dossier.lines[0].basis = nil
    workspace.adopt([.dossier(dossier)])
    #expect(workspace.nomination(of: TestProvince.finance, for: .provincialFlag) == nil)
    dossier.lines[0].name = "Sở Tài chính"
    workspace.adopt([.dossier(dossier)])
    #expect(workspace.nomination(of: TestProvince.finance, for: .provincialFlag) == dossier.id)
  }

  @Test func aWithdrawnNominationMakesRoomForAnother() throws {
    var workspace = ranked()
    var dossier = TestProvince.draftRecord()
    dossier.lines[0].state = .withdrawn
    workspace.adopt([.dossier(dossier)])
    let change = Change.nominate(TestProvince.finance, bloc: bloc, award: .provincialFlag)
    let act = try workspace.act(for: change, by: "lan", on: TestProvince.today)
    #expect(act.edits.first?.after?.key.id == "HS-2025-0002")
  }

  @Test func anAwardWithoutPapersOfItsOwnNeedsThoseOfTheLaw() throws {
    var flag = try #require(TestProvince.workspace().awardTypes[.provincialFlag])
    flag.papers = [.spontaneous: [.minutes]]
    #expect(DossierPart.required(for: flag, track: .merit) == [.submissionLetter, .achievementReport, .minutes])
    #expect(DossierPart.required(for: flag, track: .spontaneous) == [.minutes])
  }

  @Test(arguments: [
    (AwardTrack.spontaneous, [DossierPartKind.submissionLetter, .achievementSummary]),
    (.external, [.submissionLetter, .achievementReport, .agencyOpinion]),
    (.campaign, [.submissionLetter, .achievementReport, .minutes]),
    (.merit, [.submissionLetter, .achievementReport, .minutes, .scoreSheet]),
  ])
  func theTrackDecidesThePapers(_ track: AwardTrack, _ parts: [DossierPartKind]) throws {
    let flag = try #require(TestProvince.workspace().awardTypes[.provincialFlag])
    #expect(DossierPart.required(for: flag, track: track) == parts)
  }
}

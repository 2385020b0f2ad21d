import Emulation
import TestProvince
import Testing

@Suite struct RankingTests {
  /// Ranks units with these points in A1.1, A2.1 and A4.1.
  private func ranking(_ points: [(unit: Unit.ID, a1: Int, a2: Int, less: Int)]) throws -> Ranking {
    var workspace = TestProvince.workspace()
    workspace.adopt(
      points.map { entry in
        .scorecard(
          Scorecard(
            id: TestProvince.scorecardID(entry.unit), unit: entry.unit, bloc: TestProvince.bloc, year: 2025,
            template: TestProvince.template,
            cells: [
              "A1.1": ScoreCell(appraisedPoints: Points(entry.a1)),
              "A2.1": ScoreCell(appraisedPoints: Points(entry.a2)),
              "A4.1": ScoreCell(appraisedPoints: Points(entry.less)),
            ]))
      })
    return try #require(workspace.ranking(of: TestProvince.bloc))
  }

  private let units = [TestProvince.finance, TestProvince.homeAffairs, TestProvince.trade, TestProvince.health]

  @Test func theHigherTotalRanksFirst() throws {
    let ranking = try ranking([
      (units[0], 10, 20, 0), (units[1], 10, 22, 0), (units[2], 10, 21, 0), (units[3], 1, 1, 0),
    ])
    #expect(ranking.standings.map(\.unit) == [units[1], units[2], units[0], units[3]])
    #expect(ranking.standings.map(\.rank) == [1, 2, 3, 4])
  }

  @Test func equalTotalsAreSeparatedByTheTaskSection() throws {
    let ranking = try ranking([(units[0], 12, 20, 0), (units[1], 10, 22, 0), (units[2], 1, 1, 0), (units[3], 2, 1, 0)])
    #expect(ranking.standings.prefix(2).map(\.unit) == [units[1], units[0]])
    #expect(ranking[units[1]]?.ties == [.separated(.sectionPoints("A2"), with: [units[0]])])
    #expect(ranking[units[0]]?.rank == 2)
  }

  @Test func thenByFewerPenalties() throws {
    let ranking = try ranking([(units[0], 12, 20, 2), (units[1], 10, 20, 0), (units[2], 1, 1, 0), (units[3], 2, 1, 0)])
    #expect(ranking[units[1]]?.rank == 1)
    #expect(ranking[units[0]]?.ties == [.separated(.fewerPenalties, with: [units[1]])])
  }

  @Test func equalAfterAllShareTheRankAndTheNextIsSkipped() throws {
    let ranking = try ranking([
      (units[0], 10, 20, 0), (units[1], 10, 22, 0), (units[2], 10, 20, 0), (units[3], 10, 5, 0),
    ])
    #expect(ranking.standings.map(\.rank) == [1, 2, 2, 4])
    #expect(ranking[units[0]]?.ties == [.shared(with: [units[2]])])
  }

  @Test func theOrderOfMembersNeverMatters() throws {
    let points = [(units[0], 10, 20, 0), (units[1], 10, 22, 0), (units[2], 10, 20, 0), (units[3], 10, 5, 1)]
    let first = try ranking(points)
    let second = try ranking(points.reversed())
    #expect(first == second)
  }

  @Test func unitsWithoutPointsOrKnockedOutHaveNoRankAndSayWhy() {
    var workspace = TestProvince.workspace()
    let id = TestProvince.scorecardID(TestProvince.finance)
    guard var card = workspace.scorecards[id] else { return }
    card.knockouts = [Knockout(.noRanking, reason: "Không ký giao ước")]
    let empty = Scorecard(
      id: TestProvince.scorecardID(TestProvince.trade), unit: TestProvince.trade, bloc: TestProvince.bloc, year: 2025,
      template: TestProvince.template)
    workspace.adopt([.scorecard(card), .scorecard(empty)])
    let ranking = workspace.ranking(of: TestProvince.bloc)
    #expect(ranking?[TestProvince.finance]?.unranked == .knockout(.noRanking, "Không ký giao ước"))
    #expect(ranking?[TestProvince.trade]?.unranked == .empty)
    #expect(ranking?.standings.compactMap(\.rank) == [1, 2])
  }

  @Test func eachOpponentWithTheSameTotalHasTheTieBreakThatSeparatesIt() throws {
    let ranking = try ranking([
      (units[0], 12, 20, 2), (units[1], 10, 20, 0), (units[2], 5, 25, 0), (units[3], 10, 20, 0),
    ])
    #expect(ranking.standings.map(\.unit) == [units[2], units[1], units[3], units[0]])
    #expect(ranking.standings.map(\.rank) == [1, 2, 2, 4])
    #expect(ranking[units[2]]?.ties == [.separated(.sectionPoints("A2"), with: [units[1], units[3], units[0]])])
    #expect(
      ranking[units[1]]?.ties == [
        .separated(.sectionPoints("A2"), with: [units[2]]), .shared(with: [units[3]]),
        .separated(.fewerPenalties, with: [units[0]]),
      ])
    #expect(
      ranking[units[0]]?.ties == [
        .separated(.sectionPoints("A2"), with: [units[2]]), .separated(.fewerPenalties, with: [units[1], units[3]]),
      ])
  }

  @Test func aUnitOnHoldKeepsItsRankAndOthersTheirs() throws {
    var workspace = TestProvince.workspace()
    let before = try #require(workspace.ranking(of: TestProvince.bloc))
    var card = try #require(workspace.scorecards[TestProvince.scorecardID(TestProvince.finance)])
    card.knockouts = [Knockout(.onHold, reason: "Đang xác minh")]
    workspace.adopt([.scorecard(card)])
    let ranking = try #require(workspace.ranking(of: TestProvince.bloc))
    #expect(ranking.standings.map(\.rank) == before.standings.map(\.rank))
    #expect(ranking.standings.map(\.unit) == before.standings.map(\.unit))
    #expect(ranking[TestProvince.finance]?.hold?.reason == "Đang xác minh")
  }

  @Test func aUnitThatCannotBeReadHasNoRankInsteadOfTheCriteriaOfAnotherKind() {
    let key = RecordKey(.unit, TestProvince.finance.text)
    let ranking = TestProvince.workspaceWithDossiers(unreadable: [key]).ranking(of: TestProvince.bloc)
    #expect(ranking?[TestProvince.finance]?.unranked == .noUnit)
    #expect(ranking?[TestProvince.finance]?.result == nil)
    #expect(ranking?.standings.compactMap(\.rank) == [1, 2, 3])
  }

  @Test func withoutItsFolderAScorecardIsUnreadableAndNotMissing() {
    var workspace = Workspace(
      province: TestProvince.province(),
      records: TestProvince.records().filter { if case .scorecard = $0 { false } else { true } })
    #expect(workspace.ranking(of: TestProvince.bloc)?[TestProvince.finance]?.unranked == .noScorecard)
    workspace.unlisted = [.scorecard]
    #expect(workspace.ranking(of: TestProvince.bloc)?[TestProvince.finance]?.unranked == .unreadable)
  }

  @Test func aScorecardIsAddedUpAfterTheTemplateOfItsBloc() throws {
    var workspace = TestProvince.workspace()
    let before = workspace.ranking(of: TestProvince.bloc)
    var card = try #require(workspace.scorecards[TestProvince.scorecardID(TestProvince.finance)])
    card.template = RecordID(code: "another")
    workspace.adopt([.scorecard(card)])
    #expect(workspace.ranking(of: TestProvince.bloc) == before)
    #expect(workspace.template(of: card)?.id == TestProvince.template)
  }

  @Test(arguments: [
    ("2025-K02-so-xay-dung", 2025, true), ("2025-so-xay-dung", 2025, false), ("2025-K02-so-xay-dung", 2024, false),
  ])
  func aDamagedScorecardIsNotCalledMissing(_ name: String, _ year: Int, _ isOfUnit: Bool) {
    var workspace = TestProvince.workspaceWithDossiers(unreadable: [RecordKey(.scorecard, name, year: year)])
    var bloc = TestProvince.blocRecord()
    bloc.members.append(BlocMember(RecordID(code: "so-xay-dung")))
    workspace.adopt([.bloc(bloc)])
    #expect(workspace.ranking(of: bloc.id)?.standings.last?.unranked == (isOfUnit ? .unreadable : .noScorecard))
  }

  @Test func aMemberWithoutScorecardAndABlocWithoutTemplateAreNotSkipped() {
    var workspace = TestProvince.workspace()
    var bloc = TestProvince.blocRecord()
    bloc.members.append(BlocMember(RecordID(code: "so-xay-dung")))
    workspace.adopt([.bloc(bloc)])
    #expect(workspace.ranking(of: bloc.id)?.standings.last?.unranked == .noScorecard)
    bloc.template = RecordID(code: "gone")
    workspace.adopt([.bloc(bloc)])
    #expect(workspace.ranking(of: bloc.id)?.standings.allSatisfy { $0.unranked == .noTemplate } == true)
    #expect(workspace.ranking(of: RecordID(code: "nowhere")) == nil)
  }
}

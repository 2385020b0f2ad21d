import Emulation
import RandomNumbers
import TestProvince
import Testing

@Suite struct ScorecardResultTests {
  private let template = TestProvince.templateRecord()

  private func scorecard(_ appraised: [String: Int]) -> Scorecard {
    Scorecard(
      id: RecordID(code: "x"), unit: TestProvince.finance, bloc: TestProvince.bloc, year: 2025, template: template.id,
      cells: appraised.mapValues { ScoreCell(appraisedPoints: Points(hundredths: $0)) })
  }

  @Test func addsUpContentBonusAndPenalty() {
    let result = scorecard(["A1.1": 1500, "A1.2": 2500, "A2.1": 3000, "A2.2": 2000, "A3.1": 250, "A4.1": 400])
      .result(template, unitKind: .department, view: .effective)
    #expect(result.content == Points(90))
    #expect(result.bonus == Points(hundredths: 250))
    #expect(result.penalty == Points(4))
    #expect(result.total == Points(hundredths: 8850))
    #expect(result.missing == 0)
  }

  @Test func aSectionNeverPassesItsMaximum() {
    let result = scorecard(["A3.1": 900, "A1.1": 9_000, "A4.1": 99_000])
      .result(template, unitKind: .department, view: .effective)
    #expect(result.bonus == Points(5))
    #expect(result.sections[0].points == Points(40))
    #expect(result.penalty == Points(10))
  }

  @Test func aCriterionThatDoesNotApplyScalesItsSection() {
    // A2.2 does not apply to a special zone: 28 of 35 count for 48 of 60.
    let result = scorecard(["A2.1": 2800]).result(template, unitKind: .specialZone, view: .effective)
    #expect(result.sections[1].points == Points(48))
    #expect(result.missing == 2)
  }

  @Test func theScaledSectionOfTheSpecialZoneExample() {
    // Template B, section B2 of 50 with 14 points not applicable, 31 of 36 earned.
    #expect(Points(50).scaled(by: Points(31), over: Points(36)) == Points(hundredths: 4306))
  }

  @Test func aSectionOfWhichNothingAppliesIsLeftOut() {
    var card = scorecard(["A1.1": 1500, "A1.2": 2500])
    card.cells["A2.1"] = ScoreCell(isNotApplicable: true)
    card.cells["A2.2"] = ScoreCell(isNotApplicable: true)
    let result = card.result(template, unitKind: .department, view: .effective)
    #expect(result.contentMaximum == Points(40))
    #expect(result.band == .excellent)
  }

  @Test func notApplicableMayCountInFull() {
    var full = template
    full.notApplicable = .fullPoints
    let result = scorecard(["A2.1": 2800]).result(full, unitKind: .specialZone, view: .effective)
    #expect(result.sections[1].points == Points(53))
  }

  @Test func aSectionBelowItsFloorLowersTheBand() {
    // 91 of 100, but A1 has 33 of 40 = 82.5 %, below the 85 % of Xuất sắc.
    let result = scorecard(["A1.1": 1300, "A1.2": 2000, "A2.1": 3400, "A2.2": 2400])
      .result(template, unitKind: .department, view: .effective)
    #expect(result.content == Points(91))
    #expect(result.band == .good)
    #expect(result.limitingSection == "A1")
  }

  @Test(arguments: [(900, Band.excellent), (800, .good), (700, .fair), (500, .average), (499, .weak), (0, .weak)])
  func bandsFollowTheShareOfTheContent(perMille: Int, band: Band) {
    let cells = ["A1.1": 15, "A1.2": 25, "A2.1": 35, "A2.2": 25].mapValues { $0 * perMille / 10 }
    #expect(scorecard(cells).result(template, unitKind: .department, view: .effective).band == band)
  }

  @Test func bonusCountsForTheRankAndNotForTheBand() {
    let result = scorecard(["A1.1": 1300, "A1.2": 2250, "A2.1": 3150, "A2.2": 2250, "A3.1": 500])
      .result(template, unitKind: .department, view: .effective)
    #expect(result.total == Points(hundredths: 9450))
    #expect(result.band == .good)
  }

  @Test func theEffectiveViewTakesTheFurthestStep() {
    var card = scorecard([:])
    card.cells["A1.1"] = ScoreCell(selfPoints: Points(15), crossPoints: Points(14))
    card.cells["A1.2"] = ScoreCell(selfPoints: Points(25), crossPoints: Points(20), appraisedPoints: Points(18))
    #expect(card.result(template, unitKind: .department, view: .effective).content == Points(32))
    #expect(card.result(template, unitKind: .department, view: .column(.selfScore)).content == Points(40))
    #expect(card.result(template, unitKind: .department, view: .effective).notAppraised == 3)
  }

  @Test func aUnitNotToBeElectedIsNoBetterThanFair() {
    var card = scorecard(["A1.1": 1500, "A1.2": 2500, "A2.1": 3500, "A2.2": 2500])
    card.knockouts = [Knockout(.noElection, reason: "Người đứng đầu bị kỷ luật")]
    #expect(card.result(template, unitKind: .department, view: .effective).band == .fair)
  }

  @Test func morePointsNeverGiveAWorseResult() {
    var random = SplitMix64(seed: 7)
    let maxima = ["A1.1": 1500, "A1.2": 2500, "A2.1": 3500, "A2.2": 2500, "A3.1": 500]
    for _ in 0..<500 {
      var cells: [String: Int] = [:]
      for (code, maximum) in maxima.sorted(by: { $0.key < $1.key }) {
        cells[code] = random.below(maximum + 1)
      }
      let before = scorecard(cells).result(template, unitKind: .department, view: .effective)
      guard let code = maxima.keys.sorted().randomElement(using: &random), let maximum = maxima[code] else { continue }
      cells[code] = min(maximum, (cells[code] ?? 0) + 100)
      let after = scorecard(cells).result(template, unitKind: .department, view: .effective)
      #expect(after.total >= before.total)
      #expect(after.band >= before.band)
    }
  }
}

import Emulation
import TestProvince
import Testing

@Suite("Templates that contradict themselves")
struct TemplateCheckTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout ScorecardTemplate) -> Void
    var flaws: [RecordFlaw]
  }

  private static let cases = [
    Case(
      testDescription: "a tie-break of a section that is not there",
      change: { $0.tieBreaks = [.sectionPoints("A2"), .sectionPoints("A9")] }, flaws: [.unknownSection("A9")]),
    Case(
      testDescription: "a tie-break that comes twice",
      change: { $0.tieBreaks = [.sectionPoints("A2"), .fewerPenalties, .sectionPoints("A2")] },
      flaws: [.duplicate(.tieBreak, "sectionPoints A2")]),
    Case(testDescription: "a lower band first", change: { $0.bands.swapAt(0, 1) }, flaws: [.bandOrder(.excellent)]),
    Case(
      testDescription: "a lower band that asks for more in all",
      change: { $0.bands[2].total = Share(percent: 81) }, flaws: [.bandOrder(.fair)]),
    Case(
      testDescription: "a lower band that asks for more in a section",
      change: { $0.bands[3].section = Share(percent: 71) }, flaws: [.bandOrder(.average)]),
    Case(
      testDescription: "negative maxima",
      change: {
        $0.sections[2].maximum = Points(-5)
        $0.sections[3].criteria[0].maximum = Points(-10)
      },
      flaws: [.negativeMaximum(code: "A3", Points(-5)), .negativeMaximum(code: "A4.1", Points(-10))]),
  ]

  @Test(arguments: cases)
  func told(_ example: Case) {
    var template = TestProvince.templateRecord()
    #expect(AnyRecord.template(template).flaws.isEmpty)
    example.change(&template)
    #expect(AnyRecord.template(template).flaws == example.flaws)
  }
}

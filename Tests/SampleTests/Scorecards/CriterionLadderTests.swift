import Emulation
import Testing

@testable import Sample

@Suite struct CriterionLadderTests {
  @Test(
    "A rule gives only certain points",
    arguments: [
      ("A1.2.1", [40, 30, 20, 0]), ("A1.3.1", [30, 24, 15, 0]), ("A3.2", [30, 15, 0]), ("A2.6", [20, 12, 5, 0]),
      ("A4.4.2", [15, 10, 5, 0]), ("A6.2", [16, 8, 0]), ("A2.1", []),
    ])
  func ladder(code: String, points: [Int]) throws {
    let criterion = try #require(DepartmentTemplate.record.criterion(code))
    #expect(criterion.ladder == points.map { Points($0) })
  }

  @Test("A report late by working days loses two points a day, ten days at most")
  func deadline() throws {
    let ladder = try #require(DepartmentTemplate.record.criterion("A4.6")).ladder
    #expect(ladder.contains(Points(16)))
    #expect(ladder.last == .zero)
  }

  @Test("A share below its floor gives nothing, so no work of the sample lies between nothing and the floor")
  func floor() throws {
    let criterion = try #require(DepartmentTemplate.record.criterion("A1.1.1"))
    #expect(criterion.lowest > Points(16))
    #expect(criterion.points(level: 100) == criterion.lowest)
    #expect(criterion.points(level: 935) == Points(hundredths: 18_70))
  }
}

import Emulation
import Testing

@testable import Sample

@Suite struct TemplateTests {
  @Test(
    "Sections add up to their maximum",
    arguments: [ScorecardTemplate.ID.departments, .communes])
  func sums(id: ScorecardTemplate.ID) {
    let template = id == .departments ? DepartmentTemplate.record : CommuneTemplate.record
    for section in template.sections where section.kind == .content {
      #expect(section.criteria.reduce(Points.zero) { $0 + $1.maximum } == section.maximum, "\(section.code)")
    }
    let codes = template.criteria.map(\.code)
    #expect(Set(codes).count == codes.count)
    for section in template.sections {
      #expect(section.criteria.allSatisfy { $0.code.hasPrefix(section.code + ".") })
    }
  }

  @Test("Template A has 33 criteria of content for 950 points and 10 lines of bonus and penalty")
  func departments() {
    let template = DepartmentTemplate.record
    #expect(template.contentMaximum == Points(950))
    #expect(template.sections.filter { $0.kind == .content }.map(\.maximum) == [200, 450, 100, 200].map { Points($0) })
    #expect(template.sections.filter { $0.kind == .content }.flatMap(\.criteria).count == 33)
    #expect(template.criteria.count == 43)
    #expect(template.sections.first { $0.kind == .bonus }?.maximum == Points(50))
  }

  @Test("Template B has 100 points of content and leaves out two criteria of the special zone")
  func communes() {
    let template = CommuneTemplate.record
    #expect(template.contentMaximum == Points(100))
    #expect(template.sections.filter { $0.kind == .content }.map(\.maximum) == [20, 50, 12, 18].map { Points($0) })
    let excluded = template.criteria.filter { $0.excludedKinds.contains(.specialZone) }
    #expect(excluded.map(\.code) == ["B2.1", "B2.8"])
  }

  @Test("Every criterion has both titles, a verifier, a clause and readable parameters")
  func completeness() {
    let criteria = DepartmentTemplate.record.criteria + CommuneTemplate.record.criteria
    for criterion in criteria {
      #expect(!criterion.title.vi.isEmpty && !criterion.title.en.isEmpty, "\(criterion.code)")
      #expect(!criterion.verifier.isEmpty && !criterion.clause.isEmpty, "\(criterion.code)")
      for (name, value) in criterion.rule.parameters where name != "direction" && name != "dayKind" {
        #expect((try? Points(parsing: value)) != nil, "\(criterion.code) \(name)")
      }
      #expect(criterion.ladder.allSatisfy { $0 >= .zero && $0 <= criterion.maximum }, "\(criterion.code)")
      #expect(criterion.ladder.isEmpty || criterion.ladder.first == criterion.maximum, "\(criterion.code)")
    }
  }
}

import Emulation
import Foundation
import Testing

/// The tables of docs/data-format.md name every word the program reads and no other.
@Suite struct DocumentedWordsTests {
  /// A heading of the tables and the words that are read there.
  struct Table: Sendable, CustomTestStringConvertible {
    let heading: String
    let words: [String]

    var testDescription: String { heading }

    init<Words: RawRepresentable<String> & CaseIterable>(_ heading: String, _ type: Words.Type) {
      self.heading = heading
      words = type.allCases.map(\.rawValue)
    }
  }

  static let tables = [
    Table("units: kind", UnitKind.self), Table("blocs: blocKind", BlocKind.self), Table("blocs: role", BlocRole.self),
    Table("templates: section kind", SectionKind.self),
    Table("templates: notApplicable", NotApplicableHandling.self), Table("templates: band", Band.self),
    Table("templates: rule kind", RuleKind.self), Table("scorecards: effect", KnockoutEffect.self),
    Table("award-types: awardKind", AwardKind.self), Table("award-types: level", AwardLevel.self),
    Table("award-types, dossiers: subject", SubjectKind.self), Table("dossiers: track", AwardTrack.self),
    Table("dossiers: part kind", DossierPartKind.self), Table("dossiers: state, heldFrom", DossierState.self),
    Table("dossiers: verdict", Verdict.self), Table("dossiers: step", PipelineStep.self),
    Table("dossiers: facts", StepField.self), Table("campaigns: form", CampaignForm.self),
    Table("campaigns: duty kind", DutyKind.self), Table("province: rights", Right.self),
    Table("accounts: roles", Account.Role.self),
  ]

  @Test(arguments: tables)
  func everyWordIsThere(table: Table) throws {
    let rows = try rows(under: table.heading)
    #expect(Set(rows.map { $0[0] }) == Set(table.words))
    #expect(rows.allSatisfy { !$0[1].isEmpty })
  }

  @Test(arguments: PipelineStep.allCases)
  func everyStepHasItsFacts(step: PipelineStep) throws {
    let row = try #require(try rows(under: "dossiers: step").first { $0[0] == step.rawValue })
    let rule = try #require(Pipeline.rule(for: step))
    #expect(row[3] == rule.fields.map(\.rawValue).joined(separator: ", "))
    if let to = rule.to { #expect(row[2] == to.rawValue) }
  }

  /// The rows of a table without its head, quotes left out.
  private func rows(under heading: String) throws -> [[String]] {
    let repository = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let text = try String(contentsOfFile: "/\(repository)/docs/data-format.md", encoding: .utf8)
    let part = try #require(text.components(separatedBy: "\n### \(heading)\n").dropFirst().first)
    let section = part.components(separatedBy: "\n### ").first ?? ""
    return section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
      line.dropFirst(2).dropLast(2).components(separatedBy: " | ").map { $0.replacing("`", with: "") }
    }
  }
}

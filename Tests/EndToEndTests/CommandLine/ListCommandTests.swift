import Foundation
import Testing
import VietnameseText

/// Lists on standard output, for other programs and for the eye.
struct ListCommandTests {
  @Test(arguments: [
    ("units", "name"), ("blocs", "name"), ("dossiers", "abstract"), ("lines", "name"), ("decisions", "number"),
    ("awards", "name"),
  ])
  func everySubjectIsSearchedWithoutAccents(subject: String, column: String) throws {
    let desk = try Desk.withSample()
    let all = try CSV.rows(of: try desk.run("list", desk.data, subject, "--format", "csv").output)
    let index = try #require(all.first?.firstIndex(of: column))
    let wanted = all[all.count / 2]
    let words = wanted[index].replacing("đ", with: "d").replacing("Đ", with: "D")
      .folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    let outcome = try desk.run("list", desk.data, subject, "--find", words, "--format", "csv")
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    let found = try CSV.rows(of: outcome.output)
    #expect(found.first == all.first)
    #expect(found.contains(wanted), "\(words)")
    #expect(found.count < all.count)

    let nothing = try desk.run("list", desk.data, subject, "--find", "zzzzqqq")
    #expect(nothing.code == 0)
    #expect(nothing.lines.count == 1)
  }

  @Test(arguments: ["units", "blocs", "dossiers", "lines", "decisions", "awards"])
  func jsonAndCSVHaveTheSameRows(subject: String) throws {
    let desk = try Desk.withSample()
    let json = try desk.run("list", desk.data, subject, "--format", "json")
    let objects = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    let rows = try CSV.rows(of: try desk.run("list", desk.data, subject, "--format", "csv").output)
    #expect(objects?.count == rows.count - 1)
    #expect(Set(rows.map(\.count)).count == 1)
    #expect(Set(objects?.first?.keys.map { $0 } ?? []) == Set(rows.first ?? []))
  }

  @Test func damagedFilesAreNamedAndTheRestIsPrinted() throws {
    let desk = try Desk.withSample(["units/so-y-te.json": "{", "dossiers/2025/HS-2025-0001.json": ""])
    let outcome = try desk.run("list", desk.data, "units", "--format", "csv")
    #expect(outcome.code == 3)
    #expect(
      outcome.errors.split(separator: "\n").map { $0.prefix { $0 != ":" } } == [
        "dossiers/2025/HS-2025-0001.json", "units/so-y-te.json",
      ])
    let rows = try CSV.rows(of: outcome.output)
    #expect(rows.count > 200)
    #expect(!rows.contains { $0[0] == "so-y-te" })
  }

  @Test func recipientsAreListedByTheirGivenNames() throws {
    let desk = try Desk.withSample()
    let rows = try CSV.rows(of: try desk.run("list", desk.data, "lines", "--format", "csv").output)
    let people = rows.dropFirst().filter { !$0[3].isEmpty }.map { $0[2] }
    #expect(people.count > 30)
    let given = people.map { VietnameseOrder.key(for: $0.split(separator: " ").last.map(String.init) ?? "") }
    #expect(given == given.sorted())
    #expect(people.map { VietnameseOrder.key(for: $0) } != people.map { VietnameseOrder.key(for: $0) }.sorted())
  }

  @Test func aTextASpreadsheetWouldObeyIsMadeHarmless() throws {
    let desk = try Desk.withSample()
    let unit = try desk.text("units/so-y-te.json")
    try desk.write("units/so-y-te.json", unit.replacing("\"Sở Y tế\"", with: "\"=HYPERLINK(1)\""))
    let listed = try desk.run("list", desk.data, "units", "--format", "csv")
    #expect(try CSV.rows(of: listed.output).contains { $0[0] == "so-y-te" && $0[2] == "'=HYPERLINK(1)" })
    let text = try desk.run("list", desk.data, "units", "--find", "hyperlink").output
    #expect(text.contains(" =HYPERLINK(1)"))
  }

  @Test func wordsOfTheListFollowTheLanguage() throws {
    let desk = try Desk.withSample()
    #expect(try desk.run("list", desk.data, "units", "--lang", "en").output.contains("Department"))
    #expect(try desk.run("list", desk.data, "units").output.contains("Sở, ban, ngành"))
  }
}

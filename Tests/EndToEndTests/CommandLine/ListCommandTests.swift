import Foundation
import Testing

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

  @Test func wordsOfTheListFollowTheLanguage() throws {
    let desk = try Desk.withSample()
    #expect(try desk.run("list", desk.data, "units", "--lang", "en").output.contains("Department"))
    #expect(try desk.run("list", desk.data, "units").output.contains("Sở, ban, ngành"))
  }
}

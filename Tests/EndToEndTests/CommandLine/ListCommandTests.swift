import Foundation
import Testing

/// Lists on standard output, for other programs and for the eye.
struct ListCommandTests {
  @Test(arguments: [
    ("units", "nha trang", "Phường Nha Trang"), ("blocs", "so quan ly", "2025-khoi-02"),
    ("dossiers", "duoi nuoc", "HS-2025-0009"), ("lines", "phan dinh binh", "HS-2025-0009"),
    ("decisions", "839", "839/QĐ-UBND"), ("awards", "co thi dua", "CO_T"),
  ])
  func everySubjectIsSearchedWithoutAccents(subject: String, words: String, wanted: String) throws {
    let desk = try Desk.withSample()
    let all = try desk.run("list", desk.data, subject)
    let found = try desk.run("list", desk.data, subject, "--find", words)
    #expect(all.code == 0 && found.code == 0)
    #expect(all.errors.isEmpty && found.errors.isEmpty)
    #expect(found.lines.first?.hasPrefix(all.lines.first?.prefix(2) ?? "") == true)
    #expect(found.lines.dropFirst().contains { $0.contains(wanted) }, "\(found.output)")
    #expect((2..<all.lines.count).contains(found.lines.count))

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

import Foundation
import Testing

/// One record, and the reasons for what it says, on standard output.
struct ShowCommandTests {
  @Test(arguments: ["HS-2025-0060", "hs-2025-0060", "dossiers/2025/HS-2025-0060.json"])
  func aRecordFieldByField(record: String) throws {
    let desk = try Desk.withSample()
    let shown = try desk.run("show", desk.data, record)
    #expect(shown.code == 0, "\(shown.errors)")
    #expect(shown.lines.prefix(2) == ["hồ sơ HS-2025-0060", "dossiers/2025/HS-2025-0060.json"])
    #expect(shown.lines.contains { $0.hasPrefix("  Dòng 1 · ") })
    let json = try desk.run("show", desk.data, record, "--format", "json").output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["path"] as? String == "dossiers/2025/HS-2025-0060.json")
    #expect((object?["record"] as? [String: Any])?["id"] as? String == "HS-2025-0060")
  }

  @Test("what was edited outside the program is shown with a warning and a code of its own")
  func editedOutside() throws {
    let desk = try Desk.withSample()
    try desk.write("units/so-y-te.json", try desk.text("units/so-y-te.json").replacing("Y tế", with: "Y Tế"))
    let shown = try desk.run("show", desk.data, "so-y-te")
    #expect(shown.code == 3)
    #expect(shown.output.contains("Y Tế"))
    #expect(shown.errors.contains("units/so-y-te.json"))
  }

  @Test func whatIsNotThereIsTold() throws {
    let desk = try Desk.withSample()
    for command in ["show", "explain"] {
      let unknown = try desk.run(command, desk.data, "khong-co")
      #expect(unknown.code == 1 && unknown.errors.contains("Không có bản ghi “khong-co”"))
    }
    #expect(try desk.run("explain", desk.data, "HS-2025-0060", "--line", "99").code == 1)
    #expect(try desk.run("explain", desk.data, "province.json").code == 1)
  }

  @Test func theReasonsAreThoseOfTheScreen() throws {
    let desk = try Desk.withSample()
    let unit = try desk.run("explain", desk.data, "2025-khoi-02-so-noi-vu")
    #expect(unit.code == 0, "\(unit.errors)")
    let session = try desk.openRanking()
    try session.select("Sở Nội vụ")
    let first = try #require(unit.lines.dropFirst().first).trimmingCharacters(in: .whitespaces)
    try session.press("?", until: String(first.prefix(30)))
    #expect(try desk.run("explain", desk.data, "so-noi-vu").output.contains(first))
    let dossier = try desk.run("explain", desk.data, "HS-2025-0060", "--line", "1", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(dossier.output.utf8)) as? [String: Any]
    #expect((object?["lines"] as? [[String: Any]])?.isEmpty == false)
  }
}

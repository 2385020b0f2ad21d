import Foundation
import Glibc
import Testing

/// The journal on standard output.
struct LogCommandTests {
  @Test func whatIsDoneAtTheKeyboardIsInTheLogAndInTheHistory() throws {
    let desk = try Desk.withSample()
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    try session.press("Enter", until: "Đã lưu A2.2.1")
    session.send("H")
    try session.waitUntil { $0.text.contains("Lịch sử · ") && $0.text.contains("Lập dữ liệu") }
    try session.press("Enter", until: "– → 48")
    #expect(try session.quit() == .code(0))

    let log = try CSV.rows(of: try desk.run("log", desk.data, "--format", "csv").output)
    // What makes the sample is an act for all records and one for each person's data.
    #expect(log.count == 6)
    #expect(log[1].contains("Nhập điểm") && log[1].contains(Desk.scorecardFile))
    #expect(log[5].contains("Lập dữ liệu"))
    let one = try desk.run("log", desk.data, "--record", Desk.scorecardFile, "--limit", "5")
    // The act that put the record in is there too, as in its history.
    #expect(one.lines.count == 3)
    for arguments in [
      ["--author", "khong-co"], ["--record", "dossiers/2025/HS-2025-9999.json"], ["--find", "zzzqqq"],
    ] {
      let nobody = try Program.run(["log", desk.data] + arguments, environment: desk.environment)
      #expect(nobody.code == 0 && nobody.lines.count == 1)
      #expect(nobody.errors.contains(arguments[0] == "--find" ? "Không có việc nào" : arguments[1]))
    }

    let json = try desk.run("log", desk.data, "--format", "json", "--changes", "--limit", "1").output
    let acts = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    let act = try #require(acts?.first)
    #expect(act["kind"] as? String == "enterPoints" && act["what"] as? String == "Nhập điểm")
    #expect(act["records"] as? [String] == [Desk.scorecardFile])
    #expect((act["changes"] as? [String])?.first == "A2.2.1 · Thẩm định: – → 48,00")
    let text = try desk.run("log", desk.data, "--limit", "1").output
    #expect(!text.contains("enterPoints") && text.contains("Nhập điểm"))
  }

  @Test func aJournalThatCannotBeReadIsToldAsThat() throws {
    let desk = try Desk.withSample()
    let machine = try #require(try Files.names(desk.data + "/journal").first)
    let month = try #require(try Files.names("\(desk.data)/journal/\(machine)").first { $0.hasSuffix(".jsonl") })
    let path = "\(desk.data)/journal/\(machine)/\(month)"
    #expect(rename(path, path + ".kept") == 0)
    #expect(symlink(path + ".kept", path) == 0)
    let outcome = try desk.run("log", desk.data)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Không đọc được nhật ký journal/\(machine)/\(month): không phải tệp thường."))
    #expect(!outcome.errors.contains("Chưa lưu"))
  }

  @Test(arguments: [["--record", "../x"], ["--from", "hôm qua"]])
  func whatCannotBeMeantIsRefused(arguments: [String]) throws {
    let desk = try Desk.withSample()
    let outcome = try Program.run(["log", desk.data] + arguments, environment: desk.environment)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains(arguments[1]))
  }

  @Test("what is looked for is looked for in all acts, and an act's number is that act alone")
  func findingAndCounting() throws {
    let desk = try Desk.withSample()
    let reason = ["--why", "nhận tệp sửa bằng tay khi thử"]
    for number in 2...11 {
      let text = try desk.text("units/so-y-te.json")
      try desk.write("units/so-y-te.json", text + "\n")
      let adopted = try Program.run(
        ["adopt", desk.data, "units/so-y-te.json"] + reason, environment: desk.environment)
      #expect(adopted.code == 0, "\(number): \(adopted.errors)")
    }
    let first = try rows(desk, "--find", "lap du lieu", "--limit", "1")
    #expect(first.count == 2 && first[1].contains("found"))
    #expect(try rows(desk, "--find", "y te", "--limit", "3").count == 4)
    let act = try #require(first[1].first { $0.hasSuffix("/1") })
    let one = try rows(desk, "--find", act)
    #expect(one.count == 2 && one[1].contains(act))
  }

  private func rows(_ desk: Desk, _ options: String...) throws -> [[String]] {
    try CSV.rows(
      of: try Program.run(["log", desk.data] + options + ["--format", "csv"], environment: desk.environment).output)
  }

  @Test("a record is found by the code on the screen; what is not there is told")
  func records() throws {
    let desk = try Desk.withSample()
    for code in ["2025-khoi-02-so-noi-vu", "2025-KHOI-02-so-noi-vu", Desk.scorecardFile] {
      let log = try desk.run("log", desk.data, "--record", code)
      #expect(log.code == 0 && log.errors.contains("không có việc nào trên \(Desk.scorecardFile)"), "\(code)")
    }
    let unknown = try desk.run("log", desk.data, "--record", "HS-2025-9999")
    #expect(unknown.code == 1 && unknown.errors.contains("Không có bản ghi “HS-2025-9999”"))
    let days = try desk.run("log", desk.data, "--from", "2025-12-02", "--through", "2025-12-01")
    #expect(days.code == 1 && days.errors.contains("Từ ngày 02/12/2025 lại sau đến ngày 01/12/2025"))
  }
}

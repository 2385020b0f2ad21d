import Testing

/// What is printed of rankings and decisions names the acts it rests on, and can be proved later.
struct PrintedStateTests {
  /// The act and the sum at the end of a line.
  private func named(_ line: String?) -> [Substring] {
    guard let line else { return [] }
    return line.split(whereSeparator: { " ,".contains($0) }).filter { $0.contains("/") || $0.utf8.count == 64 }
  }

  private func rank(_ desk: Desk, _ options: String...) throws -> Program.Outcome {
    try Program.run(["rank", desk.data, "--bloc", "2025-khoi-02"] + options, environment: desk.environment)
  }

  @Test func aPrintedRankingIsFoundAgainInTheJournal() throws {
    let desk = try Desk.withSample()
    let printed = try rank(desk).lines.last
    let (act, sum) = (named(printed).first, named(printed).last)
    #expect(try named(desk.check().lines.first { $0.contains("Mã kiểm nhật ký") }) == [act, sum].compactMap(\.self))
    // Somebody saves points: a ranking of now names another state, the one printed before is in the journal.
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    try session.press("Enter", until: "Đã lưu A2.2.1")
    try session.press("Esc", until: "Khối 2 · Các sở quản lý nhà nước")
    let now = try rank(desk).lines.last
    #expect(named(now) != named(printed))
    // The screen that has saved shows the same state.
    let short = named(now).last.map { String($0.prefix(12)) } ?? "-"
    try session.waitUntil(text: short)
    #expect(try session.quit() == .code(0))
    let log = try CSV.rows(of: try desk.run("log", desk.data, "--format", "csv").output)
    let row = log.first { $0[2] == act.map(String.init) }
    #expect(row?.last == sum.map(String.init))
    #expect(try desk.run("log", desk.data, "--find", String(act ?? "-")).output.contains(sum?.prefix(12) ?? "-"))
    // A copy of the folder is of the same state.
    let (archive, copy) = (desk.home + "/a.tar.gz", desk.home + "/lai")
    #expect(try desk.run("backup", desk.data, archive).code == 0)
    #expect(try desk.run("restore", archive, copy).code == 0)
    #expect(try desk.run("rank", copy, "--bloc", "2025-khoi-02").lines.last == now)
  }

  @Test func rowsForProgramsHaveTheStateInEachRow() throws {
    let desk = try Desk.withSample()
    let line = named(try rank(desk).lines.last).joined(separator: " ")
    let rows = try CSV.rows(of: try rank(desk, "--format", "csv").output)
    #expect(rows.first?.last == "journal")
    #expect(Set(rows.dropFirst().compactMap(\.last)) == [line])
    #expect(try rank(desk, "--format", "json").output.contains("\"journal\": \"\(line)\""))
  }

  @Test func decisionsNameTheActThatEnteredThem() throws {
    let desk = try Desk.withSample()
    let rows = try CSV.rows(of: try desk.run("list", desk.data, "decisions", "--format", "csv").output)
    #expect(rows.first?.suffix(2) == ["act", "sum"])
    // All records of the sample came with its first act.
    let log = try CSV.rows(of: try desk.run("log", desk.data, "--format", "csv").output)
    let first = try #require(log.last)
    let (act, sum) = (first[2], try #require(first.last))
    #expect(act.hasSuffix("/1"))
    #expect(rows.count > 1)
    #expect(rows.dropFirst().allSatisfy { Array($0.suffix(2)) == [act, sum] })
    let text = try desk.run("list", desk.data, "decisions").output
    #expect(text.contains(sum.prefix(12)) && !text.contains(sum))
  }
}

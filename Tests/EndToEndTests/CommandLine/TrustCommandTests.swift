import Testing

/// What commands print of data that are not as the journal says.
struct TrustCommandTests {
  private static let card = "scorecards/2025/2025-khoi-02-so-y-te.json"

  private func rank(_ desk: Desk, _ options: String...) throws -> Program.Outcome {
    try Program.run(["rank", desk.data, "--bloc", "2025-khoi-02"] + options, environment: desk.environment)
  }

  private func month(_ desk: Desk) throws -> String {
    let machine = try #require(try Files.names(desk.data + "/journal").first)
    return "journal/\(machine)/"
      + (try #require(try Files.names(desk.data + "/journal/" + machine).first { $0.hasSuffix(".jsonl") }))
  }

  enum Change: CaseIterable, Sendable { case edited, removed }

  @Test(arguments: Change.allCases)
  func aRankingOnAChangedScorecardHasNoSum(_ change: Change) throws {
    let desk = try Desk.withSample()
    switch change {
    case .edited:
      try desk.write(Self.card, desk.text(Self.card).replacing("\"appraised\": 1", with: "\"appraised\": 2"))
    case .removed: Files.removeAll(desk.data + "/" + Self.card)
    }
    let outcome = try rank(desk)
    #expect(outcome.code == 3)
    #expect(!outcome.output.contains("mã kiểm"))
    let errors = outcome.errors.split(separator: "\n")
    #expect(
      errors.last?.hasPrefix("1 tệp không như nhật ký, nên không in mã kiểm: phiếu điểm Sở Y tế (\(Self.card)). ")
        == true)
    #expect(errors.dropLast() == (change == .edited ? [] : ["so-y-te: Phiếu điểm bị mất hoặc hỏng, không đọc được"]))
    let rows = try CSV.rows(of: try rank(desk, "--format", "csv").output)
    #expect(rows.dropFirst().allSatisfy { $0.last == "" })
    // Another bloc does not rest on it.
    let other = try desk.run("rank", desk.data, "--bloc", "2025-khoi-03")
    #expect(other.code == 0 && other.output.contains("mã kiểm"))
  }

  @Test func aDecisionThatWasEditedHasNoSumAndTheOthersHave() throws {
    let desk = try Desk.withSample()
    let name = try #require(try Files.names(desk.data + "/decisions/2025").sorted().first)
    let path = "decisions/2025/" + name
    try desk.write(path, desk.text(path).replacing("\"signer\": \"", with: "\"signer\": \"X "))
    let outcome = try desk.run("list", desk.data, "decisions", "--format", "csv")
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("1 tệp không như nhật ký") && outcome.errors.contains(path))
    let rows = try CSV.rows(of: outcome.output).dropFirst()
    #expect(rows.count { $0.suffix(2) == ["", ""] } == 1)
  }

  @Test func aLineOfTheJournalThatWasChangedOrTakenOutIsTold() throws {
    let desk = try Desk.withSample()
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    try session.press("Enter", until: "Đã lưu A2.2.1")
    #expect(try session.quit() == .code(0))
    let path = try month(desk)
    let text = try desk.text(path)
    try desk.write(path, text.replacing("\"at\":\"20", with: "\"at\":\"19", maxReplacements: 1))
    for arguments in [
      ["rank", desk.data, "--bloc", "2025-khoi-03"], ["log", desk.data], ["list", desk.data, "decisions"],
    ] {
      let outcome = try Program.run(arguments, environment: desk.environment)
      #expect(outcome.code == 3, "\(arguments)")
      #expect(outcome.errors.contains("\(path): dòng 1 của nhật ký không nguyên vẹn"), "\(arguments)")
    }
  }

  @Test func withoutTheJournalTheLogSaysSo() throws {
    let desk = try Desk.withSample()
    // The first to open the folder notes how far its journal goes.
    #expect(try rank(desk).code == 0)
    Files.removeAll(desk.data + "/journal")
    let outcome = try desk.run("log", desk.data)
    #expect(outcome.code == 3)
    #expect(!outcome.errors.contains("Không có việc nào như vậy"))
    #expect(outcome.errors.contains("nay thiếu việc ấy"))
  }

  @Test func aJournalThatWasWipedMakesTheFolderReadOnlyAndStandsOnTopOfTheWork() throws {
    let desk = try Desk.withSample()
    #expect(try rank(desk).code == 0)
    try desk.write(try month(desk), "")
    let session = try desk.open()
    try session.waitUntil(text: "CHỈ XEM")
    #expect(session.text.contains("Nhật ký hỏng"))
    #expect(session.text.contains("thiếu việc đã ghi"))
    #expect(try session.quit() == .code(0))
  }

  @Test func aFileThatWasRemovedIsToldAfterOpeningAndAfterReadingAgain() throws {
    let desk = try Desk.withSample()
    Files.removeAll(desk.data + "/units/so-xay-dung.json")
    let session = try desk.open()
    try session.waitUntil(text: "Mất tệp")
    try session.press("F5", until: "Đã nạp lại")
    try session.waitUntil(text: "Mất tệp")
    #expect(try session.quit() == .code(0))
  }
}

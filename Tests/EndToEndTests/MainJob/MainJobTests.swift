import PtyDriver
import Testing

/// The work the program is for, from the points to the decision, with the real program on a real terminal.
struct MainJobTests {
  @Test(arguments: [PtyWindow(columns: 80, rows: 24), PtyWindow(columns: 120, rows: 40)])
  func fromThePointsToTheDecision(window: PtyWindow) throws {
    let desk = try Desk.withSample()
    let clerk = try Clerk(at: desk, window: window)
    try score(clerk)
    try nominateAndReceive(clerk)
    try decide(clerk)
    #expect(try clerk.session.quit() == .code(0))
    #expect(clerk.session.isGivenBack)

    try expectOnDisk(desk)
    try expectOnScreenAgain(desk, window: window)
  }

  /// Three cells of the department of home affairs wait for the appraisal; filled, it loses the first rank.
  private func score(_ clerk: Clerk) throws {
    let session = clerk.session
    try clerk.openRanking(of: "Khối 2 ", expecting: "8/9 đã thẩm định")
    try session.waitUntil { $0.ranks == ["1 Sở Nội vụ", "2 Sở Tài chính", "3 Sở Công Thương"] }
    try session.waitUntil(text: "còn 3 ô chờ thẩm định")

    try clerk.openScorecard(of: "Sở Nội vụ")
    try session.waitUntil(text: "tổng 930,50 · Xuất sắc · hạng 1/9")
    try clerk.enter("48,00", for: "A2.2.1")
    try session.waitUntil(text: "tổng 928,50 · Xuất sắc · hạng 2/9")
    // A point as the decimal sign will do, as from a numeric keypad.
    try clerk.enter("36.5", for: "A2.2.2")
    try clerk.enter("18,25", for: "A2.4.2")
    try session.waitUntil(text: "tổng 923,25 · Xuất sắc · hạng 2/9")
    #expect(!session.text.contains("còn 1 ô"))

    try session.press("Esc", until: "9/9 đã thẩm định")
    try session.waitUntil { $0.ranks == ["1 Sở Tài chính", "2 Sở Nội vụ", "3 Sở Công Thương"] }
    try session.waitUntil { $0.selectedLine?.contains("Sở Nội vụ") == true }
  }

  private func nominateAndReceive(_ clerk: Clerk) throws {
    try clerk.nominate("Sở Tài chính", for: "Cờ thi đua", expecting: "HS-2025-0069")
    try clerk.tickAllPapers(4)
    try clerk.step("Trình hồ sơ")
    try clerk.step("Tiếp nhận, vào số", [.init("Số tiếp nhận", "77/HĐTĐKT")])
    try clerk.step("Giao thẩm định", [.init("Chuyên viên", Self.assigneeKeys, shown: "Lê Thị Hoài Thu")])
  }

  private func decide(_ clerk: Clerk) throws {
    try clerk.step(
      "Ghi kết quả thẩm định", form: "Kết quả thẩm định", saying: "Đã ghi “Đủ điều kiện” cho 1 dòng.")
    try clerk.step("Kết luận thẩm định")
    try clerk.step("Trình Hội đồng", [.init("Ngày họp", "8/12/2025")])
    try clerk.step("Ghi kết quả bỏ phiếu", [.init("Số phiếu đồng ý", "20"), .init("Số phiếu không đồng ý", "1")])
    try clerk.step("Trình Chủ tịch UBND tỉnh")
    try clerk.step(
      "Vào số quyết định",
      [
        .init("Số quyết định", "3215/QĐ-UBND"),
        // Letters and marks one by one, as some systems type them.
        .init("Người ký", "KT. CHU\u{309} TI\u{323}CH", shown: "KT. CHỦ TỊCH"),
      ])
    try clerk.session.waitUntil(text: "Đã có quyết định")
  }

  /// A name as input methods type it: letters taken back and typed anew, by either code of BackSpace.
  private static let assigneeKeys = "Le\u{7F}ê Thi\u{7F}ị Hoai\u{8}\u{8}\u{8}oài Thu"

  private func expectOnDisk(_ desk: Desk) throws {
    let scorecard = try desk.decode(Stored.Scorecard.self, "scorecards/2025/2025-khoi-02-so-noi-vu.json")
    #expect(scorecard.cells["A2.2.1"]?.appraised == 48)
    #expect(scorecard.cells["A2.2.2"]?.appraised == 36.5)
    #expect(scorecard.cells["A2.4.2"]?.appraised == 18.25)

    let dossier = try desk.decode(Stored.Dossier.self, "dossiers/2025/HS-2025-0069.json")
    #expect(dossier.lines.map(\.state) == ["decided"])
    #expect(dossier.lines.map(\.award) == ["CO_T"])
    #expect(dossier.parts.count { $0.isPresent } == 4)
    #expect(dossier.receiptNumber == "77/HĐTĐKT")
    #expect(dossier.assignee == "hoaithu")
    #expect(
      dossier.steps.map(\.step) == [
        "submit", "receive", "beginAppraisal", "appraise", "sendToCouncil", "recordVote", "submitToChair", "decide",
      ])

    let id = try #require(dossier.lines.first?.decision)
    let decision = try desk.decode(Stored.Decision.self, "decisions/2025/\(id).json")
    #expect(decision.number == "3215/QĐ-UBND")
    #expect(Array(decision.signer.unicodeScalars) == Array("KT. CHỦ TỊCH".unicodeScalars))
    #expect(decision.recipients.map(\.dossier) == ["HS-2025-0069"])

    let check = try desk.check()
    #expect(check.code == 0, "\(check.output)")
  }

  private func expectOnScreenAgain(_ desk: Desk, window: PtyWindow) throws {
    let clerk = try Clerk(at: desk, window: window)
    try clerk.openRanking(of: "Khối 2 ", expecting: "9/9 đã thẩm định")
    try clerk.session.waitUntil { $0.ranks == ["1 Sở Tài chính", "2 Sở Nội vụ", "3 Sở Công Thương"] }
    try clerk.find("2025-0069", expecting: "Hồ sơ HS-2025-0069")
    try clerk.session.waitUntil(text: "Đã có quyết định")
    try clerk.session.waitUntil(text: "3215/QĐ-UBND")
    try clerk.session.waitUntil(text: "77/HĐTĐKT")
    #expect(try clerk.session.quit() == .code(0))
  }
}

extension PtySession {
  /// Rank and name of the first three of the ranking on the screen.
  fileprivate var ranks: [String] {
    lines.dropFirst(3).prefix(3).map { line in
      let words = line.split(separator: " ").drop { $0 == "▸" }
      return words.prefix { !$0.contains(",") }.joined(separator: " ")
    }
  }
}

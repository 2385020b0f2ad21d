import Glibc
import PtyDriver
import Testing

/// What is being typed survives the end of the program, however it comes, and is offered on the next start.
struct DraftTests {
  enum End: CaseIterable {
    case hangUp, lineDrop, terminate, kill

    func strike(_ session: PtySession) throws {
      switch self {
      case .hangUp: session.signal(SIGHUP)
      case .lineDrop: session.hangUp()
      case .terminate: session.signal(SIGTERM)
      case .kill: session.signal(SIGKILL)
      }
      try session.waitForExit()
    }
  }

  private static let offer = "Nội dung nhập dở · 1"
  private static let form = "Trả hồ sơ bổ sung · HS-2025-0049"

  /// Opens the form that asks why a dossier is returned.
  private func openForm(_ session: PtySession) throws {
    try session.press("F3", until: "Tìm: gõ một phần tên")
    try session.type("HS-2025-0049")
    try session.press("Enter", until: "Giấy tờ (")
    try session.press("F7", until: "Chuyển bước · ")
    try session.select("Trả hồ sơ bổ sung")
    try session.press("Enter", until: Self.form)
    try session.waitUntil(text: "F12 Lưu")
  }

  /// The data folder without the files by which running programs say what they have open.
  private func records(_ desk: Desk) throws -> [String: [UInt8]] {
    try Files.tree(desk.data).filter { !$0.key.hasPrefix("presence/") }
  }

  private func drafts(_ desk: Desk) -> [String] { (try? Files.names(desk.draftFolder)) ?? [] }

  @Test(arguments: End.allCases) func halfAReasonIsFinishedOnTheNextStart(_ end: End) throws {
    let desk = try Desk.withSample()
    let before = try records(desk)
    let session = try desk.open()
    try openForm(session)
    session.send("Bổ sung xác nhận của ")
    try session.waitUntil(text: "Lý do ▸ Bổ sung xác nhận của")
    try end.strike(session)
    #expect(drafts(desk).count == 1)
    #expect(try records(desk) == before)

    let again = try desk.open()
    try again.waitUntil(text: Self.offer)
    #expect(again.text.contains("hồ sơ HS-2025-0049"))
    #expect(again.text.contains("Lý do: Bổ sung xác nhận của"))
    try again.press("Enter", until: Self.form)
    try again.waitUntil { $0.lines.contains { $0.contains("Lý do ▸") && $0.contains("Bổ sung xác nhận của") } }
    // The file has passed to the program that runs now.
    #expect(drafts(desk).count == 1)
    again.send("cơ quan thuế")
    try again.waitUntil(text: "Bổ sung xác nhận của cơ quan thuế")
    try again.press("F12", until: "Đã xong “Trả hồ sơ bổ sung”")
    #expect(drafts(desk).isEmpty)
    try again.press("Esc", until: "1 Việc  2 Khối")
    #expect(try again.quit() == .code(0))

    #expect(try desk.text("dossiers/2025/HS-2025-0049.json").contains("Bổ sung xác nhận của cơ quan thuế"))
    #expect(try desk.check().code == 0)
    let last = try desk.open()
    try last.waitUntil(text: "1 Việc  2 Khối")
    #expect(!last.text.contains("Nội dung nhập dở"))
  }

  /// The program finds the text and the signal at once, as after a line that stalled: nothing of it has been painted.
  @Test(arguments: [SIGHUP, SIGTERM, SIGINT, SIGQUIT]) func whatWasTypedBeforeTheSignalIsKept(_ number: Int32) throws {
    let desk = try Desk.withSample()
    let session = try desk.open()
    try openForm(session)
    session.signal(SIGSTOP)
    try session.waitUntil { $0.isStopped }
    session.send("Bổ sung xác nhận của cơ quan thuế")
    try session.waitUntilReadable()
    session.signal(number)
    session.signal(SIGCONT)
    #expect(try session.waitForExit() == .signal(number))
    #expect(!session.showsAlternateScreen)

    let again = try desk.open()
    try again.waitUntil(text: Self.offer)
    #expect(again.text.contains("Lý do: Bổ sung xác nhận của cơ quan thuế"))
  }

  @Test func everyLetterThatShowsIsKeptWhenTheProgramIsKilled() throws {
    let desk = try Desk.withSample()
    var session = try desk.open()
    try openForm(session)
    var reason = ""
    for letter in ["T", "h", "iế", "u ", "đ"] {
      session.send(letter)
      reason += letter
      try session.waitUntil(text: "Lý do ▸ \(reason.trimmingSuffix)")
      session.signal(SIGKILL)
      try session.waitForExit()
      session = try desk.open()
      try session.waitUntil(text: Self.offer)
      #expect(session.text.contains("Lý do: \(reason.trimmingSuffix)"))
      try session.press("Enter", until: Self.form)
      try session.waitUntil(text: "Lý do ▸ \(reason.trimmingSuffix)")
    }
  }

  @Test func aCellIsOfferedUntilItIsDropped() throws {
    let desk = try Desk.withSample()
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,5")
    session.signal(SIGKILL)
    try session.waitForExit()

    var again = try desk.open()
    try again.waitUntil(text: "A2.2.1 · Thẩm định")
    try again.press("Esc", until: "1 Việc  2 Khối")
    #expect(try again.quit() == .code(0))

    again = try desk.open()
    try again.waitUntil(text: Self.offer)
    try again.press("Enter", until: "Sở Nội vụ · phiếu điểm 2025")
    try again.waitUntil { $0.selectedLine?.contains("A2.2.1") == true && $0.selectedLine?.contains("48,5") == true }
    again.signal(SIGKILL)
    try again.waitForExit()

    again = try desk.open()
    try again.waitUntil(text: Self.offer)
    try again.press("F8", until: "Bỏ nội dung nhập dở này?")
    try again.press("Tab", "Enter")
    try again.waitUntil(text: "Đã bỏ nội dung nhập dở.")
    #expect(drafts(desk).isEmpty)
    #expect(try desk.appraisedPoints(of: "A2.2.1") == nil)
    #expect(try desk.check().code == 0)
  }

  @Test func twoProgramsDoNotTakeEachOthers() throws {
    let desk = try Desk.withSample()
    let first = try desk.openScorecard()
    try first.goToEmptyCell(of: "A2.2.1")
    try first.typePoints("41,5")
    let second = try desk.openScorecard()
    #expect(!second.text.contains("Nội dung nhập dở"))
    try second.goToEmptyCell(of: "A2.4.2")
    try second.typePoints("17,5")
    #expect(drafts(desk).count == 2)
    second.signal(SIGKILL)
    try second.waitForExit()

    let third = try desk.open()
    try third.waitUntil(text: Self.offer)
    #expect(third.text.contains("A2.4.2 · Thẩm định"))
    #expect(!third.text.contains("A2.2.1"))
    try first.press("Enter", until: "Đã lưu A2.2.1")
    #expect(drafts(desk).count == 1)
  }

  @Test func whatIsGivenUpOnPurposeIsNotOffered() throws {
    let desk = try Desk.withSample()
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48")
    try session.press("F10", until: "Thoát khi còn nội dung chưa lưu?")
    try session.press("Tab", "Enter")
    #expect(try session.waitForExit() == .code(0))
    #expect(drafts(desk).isEmpty)
  }

  @Test func whereNothingCanBeKeptTheWorkGoesOn() throws {
    let desk = try Desk.withSample()
    let session = try desk.open(with: ["XDG_STATE_HOME": "/proc/nowhere"])
    try session.goToRanking()
    try session.select("Sở Nội vụ")
    try session.press("Enter", until: "Sở Nội vụ · phiếu điểm 2025")
    try session.goToEmptyCell(of: "A2.2.1")
    session.send("4")
    try session.waitUntil(text: "Chữ đang gõ sẽ mất nếu chương trình bị ngắt")
    try session.typePoints("8")
    // Said once.
    #expect(!session.text.contains("Chữ đang gõ sẽ mất"))
    try session.press("Enter", until: "Đã lưu A2.2.1")
    #expect(try session.quit() == .code(0))
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
  }

  @Test func aDamagedFileIsNamedAndLeftAlone() throws {
    let desk = try Desk.withSample()
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48")
    session.signal(SIGKILL)
    try session.waitForExit()
    let name = try #require(drafts(desk).first)
    try Files.write("\(desk.draftFolder)/\(name)", Array("{".utf8))
    let again = try desk.open()
    try again.waitUntil(text: "Không đọc được tệp nội dung nhập dở")
    #expect(again.text.contains("1 Việc  2 Khối"))
    #expect(try again.quit() == .code(0))
    #expect(try Files.read("\(desk.draftFolder)/\(name)") == Array("{".utf8))
  }
}

extension String {
  /// Without the spaces at its end, which a line of the screen does not tell.
  fileprivate var trimmingSuffix: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}

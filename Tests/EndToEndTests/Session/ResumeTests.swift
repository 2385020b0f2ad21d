import Glibc
import PtyDriver
import Testing

/// The program goes on where the person was, however it ended.
struct ResumeTests {
  /// The ranking of the second bloc, sorted, with a unit marked and the cursor on another one.
  private func leaveRanking(_ session: PtySession) throws -> String {
    try session.goToRanking()
    try session.press("Right", "F6", "Space", "Down")
    try session.waitUntil(text: "Đã đánh dấu 1/")
    return session.text
  }

  @Test(arguments: DraftTests.End.allCases) func theScreenIsAsItWasLeft(_ end: DraftTests.End) throws {
    let desk = try Desk.withSample()
    let session = try desk.open()
    var left = try leaveRanking(session)
    if end == .kill {
      // What moves may wait a second to be kept.
      usleep(1_100_000)
      let row = session.selectedLine
      try session.press("Up")
      try session.waitUntil { $0.selectedLine != row }
      left = session.text
      usleep(300_000)
    }
    try end.strike(session)
    let again = try desk.resume()
    try again.waitUntil { $0.text == left }
    #expect(try again.quit() == .code(0))
  }

  @Test func itComesBackAfterQuittingAndNotWhenAskedToForget() throws {
    let desk = try Desk.withSample()
    var session = try desk.open()
    let left = try leaveRanking(session)
    #expect(try session.quit() == .code(0))

    session = try desk.resume()
    try session.waitUntil { $0.text == left }
    // Back goes through the screens that were open.
    try session.press("Esc")
    try session.waitUntil { !$0.text.contains("Đã đánh dấu") }
    try session.press("Esc", until: "Cụm, khối thi đua năm 2025")
    #expect(session.selectedLine?.contains("Khối 2 ") == true)
    #expect(try session.quit() == .code(0))

    session = try desk.resume("--fresh")
    #expect(session.text.contains("Việc cần làm"))
    #expect(try session.quit() == .code(0))
  }

  @Test func whatIsTypedAndWhereItWasComeBackTogether() throws {
    let desk = try Desk.withSample()
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,5")
    session.signal(SIGTERM)
    try session.waitForExit()

    var again = try desk.resume()
    try again.waitUntil(text: "Nội dung nhập dở · 1")
    try again.press("Esc", until: "Sở Nội vụ · phiếu điểm 2025")
    #expect(try again.quit() == .code(0))

    again = try desk.resume("--fresh")
    #expect(!again.text.contains("Nội dung nhập dở"))
    #expect(try again.quit() == .code(0))

    again = try desk.resume()
    try again.press("Enter", until: "Sở Nội vụ · phiếu điểm 2025")
    try again.waitUntil { $0.selectedLine?.contains("48,5") == true }
    try again.press("Enter", until: "Đã lưu A2.2.1")
    #expect(try again.quit() == .code(0))
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48.5)
  }

  @Test func aGarbledFileIsPutAsideWithAWord() throws {
    let desk = try Desk.withSample()
    var session = try desk.open()
    _ = try leaveRanking(session)
    #expect(try session.quit() == .code(0))
    let name = try #require(try Files.names(desk.sessionFolder).first)
    try Files.write("\(desk.sessionFolder)/\(name)", Array(#"{"format":1,"screens":"#.utf8))

    session = try desk.resume()
    try session.waitUntil { $0.text.contains("Không đọc được chỗ làm việc lần trước") }
    #expect(session.text.contains("Việc cần làm"))
    #expect(try session.quit() == .code(0))
    #expect(try Files.names(desk.sessionFolder) == [name, name + ".bad"])
  }

  @Test func whatIsGoneMeanwhileIsLeftOutQuietly() throws {
    let desk = try Desk.withSample()
    var session = try desk.openScorecard()
    #expect(try session.quit() == .code(0))
    unlink("\(desk.data)/\(Desk.scorecardFile)")
    session = try desk.resume()
    try session.waitUntil(text: "Khối 2 · Các sở quản lý nhà nước")
    #expect(try session.quit() == .code(0))
  }

  @Test func eachFolderHasItsOwnPlace() throws {
    let desk = try Desk.withSample()
    var session = try desk.open()
    let left = try leaveRanking(session)
    #expect(try session.quit() == .code(0))
    let other = desk.home + "/khac"
    try Files.writeTree(try Files.tree(desk.data).filter { !$0.key.hasPrefix("presence/") }, to: other)
    session = try desk.start(other)
    try session.waitUntil(text: "Việc cần làm")
    #expect(try session.quit() == .code(0))
    session = try desk.resume()
    try session.waitUntil { $0.text == left }
    #expect(try session.quit() == .code(0))
  }

  @Test func whereItCannotBeKeptThatIsSaidWhenTheProgramHasEnded() throws {
    let desk = try Desk.withSample()
    let session = try desk.open(with: ["XDG_STATE_HOME": "/proc/nowhere"])
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    #expect(!session.text.contains("Lần sau"))
    #expect(try session.quit() == .code(0))
    #expect(session.text.contains("Lần sau không trở lại được chỗ này"))
  }
}

/// Saved views are the account's own and come back with every start.
struct SavedViewsTests {
  @Test func aViewIsSavedOnceAndChosenByItsNumberFromThenOn() throws {
    let desk = try Desk.withSample()
    var session = try desk.open()
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    try session.press("/")
    try session.type("cum")
    try session.press("Enter", "X")
    try session.waitUntil(text: "Lưu chế độ xem này")
    try session.type("Cụm xã")
    try session.press("Enter", until: "Đã lưu chế độ xem “Cụm xã”.")
    let before = session.text
    #expect(try session.quit() == .code(0))

    session = try desk.open()
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    #expect(!session.text.contains("Lọc: cum"))
    try session.press("x", until: "Chế độ xem đã lưu · 1")
    try session.press("1", until: "Lọc: cum")
    #expect(before.contains("Lọc: cum"))
    try session.press("x", until: "Chế độ xem đã lưu · 1")
    try session.press("Space", until: "Danh sách mở ra theo “Cụm xã”.")
    #expect(try session.quit() == .code(0))

    session = try desk.open()
    try session.press("2", until: "Lọc: cum")
    #expect(try session.quit() == .code(0))
    #expect(try Files.names(desk.home + "/config/thidua") == ["views.json"])
  }

  @Test func aWrongFileIsNamedAndKept() throws {
    let desk = try Desk.withSample()
    let folder = desk.home + "/config"
    try Files.makeFolder(folder)
    try Files.makeFolder(folder + "/thidua")
    let text = #"{"lists": {"blocs": {"views": [{"name": "Cụm", "filter": 5}]}}}"#
    try Files.write(folder + "/thidua/views.json", Array(text.utf8))
    let session = try desk.open()
    #expect(session.text.contains("lists.blocs.views[0].filter"), "\(session.text)")
    #expect(try session.quit() == .code(0))
    #expect(try Files.read(folder + "/thidua/views.json") == Array(text.utf8))
  }
}

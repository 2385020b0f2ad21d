import Glibc
import PtyDriver
import Testing

/// Two people on one folder: nobody overwrites anybody unseen.
struct SharedFolderTests {
  /// Both type into the scorecard; the second one has saved 48 points for A2.2.1.
  private func twoAtOneScorecard(_ desk: Desk, typing points: String, into criterion: String) throws -> PtySession {
    let first = try desk.openScorecard()
    let second = try desk.openScorecard()
    try first.goToEmptyCell(of: criterion)
    try first.typePoints(points)
    try second.goToEmptyCell(of: "A2.2.1")
    try second.typePoints("48,00")
    try second.press("Enter", until: "Đã lưu A2.2.1")
    // What is typed, and the cursor, are as they were.
    try first.waitUntil { $0.selectedLine?.contains(criterion) == true && $0.selectedLine?.contains(points) == true }
    return first
  }

  /// The folder is read before the terminal is taken: a terminal that takes nothing holds the program just there.
  @Test func whatIsSavedWhileTheProgramStartsIsShown() throws {
    let desk = try Desk.withSample()
    let session = try PtySession.start(
      "/bin/sh", arguments: ["-c", #"kill -STOP $$; exec "$0" "$@""#, Program.path, desk.data],
      environment: desk.environment)
    try session.waitUntil { $0.isStopped }
    let device = open("/proc/\(session.processID)/fd/1", O_RDWR | O_NOCTTY | O_CLOEXEC)
    defer { close(device) }
    #expect(tcflow(device, TCOOFF) == 0)
    session.signal(SIGCONT)
    // The call it waits in: write, by its number on this or that processor.
    try session.waitUntilHeld { call in ["1 0x", "64 0x"].contains { call.hasPrefix($0) } }

    let card = try desk.text(Desk.scorecardFile)
    try desk.write(Desk.scorecardFile, "{ " + card.dropFirst())
    let adopted = try desk.run(
      "adopt", desk.data, Desk.scorecardFile, "--why", "nhận tệp sửa bằng tay khi thử")
    #expect(adopted.code == 0, "\(adopted.errors)")
    #expect(tcflow(device, TCOON) == 0)
    try session.waitUntil(text: "vừa lưu: ")
  }

  @Test func differentCellsAreSavedByBothWithoutAQuestion() throws {
    let desk = try Desk.withSample()
    let first = try twoAtOneScorecard(desk, typing: "17,00", into: "A2.4.2")
    try first.press("Enter", until: "đã gộp với thay đổi của ")
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    #expect(try desk.appraisedPoints(of: "A2.4.2") == 17)
    try first.waitUntil { $0.lines.contains { $0.contains("A2.2.1") && $0.contains("48,00") } }
    // Undo takes back one's own points and leaves those of the other.
    try first.send(key: "Ctrl-z")
    try first.waitUntil(text: "Đã hoàn tác")
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    #expect(try desk.appraisedPoints(of: "A2.4.2") == nil)
    #expect(try desk.check().code == 0)
  }

  @Test func ofOneCellMineIsSavedWhenChosen() throws {
    let desk = try Desk.withSample()
    let first = try twoAtOneScorecard(desk, typing: "40,00", into: "A2.2.1")
    try first.press("Enter", until: "Hai người cùng sửa")
    #expect(first.selectedLine?.contains("48,00") == true && first.selectedLine?.contains("40,00") == true)
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    try first.press("Right")
    try first.waitUntil { $0.selectedLine?.contains("● 40,00") == true }
    try first.press("Enter", until: "Đã lưu A2.2.1")
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 40)
    #expect(try desk.check().code == 0)
  }

  @Test func ofOneCellTheirsStaysWhenChosen() throws {
    let desk = try Desk.withSample()
    let first = try twoAtOneScorecard(desk, typing: "40,00", into: "A2.2.1")
    try first.press("Enter", until: "Hai người cùng sửa")
    try first.press("Enter", until: "Đã giữ nguyên như ")
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    try first.waitUntil { $0.lines.contains { $0.contains("A2.2.1") && $0.contains("48,00") } }
  }

  @Test func escGoesBackToWhatWasTyped() throws {
    let desk = try Desk.withSample()
    let first = try twoAtOneScorecard(desk, typing: "40,00", into: "A2.2.1")
    try first.press("Enter", until: "Hai người cùng sửa")
    try first.press("Esc")
    try first.waitUntil {
      $0.selectedLine?.contains("A2.2.1") == true && $0.selectedLine?.contains("40,00") == true
        && !$0.text.contains("Hai người cùng sửa")
    }
    // Saving asks again; giving up shows the other's points.
    try first.press("Enter", until: "Hai người cùng sửa")
    try first.press("Esc")
    try first.waitUntil { !$0.text.contains("Hai người cùng sửa") }
    try first.press("Esc")
    try first.waitUntil { $0.selectedLine?.contains("48,00") == true }
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
  }

  @Test func readingAgainKeepsWhatIsTypedAndSavingStillAsks() throws {
    let desk = try Desk.withSample()
    let first = try twoAtOneScorecard(desk, typing: "40,00", into: "A2.2.1")
    try first.press("F5", until: "Đang nhập dở: dữ liệu được nạp lại")
    #expect(first.selectedLine?.contains("A2.2.1") == true && first.selectedLine?.contains("40,00") == true)
    try first.press("Enter", until: "Hai người cùng sửa")
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    try first.press("Enter", until: "Đã giữ nguyên như ")
    try first.waitUntil { $0.lines.contains { $0.contains("A2.2.1") && $0.contains("48,00") } }
    #expect(try desk.check().code == 0)
  }

  @Test func aRedoOthersHaveBuiltOnNamesThem() throws {
    let desk = try Desk.withSample()
    let first = try desk.openScorecard()
    try first.goToEmptyCell(of: "A2.2.1")
    try first.typePoints("40,00")
    try first.press("Enter", until: "Đã lưu A2.2.1")
    try first.send(key: "Ctrl-z")
    try first.waitUntil(text: "Đã hoàn tác")
    let second = try desk.openScorecard()
    try second.goToEmptyCell(of: "A2.2.1")
    try second.typePoints("30,00")
    try second.press("Enter", until: "Đã lưu A2.2.1")
    try first.waitUntil { $0.lines.contains { $0.contains("A2.2.1") && $0.contains("30,00") } }
    try first.send(key: "Ctrl-y")
    try first.waitUntil { $0.text.contains("Không làm lại được phiếu điểm") && $0.text.contains(": sau đó ") }
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 30)
    // The other takes its points back: nothing is left to do again, the acts before are untouched.
    try first.send(key: "Ctrl-y")
    try first.waitUntil(text: "Không còn gì để làm lại.")
    #expect(try desk.check().code == 0)
  }

  @Test func anUndoTakesBackOnesOwnCellBesideThatOfTheOther() throws {
    let desk = try Desk.withSample()
    let first = try desk.openScorecard()
    try first.goToEmptyCell(of: "A2.2.1")
    try first.typePoints("40,00")
    try first.press("Enter", until: "Đã lưu A2.2.1")
    let second = try desk.openScorecard()
    try second.goToEmptyCell(of: "A2.2.2")
    try second.typePoints("30,00")
    try second.press("Enter", until: "Đã lưu A2.2.2")
    try first.waitUntil { $0.lines.contains { $0.contains("A2.2.2") && $0.contains("30,00") } }
    try first.send(key: "Ctrl-z")
    try first.waitUntil(text: "A2.2.1 · Thẩm định: 40,00 → –")
    #expect(try desk.appraisedPoints(of: "A2.2.1") == nil)
    #expect(try desk.appraisedPoints(of: "A2.2.2") == 30)
    try first.send(key: "Ctrl-y")
    try first.waitUntil(text: "A2.2.1 · Thẩm định: – → 40,00")
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 40)
    #expect(try desk.appraisedPoints(of: "A2.2.2") == 30)
    #expect(try desk.check().code == 0)
  }

  @Test func whatTheOtherSavesShowsAtOnce() throws {
    let desk = try Desk.withSample()
    let first = try desk.openScorecard()
    let second = try desk.openScorecard()
    try second.goToEmptyCell(of: "A2.2.1")
    try second.typePoints("48,00")
    try second.press("Enter", until: "Đã lưu A2.2.1")
    // Without any key.
    try first.waitUntil { $0.text.contains("tổng 928,50") && $0.text.contains("vừa lưu: ") }
  }
}

import Glibc
import PtyDriver
import Testing

/// What the program said it saved is there, whenever and however it ends.
struct CrashTests {
  @Test func killedWhileTypingNothingAcknowledgedIsLost() throws {
    let desk = try Desk.withSample()
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    try session.press("Enter", until: "Đã lưu A2.2.1")
    try session.goToEmptyCell(of: "A2.4.2")
    try session.typePoints("17")
    session.signal(SIGKILL)
    #expect(try session.waitForExit() == .signal(SIGKILL))

    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    #expect(try desk.appraisedPoints(of: "A2.4.2") == nil)
    try expectGoodData(desk)
    let again = try desk.openScorecard()
    try again.waitUntil(text: "48,00")
  }

  @Test func killedRightAfterASaveItIsThere() throws {
    let desk = try Desk.withSample()
    for points in [41.0, 42, 43] {
      let session = try desk.openScorecard()
      try session.select(" A2.2.1 ")
      try session.typePoints("\(Int(points)),00")
      try session.press("Enter", until: "Đã lưu A2.2.1")
      session.signal(SIGKILL)
      #expect(try session.waitForExit() == .signal(SIGKILL))
      #expect(try desk.appraisedPoints(of: "A2.2.1") == points)
    }
    try expectGoodData(desk)
  }

  @Test func killedInTheMiddleOfASaveTheFileIsOldOrNew() throws {
    let desk = try Desk.withSample()
    var known: Double?
    // What was typed before: when the end came between the journal's line and the file, the next program puts it there.
    var waiting: Double?
    for points in [31.0, 32, 33, 34] {
      let session = try desk.openScorecard()
      try session.select(" A2.2.1 ")
      try session.typePoints("\(Int(points)),00")
      // Not waiting: the end comes anywhere before, in or after the save.
      try session.press("Enter")
      session.signal(SIGKILL)
      try session.waitForExit()
      let found = try desk.appraisedPoints(of: "A2.2.1")
      #expect([known, waiting, points].contains(found))
      (known, waiting) = (found, points)
    }
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.2")
    try session.typePoints("36,00")
    try session.press("Enter", until: "Đã lưu A2.2.2")
    #expect(try session.quit() == .code(0))
    try expectGoodData(desk)
  }

  private func expectGoodData(_ desk: Desk) throws {
    let check = try desk.check()
    #expect(check.code == 0, "\(check.output)")
  }
}

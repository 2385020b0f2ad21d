import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// Undo and redo with the acts of others before, between and after.
struct UndoOrderTests {
  /// The scorecard of Sở Y tế; its cell A2.2 is empty.
  private static let card = TestProvince.scorecardID(TestProvince.health)

  /// What the other does: an act on the same scorecard as it is now.
  private static func act(
    _ workspace: Workspace, _ criterion: String, _ points: Points?, of card: Scorecard.ID = card
  ) throws -> Act {
    try workspace.act(
      for: .enterPoints(card, .appraisedScore, [PointEntry(criterion: criterion, points: points)]), by: "minh",
      on: TestProvince.today)
  }

  /// A program on the scorecard, and the records as everybody has them.
  private struct Desk {
    var driver: Driver
    var workspace = TestProvince.workspace()

    init() {
      driver = Driver()
      driver.type("2")
      driver.press(.enter, .enter)
    }

    /// What the program has saved, taken over by the others.
    mutating func share() {
      guard let act = driver.acts.last else { return }
      workspace.adopt(act, saved: act.edits.compactMap(\.saved))
    }

    mutating func saves(_ points: String, into criterion: String = "A2.2") {
      driver.type("]\(points)")
      driver.press(.enter)
      share()
    }

    mutating func other(_ criterion: String, _ points: Points?, of card: Scorecard.ID = UndoOrderTests.card) throws {
      let act = try UndoOrderTests.act(workspace, criterion, points, of: card)
      workspace.adopt(act, saved: act.edits.compactMap(\.saved))
      driver.other("minh", saves: act)
    }

    mutating func undo() { press("z") }
    mutating func redo() { press("y") }

    private mutating func press(_ letter: Unicode.Scalar) {
      let count = driver.acts.count
      driver.press(.control(letter))
      if driver.acts.count > count { share() }
    }

    func points(_ criterion: String) -> Points? {
      workspace.scorecards[UndoOrderTests.card]?.points(criterion, .appraisedScore)
    }
  }

  @Test("Saved, undone, done again, undone again: each is an act that names the one it takes back")
  func alone() {
    var desk = Desk()
    desk.saves("20")
    desk.undo()
    #expect(desk.points("A2.2") == nil)
    desk.redo()
    #expect(desk.points("A2.2") == Points(20))
    desk.undo()
    #expect(desk.points("A2.2") == nil)
    #expect(desk.driver.acts.map(\.kind) == [.enterPoints, .revert, .revert, .revert])
  }

  @Test("Others build on what was undone: it is not done again, and they are named")
  func builtOnTheUndone() throws {
    var desk = Desk()
    desk.saves("20")
    desk.undo()
    try desk.other("A1.1", Points(5))
    desk.redo()
    #expect(desk.driver.text.contains(" ! Không làm lại được phiếu điểm Sở Y tế: sau đó minh đã nhập điểm"))
    #expect(desk.points("A2.2") == nil)
    desk.redo()
    #expect(desk.driver.status.contains("Không còn gì để làm lại."))
  }

  @Test(
    "Others build on what was saved: it is not undone; what they take back again is no hindrance",
    arguments: [
      true, false,
    ])
  func builtOnTheSaved(_ isTakenBack: Bool) throws {
    var desk = Desk()
    desk.saves("20")
    let before = desk.points("A1.1")
    try desk.other("A1.1", Points(5))
    if isTakenBack { try desk.other("A1.1", before) }
    desk.undo()
    if isTakenBack {
      #expect(desk.driver.status.contains("Đã hoàn tác"))
      #expect(desk.points("A2.2") == nil)
      desk.redo()
      #expect(desk.points("A2.2") == Points(20))
    } else {
      #expect(
        desk.driver.text.contains(" ! Không hoàn tác được phiếu điểm Sở Y tế: sau đó minh đã nhập điểm"))
      #expect(desk.points("A2.2") == Points(20))
    }
  }

  @Test("What others do to another record is no hindrance")
  func anotherRecord() throws {
    var desk = Desk()
    desk.saves("20")
    try desk.other("A1.1", Points(5), of: TestProvince.scorecardID(TestProvince.finance))
    desk.undo()
    #expect(desk.points("A2.2") == nil)
    try desk.other("A1.1", Points(6), of: TestProvince.scorecardID(TestProvince.finance))
    desk.redo()
    #expect(desk.points("A2.2") == Points(20))
  }

  @Test("An act of one's own after an undo leaves nothing to do again")
  func ownAct() {
    var desk = Desk()
    desk.saves("20")
    desk.undo()
    desk.saves("21")
    desk.redo()
    #expect(desk.driver.status.contains("Không còn gì để làm lại."))
    #expect(desk.points("A2.2") == Points(21))
  }

  @Test(
    "Others are quicker than an undo or a redo: it is refused with their name and can be tried again",
    arguments: [
      false, true,
    ])
  func quicker(_ isRedo: Bool) throws {
    var desk = Desk()
    desk.saves("20")
    if isRedo { desk.undo() }
    let expected = desk.points("A2.2")
    let theirs = try Self.act(desk.workspace, "A1.1", Points(5))
    desk.driver.race("minh", saves: theirs)
    if isRedo { desk.redo() } else { desk.undo() }
    #expect(
      desk.driver.text.contains("Chưa lưu phiếu điểm Sở Y tế: minh đã nhập điểm lúc 09:30."),
      "\(desk.driver.status)")
    desk.workspace.adopt(theirs, saved: theirs.edits.compactMap(\.saved))
    // They take theirs back, and it goes.
    try desk.other("A1.1", TestProvince.workspace().scorecards[Self.card]?.points("A1.1", .appraisedScore))
    if isRedo { desk.redo() } else { desk.undo() }
    #expect(desk.points("A2.2") != expected)
  }
}

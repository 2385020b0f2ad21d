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
      driver = Driver(merge: CellMerge.merge)
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

  @Test("Others change another cell of the same scorecard: one's own is taken back and done again, theirs stays")
  func anotherCell() throws {
    var desk = Desk()
    desk.saves("20")
    for round in 1...3 {
      try desk.other("A1.1", Points(round))
      desk.undo()
      #expect(desk.points("A2.2") == nil)
      #expect(
        desk.driver.status == " ✓ Đã hoàn tác nhập điểm: phiếu điểm Sở Y tế, A2.2 · Thẩm định: 20,00 → –.")
      #expect(desk.points("A1.1") == Points(round))
      try desk.other("A1.2", Points(round))
      desk.redo()
      #expect(desk.points("A2.2") == Points(20))
      #expect(
        desk.driver.status == " ✓ Đã làm lại nhập điểm: phiếu điểm Sở Y tế, A2.2 · Thẩm định: – → 20,00.")
      #expect(desk.points("A1.2") == Points(round))
    }
    let reversals = desk.driver.acts.filter { $0.kind == .revert }.compactMap(\.reversal)
    #expect(reversals.map(\.kind) == Array(repeating: .enterPoints, count: 6))
    #expect(reversals.map(\.isDoneAgain) == [false, true, false, true, false, true])
  }

  @Test("Others change the same cell after an undo: it is not done again, and they are named with the cell")
  func builtOnTheUndone() throws {
    var desk = Desk()
    desk.saves("20")
    desk.undo()
    try desk.other("A2.2", Points(5))
    desk.redo()
    #expect(
      desk.driver.text.contains(" ! Không làm lại được phiếu điểm Sở Y tế, A2.2 · Thẩm định: sau đó minh đã nhập"))
    #expect(desk.driver.text.contains("điểm lúc 09:30. Muốn đổi thì nhập lại. Không còn việc nào để làm lại."))
    #expect(desk.points("A2.2") == Points(5))
    desk.redo()
    #expect(desk.driver.status.contains("Không còn gì để làm lại."))
  }

  @Test(
    "Others change the same cell: it is not undone; what they take back again is no hindrance",
    arguments: [true, false])
  func builtOnTheSaved(_ isTakenBack: Bool) throws {
    var desk = Desk()
    desk.saves("20")
    try desk.other("A2.2", Points(5))
    if isTakenBack { try desk.other("A2.2", Points(20)) }
    desk.undo()
    if isTakenBack {
      #expect(desk.driver.status.contains("Đã hoàn tác"))
      #expect(desk.points("A2.2") == nil)
      desk.redo()
      #expect(desk.points("A2.2") == Points(20))
    } else {
      #expect(desk.driver.text.contains(" ! Không hoàn tác được phiếu điểm Sở Y tế, A2.2 · Thẩm định: sau đó minh đã"))
      #expect(desk.points("A2.2") == Points(5))
    }
  }

  @Test("Others have emptied the cell themselves: nothing is saved, and that is said")
  func undoneByOthers() throws {
    var desk = Desk()
    desk.saves("20")
    try desk.other("A2.2", nil)
    try desk.other("A1.1", Points(3))
    let count = desk.driver.acts.count
    desk.undo()
    #expect(desk.driver.acts.count == count)
    #expect(desk.driver.text.contains("Không cần hoàn tác: phiếu điểm Sở Y tế đã như trước việc ấy."))
    desk.redo()
    #expect(desk.driver.status.contains("Không còn gì để làm lại."))
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

  @Test("Others are quicker than an undo or a redo with another cell: both are there", arguments: [false, true])
  func quicker(_ isRedo: Bool) throws {
    var desk = Desk()
    desk.saves("20")
    if isRedo { desk.undo() }
    let theirs = try Self.act(desk.workspace, "A1.1", Points(5))
    desk.driver.race("minh", saves: theirs)
    desk.workspace.adopt(theirs, saved: theirs.edits.compactMap(\.saved))
    if isRedo { desk.redo() } else { desk.undo() }
    #expect(desk.driver.status.contains(isRedo ? "Đã làm lại" : "Đã hoàn tác"), "\(desk.driver.status)")
    #expect(desk.points("A2.2") == (isRedo ? Points(20) : nil))
    #expect(desk.points("A1.1") == Points(5))
  }

  @Test("Others are quicker with the same cell: nothing is changed, and the next press says what comes then")
  func quickerWithTheSame() throws {
    var desk = Desk()
    desk.saves("20")
    let theirs = try Self.act(desk.workspace, "A2.2", Points(5))
    desk.driver.race("minh", saves: theirs)
    desk.workspace.adopt(theirs, saved: theirs.edits.compactMap(\.saved))
    for _ in 1...2 {
      desk.undo()
      #expect(desk.driver.text.contains("Không hoàn tác được phiếu điểm Sở Y tế, A2.2 · Thẩm định: sau đó minh đã"))
      #expect(desk.points("A2.2") == Points(5))
    }
    #expect(desk.driver.text.contains("Muốn đổi thì nhập lại. Trước đó không còn việc nào để\n   hoàn tác."))
  }
}

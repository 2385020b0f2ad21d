import Emulation
import TestProvince
import Testing

@Suite struct WorkspaceDutiesTests {
  private func duty(_ code: String, in workspace: Workspace) -> Duty? {
    workspace.campaigns[TestProvince.campaign]?.duties.first { $0.code == code }
  }

  private func change(_ code: String, _ day: String, _ document: String = "") -> Change {
    .setDutyDone(TestProvince.campaign, code: code, day: day, document: document)
  }

  @Test func aDutyThatIsDoneLeavesTheBoardAndCanBeTakenBack() throws {
    var desk = Desk()
    desk.workspace = TestProvince.busyWorkspace()
    func isWaiting() -> Bool {
      desk.workspace.agenda(on: desk.today).contains { $0.matter == .duty(TestProvince.campaign, code: "D46") }
    }
    #expect(isWaiting())
    let act = try desk.workspace.act(for: change("D46", "5/12", " 12/BC-SNV "), by: "lan", on: desk.today)
    desk.workspace.adopt(act, saved: act.edits.compactMap(\.saved))
    #expect(duty("D46", in: desk.workspace)?.doneOn == TestProvince.day("2025-12-05"))
    #expect(duty("D46", in: desk.workspace)?.doneDocument == "12/BC-SNV")
    #expect(!isWaiting())
    try desk.make(.revert(act))
    #expect(isWaiting())
  }

  @Test func withoutADayItIsOpenAgain() throws {
    var desk = Desk()
    desk.workspace = TestProvince.busyWorkspace()
    try desk.make(change("D47", "28/11/2025", "3/HD-SNV"))
    try desk.make(change("D47", " ", "3/HD-SNV"))
    #expect(duty("D47", in: desk.workspace)?.doneOn == nil)
    #expect(duty("D47", in: desk.workspace)?.doneDocument == "")
  }

  private static let wrong: [(code: String, day: String, refusal: Refusal)] = [
    ("D46", "", .field(.day, .empty)), ("D46", "31/2", .field(.day, .day(.noSuchDay(day: 31, month: 2, year: nil)))),
    ("D46", "9/12/2025", .field(.day, .inTheFuture)),
    ("D46", "1/7/2025", .field(.day, .before(TestProvince.day("2025-07-09")))), ("D99", "5/12", .unknownDuty("D99")),
  ]

  @Test(arguments: wrong.indices)
  func whatCannotBeIsRefused(_ index: Int) {
    let (code, day, refusal) = Self.wrong[index]
    var desk = Desk()
    desk.workspace = TestProvince.busyWorkspace()
    if var campaign = desk.workspace.campaigns[TestProvince.campaign] {
      campaign.start = TestProvince.day("2025-07-09")
      desk.workspace.adopt([.campaign(campaign)])
    }
    #expect(throws: refusal) { try desk.make(change(code, day)) }
  }
}

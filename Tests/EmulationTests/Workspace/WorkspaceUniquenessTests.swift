import Emulation
import TestProvince
import Testing

@Suite("What only one record may have")
struct WorkspaceUniquenessTests {
  private static let why = "Ghi nhầm số tiếp nhận của hồ sơ"

  /// Changes made and saved one after the other, with the acts to take back.
  private struct Register {
    var workspace = TestProvince.workspaceWithDossiers()

    init() {
      // Two dossiers that wait for their numbers.
      var first = TestProvince.draftRecord()
      first.lines[0].state = .submitted
      var second = first
      second.id = RecordID(code: "HS-2025-0009")
      second.lines[0].unit = TestProvince.trade
      second.lines[0].name = "Sở Công Thương"
      workspace.adopt([.dossier(first), .dossier(second)])
    }

    @discardableResult
    mutating func does(_ change: Change) throws -> Act {
      var act = try workspace.act(for: change, by: "lan", on: TestProvince.today)
      let saved = act.edits.compactMap(\.saved)
      workspace.adopt(act, saved: saved)
      for index in act.edits.indices where act.edits[index].after != nil { act.edits[index].after = saved[index] }
      return act
    }

    @discardableResult
    mutating func receives(_ id: Dossier.ID, _ number: String) throws -> Act {
      try does(.advance(id, lines: [1], .receive, facts: [.receiptNumber: number, .day: TestProvince.today.iso]))
    }
  }

  private static let second = Dossier.ID(code: "HS-2025-0009")

  @Test("A number that was given to another dossier meanwhile does not come back by doing again what was taken back")
  func redo() throws {
    var register = Register()
    let act = try register.receives(TestProvince.draft, "HS-25-0062")
    let undone = try register.does(.revert(act))
    try register.receives(Self.second, "HS-25-0062")
    #expect(throws: Refusal.self) { try register.does(.revert(undone)) }
    #expect(register.workspace.dossiers[TestProvince.draft]?.receiptNumber.isEmpty == true)
  }

  @Test("Nor by going back to the version that had it")
  func goBack() throws {
    var register = Register()
    try register.receives(TestProvince.draft, "HS-25-0062")
    let version = try #require(register.workspace.dossiers[TestProvince.draft])
    var before = TestProvince.draftRecord()
    before.lines[0].state = .submitted
    try register.does(.goBack(.dossier(before), why: Self.why))
    // As long as nobody has it, it comes back.
    let act = try register.workspace.act(
      for: .goBack(.dossier(version), why: Self.why), by: "lan", on: TestProvince.today)
    #expect(act.restsOnOtherRecords)
    try register.receives(Self.second, "HS-25-0062")
    #expect(
      throws: Refusal.notUnique(
        .receiptNumber, "HS-25-0062", of: AnyRecord.dossier(version).key,
        heldBy: RecordKey(.dossier, Self.second.text, year: 2025))
    ) {
      try register.does(.goBack(.dossier(version), why: Self.why))
    }
  }

  @Test("A withdrawal is not taken back once the unit was proposed for the award in another dossier")
  func nomination() throws {
    var register = Register()
    let act = try register.does(
      .advance(
        TestProvince.draft, lines: [1], .withdraw,
        facts: [.reason: "Đơn vị xin rút để bổ sung", .day: TestProvince.today.iso]))
    var other = TestProvince.draftRecord()
    other.id = RecordID(code: "HS-2025-0010")
    register.workspace.adopt([.dossier(other)])
    #expect(throws: Refusal.alreadyNominated(other.id)) { try register.does(.revert(act)) }
    // A small collective within the unit is another recipient.
    other.lines[0].basis = nil
    other.lines[0].name = "Phòng Kế hoạch, Sở Tài chính"
    register.workspace.adopt([.dossier(other)])
    try register.does(.revert(act))
    #expect(register.workspace.dossiers[TestProvince.draft]?.lines[0].state == .submitted)
  }

  @Test("An act that gives nothing of the kind rests on its own records, and passes beside what was twice before")
  func ordinary() throws {
    var register = Register()
    try register.receives(TestProvince.draft, "HS-25-0062")
    var twin = try #require(register.workspace.dossiers[Self.second])
    twin.receiptNumber = "HS-25-0062"
    register.workspace.adopt([.dossier(twin)])
    let act = try register.does(.setPart(TestProvince.draft, .minutes, isPresent: true, reference: "12/BB"))
    #expect(!act.restsOnOtherRecords)
  }

  @Test("Two records of one act do not get the same number")
  func withinOneAct() throws {
    let register = Register()
    var edits: [RecordEdit] = []
    for id in [TestProvince.draft, Self.second] {
      let before = try #require(register.workspace.dossiers[id])
      var after = before
      after.receiptNumber = "HS-25-0062"
      edits.append(RecordEdit(before: .dossier(before), after: .dossier(after)))
    }
    var act = Act(edits: edits)
    #expect(throws: Refusal.self) { try register.workspace.confirm(&act) }
    act.edits.removeLast()
    try register.workspace.confirm(&act)
    #expect(act.claimsAnew)
  }
}

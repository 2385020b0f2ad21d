import Emulation
import TestProvince
import Testing

@Suite("Who settles what was done to files without the program, and by which rules")
struct OutsideChangeRulesTests {
  private let workspace = TestProvince.workspaceWithPeople()

  @Test("Nobody settles the file of his or her own account, whatever the role")
  func own() {
    let key = RecordKey(.account, "truong")
    #expect(workspace.refusal(ofSettling: [key], by: "truong") == .ownAccount("truong"))
    #expect(workspace.refusal(ofSettling: [key], by: "pho") == nil)
  }

  @Test("Accounts and the province's rights take the right to manage people as well")
  func managing() {
    var narrow = TestProvince.workspaceWithPeople(rights: ["adopt": ["clerk"]])
    #expect(narrow.refusal(ofSettling: [RecordKey(.unit, "so-y-te")], by: "vanthu") == nil)
    for key in [RecordKey(.account, "pho"), AnyRecord.province(narrow.province).key] {
      #expect(
        narrow.refusal(ofSettling: [key], by: "vanthu")
          == .notAllowed(.managePeople, needs: [.officeHead, .officeDeputy], has: [.clerk], author: "vanthu"))
    }
    narrow.standIns[RecordID(code: "vanthu")] = .nothing
    #expect(
      narrow.refusal(ofSettling: [RecordKey(.unit, "so-y-te")], by: "vanthu")
        == .accountEdited("vanthu", .nothing, .adopt, needs: [.clerk]))
  }

  @Test("What is put back does not take a number that another record has by now")
  func uniqueness() throws {
    var dossier = TestProvince.draftRecord()
    dossier.receiptNumber = "HS-25-0007"
    let edits = [RecordEdit(before: nil, after: AnyRecord.dossier(dossier))]
    let holder = RecordKey(.dossier, TestProvince.appraised.text, year: 2025)
    let key = AnyRecord.dossier(dossier).key
    #expect(
      workspace.refusal(ofSettling: [key], edits, by: "truong")
        == .notUnique(.receiptNumber, "HS-25-0007", of: key, heldBy: holder))
  }

  @Test("Somebody has to manage people afterwards")
  func managers() throws {
    var alone = TestProvince.workspaceWithDossiers()
    let head = Account(id: RecordID(code: "truong"), name: "Trưởng", roles: [.officeHead])
    let deputy = Account(id: RecordID(code: "pho"), name: "Phó", roles: [.officeDeputy])
    alone.adopt([.account(head), .account(deputy)])
    var both = [head, deputy]
    for index in both.indices { both[index].roles = [.clerk] }
    let edits = both.map { RecordEdit(before: nil, after: AnyRecord.account($0)) }
    // By somebody who is neither, where the province lets others do it.
    var act = Act(.adopt, edits: edits)
    #expect(throws: Refusal.nobodyManagesPeople(needs: [.officeHead, .officeDeputy])) { try alone.confirm(&act) }
  }

  @Test("An act that changes nothing is refused")
  func unchanged() throws {
    let pho = try #require(workspace.account(of: "pho"))
    #expect(throws: Refusal.unchanged) {
      try workspace.act(for: .setAccount(AccountEntry(pho)), by: "truong", on: TestProvince.today)
    }
  }

  @Test("Giving up one's own right to manage people is told apart from all other changes of accounts")
  func losing() throws {
    func act(_ id: String, _ roles: Set<Account.Role>) throws -> Act {
      var entry = AccountEntry(try #require(workspace.account(of: id)))
      entry.roles = roles
      return try workspace.act(for: .setAccount(entry), by: "truong", on: TestProvince.today)
    }
    #expect(workspace.losesManaging("truong", by: try act("truong", [.clerk])))
    #expect(!workspace.losesManaging("truong", by: try act("truong", [.officeHead, .clerk])))
    #expect(!workspace.losesManaging("truong", by: try act("pho", [.clerk])))
  }
}

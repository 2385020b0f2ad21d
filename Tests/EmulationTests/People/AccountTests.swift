import Emulation
import TestProvince
import Testing

/// Registering people, and never losing the last one who can.
struct AccountTests {
  private static let good = AccountEntry(
    id: " minh ", isNew: true, name: " Phan Văn Minh ", roles: [.clerk, .specialist], unit: "so-y-te",
    login: "minh.pv")

  private func plan(
    _ entry: AccountEntry, by author: String = "truong", in workspace: Workspace = TestProvince.workspaceWithPeople()
  ) throws -> Account? {
    let act = try workspace.act(for: .setAccount(entry), by: author, on: TestProvince.today)
    #expect(act.kind == .setAccount)
    guard case .account(let account)? = act.edits.first?.after else { return nil }
    return account
  }

  @Test func aPersonIsRegistered() throws {
    let account = try plan(Self.good)
    #expect(
      account
        == Account(
          id: RecordID(code: "minh"), revision: 0, name: "Phan Văn Minh", roles: [.specialist, .clerk],
          unit: TestProvince.health, login: "minh.pv"))
  }

  @Test func aPersonIsChangedAndLeaves() throws {
    var entry = AccountEntry(try #require(TestProvince.workspaceWithPeople().account(of: "pho")))
    (entry.name, entry.roles, entry.login, entry.isClosed) = ("Phạm Phó", [.leader], "pho", true)
    #expect(
      try plan(entry)
        == Account(id: RecordID(code: "pho"), name: "Phạm Phó", roles: [.leader], isClosed: true))
  }

  /// One thing that is wrong, and what is said of it.
  static let wrong: [(AccountField, AccountProblem, @Sendable (inout AccountEntry) -> Void)] = [
    (.id, .notAnIdentifier, { $0.id = "" }), (.id, .notAnIdentifier, { $0.id = "lan.nt" }),
    (.id, .notAnIdentifier, { $0.id = "../truong" }), (.id, .taken("pho"), { $0.id = "pho" }),
    (.id, .taken("pho"), { $0.id = "PHO" }), (.name, .empty, { $0.name = "  " }),
    (.login, .taken("pho"), { $0.login = "pho" }), (.login, .notALogin, { $0.login = "so y te" }),
    (.login, .notALogin, { $0.login = "Sở" }), (.login, .notALogin, { $0.login = "-x" }),
    (.unit, .unknown("so-x"), { $0.unit = "so-x" }),
    (.roles, .empty, { ($0.roles, $0.unit) = ([], "") }), (.roles, .empty, { ($0.roles, $0.unit) = ([.blocHead], "") }),
  ]

  @Test(arguments: wrong.indices) func whatIsWrongIsSaidAtItsField(_ index: Int) throws {
    let (field, problem, spoil) = Self.wrong[index]
    var entry = Self.good
    spoil(&entry)
    #expect(throws: Refusal.account(field, problem)) { try plan(entry) }
  }

  @Test func anIdThatIsAnothersLoginIsTaken() throws {
    var workspace = TestProvince.workspaceWithPeople()
    workspace.adopt([.account(Account(id: RecordID(code: "an"), name: "An", roles: [.clerk], login: "binh"))])
    var entry = Self.good
    (entry.id, entry.login) = ("binh", "")
    #expect(throws: Refusal.account(.id, .taken("an"))) { try plan(entry, in: workspace) }
    #expect(workspace.account(login: "binh")?.id.text == "an")
    #expect(workspace.account(login: "an") == nil)
    #expect(workspace.account(login: "pho")?.id.text == "pho")
  }

  @Test func theFirstOneMustBeAbleToManagePeople() throws {
    let empty = TestProvince.workspaceWithDossiers()
    #expect(throws: Refusal.nobodyManagesPeople(needs: [.officeHead, .officeDeputy])) {
      try plan(Self.good, by: "ai", in: empty)
    }
    var head = Self.good
    head.roles = [.officeHead]
    #expect(try plan(head, by: "ai", in: empty)?.roles == [.officeHead])
  }

  @Test func theLastOneWhoCanManagePeopleStays() throws {
    var workspace = TestProvince.workspaceWithPeople()
    workspace.forget(RecordKey(.account, "pho"))
    var entry = AccountEntry(try #require(workspace.account(of: "truong")))
    entry.isClosed = true
    #expect(throws: Refusal.nobodyManagesPeople(needs: [.officeHead, .officeDeputy])) {
      try plan(entry, in: workspace)
    }
    (entry.isClosed, entry.roles) = (false, [.clerk])
    #expect(throws: Refusal.nobodyManagesPeople(needs: [.officeHead, .officeDeputy])) {
      try plan(entry, in: workspace)
    }
    // What they say of others does not matter, and neither does what everybody may do who is not registered.
    workspace = TestProvince.workspaceWithPeople(rolesOfUnregistered: Account.Role.assigned)
    workspace.forget(RecordKey(.account, "pho"))
    #expect(throws: Refusal.nobodyManagesPeople(needs: [.officeHead, .officeDeputy])) {
      try plan(entry, in: workspace)
    }
  }

  @Test func takingTheFirstOneBackLeavesNobodyAndThatIsAllowed() throws {
    var workspace = TestProvince.workspaceWithDossiers()
    var head = Self.good
    head.roles = [.officeHead]
    let act = try workspace.act(for: .setAccount(head), by: "minh", on: TestProvince.today)
    workspace.adopt(act, saved: act.edits.compactMap(\.saved))
    #expect(workspace.refusal(.managePeople, by: "ai") == .notRegistered("ai"))
    let undo = try workspace.act(for: .revert(act), by: "minh", on: TestProvince.today)
    workspace.adopt(undo, saved: undo.edits.compactMap(\.saved))
    #expect(!workspace.hasAccounts)
  }

  @Test func goingBackIsNoWayRoundTheRoles() throws {
    let why = "Đưa về như trước khi sửa nhầm"
    // Somebody who may go back, but not manage people.
    let workspace = TestProvince.workspaceWithPeople(rights: ["goBack": ["clerk", "officeHead"]])
    var mighty = try #require(workspace.account(of: "vanthu"))
    mighty.roles = [.officeHead, .clerk]
    var province = TestProvince.province()
    province.rights = ["people.manage": ["clerk"]]
    for record in [AnyRecord.account(mighty), .province(province)] {
      guard
        case .notAllowed(.managePeople, _, [.clerk], _)? = workspace.rightRefusal(
          of: .goBack(record, why: why), by: "vanthu")
      else {
        Issue.record("\(record.key)")
        continue
      }
      #expect(workspace.rightRefusal(of: .goBack(record, why: why), by: "truong") == nil)
    }
    var dossier = TestProvince.draftRecord()
    dossier.abstract = "khác"
    #expect(
      try workspace.act(for: .goBack(.dossier(dossier), why: why), by: "vanthu", on: TestProvince.today).edits.count
        == 1)
  }

  @Test func goingBackCannotTakeTheLastManagerAway() throws {
    var workspace = TestProvince.workspaceWithPeople()
    workspace.forget(RecordKey(.account, "pho"))
    var earlier = try #require(workspace.account(of: "truong"))
    earlier.roles = [.clerk]
    #expect(throws: Refusal.nobodyManagesPeople(needs: [.officeHead, .officeDeputy])) {
      try workspace.act(
        for: .goBack(.account(earlier), why: "Đưa về như trước khi sửa nhầm"), by: "truong", on: TestProvince.today)
    }
  }

  @Test func anActReliesOnTheAccountItsRightCameFrom() throws {
    let workspace = TestProvince.workspaceWithPeople()
    let change = Change.setPart(TestProvince.draft, .minutes, isPresent: true, reference: "")
    let act = try workspace.act(for: change, by: "vanthu", on: TestProvince.today)
    #expect(act.reliesOn == workspace[RecordKey(.account, "vanthu")])
    let free = try TestProvince.workspaceWithDossiers().act(for: change, by: "vanthu", on: TestProvince.today)
    #expect(free.reliesOn == nil)
  }

  @Test func twoAccountsWithOneLoginAndOneWithoutRolesAreFlaws() {
    let accounts = [
      Account(id: RecordID(code: "an"), name: "An", roles: [.clerk], login: "binh"),
      Account(id: RecordID(code: "binh"), name: "Bình", roles: [.clerk]),
      Account(id: RecordID(code: "chi"), name: "Chi"),
      Account(id: RecordID(code: "dung"), name: "Dũng", unit: RecordID(code: "so-x")),
    ]
    let flaws = RecordCheck(accounts.map(AnyRecord.account)).flaws()
    #expect(
      flaws.contains { $0.key.id == "binh" && $0.flaw == .shared(.login, "binh", with: RecordKey(.account, "an")) })
    #expect(flaws.contains { $0.key.id == "chi" && $0.flaw == .empty(.roles) })
    #expect(
      flaws.contains { $0.key.id == "dung" && $0.flaw == .missing(RecordReference("unit", .unit, "so-x")) })
  }
}

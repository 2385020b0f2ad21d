import Emulation
import TestProvince
import Testing

/// Which role may do what, in whose matter.
struct RightsTests {
  /// Who may do something in the matter of a unit of the bloc, in the order of `TestProvince.people`.
  private static let everybody = TestProvince.people().map(\.id.text)
  private static let office = ["truong", "pho"]
  private static let appraisers = ["chuyenvien"] + office
  private static let secretariat = ["chuyenvien", "vanthu"] + office

  /// The division of work of a secretariat, in the matter of Sở Y tế.
  static let table: [(right: String, people: [String])] = [
    ("enterPoints.self", secretariat + ["donvi"]), ("enterPoints.cross", secretariat + ["khoitruong", "khoipho"]),
    ("enterPoints.appraised", appraisers), ("nominate", appraisers), ("dossier.edit", secretariat),
    ("dossier.verdict", appraisers), ("step.submit", secretariat + ["donvi"]), ("step.recall", secretariat + ["donvi"]),
    ("step.receive", secretariat), ("step.returnForSupplement", appraisers), ("step.receiveSupplement", secretariat),
    ("step.beginAppraisal", ["vanthu"] + office), ("step.requestConcurrence", appraisers),
    ("step.closeConcurrence", appraisers), ("step.startPosting", appraisers), ("step.closePosting", appraisers),
    ("step.appraise", appraisers), ("step.sendToCouncil", office + ["thuky"]), ("step.recordVote", office + ["thuky"]),
    ("step.requestPartyOpinion", office + ["lanhdao", "thuky"]), ("step.submitToChair", office + ["lanhdao", "thuky"]),
    ("step.returnFromChair", ["vanthu"] + office + ["lanhdao"]),
    ("step.forwardToCentral", office + ["lanhdao", "thuky"]), ("step.decide", ["vanthu"] + office),
    ("step.reject", office + ["lanhdao"]), ("step.present", secretariat), ("step.archive", secretariat),
    ("step.withdraw", secretariat + ["donvi"]), ("step.hold", appraisers), ("step.resume", appraisers),
    ("duty.done", secretariat), ("goBack", office), ("people.manage", office), ("adopt", office), ("seal", office),
    ("personal.see", secretariat), ("personal.edit", secretariat),
  ]

  @Test func theTableNamesEveryRight() {
    #expect(Set(Self.table.map(\.right)) == Set(Right.allCases.map(\.rawValue)))
    #expect(Right.allCases.allSatisfy { Right(rawValue: $0.rawValue) == $0 })
    #expect(Right(rawValue: "step.fly") == nil)
  }

  @Test(arguments: table) func everyRoleHasItsRights(right: String, people: [String]) throws {
    let workspace = TestProvince.workspaceWithPeople()
    let right = try #require(Right(rawValue: right))
    let matter = Matter(unit: TestProvince.health, bloc: TestProvince.bloc)
    let able = Self.everybody.filter { workspace.refusal(right, by: $0, on: matter) == nil }
    #expect(Set(able) == Set(people))
  }

  @Test func aRefusalSaysWhatIsNeededAndWhatOneIs() {
    let workspace = TestProvince.workspaceWithPeople()
    #expect(
      workspace.refusal(.step(.decide), by: "thuky")
        == .notAllowed(
          .step(.decide), needs: [.clerk, .officeHead, .officeDeputy], has: [.councilSecretary], author: "thuky"))
    #expect(workspace.refusal(.goBack, by: "cuutruong") == .accountClosed("cuutruong"))
    #expect(workspace.refusal(.goBack, by: "ai") == .notRegistered("ai"))
  }

  @Test func rolesOfABlocFollowItsMembersAndItsYear() {
    var workspace = TestProvince.workspaceWithPeople()
    let matter = Matter(unit: TestProvince.health, bloc: TestProvince.bloc)
    func mayCross(_ author: String) -> Bool {
      workspace.refusal(.enterPoints(.crossScore), by: author, on: matter) == nil
    }
    #expect(mayCross("khoitruong") && !mayCross("donvi"))
    // The next year another unit is the head, and no account is touched.
    var bloc = TestProvince.blocRecord()
    bloc.members[0].role = .member
    bloc.members[3].role = .head
    workspace.adopt([.bloc(bloc)])
    #expect(!mayCross("khoitruong") && mayCross("donvi"))
    // Of another bloc they are nothing.
    let other = Matter(unit: TestProvince.health, bloc: Bloc.ID(code: "2025-K03"))
    #expect(workspace.refusal(.enterPoints(.crossScore), by: "donvi", on: other) != nil)
  }

  @Test func aUnitEntersItsOwnPointsOnly() {
    let workspace = TestProvince.workspaceWithPeople()
    func change(_ unit: Unit.ID, _ column: ScoreColumn) -> Change {
      .enterPoints(
        TestProvince.scorecardID(unit), column, [PointEntry(criterion: "A1.1", points: TestProvince.points(7))])
    }
    func may(_ change: Change) -> Bool { workspace.rightRefusal(of: change, by: "donvi") == nil }
    #expect(may(change(TestProvince.health, .selfScore)))
    #expect(!may(change(TestProvince.finance, .selfScore)))
    #expect(!may(change(TestProvince.health, .appraisedScore)))
  }

  @Test func asLongAsNobodyIsRegisteredEverybodyMayDoEverything() {
    let workspace = TestProvince.workspaceWithDossiers()
    #expect(Right.allCases.allSatisfy { workspace.refusal($0, by: "ai") == nil })
  }

  @Test func anAccountThatCannotBeReadCountsAndGivesNothing() {
    let key = RecordKey(.account, "truong")
    let workspace = Workspace(
      province: TestProvince.province(), records: TestProvince.records(), unreadable: [key])
    #expect(workspace.refusal(.goBack, by: "truong") == .unreadable(key))
    #expect(workspace.refusal(.goBack, by: "ai") == .notRegistered("ai"))
  }

  @Test func theProvinceMayGiveRolesToWhoIsNotRegistered() {
    let workspace = TestProvince.workspaceWithPeople(rolesOfUnregistered: [.clerk])
    #expect(workspace.refusal(.step(.decide), by: "ai") == nil)
    #expect(
      workspace.refusal(.goBack, by: "ai")
        == .notAllowed(.goBack, needs: [.officeHead, .officeDeputy], has: [.clerk], author: "ai"))
    // Who has left is registered.
    #expect(workspace.refusal(.step(.decide), by: "cuutruong") == .accountClosed("cuutruong"))
  }

  @Test func theProvinceMayGiveARightToOtherRoles() {
    let workspace = TestProvince.workspaceWithPeople(rights: ["step.decide": ["councilSecretary"], "seal": []])
    #expect(workspace.refusal(.step(.decide), by: "thuky") == nil)
    #expect(workspace.refusal(.step(.decide), by: "vanthu") != nil)
    #expect(workspace.refusal(.seal, by: "truong") != nil)
    #expect(workspace.refusal(.step(.reject), by: "truong") == nil)
  }

  @Test func wordsThatAreNotKnownAreLeftOutAndNamed() {
    var province = TestProvince.province()
    province.rights = ["step.fly": ["clerk"], "goBack": ["clerk", "king"], "adopt": ["king"]]
    #expect(province.roles(for: .goBack) == [.clerk])
    #expect(province.roles(for: .adopt) == [.officeHead, .officeDeputy])
    let flaws = RecordCheck([.province(province)]).flaws().map(\.flaw)
    #expect(flaws.contains(.unknownRight("step.fly")))
    #expect(flaws.contains(.unknownRole(right: "goBack", "king")))
    #expect(flaws.contains(.unknownRole(right: "adopt", "king")))
  }

  @Test(arguments: [[], ["king"], ["unitMember", "blocHead"]])
  func managingPeopleStaysWithSomebody(words: [String]) {
    var province = TestProvince.province()
    province.rights = ["people.manage": words]
    #expect(province.roles(for: .managePeople) == [.officeHead, .officeDeputy])
  }

  @Test func noChangeIsPlannedForWhoMayNotMakeIt() throws {
    let workspace = TestProvince.workspaceWithPeople()
    let changes: [(Change, String)] = [
      (.enterPoints(TestProvince.scorecardID(TestProvince.health), .appraisedScore, []), "vanthu"),
      (.nominate(TestProvince.health, bloc: TestProvince.bloc, award: TestProvince.certificate), "vanthu"),
      (.setPart(TestProvince.draft, .minutes, isPresent: true, reference: ""), "thuky"),
      (.setVerdict(TestProvince.appraised, lines: [1], .eligible, note: ""), "vanthu"),
      (.correctLine(TestProvince.appraised, line: 1, name: "x", post: ""), "lanhdao"),
      (.advance(TestProvince.appraised, lines: [1], .appraise, facts: [:]), "vanthu"),
      (.setDutyDone(Campaign.ID(code: "x"), code: "D1", day: "", document: ""), "lanhdao"),
      (.goBack(.dossier(TestProvince.draftRecord()), why: ""), "chuyenvien"),
      (.setAccount(AccountEntry(id: "moi", isNew: true, name: "Mới", roles: [.clerk])), "lanhdao"),
    ]
    for (change, author) in changes {
      let refusal = try #require(workspace.rightRefusal(of: change, by: author))
      #expect(throws: refusal) {
        try workspace.act(for: change, by: author, on: TestProvince.today)
      }
      #expect(workspace.rightRefusal(of: change, by: "truong") == nil)
    }
  }

  @Test func takingBackNeedsTheRightOfTheAct() throws {
    var workspace = TestProvince.workspaceWithPeople()
    let change = Change.setPart(TestProvince.draft, .minutes, isPresent: true, reference: "")
    let act = try workspace.act(for: change, by: "vanthu", on: TestProvince.today)
    workspace.adopt(act, saved: act.edits.compactMap(\.saved))
    let undo = try workspace.act(for: .revert(act), by: "vanthu", on: TestProvince.today)
    workspace.adopt(undo, saved: undo.edits.compactMap(\.saved))
    var clerk = try #require(workspace.account(of: "vanthu"))
    clerk.isClosed = true
    workspace.adopt([.account(clerk)])
    for act in [act, undo] {
      #expect(throws: Refusal.accountClosed("vanthu")) {
        try workspace.act(for: .revert(act), by: "vanthu", on: TestProvince.today)
      }
    }
  }

  @Test func aStepOptionSaysWhichRoleIsMissing() {
    let workspace = TestProvince.workspaceWithPeople()
    let options = workspace.stepOptions(of: TestProvince.appraised, by: "vanthu")
    let appraise = options.first { $0.rule.step == .appraise }
    #expect(appraise?.lines == [])
    guard case .notAllowed(.step(.appraise), _, [.clerk], "vanthu")? = appraise?.refusal else {
      Issue.record("\(String(describing: appraise?.refusal))")
      return
    }
    #expect(
      workspace.stepOptions(of: TestProvince.appraised, by: "chuyenvien").first { $0.rule.step == .appraise }?.lines
        == [1])
  }
}

import Emulation
import TestProvince
import Testing

@Suite("Who a dossier is given to")
struct AssigneeTests {
  private static let dossier = TestProvince.draft

  private func workspace(registered: Bool = true) -> Workspace {
    var workspace = registered ? TestProvince.workspaceWithPeople() : TestProvince.workspaceWithDossiers()
    var dossier = TestProvince.draftRecord()
    dossier.lines[0].state = .received
    workspace.adopt([.dossier(dossier)])
    if registered {
      workspace.adopt([
        .account(Account(id: RecordID(code: "chuyen2"), name: "Lê Thị Chuyên Hai", roles: [.specialist]))
      ])
    }
    return workspace
  }

  private func assignee(_ text: String, in workspace: Workspace) throws -> String? {
    let act = try workspace.act(
      for: .advance(
        Self.dossier, lines: [1], .beginAppraisal, facts: [.assignee: text, .day: TestProvince.today.iso]),
      by: "truong", on: TestProvince.today)
    guard case .dossier(let dossier)? = act.edits.first?.after else { return nil }
    #expect(dossier.steps.last?.facts[.assignee] == dossier.assignee)
    return dossier.assignee
  }

  @Test(
    "A person is meant by the account, the name, or what only one name has",
    arguments: [
      ("chuyenvien", "chuyenvien"), (" Lê Thị Chuyên ", "chuyenvien"), ("le thi chuyen", "chuyenvien"),
      ("chuyên hai", "chuyen2"), ("thị trưởng", "truong"),
    ])
  func meant(_ text: String, _ account: String) throws {
    #expect(try assignee(text, in: workspace()) == account)
  }

  static let wrong: [(String, FieldProblem)] = [
    ("khongco", .unknownPerson("khongco")),
    ("Lê Thị", .severalPeople(["Lê Thị Chuyên Hai (chuyen2)", "Lê Thị Chuyên (chuyenvien)"])),
    ("vanthu", .notAnAppraiser("Cao Văn Thư", needs: [.specialist, .officeHead, .officeDeputy])),
    ("cuutruong", .hasLeft("Vũ Cựu Trưởng")),
  ]

  @Test("Nobody, several, somebody without the role or who has left: refused at the field", arguments: wrong.indices)
  func refused(_ index: Int) throws {
    let (text, problem) = Self.wrong[index]
    #expect(throws: Refusal.field(.assignee, problem)) { try assignee(text, in: workspace()) }
  }

  @Test("Anybody can be given it as long as nobody is registered")
  func nobodyRegistered() throws {
    #expect(try assignee("Lê Thị Sông Ánh", in: workspace(registered: false)) == "Lê Thị Sông Ánh")
  }

  @Test("A dossier given to somebody unknown is told, once anybody is registered")
  func check() {
    var dossier = TestProvince.draftRecord()
    dossier.assignee = "khongco"
    let records = TestProvince.records() + [.dossier(dossier)]
    func flaws(_ people: [Account]) -> [RecordFlaw] {
      RecordCheck(records + people.map(AnyRecord.account)).flaws().map(\.flaw).filter {
        if case .unknownAssignee = $0 { true } else { false }
      }
    }
    #expect(flaws([]).isEmpty)
    #expect(flaws(TestProvince.people()) == [.unknownAssignee("khongco")])
  }
}

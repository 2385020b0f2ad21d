import Emulation
import TestProvince
import Testing

@testable import thidua

/// Who signs, by the account of the operating system.
struct PersonTests {
  private static let workspace: Workspace = {
    var workspace = TestProvince.workspaceWithPeople()
    workspace.adopt([
      .account(Account(id: RecordID(code: "lan"), name: "Nguyễn Thị Lan", roles: [.clerk], login: "lan.nt@so"))
    ])
    return workspace
  }()

  @Test(arguments: [("lan.nt@so", "lan"), ("truong", "truong"), ("ai", "ai"), ("x.y", "x.y")])
  func theJournalHasTheNameOfTheAccount(login: String, name: String) {
    #expect(Person(login: login, in: Self.workspace).name == name)
  }

  @Test func whoeverIsOnlyCalledLikeSomebodyHasNoneOfHisOrHerRights() {
    // Not the Lan who signs in as `lan.nt@so`.
    let person = Person(login: "lan", in: Self.workspace)
    #expect(person.name == "lan@\(ThisMachine.id)")
    #expect(Self.workspace.refusal(.step(.decide), by: person.name) == .notRegistered(person.name))
    #expect(Self.workspace.refusal(.step(.decide), by: "lan") == nil)
  }

  @Test func aSignatureHasThePerson() {
    #expect(Person(name: "lan").signature().author == "lan")
  }

  @Test("What a login was called before it was registered is known again, but never the name of somebody else")
  func unregisteredNames() {
    let here = ThisMachine.id
    #expect(Person.unregisteredNames(login: "lan.nt@so", in: Self.workspace) == ["lan.nt@so", "lan.nt@so@\(here)"])
    #expect(Person.unregisteredNames(login: "lan", in: Self.workspace) == ["lan@\(here)"])
  }

  @Test("Who has worked under the login is known by it after being registered; --as says who it is and nothing else")
  func earlierNames() throws {
    let workspace = TestProvince.workspace()
    let person = Person(name: "quochuy")
    let login = ThisMachine.account()
    let names = try PersonOption.parse([]).earlierNames(of: person, in: workspace)
    #expect(names == [login, "\(login)@\(ThisMachine.id)"])
    #expect(try PersonOption.parse([]).earlierNames(of: Person(name: login), in: workspace).contains(login) == false)
    #expect(try PersonOption.parse(["--as", "lan"]).earlierNames(of: person, in: workspace).isEmpty)
  }
}

import Emulation
import TestProvince
import Testing

@testable import Storage

@Suite("Rights rest on what the journal has of accounts, not on files anybody can edit")
struct StoreRightsTests {
  private static let path = "accounts/vanthu.json"
  private static let key = RecordKey(.account, "vanthu")
  private static let id = Account.ID(code: "vanthu")
  private static let clerk = Account(id: id, revision: 0, name: "Cao Văn Thư", roles: [.clerk])

  /// A folder in which a clerk and a head were registered one by one, so that the journal has both.
  private static func registered() throws -> DataFolder {
    let data = try DataFolder()
    let head = Account(id: RecordID(code: "truong"), revision: 0, name: "Trần Thị Trưởng", roles: [.officeHead])
    for account in [head, clerk] {
      try data.open().commit(
        Act(.setAccount, edits: [RecordEdit(before: nil, after: .account(account))]), by: DataFolder.clerk)
    }
    return data
  }

  /// A folder that was made with a clerk in it, of whom the journal has only the sum.
  private static func made() throws -> (data: DataFolder, path: String) {
    let data = try DataFolder()
    let path = data.folder.at("made")
    var account = clerk
    account.revision = 1
    try Store.create(
      path, DataFolder.records() + [.account(account)], machine: DataFolder.machine, by: DataFolder.clerk)
    return (data, path)
  }

  private static func promote(_ text: String) -> String { text.replacing("\"clerk\"", with: "\"officeHead\"") }

  @Test("Of an account whose file was edited the journal's version counts, and the file is named")
  func edited() throws {
    let data = try Self.registered()
    try data.folder.write("data/" + Self.path, Self.promote(try data.folder.read("data/" + Self.path)))
    let loaded = try data.load()
    #expect(loaded.workspace.accounts[Self.id]?.roles == [.clerk])
    #expect(loaded.workspace.standIns == [Self.id: .journal])
    #expect(loaded.problems.map(\.path) == [Self.path])
    #expect(loaded.workspace.refusal(.step(.receive), by: "vanthu") == nil)
    #expect(
      loaded.workspace.refusal(.managePeople, by: "vanthu")
        == .accountEdited("vanthu", .journal, .managePeople, needs: [.officeHead, .officeDeputy]))
    // What the clerk may do is saved.
    var act = DataFolder.edit("một")
    act.reliesOn = loaded.workspace[Self.key]
    try data.open().commit(act, by: DataFolder.clerk)
  }

  @Test("Once the edit is adopted by somebody who may, it counts")
  func adopted() throws {
    let data = try Self.registered()
    try data.folder.write("data/" + Self.path, Self.promote(try data.folder.read("data/" + Self.path)))
    let workspace = try data.load().workspace
    let rules = SettlingRules { workspace.refusal(ofSettling: $0, $1, by: "vanthu") }
    #expect(throws: StorageError.self) {
      try data.open().adopt([Self.key], why: "lên chức", by: DataFolder.clerk, rules: rules)
    }
    #expect(try data.load().workspace.standIns == [Self.id: .journal])
    try data.open().adopt(
      [Self.key], why: "lên chức", by: DataFolder.clerk,
      rules: SettlingRules { workspace.refusal(ofSettling: $0, $1, by: "truong") })
    let loaded = try data.load()
    #expect(loaded.workspace.standIns.isEmpty)
    #expect(loaded.workspace.accounts[Self.id]?.roles == [.officeHead])
  }

  @Test("Where the journal does not have the content, the edited account gives no right at all")
  func unknownContent() throws {
    let (data, path) = try Self.made()
    try data.folder.write("made/" + Self.path, Self.promote(try data.folder.read("made/" + Self.path)))
    let workspace = try Store.open(path, machine: DataFolder.machine).load().workspace
    #expect(workspace.standIns == [Self.id: .nothing])
    #expect(workspace.lookingOnlyRefusal(of: "vanthu") != nil)
    #expect(workspace.account(of: "vanthu").map(workspace.allRoles) == [])
  }

  @Test("A role that was forged with a right check sum, or an account put in by hand, saves nothing")
  func forged() throws {
    let data = try Self.registered()
    try data.folder.writeSigned("data/" + Self.path, Self.promote(try data.folder.read("data/" + Self.path)))
    try data.folder.writeSigned(
      "data/accounts/la.json", try data.folder.read("data/" + Self.path).replacing("vanthu", with: "la"))
    let workspace = try data.load().workspace
    for name in ["vanthu", "la"] {
      var act = DataFolder.edit("một")
      act.reliesOn = workspace[RecordKey(.account, name)]
      #expect(act.reliesOn != nil)
      #expect(throws: StorageError.editedOutside(RecordKey(.account, name))) {
        try data.open().commit(act, by: DataFolder.clerk)
      }
    }
    #expect(try data.load().workspace.dossiers[DataFolder.dossier.id] == DataFolder.dossier)
  }

  @Test("An account that was put in with very many others is known by its sum")
  func listed() throws {
    let (data, path) = try Self.made()
    defer { withExtendedLifetime(data) {} }
    let store = try Store.open(path, machine: DataFolder.machine)
    var act = DataFolder.edit("một")
    act.reliesOn = try store.load().workspace[Self.key]
    #expect(act.reliesOn != nil)
    #expect(try store.commit(act, by: DataFolder.clerk).records.count == 1)
  }

  @Test("All accounts are gone though the journal knows some: nobody is taken for free to do all")
  func lost() throws {
    let data = try Self.registered()
    for name in try data.folder.names("data/accounts") { try data.folder.removeAll("data/accounts/" + name) }
    let loaded = try data.load()
    #expect(loaded.workspace.lostAccounts == 2)
    #expect(loaded.problems.map(\.reason) == [.accountsLost(2)])
    #expect(loaded.workspace.refusal(.nominate, by: "ai-do") == .accountsLost(2))
    #expect(loaded.workspace.lookingOnlyRefusal(of: "ai-do") == .accountsLost(2))
    // Whom the journal knows keeps the roles it has.
    #expect(loaded.workspace.refusal(.managePeople, by: "truong") == nil)
    #expect(try DataFolder().load().workspace.lostAccounts == 0)
  }

  @Test("Accounts of which only sums are known are lost for everybody")
  func lostSums() throws {
    let (data, path) = try Self.made()
    try data.folder.removeAll("made/" + Self.path)
    let workspace = try Store.open(path, machine: DataFolder.machine).load().workspace
    #expect(workspace.lookingOnlyRefusal(of: "vanthu") == .accountsLost(1))
  }

  @Test("Nor is anything saved by rights that were forged with a right check sum")
  func forgedRights() throws {
    let data = try Self.registered()
    let text = try data.folder.read("data/province.json")
    var act = DataFolder.edit("một")
    act.reliesOn = try data.load().workspace[Self.key]
    let forged = text.replacing("\"openYear\"", with: "\"nam\": \"x\",\n  \"openYear\"")
    try data.folder.writeSigned("data/province.json", forged)
    #expect(throws: StorageError.editedOutside(RecordKey(.province, ""))) {
      try data.open().commit(act, by: DataFolder.clerk)
    }
    try data.folder.write("data/province.json", text)
    try data.open().commit(act, by: DataFolder.clerk)
  }

  @Test("Of a province that was edited the rights of the journal count, and the standard ones where it has none")
  func province() throws {
    let data = try DataFolder()
    let text = try data.folder.read("data/province.json")
    try data.folder.write(
      "data/province.json",
      text.replacing("\"nominationRules\"", with: "\"rights\": {\"people.manage\": [\"clerk\"]}, \"nominationRules\""))
    let loaded = try data.load()
    #expect(loaded.problems.map(\.reason) == [.editedOutside])
    #expect(loaded.workspace.province.rights.isEmpty)
  }
}

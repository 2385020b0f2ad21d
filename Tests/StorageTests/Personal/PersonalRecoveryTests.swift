import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("Personal data after a program died")
struct PersonalRecoveryTests {
  /// Lets an act die after its line: the file has not got its name, or is not gone yet.
  private func interrupted(_ test: PersonalTestData, _ act: Act) throws {
    let trace = Trace(failing: 0, code: EIO, isLasting: true) { [.rename, .remove].contains($0) }
    let receipt = try test.data.open(trace).commit(act, by: DataFolder.clerk)
    #expect(receipt.pending != nil)
  }

  private static let change = PersonalTestData.setting(
    PersonalTestData.second, before: PersonalRecord(PersonalTestData.first, revision: 1))

  @Test("The next program finishes what was begun", arguments: [change, PersonalTestData.erasing(1)])
  func finishes(_ act: Act) throws {
    let test = try PersonalTestData()
    try test.save()
    try interrupted(test, act)
    _ = try test.data.load()
    #expect(
      try test.data.open().personalState(of: PersonalTestData.recipient).revision
        == (act.personal?.after).map { _ in 2 })
    #expect(try test.data.folder.names("data/personal/2025").count { $0.hasPrefix(".") } == 0)
    #expect(try test.findings() == [])
  }

  @Test(
    "Who may not look goes on with other work; the act is finished when somebody asks who may",
    arguments: [change, PersonalTestData.erasing(1)])
  func passedOver(_ act: Act) throws {
    let test = try PersonalTestData()
    try test.save()
    try interrupted(test, act)
    let other = try test.withoutRights()
    #expect(try other.load().problems.isEmpty)
    try other.commit(DataFolder.edit("khác"), by: DataFolder.clerk)
    #expect(
      other.check().filter { !$0.isMode }.map(\.subject).allSatisfy {
        if case .personal(.forbidden) = $0 { true } else { false }
      })
    #expect(throws: StorageError.self) { try other.personalState(of: PersonalTestData.recipient) }
    #expect(try test.data.open().check().allSatisfy { $0.isNote || act.personal?.after == nil })
    let state = try test.data.open().personalState(of: PersonalTestData.recipient)
    #expect(state.revision == (act.personal?.after).map { _ in 2 })
    #expect(try test.findings() == [])
  }

  @Test("A backup finishes it too, so that what is in no journal is in the backup")
  func backup() throws {
    let test = try PersonalTestData()
    try test.save()
    try interrupted(test, Self.change)
    try test.withoutRights().commit(DataFolder.edit("khác"), by: DataFolder.clerk)
    try test.data.open().backup(to: test.data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    _ = try Store.restore(test.data.folder.at("a.tar.gz"), to: test.data.folder.at("again"))
    let again = try Store.open(test.data.folder.at("again"), machine: DataFolder.machine)
    #expect(try again.personalState(of: PersonalTestData.recipient).fields == PersonalField.allCases)
    #expect(again.check().filter { !$0.isMode } == [])
  }

  @Test("What was written without a line in the journal is no act, and goes when the data are next asked for")
  func neverDone() throws {
    let test = try PersonalTestData()
    try test.save()
    let temporary = "data/personal/2025/.HS-2025-0012-3.json.new"
    for revision in [1, 2, 3] {
      let text = try test.data.folder.read(PersonalTestData.path)
      try test.data.folder.writeSigned(
        temporary, text.replacing("\"rev\": 1", with: "\"rev\": \(revision)").replacing("056085", with: "999999"))
      _ = try test.data.load()
      #expect(try test.findings().allSatisfy { $0.subject == .temporary })
      #expect(try test.data.open().personalState(of: PersonalTestData.recipient).revision == 1)
      #expect(try !test.data.folder.names("data/personal/2025").contains { $0.hasPrefix(".") }, "\(revision)")
      #expect(try test.data.folder.read(PersonalTestData.path) == text)
    }
  }
}

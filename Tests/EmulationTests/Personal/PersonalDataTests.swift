import Emulation
import TestProvince
import Testing

@Suite("Personal data of a recipient")
struct PersonalDataTests {
  private static let recipient = RecipientKey(TestProvince.appraised, year: 2025, line: 2)
  private static let typed: [PersonalField: String] = [
    .birthDate: " 02031985 ", .identityNumber: "056 085-001.234", .phone: " +84 905 123 456",
  ]
  private static let data = PersonalData(
    birthDate: Day(year: 1985, month: 3, day: 2), identityNumber: "056085001234", phone: "+84 905 123 456")

  private func act(_ change: Change, _ workspace: Workspace = TestProvince.workspaceWithDossiers()) throws(Refusal)
    -> Act
  {
    try workspace.act(for: change, by: "lan", on: TestProvince.today)
  }

  @Test("What people type is read as they mean it, and what came before goes along")
  func typed() throws {
    let act = try self.act(.setPersonal(Self.recipient, before: nil, Self.typed))
    #expect(act.kind == .setPersonal && act.edits.isEmpty && act.change == nil)
    #expect(act.personal == PersonalEdit(Self.recipient, after: Self.data))
    let before = PersonalRecord(PersonalData(phone: "0905 111 222"), revision: 4)
    let change = try self.act(.setPersonal(Self.recipient, before: before, Self.typed))
    #expect(change.personal == PersonalEdit(Self.recipient, before: 4, base: before.data, after: Self.data))
  }

  @Test("Only an individual whom a dossier proposes has such data; what stayed behind can be erased all the same")
  func whose() throws {
    let collective = RecipientKey(TestProvince.appraised, year: 2025, line: 1)
    let gone = RecipientKey(TestProvince.appraised, year: 2025, line: 9)
    let otherYear = RecipientKey(TestProvince.appraised, year: 2024, line: 2)
    #expect(throws: Refusal.notAPerson(line: 1)) { try self.act(.seePersonal(collective)) }
    for missing in [gone, otherYear] {
      #expect(throws: Refusal.missing(missing.dossierKey)) { try self.act(.seePersonal(missing)) }
      #expect(throws: Refusal.missing(missing.dossierKey)) {
        try self.act(.setPersonal(missing, before: nil, Self.typed))
      }
      #expect(try self.act(.erasePersonal(missing, before: 2)).personal == PersonalEdit(missing, before: 2))
    }
    #expect(try self.act(.seePersonal(Self.recipient)).personal == PersonalEdit(Self.recipient))
  }

  @Test("Data that say nothing, or nothing new, are not saved; no such act is taken back")
  func nothing() throws {
    let before = PersonalRecord(Self.data, revision: 1)
    #expect(throws: Refusal.personal(.birthDate, .empty)) {
      try self.act(.setPersonal(Self.recipient, before: nil, [:]))
    }
    #expect(throws: Refusal.personalCleared) {
      try self.act(.setPersonal(Self.recipient, before: before, [.phone: "  "]))
    }
    #expect(throws: Refusal.personalUnchanged) {
      try self.act(.setPersonal(Self.recipient, before: before, Self.typed))
    }
    let act = try self.act(.erasePersonal(Self.recipient, before: 1))
    #expect(throws: Refusal.personalKept) { try self.act(.revert(act)) }
  }

  @Test("The fields that differ are told in the order of forms")
  func differences() {
    var other = Self.data
    (other.birthDate, other.phone) = (nil, "0905 111 222")
    #expect(Self.data.differences(to: other) == [.birthDate, .phone])
    #expect(Self.data.differences(to: nil) == PersonalField.allCases)
    #expect(other.fields == [.identityNumber, .phone])
    #expect("\(other)" == "PersonalData(identityNumber, phone)")
  }

  @Test(
    "A phone has 8 to 15 digits, spaces between them and a plus only in front",
    arguments: [
      ("0905123456", true), ("0905 123 456", true), ("+84905123456", true), ("12345678", true), ("1234567", false),
      ("1234567890123456", false), ("84+905123456", false), (" 0905123456", false), ("0905-123-456", false),
      ("٠٩٠٥١٢٣٤٥٦", false), ("", false), ("0905123456                ", false),
    ])
  func phone(_ text: String, _ isRight: Bool) {
    #expect(PersonalData.isPhone(text) == isRight, "\(text)")
  }

  @Test(
    "Changes of two people stand side by side; of a field that both changed, this one's value does and is told",
    arguments: [
      // What this one makes of the phone, what somebody else does, what comes of it.
      ("2", "1", "2", false), ("1", "2", "2", false), ("2", "3", "2", true), ("2", "2", "2", false),
      ("", "3", "", true),
      ("", "1", "", false),
    ])
  func merged(_ mine: String, _ theirs: String, _ result: String, _ isConflict: Bool) {
    let base = PersonalData(phone: "1")
    var other = PersonalData(identityNumber: "056085001234", phone: theirs)
    let merged = PersonalData(birthDate: Self.data.birthDate, phone: mine).merged(with: other, since: base)
    (other.birthDate, other.phone) = (Self.data.birthDate, result)
    #expect(merged.data == other)
    #expect(merged.conflicts == (isConflict ? [.phone] : []))
  }

  @Test("Data that two people enter for the first time are merged as if there had been empty ones")
  func mergedFirst() {
    let mine = PersonalData(phone: "1")
    let merged = mine.merged(with: PersonalData(identityNumber: "056085001234"), since: nil)
    #expect(merged.data == PersonalData(identityNumber: "056085001234", phone: "1") && merged.conflicts.isEmpty)
  }
}

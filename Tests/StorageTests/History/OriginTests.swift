import Emulation
import Glibc
import TestProvince
import Testing

@testable import Storage

@Suite("The act that put a record in")
struct OriginTests {
  private static let decision = Decision(
    id: RecordID(code: "QD-1"), revision: 0, year: 2025, number: "1/QĐ", day: TestProvince.day("2025-12-01"),
    signer: "CHỦ TỊCH", abstract: "Tặng", recipients: [])
  private static let key = AnyRecord.decision(decision).key
  private static let second = Machine.ID(code: "may-2")

  private func make(_ store: Store, _ decision: Decision = OriginTests.decision) throws -> Receipt {
    try store.commit(Act(edits: [RecordEdit(before: nil, after: .decision(decision))]), by: DataFolder.clerk)
  }

  private func origins(_ data: DataFolder, _ keys: RecordKey...) throws -> [RecordKey: String] {
    try data.open().origins(of: Set(keys)).mapValues(\.id.text)
  }

  @Test("It is found for a record of an act and for one that came with many others, and later changes do not hide it")
  func found() throws {
    let data = try DataFolder()
    let receipt = try make(try data.open())
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    guard case .decision(let saved)? = receipt.records.first else { return }
    var changed = saved
    changed.abstract = "Tặng thưởng"
    try data.open(machine: Self.second).commit(
      Act(edits: [RecordEdit(before: .decision(saved), after: .decision(changed))]), by: DataFolder.clerk)
    #expect(
      try origins(data, Self.key, DataFolder.dossier.key) == [Self.key: "may-1/2", DataFolder.dossier.key: "may-1/1"])
    #expect(try data.open().origins(of: [Self.key])[Self.key]?.sum == receipt.sum)
    #expect(try origins(data, RecordKey(.decision, "QD-2", year: 2025)).isEmpty)
    #expect(try origins(data, RecordKey(.decision, "QD-1", year: 2024)).isEmpty)
  }

  @Test("Of a record taken away and made again by another machine it is the later one, whatever the clocks say")
  func madeAgain() throws {
    let data = try DataFolder()
    let first = try make(try data.open())
    try data.open().commit(Act(edits: [RecordEdit(before: first.records.first, after: nil)]), by: DataFolder.clerk)
    let early = Signature(author: "minh", at: Moment(seconds: DataFolder.clerk.at.seconds - 3_600, offset: 420))
    try data.open(machine: Machine.ID(code: "may-0")).commit(
      Act(edits: [RecordEdit(before: nil, after: .decision(Self.decision))]), by: early)
    #expect(try origins(data, Self.key) == [Self.key: "may-0/1"])
  }

  @Test("A list of sums of another machine with the same number is not taken for its own")
  func otherList() throws {
    let data = try DataFolder()
    var dossier = DataFolder.dossier
    dossier.id = RecordID(code: "HS-2025-0002")
    // Both machines have a list of sums of their act 1.
    try data.open(machine: Machine.ID(code: "may-0")).fill([.dossier(dossier)], by: DataFolder.clerk)
    #expect(
      try origins(data, DataFolder.dossier.key, dossier.key)
        == [DataFolder.dossier.key: "may-1/1", dossier.key: "may-0/1"])
    var changed = DataFolder.dossier
    changed.abstract = "một"
    let edit = RecordEdit(before: .dossier(DataFolder.dossier), after: .dossier(changed))
    try data.open().commit(Act(edits: [edit]), by: DataFolder.clerk)
    let founding = try data.open().history(of: DataFolder.dossier.key).last?.entry.id.text
    #expect(founding == "may-1/1")
  }

  @Test("A list of sums that is not as its act says proves nothing")
  func tampered() throws {
    let data = try DataFolder()
    let path = "data/journal/may-1/1.sha256"
    try data.folder.write(path, try data.folder.read(path) + "\n")
    #expect(try origins(data, DataFolder.dossier.key).isEmpty)
  }
}

import Emulation
import JSONText
import Testing

@testable import Storage

@Suite("The history of a record")
struct HistoryTests {
  private func edited() throws -> DataFolder {
    let data = try DataFolder()
    var dossier = DataFolder.dossier
    for (days, abstract) in ["một", "hai", "ba"].enumerated() {
      let at = Moment(seconds: DataFolder.clerk.at.seconds + days * 20 * 86_400, offset: 420)
      let signature = Signature(author: days == 1 ? "minh" : "lan", at: at)
      let receipt = try data.open().commit(DataFolder.edit(abstract, from: dossier), by: signature)
      guard case .dossier(let saved) = receipt.records.first else { continue }
      dossier = saved
    }
    return data
  }

  @Test("Every version is there, the one the record was made with too, each with what it changed")
  func versions() throws {
    let data = try edited()
    let versions = try data.open().history(of: DataFolder.dossier.key)
    #expect(versions.map(\.revision) == [4, 3, 2, 1])
    #expect(versions.map(\.entry.signature.author) == ["lan", "minh", "lan", "lan"])
    #expect(versions.map(\.entry.id.number) == [4, 3, 2, 1])
    let abstracts = try versions.map { version -> String in
      guard case .dossier(let dossier) = try version.record(DataFolder.dossier.key) else { return "" }
      return dossier.abstract
    }
    #expect(abstracts == ["ba", "hai", "một", DataFolder.dossier.abstract])
    let expected = FieldDifference(path: [.member("abstract")], before: .string("một"), after: .string("hai"))
    #expect(versions[1].differences == [expected])
  }

  @Test("The log is the newest first and can be narrowed down to a person, days, a record, a number")
  func log() throws {
    let data = try edited()
    let store = try data.open()
    #expect(try store.log(LogQuery()).map(\.id.number) == [4, 3, 2, 1])
    #expect(try store.log(LogQuery(limit: 2)).map(\.id.number) == [4, 3])
    #expect(try store.log(LogQuery(author: "minh")).map(\.id.number) == [3])
    #expect(try store.log(LogQuery(record: DataFolder.dossier.key)).count == 3)
    #expect(try store.log(LogQuery(record: RecordKey(.dossier, "HS-2025-0001", year: 2024))).isEmpty)
    let (first, second) = (Day(iso: "2025-12-09"), Day(iso: "2025-12-31"))
    #expect(try store.log(LogQuery(from: first, through: second)).map(\.id.number) == [3])
    #expect(try store.log(LogQuery(from: Day(iso: "2026-01-01"))).map(\.id.number) == [4])
  }

  @Test("A record taken away keeps its versions")
  func removed() throws {
    let data = try DataFolder()
    try data.open().commit(
      Act(edits: [RecordEdit(before: .dossier(DataFolder.dossier), after: nil)]), by: DataFolder.clerk)
    let versions = try data.open().history(of: DataFolder.dossier.key)
    #expect(versions.map(\.revision) == [2, 1])
    #expect(versions.map { $0.content == nil } == [true, false])
  }

  @Test("What an adoption began with is unknown where no act has told it, and never taken for what was edited by hand")
  func adoption() throws {
    let data = try DataFolder()
    let path = DataFolder.dossierPath
    try data.folder.write(path, try data.folder.read(path).replacing("Đề nghị tặng", with: "Sửa tay"))
    let adopted = try data.open().adopt([DataFolder.dossier.key], why: "sửa khi máy hỏng", by: DataFolder.clerk)
    guard case .dossier(let dossier) = adopted.records.first else { throw StorageError.noProvince }
    try data.open().commit(DataFolder.edit("hai", from: dossier), by: DataFolder.clerk)
    let versions = try data.open().history(of: DataFolder.dossier.key)
    #expect(versions.map(\.revision) == [3, 2])
    #expect(versions.map(\.isBeforeKnown) == [true, false])
    #expect(versions[1].differences.isEmpty)
    #expect(try data.acts().map { $0.edits.first?.base }.allSatisfy { $0 == nil })
    // Where an act has told it, what was edited by hand is what the adoption changed.
    try data.folder.write(path, try data.folder.read(path).replacing("hai", with: "ba"))
    try data.open().adopt([DataFolder.dossier.key], why: "sửa khi máy hỏng", by: DataFolder.clerk)
    let newest = try #require(try data.open().history(of: DataFolder.dossier.key).first)
    let expected = FieldDifference(path: [.member("abstract")], before: .string("hai"), after: .string("ba"))
    #expect(newest.isBeforeKnown && newest.differences == [expected])
  }

  @Test("What a record of many saved changes was is in the journal, though no act has told it before")
  func baseOfUnknown() throws {
    let data = try DataFolder()
    var dossier = DataFolder.dossier
    (dossier.id, dossier.revision) = (RecordID(code: "HS-2025-0007"), 7)
    try data.open().fill([.dossier(dossier)], by: DataFolder.clerk)
    try data.open().commit(DataFolder.edit("một", from: dossier), by: DataFolder.clerk)
    let versions = try data.open().history(of: AnyRecord.dossier(dossier).key)
    #expect(versions.map(\.revision) == [8, 7])
    #expect(versions.map(\.entry.id.number) == [3, 2])
    #expect(versions[0].differences.map(\.before) == [.string(dossier.abstract)])
    // What the newest lines have is not told again.
    dossier.revision = 8
    dossier.abstract = "một"
    try data.open().commit(DataFolder.edit("hai", from: dossier), by: DataFolder.clerk)
    #expect(try data.acts().map { $0.edits.first?.base != nil } == [false, false, true, false])
  }

  @Test("The act that put a record in is that of its own machine, though another has a list with the same number")
  func founding() throws {
    let data = try DataFolder()
    var dossier = DataFolder.dossier
    dossier.id = RecordID(code: "HS-2025-0007")
    // Its first act, as the founding is the first of the other machine.
    let other = Machine.ID(code: "a-may")
    try data.open(machine: other).fill([.dossier(dossier)], by: DataFolder.clerk)
    dossier.revision = 1
    try data.open().commit(DataFolder.edit("một", from: dossier), by: DataFolder.clerk)
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let store = try data.open()
    #expect(try store.history(of: AnyRecord.dossier(dossier).key).map(\.entry.id.text) == ["may-1/2", "a-may/1"])
    #expect(try store.history(of: DataFolder.dossier.key).map(\.entry.id.text) == ["may-1/3", "may-1/1"])
  }

  @Test(
    "Differences are fields by the names of their lists' elements",
    arguments: [
      (#"{"a": 1, "b": [1, 2]}"#, #"{"a": 2, "b": [1, 3]}"#, ["a", "b/2"]),
      (#"{"rev": 1, "sum": "x"}"#, #"{"rev": 2, "sum": "y"}"#, []),
      (
        #"{"lines": [{"number": 1, "n": 1}, {"number": 2, "n": 1}]}"#,
        #"{"lines": [{"number": 0, "n": 1}, {"number": 1, "n": 1}, {"number": 2, "n": 5}]}"#,
        ["lines/2/n", "lines/0/number", "lines/0/n"]
      ),
      (#"{"cells": {"A": {"self": 1}}}"#, #"{"cells": {"A": {"self": 1, "note": "x"}}}"#, ["cells/A/note"]),
      (#"{"a": {"b": 1}}"#, #"{}"#, ["a/b"]),
    ])
  func differences(_ before: String, _ after: String, _ paths: [String]) throws {
    let found = FieldDifference.between(
      try JSONValue(parsing: Array(before.utf8)), try JSONValue(parsing: Array(after.utf8)))
    let names = found.map { difference in
      difference.path.map { step in
        switch step {
        case .member(let name), .element(let name): name
        }
      }.joined(separator: "/")
    }
    #expect(names == paths)
  }
}

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

  /// The dossier of the folder taken away, and the act that gives it back.
  private func takenAway() throws -> (data: DataFolder, again: Act) {
    let data = try DataFolder()
    try data.open().commit(
      Act(.revert, edits: [RecordEdit(before: .dossier(DataFolder.dossier), after: nil)]), by: DataFolder.clerk)
    return (data, Act(.revert, edits: [RecordEdit(before: nil, after: .dossier(DataFolder.dossier))]))
  }

  @Test(
    "A record that is made again goes on from its last revision, so that each is its own", arguments: [false, true])
  func madeAgain(onAnotherMachine: Bool) throws {
    let (data, again) = try takenAway()
    let machine = onAnotherMachine ? Machine.ID(code: "may-0") : DataFolder.machine
    // A clock that is behind does not change what came first.
    let earlier = Signature(author: "minh", at: Moment(seconds: DataFolder.clerk.at.seconds - 3600, offset: 420))
    let receipt = try data.open(machine: machine).commit(again, by: earlier)
    #expect(receipt.records.map(\.revision) == [3])
    let store = try data.open()
    let versions = try store.history(of: DataFolder.dossier.key)
    #expect(versions.map(\.revision) == [3, 2, 1])
    #expect(versions.map { $0.content == nil } == [false, true, false])
    #expect(versions[0].entry.id.machine == machine)
    #expect(try data.load().workspace[DataFolder.dossier.key]?.revision == 3)
    #expect(store.check().filter { !$0.isNote } == [])
  }

  @Test("A follower takes over what was taken away and made again")
  func followed() throws {
    let data = try DataFolder()
    let store = try data.open()
    var loaded = try store.load()
    let dossier = AnyRecord.dossier(DataFolder.dossier)
    try store.commit(Act(.revert, edits: [RecordEdit(before: dossier, after: nil)]), by: DataFolder.clerk)
    try store.commit(Act(.revert, edits: [RecordEdit(before: nil, after: dossier)]), by: DataFolder.clerk)
    for act in try store.news(since: loaded.position).acts { loaded.workspace.adopt(act, year: 2025) }
    #expect(loaded.workspace[dossier.key] == dossier.with(revision: 3))
  }

  @Test("A record that was made again and waits for its file gets it from the journal")
  func recovered() throws {
    let (data, again) = try takenAway()
    let trace = Trace(failing: 0, isLasting: true) { $0 == .rename }
    #expect(try data.open(trace).commit(again, by: DataFolder.clerk).pending != nil)
    #expect(try data.load().workspace[DataFolder.dossier.key]?.revision == 3)
    #expect(try data.open().check().filter { !$0.isNote } == [])
  }

  @Test("The running number of a record that was taken away is never given to another one")
  func usedName() throws {
    let (data, again) = try takenAway()
    let key = DataFolder.dossier.key
    for kind in [ActKind.nominate, .fill] {
      #expect(throws: StorageError.nameUsed(key)) {
        try data.open().commit(Act(kind, edits: again.edits), by: DataFolder.clerk)
      }
    }
    // The name of a decision is its number: whoever enters it again means that decision.
    let decision = AnyRecord.decision(
      Decision(
        id: RecordID(code: "QD-1"), revision: 0, year: 2025, number: "1/QĐ", day: DataFolder.clerk.at.day,
        signer: "CHỦ TỊCH", abstract: "Tặng", recipients: []))
    let made = try data.open().commit(
      Act(.advance, edits: [RecordEdit(before: nil, after: decision)]), by: DataFolder.clerk)
    try data.open().commit(
      Act(.revert, edits: [RecordEdit(before: made.records.first, after: nil)]), by: DataFolder.clerk)
    let remade = try data.open().commit(
      Act(.advance, edits: [RecordEdit(before: nil, after: decision)]), by: DataFolder.clerk)
    #expect(remade.records.map(\.revision) == [3])
  }

  @Test("The name of a record whose file somebody removed by hand is used as well")
  func removedByHand() throws {
    let data = try DataFolder()
    try data.folder.removeAll(DataFolder.dossierPath)
    #expect(throws: StorageError.nameUsed(DataFolder.dossier.key)) {
      try data.open().commit(
        Act(.nominate, edits: [RecordEdit(before: nil, after: .dossier(DataFolder.dossier))]), by: DataFolder.clerk)
    }
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

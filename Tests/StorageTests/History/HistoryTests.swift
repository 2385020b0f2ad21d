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

  @Test("What an act changed is told with the values before it, from whatever line they stand in")
  func changesOfActs() throws {
    let data = try edited()
    let store = try data.open()
    let acts = try store.log(LogQuery(limit: 2))
    let changes = try store.differences(of: acts)
    let (newest, older) = (try #require(changes[acts[0].id]?.first), try #require(changes[acts[1].id]?.first))
    #expect(newest.differences.map(\.before) == [.string("hai")] && newest.differences.map(\.after) == [.string("ba")])
    #expect(older.differences.map(\.before) == [.string("một")])
    #expect(!newest.isNew && !newest.isRemoved && newest.record == DataFolder.dossier.key)
    // The first one stands on what the record was made with.
    let first = try #require(try store.log(LogQuery(record: DataFolder.dossier.key)).last)
    #expect(
      try store.differences(of: [first])[first.id]?.first?.differences.map(\.before)
        == [.string(DataFolder.dossier.abstract)])
  }

  @Test("Of one record the log has the act that put it in with many others, as its history does")
  func logWithOrigin() throws {
    let data = try edited()
    let store = try data.open()
    let query = LogQuery(record: DataFolder.dossier.key)
    #expect(try store.logWithOrigin(query).map(\.id.number) == [4, 3, 2, 1])
    #expect(try store.logWithOrigin(query).map(\.id) == store.history(of: DataFolder.dossier.key).map(\.entry.id))
    #expect(try store.logWithOrigin(LogQuery(record: DataFolder.dossier.key, limit: 2)).map(\.id.number) == [4, 3])
    #expect(try store.logWithOrigin(LogQuery(record: DataFolder.dossier.key, author: "minh")).map(\.id.number) == [3])
  }

  @Test("A clock that is set back does not move an act below those before it")
  func clockSetBack() throws {
    let data = try DataFolder()
    let september = Signature(
      author: "lan", at: Moment(seconds: DataFolder.clerk.at.seconds - 80 * 86_400, offset: 420))
    _ = try data.open().commit(DataFolder.edit("một"), by: september)
    let store = try data.open()
    #expect(try store.log(LogQuery()).map(\.id.number) == [2, 1])
    #expect(try store.log(LogQuery(limit: 1)).map(\.id.number) == [2])
  }

  @Test("Of two machines an act stands above those it has seen, whatever the clocks say, and else the later one does")
  func clocksOfTwoMachines() throws {
    let data = try DataFolder()
    let other = Machine.ID(code: "may-2")
    func save(_ store: Store, hours: Int) throws {
      guard case .dossier(let now)? = try data.load().workspace[DataFolder.dossier.key] else { return }
      let at = Moment(seconds: DataFolder.clerk.at.seconds + hours * 3_600, offset: 420)
      _ = try store.commit(DataFolder.edit("\(hours)", from: now), by: Signature(author: "lan", at: at))
    }
    try save(try data.open(), hours: 9)
    // Its clock is behind, and it has seen the act before.
    try save(try data.open(machine: other), hours: 2)
    try save(try data.open(), hours: 10)
    let log = try data.open().log(LogQuery())
    #expect(log.map { "\($0.id.machine.text)/\($0.id.number)" } == ["may-1/3", "may-2/1", "may-1/2", "may-1/1"])
    #expect(try data.open().log(LogQuery(limit: 2)) == Array(log.prefix(2)))
    // Read piece by piece it is the same.
    for piece in 1...5 {
      var reader = try data.open().logReader(LogQuery(limit: 3))
      var read: [JournalEntry] = []
      while case let entries = try reader.next(piece), !entries.isEmpty { read += entries }
      #expect(read == Array(log.prefix(3)))
    }
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
      (#"{"a": 1, "b": [1, 2]}"#, #"{"a": 2, "b": [1, 3]}"#, ["a", "b"]),
      (#"{"rev": 1, "sum": "x"}"#, #"{"rev": 2, "sum": "y"}"#, []),
      (
        #"{"lines": [{"number": 1, "n": 1}, {"number": 2, "n": 1}]}"#,
        #"{"lines": [{"number": 0, "n": 1}, {"number": 1, "n": 1}, {"number": 2, "n": 5}]}"#,
        ["lines/2/n", "lines/0/number", "lines/0/n"]
      ),
      (#"{"cells": {"A": {"self": 1}}}"#, #"{"cells": {"A": {"self": 1, "note": "x"}}}"#, ["cells/A/note"]),
      (#"{"a": {"b": 1}}"#, #"{}"#, ["a/b"]),
      (
        #"{"steps": [{"step": "hold", "day": 1}]}"#,
        #"{"steps": [{"step": "hold", "day": 1}, {"step": "hold", "day": 2}]}"#,
        ["steps/hold (2)/step", "steps/hold (2)/day"]
      ),
      (#"{"steps": [{"step": "a"}]}"#, #"{"steps": [{"step": "a", "lines": [1, 2]}]}"#, ["steps/a/lines"]),
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

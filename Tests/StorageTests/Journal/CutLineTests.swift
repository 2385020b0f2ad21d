import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("Lines that were cut back, and acts that took their numbers")
struct CutLineTests {
  private static let month = "data/journal/may-1/2025-12.jsonl"

  private func unitAct(_ data: DataFolder) throws -> Act {
    let unit = try #require(try data.load().workspace.units.values.min { $0.id.text < $1.id.text })
    return Act(edits: [RecordEdit(before: .unit(unit), after: .unit(unit))])
  }

  @Test("An act with the number of one that another machine has seen is applied when its program died")
  func numberTakenAgain() throws {
    let data = try DataFolder()
    let before = try data.folder.files("data")
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let other = Machine.ID(code: "may-2")
    let act = try unitAct(data)
    try data.open(machine: other).commit(act, by: DataFolder.clerk)
    // The line that was seen is lost, with what it did.
    try data.folder.write(Self.month, try #require(before[Self.month]))
    try data.folder.write(DataFolder.dossierPath, try #require(before[DataFolder.dossierPath]))
    try data.folder.write("data/.lock", "")
    let trace = Trace(failing: 0, isLasting: true) { $0 == .rename }
    #expect(try data.open(trace).commit(DataFolder.edit("hai"), by: DataFolder.clerk).pending != nil)
    #expect(try data.load().workspace.dossiers.values.first?.abstract == "hai")
  }

  @Test("A line says the sums of the lines it has seen; one without them is read as before")
  func seenSums() throws {
    let data = try DataFolder()
    let act = try unitAct(data)
    try data.open(machine: Machine.ID(code: "may-2")).commit(act, by: DataFolder.clerk)
    let acts = try data.acts()
    #expect(acts.last?.seen.map(\.text) == ["may-1/1"])
    #expect(acts.last?.seenSums == [acts[0].sum])
    let old =
      #"{"schema":1,"machine":"m","number":2,"by":"lan","at":"2025-12-08T09:30:00+07:00","kind":"revert","#
      + #""seen":["may-1/1"],"previous":"\#(Digest.none.text)","edits":[{"kind":"unit","id":"x","before":1}]}"#
    let line = #"{"act":\#(old),"sum":"\#(Digest(of: Array(old.utf8)).text)"}"#
    let entry = try JournalEntry(line: Array(line.utf8)[...])
    #expect(entry.seen.map(\.text) == ["may-1/1"] && entry.seenSums.isEmpty)
    #expect(entry.edits.map(\.revision) == [2] && entry.edits[0].beforeSum == nil)
  }

  enum Length: CaseIterable, Sendable { case shorter, same, longer }

  @Test("Who has followed a line that was cut back since misses nothing that came after", arguments: Length.allCases)
  func follower(_ length: Length) throws {
    let data = try DataFolder()
    let start = try data.folder.read(Self.month)
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let store = try data.open()
    let position = try store.load().position
    // The line is cut back, and another act is written in its place.
    let founding = try #require(start.split(separator: "\n").last)
    let first = try JournalEntry(line: Array(founding.utf8)[...])
    var edit = try #require(try data.acts().last?.edits.first)
    if length == .shorter { edit.base = nil }
    let (entry, line) = JournalEntry.line(
      ActID(machine: DataFolder.machine, number: 2),
      Act(why: length == .longer ? String(repeating: "x", count: 5_000) : "", edits: []), edits: [edit],
      by: Signature(author: "anh", at: DataFolder.clerk.at), seen: [], after: first.sum)
    try data.folder.write(Self.month, start + String(decoding: line, as: UTF8.self))
    let news = try store.news(since: position)
    #expect(news.acts.map(\.sum) == [entry.sum])
    #expect(try store.news(since: news.position).acts.isEmpty)
  }
}

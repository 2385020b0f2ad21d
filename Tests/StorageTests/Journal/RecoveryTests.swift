import Emulation
import Glibc
import TestProvince
import Testing

@testable import Storage

@Suite("Acts whose program died before the files had them")
struct RecoveryTests {
  /// A folder in which an act is in the journal and a rename and everything after it was not done any more.
  private func interrupted(at rename: Int = 0) throws -> (data: DataFolder, files: [String: String]) {
    let data = try DataFolder()
    let trace = Trace(failing: rename, isLasting: true) { [.rename, .remove, .syncFolder].contains($0) }
    let receipt = try data.open(trace).commit(DataFolder.threefold(), by: DataFolder.clerk)
    #expect(receipt.pending != nil)
    let whole = try DataFolder()
    try whole.open().commit(DataFolder.threefold(), by: DataFolder.clerk)
    return (data, try whole.records())
  }

  @Test("The next start applies the last act, wherever it was cut off", arguments: 0..<4)
  func nextStart(_ rename: Int) throws {
    let (data, files) = try interrupted(at: rename)
    #expect(try data.records() != files || rename == 3)
    let loaded = try data.load()
    #expect(try data.records().filter { !$0.key.hasSuffix(".new") } == files)
    #expect(loaded.workspace.decisions.count == 1)
    #expect(try data.open().check().filter { $0.subject != .temporary && !$0.isMode } == [])
  }

  @Test("The next write applies it first, also one of another machine")
  func nextWrite() throws {
    let (data, files) = try interrupted()
    let store = try data.open(machine: Machine.ID(code: "may-2"))
    let unit = try #require(DataFolder.records().first { $0.key.kind == .unit })
    try store.commit(Act(edits: [RecordEdit(before: unit, after: unit)]), by: DataFolder.clerk)
    var now = try data.records().filter { !$0.key.hasSuffix(".new") }
    let path = "data/" + RecordPath(unit.key).text
    #expect(now[path]?.contains("\"rev\": 2") == true)
    now[path] = files[path]
    #expect(now == files)
  }

  @Test("Who may only look sees the act all the same")
  func onlyLooking() throws {
    let (data, files) = try interrupted()
    let trace = Trace(failing: 0, code: EROFS, isLasting: true) { $0 == .checkAccess }
    let loaded = try data.open(trace).load()
    #expect(loaded.readOnly == .notWritable(FileFailure(.checkAccess, "", code: EROFS)))
    #expect(loaded.workspace.dossiers.values.first?.abstract == "sửa")
    #expect(loaded.workspace.decisions.count == 1)
    #expect(loaded.workspace.scorecards.count == 3)
    #expect(try data.records() != files, "nothing may be written")
  }

  @Test("An end of the journal that is no whole line is taken away and nothing else", arguments: [1, 20, 400])
  func torn(_ count: Int) throws {
    let data = try DataFolder()
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let path = "data/journal/may-1/2025-12.jsonl"
    let whole = try data.folder.read(path)
    let line = try #require(whole.split(separator: "\n").last)
    try data.folder.write(path, whole + String(line.prefix(count)))
    #expect(try data.load().readOnly == nil)
    #expect(try data.folder.read(path) == whole)
    #expect(try data.open().check().allSatisfy(\.isMode))
  }

  @Test("A last line with other bytes is not taken for an act, and is kept aside")
  func garbled() throws {
    let data = try DataFolder()
    let path = "data/journal/may-1/2025-12.jsonl"
    let before = try data.folder.read(path)
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let garbled = try data.folder.read(path).replacing("một", with: "hai")
    try data.folder.write(path, garbled)
    // The lock says that this end of the journal is applied; only one of another length is looked at again.
    try data.folder.write("data/.lock", "")
    _ = try data.load()
    #expect(try data.folder.read(path) == before)
    let names = try data.folder.names("data/journal/may-1")
    #expect(names.contains("2025-12.jsonl.\(before.utf8.count).cut"))
    let found = try data.open().check().filter { !$0.isMode }.map(\.subject)
    #expect(found.contains(.cutLine))
  }

  @Test("An act that others have built on is not done again when nobody knows any more that it was applied")
  func laterActsOfOthers() throws {
    let data = try DataFolder()
    let machines = ["may-2", "may-0"].map { Machine.ID(RecordID<Never>(slug: $0).text) }
    let (first, second) = (try #require(machines[0]), try #require(machines[1]))
    let decision = Decision(
      id: RecordID(code: "QD-1"), revision: 0, year: 2025, number: "1/QĐ", day: TestProvince.day("2025-12-01"),
      signer: "CHỦ TỊCH", abstract: "Tặng", recipients: [])
    let new = Act(edits: [RecordEdit(before: nil, after: .decision(decision))])
    let made = try data.open(machine: first).commit(new, by: DataFolder.clerk)
    // Another machine takes the record away and does something else after that; then the lock's file is lost.
    let other = try data.open(machine: second)
    try other.commit(Act(edits: [RecordEdit(before: made.records.first, after: nil)]), by: DataFolder.clerk)
    try other.commit(DataFolder.edit("một"), by: DataFolder.clerk)
    #expect(try data.load().workspace.decisions.isEmpty)
    #expect(try data.acts().map(\.id.text) == ["may-1/1", "may-2/1", "may-0/1", "may-0/2"])
    let looking = Trace(failing: 0, code: EROFS, isLasting: true) { $0 == .checkAccess }
    #expect(try data.open(looking).load().workspace.decisions.isEmpty)
    unlink(data.folder.at("data/.lock"))
    #expect(try data.load().workspace.decisions.isEmpty)
    #expect(try data.open().check().allSatisfy(\.isMode))
    #expect(try data.acts().last { $0.id.machine == second }?.seen.map(\.text) == ["may-1/1", "may-2/1"])
  }

  @Test("Two damaged lines keep the folder from being written and not from being read")
  func damaged() throws {
    let data = try DataFolder()
    let path = "data/journal/may-1/2025-12.jsonl"
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    try data.folder.write(path, try data.folder.read(path).replacing("\"act\"", with: "\"tca\""))
    try data.folder.write("data/.lock", "")
    let store = try data.open()
    let loaded = try store.load()
    let reason = ReadOnlyReason.journalDamaged(path: "journal/may-1/2025-12.jsonl")
    #expect(loaded.readOnly == reason)
    #expect(loaded.workspace.dossiers.values.first?.abstract == "một")
    #expect(throws: StorageError.readOnly(reason)) { try store.commit(DataFolder.edit("x"), by: DataFolder.clerk) }
  }

  @Test("A journal of a newer version keeps the folder from being written")
  func newer() throws {
    let data = try DataFolder()
    let path = "data/journal/may-1/2025-12.jsonl"
    let body = #"{"schema":2,"what":"new"}"#
    let line = #"{"act":\#(body),"sum":"\#(Digest(of: Array(body.utf8)).text)"}"# + "\n"
    try data.folder.write(path, try data.folder.read(path) + line)
    #expect(try data.load().readOnly == .journalNewer(path: "journal/may-1/2025-12.jsonl"))
    #expect(try data.folder.read(path).hasSuffix(line))
  }
}

extension Finding {
  /// Whether it is about permissions, which the file system of the test decides on.
  var isMode: Bool {
    switch subject {
    case .openToAll, .closedToGroup: true
    default: false
    }
  }
}

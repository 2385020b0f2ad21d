import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("What is loaded, compared with the journals piece by piece")
struct ComparisonTests {
  private static let path = "dossiers/2025/HS-2025-0001.json"
  private static let key = DataFolder.dossier.key
  private static let month = "data/journal/may-1/2025-12.jsonl"

  private func compare(_ data: DataFolder, _ scope: ComparisonScope = .all) throws -> Comparison.Outcome {
    try data.open().compare(year: 2025, scope)
  }

  /// A folder in which the dossier was saved three times by two machines; its file after the first time.
  private func saved() throws -> (data: DataFolder, dossier: Dossier, earlier: String) {
    let data = try DataFolder()
    var dossier = DataFolder.dossier
    var earlier = ""
    for (number, machine) in ["may-1", "may-2", "may-1"].enumerated() {
      let act = DataFolder.edit("lần \(number)", from: dossier)
      let receipt = try data.open(machine: Machine.ID(slug: machine)).commit(act, by: DataFolder.clerk)
      guard case .dossier(let after)? = receipt.records.first else { throw StorageError.noProvince }
      dossier = after
      if number == 0 { earlier = try data.folder.read(DataFolder.dossierPath) }
    }
    return (data, dossier, earlier)
  }

  @Test("Nothing is found where everything was done by the program")
  func clean() throws {
    let (data, _, _) = try saved()
    for scope in [ComparisonScope.all, .records([Self.key]), .records([]), .kind(.dossier)] {
      let outcome = try compare(data, scope)
      #expect(outcome == Comparison.Outcome(findings: [], doubtful: [], isJournalWhole: true), "\(scope)")
    }
  }

  enum Change: CaseIterable, Sendable { case edited, forged, older, removed, putIn }

  @Test("A file that is not as the journal says is found, and the others are not", arguments: Change.allCases)
  func changed(_ change: Change) throws {
    let (data, dossier, earlier) = try saved()
    let now = try data.folder.read(DataFolder.dossierPath)
    var key = Self.key
    var expected: Finding.Subject?
    switch change {
    // Loading tells of that one.
    case .edited: try data.folder.write(DataFolder.dossierPath, now.replacing("lần 2", with: "lần 9"))
    case .forged:
      try data.folder.writeSigned(DataFolder.dossierPath, now.replacing("lần 2", with: "lần 9"))
      expected = .differsFromJournal
    case .older:
      try data.folder.write(DataFolder.dossierPath, earlier)
      expected = .otherRevision(file: 2, journal: 4)
    case .removed:
      unlink(data.folder.at(DataFolder.dossierPath))
      expected = .missingFile
    case .putIn:
      var other = dossier
      other.id = RecordID(code: "HS-2025-0002")
      key = AnyRecord.dossier(other).key
      let bytes = try AnyRecord.dossier(other).storedBytes(AnyRecord.dossier(other).json)
      try data.folder.write("data/" + RecordPath(key).text, bytes: bytes)
      expected = .notInJournal
    }
    let findings = expected.map { [Finding(path: RecordPath(key).text, $0)] } ?? []
    let outcome = Comparison.Outcome(findings: findings, doubtful: [key], isJournalWhole: true)
    #expect(try compare(data) == outcome)
    #expect(try compare(data, .kind(.dossier)) == outcome)
    #expect(try compare(data, .kind(.decision)).doubtful.isEmpty)
    try data.open().adopt([key], why: "đã đối chiếu", by: DataFolder.clerk)
    #expect(try compare(data).doubtful.isEmpty)
  }

  @Test("What was saved upon such a file long ago stays doubtful until it is adopted")
  func brokenHistory() throws {
    let (data, _, _) = try saved()
    let lines = try data.acts()
    // The act in the middle of the record's three is another one, in a chain that is right.
    let tail = try #require(lines.last)
    var edit = try #require(tail.edits.first)
    edit.beforeSum = Digest(of: Array("khác".utf8))
    let before = try #require(lines.last { $0.id.machine.text == "may-1" && $0.id != tail.id })
    let (_, line) = JournalEntry.line(
      tail.id, Act(tail.kind, edits: []), edits: [edit], by: tail.signature, seen: tail.seen, seenSums: tail.seenSums,
      after: before.sum)
    let text = try data.folder.read(Self.month).split(separator: "\n").dropLast().joined(separator: "\n") + "\n"
    try data.folder.write(Self.month, text + String(decoding: line, as: UTF8.self))
    try data.folder.write("data/.lock", "")
    #expect(try compare(data).findings == [Finding(path: Self.path, .brokenHistory(tail.id))])
    try data.open().adopt([Self.key], why: "đã đối chiếu", by: DataFolder.clerk)
    #expect(try compare(data).doubtful.isEmpty)
  }

  enum Tampering: CaseIterable, Sendable { case changedLine, removedLine, addedLine, otherSum, removedFirst }

  @Test("Of the journals it finds just what check finds, on the same lines", arguments: Tampering.allCases)
  func journals(_ tampering: Tampering) throws {
    let (data, _, _) = try saved()
    var lines = try data.folder.read(Self.month).split(separator: "\n").map(String.init)
    switch tampering {
    case .changedLine: lines[1] = lines[1].replacing("lần 0", with: "lần 7")
    case .removedLine: lines.remove(at: 1)
    case .addedLine: lines.insert(lines[0], at: 1)
    case .otherSum: lines[0] = lines[0].replacing("\"why\"", with: "\"who\"").replacing("may-1", with: "may-3")
    case .removedFirst: lines.removeFirst()
    }
    try data.folder.write(Self.month, lines.joined(separator: "\n") + "\n")
    // No mark says that acts are gone.
    try data.folder.write("data/.lock", "")
    let review = JournalReview(Journal(tree: FolderTree(root: try data.open().root)))
    let expected = Set(review.findings.filter { RecordPath.key(at: $0.path) == nil })
    #expect(!expected.isEmpty)
    for scope in [ComparisonScope.all, .records([])] {
      let outcome = try compare(data, scope)
      let found = Set(outcome.findings.filter { RecordPath.key(at: $0.path) == nil })
      // A list of sums is read only where records are compared.
      #expect(found == expected.filter { scope == .all || $0.subject != .wrongManifest }, "\(scope)")
      #expect(!outcome.isJournalWhole)
    }
  }

  @Test("A month's first line that does not follow the month before is told where it stands")
  func overMonths() throws {
    let (data, dossier, _) = try saved()
    let january = Signature(author: "lan", at: Moment(seconds: 1_768_000_000, offset: 420))
    try data.open().commit(DataFolder.edit("tháng 1", from: dossier), by: january)
    #expect(try compare(data).isJournalWhole)
    let lines = try data.folder.read(Self.month).split(separator: "\n").dropLast()
    try data.folder.write(Self.month, lines.joined(separator: "\n") + "\n")
    #expect(
      try compare(data, .records([])).findings.contains(Finding(path: "journal/may-1/2026-01.jsonl", .brokenChain(1))))
  }

  @Test("It goes on in pieces, and what is saved meanwhile is no difference")
  func pieces() throws {
    let (data, dossier, _) = try saved()
    let store = try data.open()
    var comparison = try #require(try store.comparison(year: 2025))
    var count = 1
    var outcome = try comparison.next(for: .zero)
    // The file is another before it is looked at, and another record is new.
    try store.commit(DataFolder.edit("bốn", from: dossier), by: DataFolder.clerk)
    try data.open(machine: Machine.ID(code: "may-2")).commit(
      Act(edits: [RecordEdit(before: DataFolder.records().first { $0.key.kind == .scorecard }, after: nil)]),
      by: DataFolder.clerk)
    while outcome == nil {
      outcome = try comparison.next(for: .zero)
      count += 1
    }
    #expect(count > 5)
    #expect(outcome == Comparison.Outcome(findings: [], doubtful: [], isJournalWhole: true))
  }

  @Test("While a program writes, nothing is begun")
  func busy() throws {
    let (data, _, _) = try saved()
    let lock = try data.open().root.lock(Store.lockName, seconds: 0)
    #expect(try data.open().comparison(year: 2025) == nil)
    _ = consume lock
    #expect(try data.open().comparison(year: 2025) != nil)
  }

  @Test("A list of sums that is gone makes the records doubtful, and is told once")
  func lostList() throws {
    let data = try DataFolder()
    try data.folder.removeAll("data/journal/may-1/1.sha256")
    let outcome = try compare(data)
    #expect(outcome.findings == [Finding(path: "journal/may-1/1.sha256", .wrongManifest)])
    #expect(outcome.doubtful.contains(Self.key) && !outcome.isJournalWhole)
  }
}

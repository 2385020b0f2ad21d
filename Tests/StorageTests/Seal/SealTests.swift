import Emulation
import Glibc
import TestProvince
import Testing

@testable import Storage

@Suite("Sealed years")
struct SealTests {
  /// A province with records of 2024 besides those of the open year 2025.
  static func data() throws -> DataFolder {
    let data = try DataFolder()
    try data.open().fill(earlier, by: DataFolder.clerk)
    return data
  }

  private static let earlier: [AnyRecord] =
    ["HS-2024-0002", "HS-2024-0001"].map { id in
      var dossier = DataFolder.dossier
      (dossier.id, dossier.year) = (RecordID(slug: id), 2024)
      return .dossier(dossier)
    } + [
      .decision(
        Decision(
          id: RecordID(code: "QD-2024"), year: 2024, number: "1/QĐ", day: Examples.day(2024, 12, 1), signer: "CHỦ TỊCH",
          abstract: Examples.nasty, recipients: []))
    ]

  private static var dossier: Dossier {
    var dossier = DataFolder.dossier
    (dossier.id, dossier.year) = (RecordID(slug: "hs-2024-0001"), 2024)
    return dossier
  }

  private func findings(_ data: DataFolder) throws -> [Finding] {
    try data.open().check().filter { !$0.isMode }
  }

  @Test("A year becomes one read-only file a kind, read when asked for, with sums any tool can check")
  func seals() throws {
    let data = try Self.data()
    let before = try data.open().load(year: 2024).workspace
    let files = try data.records().filter { !$0.key.contains("/2024/") }
    let receipt = try data.open().seal(2024, why: "đã quyết toán", by: DataFolder.clerk)
    #expect(receipt.act.pending == nil)
    #expect(receipt.seal.files.map(\.name) == ["dossiers.json", "decisions.json"])
    #expect(receipt.seal.files.map(\.count) == [2, 1])
    let names = try data.folder.names("data/sealed/2024")
    #expect(names == ["SHA256SUMS", "decisions.json", "dossiers.json"])
    for name in names {
      var status = stat()
      #expect(stat(data.folder.at("data/sealed/2024/" + name), &status) == 0 && status.st_mode & 0o777 == 0o440)
    }
    #expect(system("cd '\(data.folder.at("data/sealed/2024"))' && sha256sum --quiet -c SHA256SUMS") == 0)
    #expect(try data.records().filter { !$0.key.contains("/sealed/") } == files)
    #expect(try data.folder.names("data/dossiers") == ["2025"])
    let act = try #require(try data.acts().last)
    #expect(act.kind == .seal && act.why == "đã quyết toán" && act.seal == receipt.seal)

    let loaded = try data.open().load(year: 2024)
    #expect(loaded.problems.isEmpty)
    #expect(loaded.workspace.dossiers == before.dossiers && loaded.workspace.decisions == before.decisions)
    #expect(try data.load().workspace.dossiers.count == 1)
    #expect(try data.open().sealedYears() == [2024])
    #expect(try findings(data) == [])
  }

  @Test("A sealed file is a JSON array of the records' files, byte for byte")
  func form() throws {
    let data = try Self.data()
    let one = try data.folder.read("data/dossiers/2024/hs-2024-0001.json")
    let two = try data.folder.read("data/dossiers/2024/hs-2024-0002.json")
    try data.open().seal(2024, why: "", by: DataFolder.clerk)
    #expect(try data.folder.read("data/sealed/2024/dossiers.json") == "[\n" + one.dropLast() + ",\n" + two + "]\n")
  }

  @Test(
    "Only what this form gives is taken apart",
    arguments: [
      "", "[]", "[\n", "]\n", "[\n]\n]\n", "[\n{\n}\n", "[\n{\n}\n{\n}\n]\n", "[\n{\n},\n]\n",
      "[\n{\n} \n]\n", "[\n{\n}\n]\n\n",
    ])
  func otherForms(_ text: String) {
    // Two braces without a comma between them do not give the same bytes again.
    #expect(SealedFile(Array(text.utf8)).map { SealedFile.bytes($0.pieces) } == nil)
  }

  @Test("No record of a sealed year is changed, added or adopted")
  func neverChanged() throws {
    let data = try Self.data()
    try data.open().seal(2024, why: "", by: DataFolder.clerk)
    let files = try data.folder.files("data")
    let store = try data.open()
    var new = Self.dossier
    new.id = RecordID(code: "HS-2024-0009")
    for act in [
      DataFolder.edit("x", from: Self.dossier), Act(edits: [RecordEdit(before: nil, after: .dossier(new))]),
      Act(edits: [RecordEdit(before: .dossier(Self.dossier), after: nil)]),
    ] {
      #expect(throws: StorageError.yearSealed(2024)) { try store.commit(act, by: DataFolder.clerk) }
    }
    #expect(throws: StorageError.yearSealed(2024)) { try store.fill([.dossier(new)], by: DataFolder.clerk) }
    #expect(throws: StorageError.yearSealed(2024)) {
      try store.adopt([Self.dossier.key], why: "x", by: DataFolder.clerk)
    }
    #expect(throws: StorageError.yearSealed(2024)) { try store.seal(2024, why: "", by: DataFolder.clerk) }
    #expect(try data.folder.files("data") == files)
  }

  @Test("Only a closed year with records that are all as they should be is sealed")
  func refused() throws {
    let data = try Self.data()
    let store = try data.open()
    for year in [2025, 2026, 9999] {
      #expect(throws: StorageError.yearOpen(year)) { try store.seal(year, why: "", by: DataFolder.clerk) }
    }
    #expect(throws: StorageError.yearEmpty(2023)) { try store.seal(2023, why: "", by: DataFolder.clerk) }
    let path = "data/dossiers/2024/hs-2024-0001.json"
    let text = try data.folder.read(path)
    let files = try data.folder.files("data")
    for (changed, name) in [(text + " ", path), ("{", path), ("{}", "data/dossiers/2024/có dấu.json")] {
      try data.folder.write(name, changed)
      let error = #expect(throws: StorageError.self) { try store.seal(2024, why: "", by: DataFolder.clerk) }
      guard case .yearDamaged(let problems) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(problems.map { "data/" + $0.path } == [name])
      if name == path { try data.folder.write(path, text) } else { unlink(data.folder.at(name)) }
      #expect(try data.folder.files("data") == files)
      #expect(try !data.folder.names("data").contains("sealed"))
    }
  }

  @Test("Whichever call fails, the year is sealed or as it was, as the answer says", arguments: [false, true])
  func failingCalls(_ isLasting: Bool) throws {
    let whole = try Self.data()
    let before = try whole.records()
    try whole.open().seal(2024, why: "", by: DataFolder.clerk)
    let after = try whole.records()
    var number = 0
    var seen: Set<Bool> = []
    while true {
      let data = try Self.data()
      let trace = Trace(failing: number, code: EIO, isLasting: isLasting)
      let failing = Store(root: try Folder.open(root: data.path, probe: trace.probe), machine: DataFolder.machine)
      let result = Result { () throws(StorageError) in try failing.seal(2024, why: "", by: DataFolder.clerk) }
      guard trace.lines.count > number else {
        #expect(try result.get().act.pending == nil)
        break
      }
      let call = trace.lines[number]
      // The next program, on a disk that works again, finds one of the two states and finishes it.
      #expect(try data.load().problems.isEmpty, "after \(call)")
      var isSealed = (try? result.get()) != nil
      // Where the line could not be taken back, the year may be sealed all the same.
      if case .failure(.journalStuck) = result { isSealed = try data.open().sealedYears() == [2024] }
      seen.insert(isSealed)
      let records = try data.records().filter { !$0.key.contains("/sealed/.2024.new/") }
      #expect(records == (isSealed ? after : before), "after \(call)")
      let found = try findings(data).filter { $0.subject != .temporary }
      #expect(found.isEmpty, "after \(call): \(found)")
      // What was left behind is in nobody's way.
      if !isSealed {
        try data.open().seal(2024, why: "", by: DataFolder.clerk)
        #expect(try data.records() == after, "after \(call)")
      }
      number += 1
    }
    #expect(seen == [true, false])
    #expect(number > 40)
  }

  @Test("Sealed files that were changed, taken away or put in are found, and read as far as they can be")
  func tampering() throws {
    let data = try Self.data()
    try data.open().seal(2024, why: "", by: DataFolder.clerk)
    let path = "data/sealed/2024/dossiers.json"
    let sums = try data.folder.read("data/sealed/2024/SHA256SUMS")
    let text = try data.folder.read(path)
    chmod(data.folder.at(path), 0o660)
    try data.folder.write(path, text.replacing("Đề nghị", with: "Sửa tay"))
    #expect(
      try data.open().load(year: 2024).problems
        == [RecordProblem(path: "sealed/2024/dossiers.json", reason: .wrongSum)])
    #expect(try data.open().load(year: 2024).workspace.dossiers.count == 2)
    var found = try findings(data)
    #expect(found.contains(Finding(path: "sealed/2024/dossiers.json", .problem(.wrongSum))))
    #expect(found.contains(Finding(path: "sealed/2024/dossiers.json", .problem(.editedOutside))))
    #expect(try data.open().check().contains(Finding(path: "sealed/2024/dossiers.json", .notReadOnly(mode: 0o660))))

    // Forged with sums that are right everywhere but in the journal.
    let pieces = try #require(SealedFile(Array(text.utf8))).pieces
      .map { RecordSum.signed(Array(String(decoding: $0, as: UTF8.self).replacing("Đề nghị", with: "Sửa tay").utf8)) }
    let forged = SealedFile.bytes(pieces)
    try data.folder.write(path, bytes: forged)
    chmod(data.folder.at("data/sealed/2024/SHA256SUMS"), 0o660)
    try data.folder.write(
      "data/sealed/2024/SHA256SUMS",
      sums.replacing(Digest(of: Array(text.utf8)).text, with: Digest(of: forged).text))
    found = try findings(data)
    #expect(found.contains(Finding(path: "sealed/2024/dossiers.json", .differsFromSeal)))
    #expect(found.contains(Finding(path: "dossiers/2024/hs-2024-0001.json", .differsFromJournal)))

    try data.folder.makeFolder("data/dossiers/2024")
    try data.folder.write("data/dossiers/2024/hs-2024-0001.json", String(decoding: pieces[0], as: UTF8.self))
    try data.folder.makeFolder("data/sealed/2020")
    found = try findings(data)
    #expect(found.contains(Finding(path: "dossiers/2024/hs-2024-0001.json", .besideSeal)))
    #expect(found.contains(Finding(path: "sealed/2020", .notInJournal)))

    try data.folder.removeAll("data/sealed/2024")
    #expect(try findings(data).contains(Finding(path: "sealed/2024", .missingSeal)))
  }

  @Test("A backup has sealed years, and restoring makes them read-only again")
  func backup() throws {
    let data = try Self.data()
    try data.open().seal(2024, why: "", by: DataFolder.clerk)
    try data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    _ = try Store.restore(data.folder.at("a.tar.gz"), to: data.folder.at("again"))
    #expect(try data.folder.files("again").values.sorted() == data.folder.files("data").values.sorted())
    let store = try Store.open(data.folder.at("again"), machine: DataFolder.machine)
    #expect(store.check().filter { !$0.isMode } == [])
    #expect(store.check().filter { if case .notReadOnly = $0.subject { true } else { false } } == [])
  }

  @Test("A year that is sealed while a backup is made makes it begin again")
  func backupMeanwhile() throws {
    let data = try Self.data()
    let probe = FileProbe { operation, path in
      if operation == .open, path == "units" { _ = try? data.open().seal(2024, why: "", by: DataFolder.clerk) }
      return nil
    }
    try Store.open(data.path, machine: DataFolder.machine, probe: probe)
      .backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    _ = try Store.restore(data.folder.at("a.tar.gz"), to: data.folder.at("again"))
    #expect(try data.folder.files("again").keys.contains("again/sealed/2024/dossiers.json"))
    #expect(try Store.open(data.folder.at("again"), machine: DataFolder.machine).check().filter { !$0.isMode } == [])
  }
}

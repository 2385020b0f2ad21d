import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("Restoring")
struct RestoreTests {
  private static func entry(_ path: String, type: String = "0") -> TestArchive.Entry {
    TestArchive.Entry(path: path, bytes: Array("x".utf8), type: type.utf8.first ?? 0)
  }

  /// Put before the list of sums.
  private static func adding(_ path: String, type: String = "0") -> @Sendable (inout [TestArchive.Entry]) -> Void {
    { $0.insert(entry(path, type: type), at: $0.count - 1) }
  }

  static let faults: [ArchiveFault] =
    [
      "../x.json", "/tmp/x.json", "units/../../x.json", "units//x.json", "units/./x.json", "x.json", "units/.x.json",
      "units/x", "units/x.json/y.json", "blocs/x.json", "blocs/20255/x.json", "blocs/../units/x.json", ".lock",
      "journal/../x/2025-12.jsonl", "journal/may-1/x", "journal/may-1/2025-13.jsonl", "sealed/2024/x.json",
      "sealed/2024/units.json", "units/\u{202e}x.json", "", "units/\(String(repeating: "a", count: 65)).json",
    ].map { ArchiveFault("a file called \($0)", .unfit(path: $0), adding($0)) }
    + ["1", "2", "3", "4", "5", "6", "7", "x", "L", "g"].map { type in
      ArchiveFault("something of the type \(type)", .unfit(path: "units/x.json"), adding("units/x.json", type: type))
    } + [
      ArchiveFault("a name twice", .unfit(path: "units/so-y-te.json"), adding("units/so-y-te.json")),
      ArchiveFault("a file its list does not name", .differs(path: "units/x.json"), adding("units/x.json")),
      ArchiveFault("a file fewer", .differs(path: "award-types/CO_T.json")) { entries in
        entries.removeAll { $0.path == "award-types/BK_T.json" }
      },
      ArchiveFault("other bytes", .differs(path: "province.json")) { entries in
        for index in entries.indices where entries[index].path == "province.json" { entries[index].bytes += [0x20] }
      },
      ArchiveFault("no list", .foreign) { $0.removeLast() },
      ArchiveFault("something after the list", .unfit(path: "units/x.json")) { $0.append(entry("units/x.json")) },
      ArchiveFault("a list with another word", .foreign) { $0[$0.count - 1].replace("# at", "# AT") },
      ArchiveFault("a list with more spaces", .differs(path: "SHA256SUMS")) {
        $0[$0.count - 1].replace("# at ", "#  at ")
      },
      ArchiveFault("another head", .otherHead(DataFolder.machine)) { $0[$0.count - 1].replace("may-1 1 ", "may-1 2 ") },
      ArchiveFault("a head more", .otherHead(Machine.ID(code: "may-0"))) {
        $0[$0.count - 1].replace("# head", "# head may-0 1 \(Digest.none.text)\n# head")
      },
      ArchiveFault("a list of a newer version", .newer(7)) { $0[$0.count - 1].replace("# thidua 1", "# thidua 7") },
      ArchiveFault("a record too large", .tooLarge) { entries in
        entries[0].bytes = [UInt8](repeating: 0x20, count: (16 << 20) + 1)
      },
      ArchiveFault("a size that is not there", .truncated) { entries in
        entries[entries.count - 1].declared = 1 << 20
      },
      ArchiveFault("an endless size", .tooLarge) { $0[0].declared = 0o77777777777 },
      ArchiveFault("only other files", .unfit(path: "etc/passwd")) { $0 = [entry("etc/passwd")] },
      ArchiveFault("no province", .foreign) { entries in
        entries.removeAll { $0.path == "province.json" }
        entries[entries.count - 1].removeLine("province.json")
      },
    ]

  @Test("An archive that was not made by a backup is refused, and nothing is left", arguments: faults)
  func refused(_ fault: ArchiveFault) throws {
    let data = try DataFolder()
    try data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    var entries = try TestArchive.entries(data.folder.bytes("a.tar.gz"))
    fault.change(&entries)
    try data.folder.write("b.tar.gz", bytes: TestArchive.bytes(entries))
    let found = #expect(throws: ArchiveError.self) {
      try Store.restore(data.folder.at("b.tar.gz"), to: data.folder.at("new/inner"))
    }
    #expect(found == fault.error)
    #expect(try data.folder.names() == ["a.tar.gz", "b.tar.gz", "data"])
  }

  @Test("What expands to far more than any data is refused before it fills the disk")
  func bomb() throws {
    let folder = try TemporaryFolder()
    let record = [UInt8](repeating: 0x20, count: 15 << 20)
    let entries = (0..<8).map { TestArchive.Entry(path: "units/x\($0).json", bytes: record) }
    try folder.write("a.tar.gz", bytes: TestArchive.bytes(entries))
    #expect(throws: ArchiveError.tooLarge) { try Store.restore(folder.at("a.tar.gz"), to: folder.at("new")) }
    #expect(try folder.names() == ["a.tar.gz"])
  }

  @Test("What is no archive is told from one that is damaged or cut")
  func foreign() throws {
    let data = try DataFolder()
    try data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    let whole = try data.folder.bytes("a.tar.gz")
    func failure(_ bytes: [UInt8]) throws -> ArchiveError? {
      try data.folder.write("b", bytes: bytes)
      return #expect(throws: ArchiveError.self) { try Store.restore(data.folder.at("b"), to: data.folder.at("new")) }
    }
    #expect(try failure([]) == .foreign)
    #expect(try failure(Array("hello\n".utf8)) == .foreign)
    #expect(try failure(GzipWriter.member(Array("hello\n".utf8))) == .truncated)
    #expect(try failure(GzipWriter.member([UInt8](repeating: 0x41, count: 4096))) == .foreign)
    #expect(try failure(GzipWriter.member([UInt8](repeating: 0, count: 1024))) == .damaged)
    #expect(try failure(whole + [0]) == .truncated)
    #expect(try failure(whole + whole) == .damaged)
    for count in [1, 10, whole.count / 2, whole.count - 1] {
      #expect(try failure(Array(whole.prefix(count))) == .truncated, "\(count)")
    }
    mkfifo(data.folder.at("pipe"), 0o660)
    #expect(throws: ArchiveError.notAFile) { try Store.restore(data.folder.at("pipe"), to: data.folder.at("new")) }
    #expect(throws: ArchiveError.notAFile) { try Store.restore(data.path, to: data.folder.at("new")) }
    #expect(throws: ArchiveError.cannotRead(FileFailure(.open, data.folder.at("no"), code: ENOENT))) {
      try Store.restore(data.folder.at("no"), to: data.folder.at("new"))
    }
    #expect(try data.folder.names() == ["a.tar.gz", "b", "data", "pipe"])
  }

  @Test("Only a new or an empty folder is filled, and one that is not stays as it is")
  func target() throws {
    let data = try DataFolder()
    let archive = data.folder.at("a.tar.gz")
    try data.open().backup(to: archive, at: DataFolder.clerk.at)
    let before = try data.folder.files("data")
    #expect(throws: ArchiveError.storage(.notEmpty(data.path))) { try Store.restore(archive, to: data.path) }
    #expect(try data.folder.files("data") == before)
    try data.folder.makeFolder("empty")
    _ = try Store.restore(archive, to: data.folder.at("empty"))
    #expect(throws: ArchiveError.storage(.cannotMake(archive + "/x", FileFailure(.makeFolder, "", code: ENOTDIR)))) {
      try Store.restore(archive, to: archive + "/x")
    }
  }

  @Test("Whichever call fails, there is a whole province or nothing", arguments: [false, true])
  func failingCalls(_ isLasting: Bool) throws {
    let data = try DataFolder()
    let archive = data.folder.at("a.tar.gz")
    try data.open().backup(to: archive, at: DataFolder.clerk.at)
    let files = try data.folder.files("data").count
    var number = 0
    while true {
      // What was made has to be taken away again, so only what makes something fails for ever.
      let trace = Trace(failing: number, code: ENOSPC, isLasting: isLasting) {
        !isLasting || [.create, .write, .makeFolder, .sync, .syncFolder].contains($0)
      }
      let result = Result { () throws(ArchiveError) in
        try Store.restore(archive, to: data.folder.at("new"), probe: trace.probe)
      }
      guard trace.lines.count > number else {
        #expect(try result.get().files == files)
        break
      }
      #expect(throws: ArchiveError.self, "after \(trace.lines[number])") { try result.get() }
      #expect(try !data.folder.names().contains("new"), "after \(trace.lines[number])")
      number += 1
    }
    #expect(number > 40)
  }
}

/// What a made-up archive has wrong.
struct ArchiveFault: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var error: ArchiveError
  var change: @Sendable (inout [TestArchive.Entry]) -> Void

  init(_ name: String, _ error: ArchiveError, _ change: @escaping @Sendable (inout [TestArchive.Entry]) -> Void) {
    (testDescription, self.error, self.change) = (name, error, change)
  }
}

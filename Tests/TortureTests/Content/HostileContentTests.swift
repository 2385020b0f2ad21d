import Emulation
import RandomNumbers
import TestActs
import Testing

@testable import Storage

@Suite("Truncated, garbled, deep and huge content", .timeLimit(.minutes(Torture.isLong ? 60 : 15)))
struct HostileContentTests {
  private static let record = "dossiers/2025/hs-2025-0.json"
  private static let journal = "journal/may-1/2025-12.jsonl"
  private static let manifest = "journal/may-1/1.sha256"

  /// A folder with two acts in its journal.
  private func folder() throws -> (tree: DiskTree, scratch: Scratch) {
    let story = try Story(.oneRecord)
    let scratch = try Scratch()
    try story.base.write(to: scratch.data)
    _ = try ActSample.oneRecord.perform(try ActSample.oneRecord.open(scratch.data), dossiers: Story.dossiers)
    _ = try ActSample.performNext(try ActSample.oneRecord.open(scratch.data))
    return (try DiskTree(reading: scratch.data), scratch)
  }

  /// Opens, checks and follows whatever stands there; none of it may end the program.
  private func use(_ path: String) -> (loaded: LoadedProvince?, findings: [Finding]) {
    guard let store = try? Store.open(path, machine: TestFolder.machine) else { return (nil, []) }
    // Before anything is mended.
    let findings = store.check()
    let loaded = try? store.load()
    _ = try? store.news(since: JournalPosition())
    _ = try? store.journalHeads()
    return (loaded, findings)
  }

  @Test("A record cut anywhere or with any byte changed is named, and the rest is loaded")
  func records() throws {
    let (tree, scratch) = try folder()
    let whole = try #require(tree.files[Self.record])
    var random = SplitMix64(stream: 3)
    var contents = stride(from: 0, to: whole.count, by: 7).map { Array(whole.prefix($0)) }
    for _ in 0..<Torture.amount(quick: 100, long: 20_000) { contents.append(Self.garbled(whole, &random)) }
    try tree.write(to: scratch.data)
    for bytes in contents where bytes != whole {
      try DiskTree.writeFile(scratch.data + "/" + Self.record, bytes)
      let (loaded, findings) = use(scratch.data)
      let problems = try #require(loaded).problems
      #expect(problems.map(\.path) == [Self.record], "\(String(decoding: bytes, as: UTF8.self))")
      #expect(findings.contains { $0.path == Self.record && !$0.isNote })
    }
    Torture.report("garbled records: \(contents.count), each named")
  }

  @Test("A journal with any line cut or changed is named, or its last line was never told")
  func journal() throws {
    let (tree, scratch) = try folder()
    let whole = try #require(tree.files[Self.journal])
    var random = SplitMix64(stream: 4)
    let runs = Torture.amount(quick: 120, long: 20_000)
    for _ in 0..<runs {
      let bytes = Self.garbled(whole, &random)
      guard bytes != whole else { continue }
      var garbled = tree
      garbled.files[Self.journal] = bytes
      garbled.files[".lock"] = nil
      try garbled.write(to: scratch.data)
      let (loaded, findings) = use(scratch.data)
      let state = try #require(loaded)
      #expect(state.workspace.dossiers.count == Story.dossiers)
      let isNamed = findings.contains { !$0.isNote } || state.readOnly != nil
      #expect(isNamed, "\(String(decoding: bytes, as: UTF8.self))")
    }
    Torture.report("garbled journals: \(runs), each named")
  }

  @Test("A list of sums that was cut or changed is named")
  func manifests() throws {
    let (tree, scratch) = try folder()
    let whole = try #require(tree.files[Self.manifest])
    var random = SplitMix64(stream: 5)
    try tree.write(to: scratch.data)
    for _ in 0..<Torture.amount(quick: 60, long: 10_000) {
      let bytes = Self.garbled(whole, &random)
      guard bytes != whole else { continue }
      try DiskTree.writeFile(scratch.data + "/" + Self.manifest, bytes)
      #expect(use(scratch.data).findings.contains(Finding(path: Self.manifest, .wrongManifest)))
    }
  }

  @Test("Depth, size and strange values are refused by name", arguments: Hostile.allCases)
  func hostile(_ content: Hostile) throws {
    let (tree, scratch) = try folder()
    try tree.write(to: scratch.data)
    try DiskTree.writeFile(scratch.data + "/" + Self.record, content.bytes)
    let (loaded, findings) = use(scratch.data)
    #expect(loaded?.problems.map(\.path) == [Self.record])
    #expect(findings.contains { $0.path == Self.record && !$0.isNote })
    // As a line of the journal, with a sum that is right.
    var lined = tree
    let body = content.bytes
    let line = JournalEntry.head + body + JournalEntry.foot + Array(Digest(of: body).text.utf8) + JournalEntry.end
    lined.files[Self.journal, default: []] += line + [0x0A]
    try lined.write(to: scratch.data)
    let after = use(scratch.data)
    #expect(after.loaded?.workspace.dossiers.count == Story.dossiers)
    #expect(after.findings.contains { $0.path == Self.journal && !$0.isNote })
  }

  enum Hostile: CaseIterable, Sendable {
    case deepLists, deepObjects, hugeText, hugeNumber, manyKeys, binary, byteOrderMark, nothing, largerThanRead

    var bytes: [UInt8] {
      switch self {
      case .deepLists: Array(repeating: UInt8(ascii: "["), count: 300_000)
      case .deepObjects: Array(String(repeating: #"{"a":"#, count: 100_000).utf8)
      case .hugeText: Array("{\"id\":\"\(String(repeating: "x", count: 1 << 20))\"}".utf8)
      case .hugeNumber: Array("{\"rev\":\(String(repeating: "9", count: 1 << 20))}".utf8)
      case .manyKeys: Array("{\((0..<10_000).map { "\"k\($0)\":1" }.joined(separator: ","))}".utf8)
      case .binary: (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31 | 0x80) }
      case .byteOrderMark: [0xEF, 0xBB, 0xBF] + Array("{}".utf8)
      case .nothing: []
      case .largerThanRead: Array(repeating: UInt8(ascii: " "), count: (16 << 20) + 1)
      }
    }
  }

  /// Bytes with one to four changes: a byte, a bit, a piece gone, a piece twice, zeros.
  private static func garbled(_ whole: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...60, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: for index in place..<end { bytes[index] = 0 }
      default: bytes.removeSubrange(place...)
      }
    }
    return bytes
  }
}

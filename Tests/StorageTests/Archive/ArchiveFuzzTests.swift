import Emulation
import Glibc
import RandomNumbers
import Testing

@testable import Storage

@Suite("Archives with random changes")
struct ArchiveFuzzTests {
  private static let rounds = Int(getenv("THIDUA_FUZZ_ROUNDS").map { String(cString: $0) } ?? "") ?? 300

  @Test("never trap, never write elsewhere and never give a province that is not right", arguments: [1, 2, 3, 4])
  func mutations(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let data = try DataFolder()
    try data.open().commit(DataFolder.threefold(), by: DataFolder.clerk)
    try data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    let whole = try data.folder.bytes("a.tar.gz")
    let tar = try #require(GzipReader.expand(whole, limit: 64 << 20))
    let entries = try TestArchive.entries(whole)
    let names = try data.folder.names() + ["b.tar.gz"]
    var refused = 0
    for _ in 0..<Self.rounds / 4 {
      let bytes =
        switch random.below(3) {
        case 0: Self.mutated(whole, &random)
        case 1: GzipWriter.member(Self.mutated(tar, &random))
        default: TestArchive.bytes(Self.mutated(entries, &random))
        }
      try data.folder.write("b.tar.gz", bytes: bytes)
      let result = Result { () throws(ArchiveError) in
        try Store.restore(data.folder.at("b.tar.gz"), to: data.folder.at("new"))
      }
      if case .success = result {
        let findings = try Store.open(data.folder.at("new"), machine: DataFolder.machine).check()
        #expect(findings.filter { !$0.isMode } == [])
        #expect(try data.folder.files("new").count == entries.count - 1)
        try data.folder.removeAll("new")
      } else {
        refused += 1
      }
      #expect(try data.folder.names() == names.sorted())
    }
    #expect(refused > Self.rounds / 8)
  }

  /// Some bytes changed, a piece cut out, doubled or the end cut off.
  private static func mutated(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(3) {
      let place = random.below(bytes.count)
      let piece = place..<min(bytes.count, place + random.below(700))
      switch random.below(6) {
      case 0: bytes.removeSubrange(piece)
      case 1: bytes.insert(contentsOf: Array(bytes[piece]), at: place)
      case 2: bytes.removeLast(bytes.count - place)
      default: bytes[place] ^= 1 << UInt8(random.below(8))
      }
      if bytes.isEmpty { return bytes }
    }
    return bytes
  }

  /// Files renamed, doubled, exchanged, taken out or of another type, with headers whose sums are right.
  private static func mutated(_ entries: [TestArchive.Entry], _ random: inout SplitMix64) -> [TestArchive.Entry] {
    var entries = entries
    for _ in 0...random.below(2) {
      let (one, two) = (random.below(entries.count), random.below(entries.count))
      switch random.below(6) {
      case 0: entries.remove(at: one)
      case 1: entries.swapAt(one, two)
      case 2: entries[one].type = UInt8(48 + random.below(8))
      case 3: entries[one].path = String(decoding: mutated(Array(entries[one].path.utf8), &random), as: UTF8.self)
      case 4: entries[one].bytes = mutated(entries[one].bytes + [0], &random)
      default: entries.insert(entries[one], at: two)
      }
      if entries.isEmpty { return entries }
    }
    return entries
  }
}

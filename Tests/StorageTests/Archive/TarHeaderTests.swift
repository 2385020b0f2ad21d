import Testing

@testable import Storage

@Suite("Headers of a tar archive")
struct TarHeaderTests {
  @Test(
    "A header is read as it was written",
    arguments: [
      "a", "journal/may-1/2025-12.jsonl", String(repeating: "m", count: 100),
      "journal/\(String(repeating: "m", count: 64))/2026-11.jsonl.123456789012.cut",
    ])
  func roundTrip(_ path: String) throws {
    let header = TarHeader(path: path, size: 0o7777_7777_777, mode: 0o440, modified: 1_765_161_000)
    #expect(header.block.count == 512)
    #expect(TarHeader(header.block) == header)
  }

  @Test("A header with any bit changed is no header")
  func everyBit() {
    let block = TarHeader(path: "units/a.json", size: 12, mode: 0o660, modified: 1).block
    for index in block.indices {
      for bit in 0..<8 {
        var changed = block
        changed[index] ^= 1 << UInt8(bit)
        guard let header = TarHeader(changed) else { continue }
        // Only the ends of the sum's own field may be written in two ways.
        #expect(header == TarHeader(block) && (148..<156).contains(index), "\(index) \(bit)")
      }
    }
  }
}

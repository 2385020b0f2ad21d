import JSONText
import Testing

struct JSONFuzzTests {
  private static let sample = Array(
    #"""
    {"schema": 1, "id": "HS-2026-DV017-B0042", "name": "Sở Tài chính", "points": [97.50, -1e-3, 0],
     "nested": {"a": [true, false, null], "đ": "e\u0323\u0302 \uD83D\uDE00 \"q\""}, "empty": [{}, []]}
    """#.utf8)

  @Test func `a text cut at any byte is refused`() {
    for count in 0..<Self.sample.count {
      #expect(throws: JSONError.self) { try JSONValue(parsing: Array(Self.sample.prefix(count))) }
    }
  }

  @Test func `mutated texts are read or refused, and what is read survives writing`() {
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, bound)))
    }
    let tokens: [[UInt8]] = ["{", "}", "[", "]", ",", ":", "\"", "\\u", "\\", "0", "-", "1e9", "null", " ", "\u{301}"]
      .map { Array($0.utf8) }
    var accepted = 0
    for _ in 0..<4_000 {
      var bytes = Self.sample
      for _ in 0...random(3) {
        let place = random(bytes.count)
        switch random(4) {
        case 0: bytes[place] = UInt8(random(256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: tokens[random(tokens.count)], at: place)
        default: bytes.removeSubrange(place..<min(bytes.count, place + random(12)))
        }
      }
      guard let value = try? JSONValue(parsing: bytes) else { continue }
      accepted += 1
      var reader = try? JSONReader(bytes)
      #expect(throws: Never.self) {
        try reader?.skip()
        try reader?.finish()
      }
      let written = value.utf8
      let again = try? JSONValue(parsing: written)
      #expect(again == value)
      #expect(again?.utf8 == written)
    }
    #expect(accepted > 100)
  }
}

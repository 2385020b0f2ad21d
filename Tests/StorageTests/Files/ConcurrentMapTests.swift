import Testing

@testable import Storage

@Suite("Work shared out to the processors")
struct ConcurrentMapTests {
  @Test("What a function gives for many elements comes in their order", arguments: [0, 1, 63, 64, 1_000])
  func map(_ count: Int) {
    #expect(concurrentMap(Array(0..<count)) { $0 * 2 } == (0..<count).map { $0 * 2 })
  }
}

import RandomNumbers
import Testing

@Suite struct SplitMix64Tests {
  @Test("The generator gives the published row for seed 0")
  func publishedRow() {
    var random = SplitMix64(seed: 0)
    #expect(random.next() == 0xE220_A839_7B1D_CDAF)
    #expect(random.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(random.next() == 0x06C4_5D18_8009_454F)
  }

  @Test("Numbers stay in their range and reach both ends")
  func range() {
    var random = SplitMix64(seed: 5)
    let drawn = Set((0..<400).map { _ in random.number(in: 3...7) })
    #expect(drawn == [3, 4, 5, 6, 7])
    #expect(Set((0..<400).map { _ in random.below(3) }) == [0, 1, 2])
    #expect(random.below(0) == 0)
  }
}

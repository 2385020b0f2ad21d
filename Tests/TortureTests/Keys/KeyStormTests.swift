import Testing

@testable import Screens
@testable import thidua

/// Whatever is pressed in windows of whatever size, over a data folder: no crash, no wait, nothing lost, nothing stale.
@Suite("A storm of keys", .serialized)
struct KeyStormTests {
  /// The sample province, made once.
  private static let sample: Result<DiskTree, any Error> = Result {
    let scratch = try Scratch()
    try DataFolder.makeSample(at: scratch.data, by: Person(name: "kimanh"), texts: Texts(.vietnamese))
    return try DiskTree(reading: scratch.data)
  }

  private func storm(
    _ scratch: Scratch, seed: Int, _ weakness: KeyStorm.Weakness? = nil
  ) throws -> KeyStorm {
    try Self.sample.get().write(to: scratch.data)
    return try KeyStorm(scratch.data, seed: Torture.seed &* 1_000 &+ UInt64(seed), weakness: weakness)
  }

  /// How many keys a storm presses, and how many storms there are.
  private static let keys = Torture.amount(quick: 700, long: 100_000)
  private static let storms = Torture.amount(quick: 2, long: 10)

  @Test("Random keys and sizes: nothing crashes, hangs, is lost or stays on the screen that is not so")
  func storms() throws {
    var (all, memory) = (KeyStorm.Figures(), [Int]())
    for seed in 0..<Self.storms {
      let scratch = try Scratch()
      var storm = try storm(scratch, seed: seed)
      try storm.run(
        keys: Self.keys, resizes: Self.keys / 100, examinedEvery: Torture.amount(quick: 3, long: 10))
      all.add(storm.figures)
      memory.append(KeyStorm.megabytes)
      if Torture.isLong { Torture.report("storm \(seed): \(storm.figures.text); \(memory[seed]) MB") }
    }
    Torture.report("random keys, \(Self.storms) storms: \(all.text); memory \(memory) MB")
    #expect(all.resizes >= Self.storms * Self.keys / 100)
    #expect(all.repaints > Self.storms * Self.keys / 20)
    // It really got somewhere.
    #expect(all.acts.count >= Torture.amount(quick: 1, long: 8), "\(all.acts)")
    #expect(all.screens.count >= Torture.amount(quick: 8, long: 22), "\(all.text)")
    guard Torture.isLong, let first = memory.first, let last = memory.last else { return }
    #expect(last < first + first / 4 + 32, "\(memory)")
  }

  @Test(
    "A program that leaves something out is found out",
    arguments: [KeyStorm.Weakness.drawsOnTheLast, .forgetsActs, .isSlow])
  func weakened(_ weakness: KeyStorm.Weakness) throws {
    // A storm may by chance save nothing that is still there at its end.
    for seed in 77..<87 {
      let scratch = try Scratch()
      var storm = try storm(scratch, seed: seed, weakness)
      do {
        try storm.run(keys: 1_500, resizes: 3, examinedEvery: 4)
      } catch is KeyStorm.Failure {
        return Torture.report("random keys, \(weakness): found after \(storm.figures.keys) keys of storm \(seed - 76)")
      }
    }
    Issue.record("ten storms have not found \(weakness)")
  }
}

import TestActs
import Testing

@Suite("Programs killed at random")
struct RandomKillTests {
  static let rounds = Torture.amount(quick: 300, long: 10_000)

  @Test("Three writers on three machines, killed in their work, lose no act they have told of, and split none")
  func threeWriters() throws {
    let result = try KillRounds(count: Self.rounds, stream: 1).run()
    Torture.report(
      "random kills: \(Self.rounds) rounds, \(result.told) acts told, \(result.halves) rounds with an act in half of "
        + "the files, \(result.several) with acts of several machines, \(result.violations.count) violations")
    #expect(result.violations.isEmpty, "\(result.violations.prefix(3).joined(separator: "\n"))")
    #expect(result.told > Self.rounds)
    #expect(result.several > Self.rounds / 4)
    // How often a program dies just where an act is in half of the files depends on what else the machine does; few
    // rounds may have none. KillAtEveryCallTests stops at each of these places.
    if Torture.isLong { #expect(result.halves > 0) }
  }

  @Test("A store that leaves out what keeps acts whole is found out", arguments: [Weakness.noJournal, .noLock])
  func weakened(_ weakness: Weakness) throws {
    let rounds = Torture.amount(quick: 40, long: 400)
    let result = try KillRounds(count: rounds, weakness: weakness, stream: 6).run()
    Torture.report("random kills, \(weakness.rawValue): \(result.violations.count) violations in \(rounds) rounds")
    #expect(!result.violations.isEmpty)
  }
}

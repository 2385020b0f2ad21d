import Emulation
import Glibc
import RandomNumbers
import TestActs
import Testing

@testable import Storage

@Suite("Programs killed at random")
struct RandomKillTests {
  static let rounds = Torture.amount(quick: 300, long: 10_000)
  static let writers = 3

  @Test("Three writers killed in the middle of their work lose no act they have told of, and split none")
  func threeWriters() throws {
    var random = SplitMix64(stream: 1)
    let base = try Story.base(.oneRecord, dossiers: 30)
    let scratch = try Scratch()
    var told = 0
    var halves = 0
    var violations: [String] = []
    var acknowledged: [String: String] = [:]
    for round in 0..<Self.rounds {
      // A new folder from time to time keeps the journal short, so that reading it whole stays quick.
      if round % 4 == 0 {
        try base.write(to: scratch.data)
        acknowledged = [:]
      }
      let drivers = try (0..<Self.writers).map { number in
        try Driver(["work", scratch.data, "w\(number)", String(random.next())])
      }
      drivers.forEach { $0.waitUntilReady() }
      usleep(UInt32.random(in: 0..<25_000, using: &random))
      let lines = drivers.shuffled(using: &random).flatMap { $0.killed() }
      for line in lines {
        let words = line.split(separator: " ").map(String.init)
        if words[0] == "failed" { violations.append("round \(round): \(line)") }
        guard words[0] == "saved", words.count == 3 else { continue }
        acknowledged[words[1]] = words[2]
        told += 1
      }
      if try isHalf(scratch.data) { halves += 1 }
      if let violation = try violation(scratch.data, acknowledged, goesOn: round % 4 == 3) {
        violations.append("round \(round): \(violation)")
        try base.write(to: scratch.data)
        acknowledged = [:]
      }
    }
    Torture.report(
      "random kills: \(Self.rounds) rounds, \(told) acts told, \(halves) rounds with an act in half of the files, "
        + "\(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(told > Self.rounds)
  }

  /// Whether the dossiers, which always get the same abstract, have different ones, as a store without recovery
  /// would find them.
  private func isHalf(_ path: String) throws -> Bool {
    let tree = try DiskTree(reading: path)
    var abstracts: Set<String> = []
    for (name, bytes) in tree.records where name.hasPrefix("dossiers/") {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      abstracts.insert(String(lines.first { $0.contains("\"abstract\"") } ?? ""))
    }
    return abstracts.count > 1
  }

  private func violation(_ path: String, _ acknowledged: [String: String], goesOn: Bool) throws -> String? {
    let store = try Store.open(path, machine: TestFolder.machine)
    let loaded = try store.load()
    if let reason = loaded.readOnly { return "read-only: \(reason)" }
    if let problem = loaded.problems.first { return "problem: \(problem)" }
    if try isHalf(path) { return "an act is split" }
    let acts = try store.news(since: JournalPosition()).acts
    let sums = Dictionary(acts.map { ($0.id.text, $0.sum.text) }) { first, _ in first }
    if let lost = acknowledged.first(where: { sums[$0.key] != $0.value }) { return "act \(lost.key) is lost" }
    // The chain, and every record against the journal; records the journal does not know would be half of a fill.
    let findings = store.check()
    if let finding = findings.first(where: { !$0.isNote || $0.subject == .notInJournal }) { return "check: \(finding)" }
    return try goesOn && ActSample.performNext(store).pending != nil ? "the next act waits" : nil
  }
}

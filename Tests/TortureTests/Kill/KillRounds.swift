import Emulation
import Glibc
import RandomNumbers
import TestActs

@testable import Storage

/// Several programs that save acts of all kinds, each on its own machine, killed again and again.
struct KillRounds {
  var count: Int
  var writers = 3
  /// What the stores of the programs leave undone.
  var weakness: Weakness?
  var stream: Int

  struct Result {
    /// Acts that the programs have told of.
    var told = 0
    /// Rounds after which a reader without recovery would have found an act in half of the files.
    var halves = 0
    /// Rounds after which the last acts of more than one machine stood in the journals.
    var several = 0
    var violations: [String] = []
  }

  func run() throws -> Result {
    var random = SplitMix64(stream: stream)
    let base = try Story.base(.oneRecord, dossiers: 30)
    let scratch = try Scratch()
    var result = Result()
    var acknowledged: [String: String] = [:]
    for round in 0..<count {
      // A new folder from time to time keeps the journal short, so that reading it whole stays quick.
      if round % 4 == 0 {
        try base.write(to: scratch.data)
        acknowledged = [:]
      }
      for line in try lines(scratch.data, &random) {
        let words = line.split(separator: " ").map(String.init)
        if words[0] == "failed" { result.violations.append("round \(round): \(line)") }
        guard words[0] == "saved", words.count == 3 else { continue }
        acknowledged[words[1]] = words[2]
        result.told += 1
      }
      if try Self.isHalf(scratch.data) { result.halves += 1 }
      if let violation = Self.violation(scratch.data, acknowledged, goesOn: round % 4 == 3, several: &result.several) {
        result.violations.append("round \(round): \(violation)")
        try base.write(to: scratch.data)
        acknowledged = [:]
      }
    }
    return result
  }

  /// Lets the programs work for a moment, kills them and gives what they have told.
  private func lines(_ path: String, _ random: inout SplitMix64) throws -> [String] {
    let drivers = try (1...writers).map { number in
      try Driver(["work", path, String(number), String(random.next())] + (weakness.map { [$0.rawValue] } ?? []))
    }
    drivers.forEach { $0.waitUntilReady() }
    usleep(UInt32.random(in: 0..<25_000, using: &random))
    return drivers.shuffled(using: &random).flatMap { $0.killed() }
  }

  /// Whether the dossiers, which always get the same abstract, have different ones, as a store without recovery
  /// would find them.
  private static func isHalf(_ path: String) throws -> Bool {
    let tree = try DiskTree(reading: path)
    var abstracts: Set<String> = []
    for (name, bytes) in tree.records where name.hasPrefix("dossiers/") {
      let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      abstracts.insert(String(lines.first { $0.contains("\"abstract\"") } ?? ""))
    }
    return abstracts.count > 1
  }

  private static func violation(
    _ path: String, _ acknowledged: [String: String], goesOn: Bool, several: inout Int
  ) -> String? {
    do {
      let store = try Store.open(path, machine: TestFolder.machine)
      let loaded = try store.load()
      if let reason = loaded.readOnly { return "read-only: \(reason)" }
      if let problem = loaded.problems.first { return "problem: \(problem)" }
      if try isHalf(path) { return "an act is split" }
      let acts = try store.news(since: JournalPosition()).acts
      if Set(acts.map(\.id.machine)).count > 1 { several += 1 }
      let sums = Dictionary(acts.map { ($0.id.text, $0.sum.text) }) { first, _ in first }
      if let lost = acknowledged.first(where: { sums[$0.key] != $0.value }) { return "act \(lost.key) is lost" }
      // The chain, and every record against the journal; records the journal does not know would be half of a fill.
      let findings = store.check()
      if let finding = findings.first(where: { !$0.isNote || $0.subject == .notInJournal }) {
        return "check: \(finding)"
      }
      return try goesOn && ActSample.performNext(store).pending != nil ? "the next act waits" : nil
    } catch {
      return "refused: \(error)"
    }
  }
}

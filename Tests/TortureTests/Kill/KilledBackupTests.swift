import Testing

@Suite("A program killed at every call while it makes a backup")
struct KilledBackupTests {
  @Test("There is the older archive or the whole new one, and the next backup works")
  func everyCall() throws {
    let place = try MakingPlace(.backupAnew)
    let words = ["backup", place.scratch.data, place.archive]
    // Calls that only read leave what the kill before has left; the quick form passes over some of them.
    let step = Torture.amount(quick: 3, long: 1)
    var (number, violations): (Int, [String]) = (0, [])
    var known: Set<DiskTree> = []
    while true {
      try place.base.write(to: place.path)
      let run = try Driver.traced(words, kill: number)
      guard run.isKilled else { break }
      let isTold = run.lines.contains("made")
      let isNew = try known.insert(DiskTree(reading: place.path)).inserted
      if isNew || isTold, let violation = try place.violation(isTold: isTold, again: isNew) {
        violations.append("killed before call \(number): \(violation)")
      }
      number += step
    }
    Torture.report(
      "kill at every call, backup: \(number / step) kill points, \(known.count) states, \(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(number / step >= 30 && known.count >= 3)
  }
}

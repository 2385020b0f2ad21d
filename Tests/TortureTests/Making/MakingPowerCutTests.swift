import RandomNumbers
import TestActs
import Testing

@testable import Storage

@Suite("What is on the disk after the power was cut while a folder or an archive was made")
struct MakingPowerCutTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var making: Making
    var order = CrashModel.Order.any
    var weakness: Weakness?
    var testDescription: String {
      "\(making.rawValue)\(weakness.map { ", \($0.rawValue)" } ?? ""), names in order: \(order.rawValue)"
    }
  }

  /// What the calls in the place did, and when it was told to be made.
  private struct Trace {
    var effects: [FileEffect] = []
    var told = 0
  }

  /// - Parameter death: after how many effects the first program dies; it is then made again by another.
  private func trace(_ place: MakingPlace, death: Int? = nil, weakness: Weakness? = nil) throws -> Trace {
    try place.base.write(to: place.path)
    let recorder = Recorder(death: death, weakness: weakness)
    do { try place.make(recorder.probe) } catch { guard death != nil else { throw error } }
    recorder.revive()
    if death != nil {
      do { try place.make(recorder.probe, isReplacing: true) } catch StorageError.notEmpty, ArchiveError.storage(
        .notEmpty)
      {}
    }
    let isArchive = place.making == .backup || place.making == .backupAnew
    let effects = isArchive ? recorder.effects.compactMap { $0.below(place.path) } : recorder.effects
    return Trace(effects: effects, told: effects.count)
  }

  private func cut(
    _ place: MakingPlace, _ trace: Trace, order: CrashModel.Order, limit: Int, from: Int = 0,
    stopsEarly: Bool = false
  ) throws -> (states: Int, violations: [String]) {
    var random = SplitMix64(stream: 7)
    var model = CrashModel(base: place.base, order: order)
    var (states, violations): (Int, [String]) = (0, [])
    var known: Set<DiskTree> = []
    for moment in 0...trace.effects.count {
      if moment > 0 { model.add(trace.effects[moment - 1]) }
      // The quick form looks at moments before and after something is made safe, where most can differ, and at others.
      guard moment >= from, Torture.isLong || moment % 7 == 0 || Self.isBoundary(trace.effects, moment) else {
        continue
      }
      let isTold = moment >= trace.told
      if moment == trace.told { known = [] }
      for tree in model.states(limit: limit, single: Torture.amount(quick: 30, long: 60), using: &random)
      where known.insert(tree).inserted {
        states += 1
        try tree.write(to: place.path)
        if let violation = try place.violation(isTold: isTold, again: states % 3 == 0) {
          let effect = moment == 0 ? "the beginning" : trace.effects[moment - 1].brief
          if stopsEarly, violations.count == 3 { return (states, violations) }
          violations.append("after effect \(moment), \(effect), \(isTold ? "told" : "not told"): \(violation)")
        }
      }
    }
    return (states, violations)
  }

  private static func isBoundary(_ effects: [FileEffect], _ moment: Int) -> Bool {
    func isSync(_ index: Int) -> Bool {
      guard effects.indices.contains(index) else { return true }
      return switch effects[index] {
      case .syncAll, .syncFolder: true
      default: false
      }
    }
    return isSync(moment) || isSync(moment - 1)
  }

  static let cases = Making.allCases.flatMap { making in
    CrashModel.Order.allCases.map { Case(making: making, order: $0) }
  }

  @Test("It is whole once it was told to be made; before, it is whole or can be made again", arguments: cases)
  func everyMoment(_ test: Case) throws {
    let place = try MakingPlace(test.making)
    let result = try cut(
      place, try trace(place), order: test.order, limit: Torture.amount(quick: 6, long: 24))
    Torture.report("power cut, \(test.testDescription): \(result.states) states, \(result.violations.count) violations")
    #expect(result.violations.isEmpty, "\(result.violations.prefix(3).joined(separator: "\n"))")
    #expect(result.states >= 4)
  }

  @Test("Nor when a program died in it and another made it again", arguments: Making.allCases)
  func afterDeath(_ making: Making) throws {
    let place = try MakingPlace(making)
    let effects = try trace(place).effects.count
    var (states, violations): (Int, [String]) = (0, [])
    for death in stride(from: 1, to: effects, by: max(1, effects / Torture.amount(quick: 4, long: 30))) {
      let result = try cut(
        place, try trace(place, death: death), order: .any, limit: Torture.amount(quick: 2, long: 12), from: death)
      states += result.states
      violations += result.violations.map { "death \(death): \($0)" }
    }
    Torture.report("death and power cut, \(making.rawValue): \(states) states, \(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(states >= 5)
  }

  @Test("Restoring dies, somebody works on in what is there, and then the power is cut: that act is not lost")
  func actAfterDeadRestoring() throws {
    let place = try MakingPlace(.restore)
    let all = try trace(place).effects.count
    var (states, violations, opened): (Int, [String], Int) = (0, [], 0)
    // The last effects matter most: there the province has its name, and it may not be safe.
    let step = Torture.amount(quick: max(1, all / 8), long: 1)
    let deaths = Set(stride(from: 1, to: all, by: step)).union(max(1, all - 6)..<all).sorted()
    for death in deaths {
      try place.base.write(to: place.path)
      let recorder = Recorder(death: death)
      do { try place.make(recorder.probe) } catch {}
      recorder.revive()
      let machine = TestFolder.machine(2)
      var store: Store
      do throws(StorageError) {
        store = try Store.open(place.path, machine: machine, probe: recorder.probe)
        opened += 1
      } catch {
        try place.make(recorder.probe)
        store = try Store.open(place.path, machine: machine, probe: recorder.probe)
      }
      let receipt = try ActSample.performNext(store)
      let after = try DiskTree(reading: place.path).records
      let told = recorder.count
      #expect(receipt.pending == nil && after != place.whole.records)
      for order in CrashModel.Order.allCases {
        var random = SplitMix64(stream: 8)
        var model = CrashModel(base: place.base, order: order)
        for effect in recorder.effects { model.add(effect) }
        for tree in model.states(limit: Torture.amount(quick: 6, long: 200), using: &random) {
          states += 1
          try tree.write(to: place.path)
          if let violation = Self.violation(in: place.path, after: after, receipt) {
            violations.append("death \(death), \(told) effects, \(order.rawValue): \(violation)")
          }
        }
      }
    }
    Torture.report(
      "restoring died, an act, power cut: \(deaths.count) deaths, \(opened) opened, \(states) states, "
        + "\(violations.count) violations")
    #expect(violations.isEmpty, "\(violations.prefix(3).joined(separator: "\n"))")
    #expect(opened > 0 && opened < deaths.count)
    #expect(states >= deaths.count)
  }

  /// What is wrong with a folder in which an act was acknowledged; nil when all is well.
  private static func violation(in path: String, after: [String: [UInt8]], _ receipt: Receipt) -> String? {
    do throws(StorageError) {
      let store = try Store.open(path, machine: TestFolder.machine)
      let loaded = try store.load()
      if let reason = loaded.readOnly { return "read-only: \(reason)" }
      if let problem = loaded.problems.first { return "problem: \(problem)" }
      guard try store.log(LogQuery()).contains(where: { $0.id == receipt.id }) else { return "the act is lost" }
      guard (try? DiskTree(reading: path).records) == after else { return "other records" }
      if let finding = store.check().first(where: { !$0.isNote || $0.subject == .notInJournal }) {
        return "check: \(finding)"
      }
      return nil
    } catch {
      return "opening says \(error)"
    }
  }

  static let weak = [
    Case(making: .create, weakness: .noFileSync), Case(making: .restore, weakness: .noFileSync),
    Case(making: .restore, weakness: .noFolderSync), Case(making: .backup, weakness: .noFileSync),
    Case(making: .backup, weakness: .noFolderSync), Case(making: .backupAnew, weakness: .noFileSync),
    Case(making: .backupAnew, weakness: .noFolderSync),
  ]

  @Test("A store that leaves out what keeps it safe is found out", arguments: weak)
  func weakened(_ test: Case) throws {
    let place = try MakingPlace(test.making)
    let result = try cut(
      place, try trace(place, weakness: test.weakness), order: test.order, limit: 6, stopsEarly: true)
    Torture.report(
      "power cut, \(test.testDescription): \(result.violations.count) violations in the first \(result.states) states")
    #expect(!result.violations.isEmpty)
  }
}

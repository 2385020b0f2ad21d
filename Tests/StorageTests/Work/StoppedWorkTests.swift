import Emulation
import Glibc
import Synchronization
import Testing

@testable import Storage

@Suite("Long work that is watched and stopped")
struct StoppedWorkTests {
  /// Long work of the store.
  enum Work: CaseIterable, Sendable { case load, check, backup, restore, seal }

  /// A province with an archive of it beside.
  private func folder() throws -> DataFolder {
    let data = try SealTests.data()
    try data.open().backup(to: data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    return data
  }

  /// Does work until it has told so many steps, and gives what it told.
  private func perform(_ work: Work, on data: DataFolder, steps: Int = .max) throws -> [WorkStep] {
    var told: [WorkStep] = []
    let watch: WorkWatch = { step in
      told.append(step)
      return told.count < steps
    }
    switch work {
    case .load: _ = try data.open().load(watch: watch)
    case .check: _ = try data.open().check(watch: watch)
    case .backup: try data.open().backup(to: data.folder.at("b.tar.gz"), at: DataFolder.clerk.at, watch: watch)
    case .restore: _ = try Store.restore(data.folder.at("a.tar.gz"), to: data.folder.at("again"), watch: watch)
    case .seal: try data.open().seal(2024, why: "đã quyết toán", by: DataFolder.clerk, watch: watch)
    }
    return told
  }

  @Test("It tells how far it is, and never past its end", arguments: Work.allCases)
  func told(_ work: Work) throws {
    let told = try perform(work, on: folder())
    #expect(!told.isEmpty)
    for step in told { #expect(step.done >= 0 && step.done <= step.total ?? .max) }
    for (earlier, later) in zip(told, told.dropFirst()) where earlier.kind == later.kind {
      #expect(earlier.done <= later.done)
    }
  }

  @Test("Stopped at any step it leaves every file as it was, and can be done again", arguments: Work.allCases)
  func stopped(_ work: Work) throws {
    let count = try perform(work, on: folder()).count
    for step in 1...count {
      let data = try folder()
      let before = try data.folder.files(".")
      let error = #expect(throws: (any Error).self) { try perform(work, on: data, steps: step) }
      #expect(error as? StorageError == .stopped || error as? ArchiveError == .stopped, "\(String(describing: error))")
      #expect(try data.folder.files(".") == before, "\(work) at \(step)")
      #expect(try data.open().check().filter { !$0.isMode } == [])
      _ = try perform(work, on: data)
    }
  }

  @Test("What is shared out is stopped for all who help, and watched to its end otherwise")
  func map() {
    let begun = Atomic<Int>(0)
    let elements = Array(0..<20_000)
    let results = concurrentMap(elements, watch: { $0 < 200 }) { element in
      begun.add(1, ordering: .relaxed)
      usleep(20)
      return element
    }
    #expect(results == nil)
    #expect(begun.load(ordering: .relaxed) < elements.count)
    for count in [0, 1, 64, 1_000] {
      var told: [Int] = []
      let all = concurrentMap(
        Array(0..<count),
        watch: { done in
          told.append(done)
          return true
        }, { $0 * 2 })
      #expect(all == (0..<count).map { $0 * 2 })
      #expect(told.allSatisfy { $0 <= count })
    }
  }
}

import Emulation
import TestActs

@testable import Storage

/// Opens a folder as the next program would, and says what is wrong with what it finds.
struct Examiner {
  let scratch: Scratch
  /// Whether the journal is left alone and the files are taken as they are.
  var isWithoutRecovery = false

  init() throws { scratch = try Scratch() }

  /// What the folder may hold after recovery.
  struct Expectation {
    /// The record files before the first act and after each.
    var stages: [[String: [UInt8]]]
    /// The acts that were acknowledged; the one after them may be there or not.
    var acknowledged: Int
    /// How many acts the journal had before the first.
    var actsBefore: Int
    /// An act that must be possible where it is absent.
    var again: ActSample?
  }

  /// - Parameter goesOn: whether one more act is saved.
  /// - Returns: what is wrong; nil when all is well.
  func violation(_ tree: DiskTree, _ expected: Expectation, goesOn: Bool) throws -> String? {
    try tree.write(to: scratch.data)
    return try violationInPlace(expected, goesOn: goesOn)
  }

  /// The same for what stands in the scratch folder already.
  func violationInPlace(_ expected: Expectation, goesOn: Bool) throws -> String? {
    let last = min(expected.acknowledged + 1, expected.stages.count - 1)
    let possible = expected.acknowledged...last
    if isWithoutRecovery {
      let records = try DiskTree(reading: scratch.data).records
      return possible.contains { expected.stages[$0] == records } ? nil : Self.isSplit
    }
    do throws(StorageError) {
      let store = try Store.open(scratch.data, machine: TestFolder.machine)
      let loaded = try store.load()
      if let reason = loaded.readOnly { return "read-only: \(reason)" }
      // What was edited by hand before the act is shown until it is adopted.
      if let problem = loaded.problems.first(where: { $0.reason != .editedOutside }) { return "problem: \(problem)" }
      // What a program without the right to look has passed over is finished when somebody asks for the data.
      for number in 0..<3 { _ = try store.personalState(of: TestFolder.recipient(number)) }
      guard let records = try? DiskTree(reading: scratch.data).records else { return "unreadable" }
      let fitting = possible.filter { expected.stages[$0] == records }
      guard !fitting.isEmpty else { return Self.difference(records, expected.stages[expected.acknowledged...last]) }
      // Looking at personal data changes no file: only the journal tells whether it was done.
      let stage = try store.news(since: JournalPosition()).acts.count - expected.actsBefore
      guard fitting.contains(stage) else {
        return "the files are of stage \(fitting), and the journal has \(stage) acts"
      }
      if let finding = Self.findings(store).first(where: { !Self.isEdit($0.subject) }) {
        return "check: \(finding)"
      }
      guard goesOn else { return nil }
      if stage == 0, let again = expected.again, let violation = try Self.again(again, store) { return violation }
      let receipt = try Self.goOn(store, loaded)
      if receipt.pending != nil { return "the next act waits" }
      return try store.load().workspace.dossiers.values.contains { $0.abstract == "sau cùng" } ? nil : "next act lost"
    } catch {
      return "refused: \(error)"
    }
  }

  private static func isEdit(_ subject: Finding.Subject) -> Bool {
    subject == .problem(.editedOutside) || subject == .personal(.editedOutside)
  }

  private static func again(_ sample: ActSample, _ store: Store) throws(StorageError) -> String? {
    try sample.perform(store, dossiers: Story.dossiers).pending.map { "done again it waits: \($0)" }
  }

  /// How it is told that an act is there in part.
  static let isSplit = "the files are of no stage"

  /// What `thidua check` finds that is wrong with the data.
  static func findings(_ store: Store) -> [Finding] { store.check().filter { !$0.isNote } }

  private static func goOn(_ store: Store, _ loaded: LoadedProvince) throws(StorageError) -> Receipt {
    guard let dossier = loaded.workspace.dossiers[TestFolder.dossier(2).id] else { throw .noProvince }
    return try store.commit(Act(edits: [TestFolder.edit(dossier, "sau cùng")]), by: TestFolder.clerk)
  }

  private static func difference(
    _ records: [String: [UInt8]], _ stages: ArraySlice<[String: [UInt8]]>
  ) -> String {
    let names = stages.map { stage in
      Set(records.keys).union(stage.keys).filter { records[$0] != stage[$0] }.sorted().joined(separator: " ")
    }
    return "\(isSplit); they differ in \(names.joined(separator: " | "))"
  }
}

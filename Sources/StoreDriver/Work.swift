import Emulation
import Glibc
import Storage
import TestActs

/// Acts of all kinds, one after the other, chosen by a seed.
struct Work {
  private let store: Store
  private let writer: String
  private var random: SeededRandom
  private var workspace: Workspace
  private var position: JournalPosition
  private var count = 0

  init(_ path: String, writer: String, seed: UInt64) throws {
    store = try Store.open(path, machine: TestFolder.machine)
    self.writer = writer
    random = SeededRandom(seed: seed)
    let loaded = try store.load()
    (workspace, position) = (loaded.workspace, loaded.position)
  }

  /// Goes on until somebody ends the program.
  consuming func run() throws {
    StoreDriver.say("ready")
    while true {
      count += 1
      do throws(StorageError) {
        if let receipt = try step() { StoreDriver.say("saved \(receipt.id.text) \(receipt.sum.text)") }
      } catch {
        switch error {
        case .changedUnderneath, .overtaken, .busy: break
        default: throw error
        }
      }
      try follow()
    }
  }

  private mutating func step() throws(StorageError) -> Receipt? {
    let name = "\(writer)-\(getpid())-\(count)"
    switch random.next() % 8 {
    case 0, 1, 5: return try many(name)
    case 2: return try store.commit(Act(edits: [new(name)]), by: TestFolder.clerk)
    case 3: return try removal().map { edit throws(StorageError) in try commit(edit) }
    case 4:
      let records = (0..<4).map { AnyRecord.campaign(TestFolder.campaign("KH-\(name)-\($0)")) }
      return try store.fill(records, by: TestFolder.clerk)
    default:
      let dossiers = shared
      guard let dossier = dossiers.randomElement(using: &random) else { return nil }
      // Its name is what all have in common; its own change stands elsewhere.
      var after = dossier
      after.assignee = name
      return try commit(RecordEdit(before: .dossier(dossier), after: .dossier(after)))
    }
  }

  /// All shared dossiers get the same abstract, so that half of the act can be seen.
  private func many(_ name: String) throws(StorageError) -> Receipt {
    try store.commit(Act(edits: shared.map { TestFolder.edit($0, name) }), by: TestFolder.clerk)
  }

  private var shared: [Dossier] { workspace.dossiers.values.sorted { $0.id.text < $1.id.text } }

  private func new(_ name: String) -> RecordEdit {
    RecordEdit(before: nil, after: .decision(TestFolder.decision("QD-\(name)")))
  }

  private func removal() -> RecordEdit? {
    let decision = workspace.decisions.values.min { $0.id.text < $1.id.text }
    return decision.map { RecordEdit(before: .decision($0), after: nil) }
  }

  private func commit(_ edit: RecordEdit) throws(StorageError) -> Receipt {
    try store.commit(Act(edits: [edit]), by: TestFolder.clerk)
  }

  private mutating func follow() throws {
    let news = try store.news(since: position)
    for act in news.acts { workspace.adopt(act, year: TestFolder.year) }
    position = news.position
  }
}

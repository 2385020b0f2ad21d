import Emulation
import Glibc
import Storage
import TestActs

/// Adds one to numbers that all writers share, each kept as the abstract of a dossier.
struct Counting {
  private let store: Store
  private let writer: String
  private var workspace: Workspace
  private var position: JournalPosition

  init(_ path: String, writer: String) throws {
    store = try Store.open(path, machine: TestFolder.machine)
    self.writer = writer
    let loaded = try store.load()
    (workspace, position) = (loaded.workspace, loaded.position)
  }

  /// Saves so many edits; one that was overtaken is done again on what is there now, after a pause.
  consuming func run(_ edits: Int) throws {
    StoreDriver.say("ready")
    var refused = 0
    for number in 0..<edits {
      var isSaved = false
      while !isSaved {
        do throws(StorageError) {
          _ = try add(to: number % workspace.dossiers.count)
          isSaved = true
        } catch {
          switch error {
          case .changedUnderneath, .overtaken, .busy: refused += 1
          default: throw error
          }
          usleep(UInt32.random(in: 0..<UInt32(20_000)))
        }
        try follow()
      }
    }
    StoreDriver.say("done \(refused)")
  }

  private func add(to number: Int) throws(StorageError) -> Receipt {
    guard let dossier = workspace.dossiers[TestFolder.dossier(number).id] else { throw .noProvince }
    let sum = (Int(dossier.abstract) ?? 0) + 1
    return try store.commit(Act(edits: [TestFolder.edit(dossier, String(sum))]), by: TestFolder.clerk)
  }

  private mutating func follow() throws {
    let news = try store.news(since: position)
    for act in news.acts { workspace.adopt(act, year: TestFolder.year) }
    position = news.position
  }
}

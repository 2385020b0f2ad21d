import Emulation
import Glibc
import Storage
import TestActs

/// Adds one to numbers that all writers share, each kept as the abstract of a dossier.
struct Counting {
  private let store: Store
  private let isCareless: Bool
  /// How often one edit is tried: a weak store can get into a state in which nothing is saved any more.
  private let patience: Int
  private var workspace: Workspace
  private var position: JournalPosition

  init(_ path: String, writer: String, _ weakness: Weakness?) throws {
    store = try StoreDriver.store(path, writer: writer, weakness)
    isCareless = weakness == .noRevisionCheck
    patience = weakness == nil ? 20_000 : 200
    let loaded = try store.load()
    (workspace, position) = (loaded.workspace, loaded.position)
  }

  /// Saves so many edits; one that was overtaken is done again on what is there now, after a pause.
  consuming func run(_ edits: Int) throws {
    StoreDriver.say("ready")
    var refused = 0
    for number in 0..<edits {
      var isSaved = false
      var left = patience
      while !isSaved {
        left -= 1
        guard left > 0 else { throw StorageError.busy }
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

  private mutating func add(to number: Int) throws(StorageError) -> Receipt {
    let id = TestFolder.dossier(number).id
    guard var dossier = workspace.dossiers[id] else { throw .noProvince }
    let sum = (Int(dossier.abstract) ?? 0) + 1
    if isCareless {
      // What a store without the check would do: write what was worked out here over whatever is there meanwhile.
      usleep(UInt32.random(in: 0..<UInt32(3_000)))
      try follow()
      dossier = workspace.dossiers[id] ?? dossier
    }
    return try store.commit(Act(edits: [TestFolder.edit(dossier, String(sum))]), by: TestFolder.clerk)
  }

  private mutating func follow() throws(StorageError) {
    let news = try store.news(since: position)
    for act in news.acts { workspace.adopt(act, year: TestFolder.year) }
    position = news.position
  }
}

import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("A data folder that was moved away while it is open")
struct PlaceTests {
  @Test("Nothing is saved into a folder that was moved away, whatever stands in its place", arguments: [false, true])
  func movedAway(isReplaced: Bool) throws {
    let data = try DataFolder()
    let store = try data.open()
    let loaded = try store.load()
    try store.confirmPlace()
    #expect(rename(data.path, data.path + "-cu") == 0)
    if isReplaced {
      try Store.create(data.path, DataFolder.records(), machine: DataFolder.machine, by: DataFolder.clerk)
    }
    let before = try data.folder.files()
    let moved = StorageError.readOnly(.folderMoved(data.path))
    #expect(throws: moved) { try store.commit(DataFolder.edit("một"), by: DataFolder.clerk) }
    #expect(throws: moved) { try store.confirmPlace() }
    #expect(try data.folder.files() == before)
    // What is open is still shown, to look only.
    #expect(try store.load().readOnly == .folderMoved(data.path))
    #expect(try store.load().workspace.dossiers == loaded.workspace.dossiers)
    guard isReplaced else { return }
    try data.open().commit(DataFolder.edit("hai"), by: DataFolder.clerk)
  }

  @Test("A link that leads to the folder is its path as well, until it leads elsewhere")
  func links() throws {
    let data = try DataFolder()
    let link = data.folder.at("link")
    #expect(symlink(data.path, link) == 0)
    let store = try Store.open(link, machine: DataFolder.machine)
    try store.commit(DataFolder.edit("một"), by: DataFolder.clerk)
    #expect(unlink(link) == 0 && symlink(data.folder.path, link) == 0)
    #expect(throws: StorageError.readOnly(.folderMoved(link))) { try store.confirmPlace() }
  }

  @Test("Moving the folder away wakes who watches its journal")
  func watched() throws {
    let data = try DataFolder()
    let watch = try #require(try data.open().watch())
    watch.drain()
    #expect(watch.drain().isEmpty)
    #expect(rename(data.path, data.path + "-cu") == 0)
    #expect(watch.drain().contains(.journal))
  }
}

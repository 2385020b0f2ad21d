import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("Personal data in backups")
struct PersonalBackupTests {
  private func restored(_ test: PersonalTestData, isWithoutPersonal: Bool) throws -> (Store, Restored) {
    let archive = test.data.folder.at("a.tar.gz")
    let again = test.data.folder.at("again")
    try test.data.folder.removeAll("again")
    let backup = try test.data.open().backup(
      to: archive, isReplacing: true, isWithoutPersonal: isWithoutPersonal, at: DataFolder.clerk.at)
    let restored = try Store.restore(archive, to: again)
    #expect(restored.heads == backup.heads && restored.isWithoutPersonal == isWithoutPersonal)
    return (try Store.open(again, machine: DataFolder.machine), restored)
  }

  @Test("They are in a backup, and in what is restored with their modes")
  func included() throws {
    let test = try PersonalTestData()
    try test.save()
    let (store, _) = try restored(test, isWithoutPersonal: false)
    #expect(store.check().filter { !$0.isMode || $0.path.hasPrefix("personal") } == [])
    #expect(
      try store.seePersonal(PersonalTestData.seeing(), by: DataFolder.clerk)?.record.data == PersonalTestData.first)
  }

  @Test("Left out they are in no byte of it; what is restored says so, misses nothing, and can be filled again")
  func leftOut() throws {
    let test = try PersonalTestData()
    try test.save()
    let (store, _) = try restored(test, isWithoutPersonal: true)
    for (path, text) in try test.data.folder.files("again") {
      for secret in PersonalTestData.secrets { #expect(!text.contains(secret), "\(path)") }
    }
    let expected = [Finding(path: "personal/LEFT-OUT", .personalLeftOut(1))]
    #expect(store.check().filter { !$0.isMode } == expected)
    #expect(expected[0].isNote)
    let other = PersonalTestData.earlier.recipient(3)
    try store.commit(PersonalTestData.setting(PersonalTestData.first, of: other), by: DataFolder.clerk)
    #expect(store.check().filter { !$0.isMode } == expected)
    // What is lost later is missed.
    unlink(test.data.folder.at("again/personal/2024/HS-2024-0012-3.json"))
    #expect(store.check().filter { !$0.isNote }.map(\.subject) == [.missingFile])
    try store.commit(PersonalTestData.setting(PersonalTestData.first), by: DataFolder.clerk)
    #expect(store.check().filter { !$0.isNote }.map(\.path) == ["personal/2024/HS-2024-0012-3.json"])
  }

  @Test("An account that may not read them is told so, and may leave them out")
  func forbidden() throws {
    let test = try PersonalTestData()
    try test.save()
    let other = try test.withoutRights()
    let archive = test.data.folder.at("a.tar.gz")
    #expect(throws: ArchiveError.personalForbidden(FileFailure(.open, "personal", code: EACCES))) {
      try other.backup(to: archive, at: DataFolder.clerk.at)
    }
    try other.backup(to: archive, isWithoutPersonal: true, at: DataFolder.clerk.at)
  }

  @Test("Saved while the backup is made they are in it whole, erased meanwhile they are not")
  func meanwhile() throws {
    for isErasing in [false, true] {
      let test = try PersonalTestData()
      try test.save()
      let change = PersonalTestData.setting(
        PersonalTestData.second, before: PersonalRecord(PersonalTestData.first, revision: 1))
      let probe = FileProbe { operation, path in
        if operation == .open, path == "units/so-y-te.json" {
          _ = try? test.data.open(machine: Machine.ID(code: "may-2")).commit(
            isErasing ? PersonalTestData.erasing(1) : change, by: DataFolder.clerk)
        }
        return nil
      }
      let archive = test.data.folder.at("a.tar.gz")
      try Store.open(test.data.path, machine: DataFolder.machine, probe: probe)
        .backup(to: archive, at: DataFolder.clerk.at)
      _ = try Store.restore(archive, to: test.data.folder.at("again"))
      let again = try Store.open(test.data.folder.at("again"), machine: DataFolder.machine)
      #expect(again.check().filter { !$0.isMode } == [])
      #expect(try again.personalState(of: PersonalTestData.recipient).revision == (isErasing ? nil : 2))
      #expect(try again.news(since: JournalPosition()).acts.last?.id.machine.text == "may-2")
    }
  }
}

import Emulation
import Glibc
import TestProvince
import Testing

@testable import Storage

@Suite("Saving personal data")
struct PersonalCommitTests {
  @Test("They are in one file of their own, and the journal says only whose and which fields")
  func save() throws {
    let test = try PersonalTestData()
    try test.save()
    let text = try test.data.folder.read(PersonalTestData.path)
    #expect(text.contains(#""birthDate": "1985-03-02""#) && text.contains(#""identityNumber": "056085001234""#))
    #expect(text.contains(#""rev": 1"#) && text.contains(#""id": "HS-2025-0012-3""#) && !text.contains("phone"))
    let act = try #require(try test.data.acts().last)
    #expect(act.kind == .setPersonal && act.edits.isEmpty)
    #expect(
      act.personal
        == JournalPersonal(PersonalTestData.recipient, .saved, before: nil, fields: [.birthDate, .identityNumber]))
    #expect(try test.findings() == [])
  }

  @Test("No value of theirs, and no sum of their file, stands anywhere else")
  func nowhereElse() throws {
    let test = try PersonalTestData()
    try test.save()
    let sum = Digest(of: try test.data.folder.bytes(PersonalTestData.path)).text
    let crc = try #require(test.data.folder.read(PersonalTestData.path).firstMatch(of: /"sum": "(.{8})"/)).1
    let before = PersonalRecord(PersonalTestData.first, revision: 1)
    try test.data.open().commit(PersonalTestData.setting(PersonalTestData.second, before: before), by: DataFolder.clerk)
    _ = try test.record()
    for (path, text) in try test.data.folder.files("data") where path != PersonalTestData.path {
      for secret in PersonalTestData.secrets + [sum, String(crc)] { #expect(!text.contains(secret), "\(path)") }
    }
  }

  @Test("The file is for its owner to write and the group to read; the folder gives its own group to what is in it")
  func modes() throws {
    let test = try PersonalTestData()
    try test.save()
    #expect(try mode(test, PersonalTestData.path) == 0o640)
    #expect(try mode(test, "data/personal") == 0o2770)
    #expect(try mode(test, "data/personal/2025") == 0o2770)
  }

  @Test("A change names the fields that changed, keeps what this version does not know, and counts on")
  func change() throws {
    let test = try PersonalTestData()
    try test.save()
    let text = try test.data.folder.read(PersonalTestData.path)
    try test.data.folder.writeSigned(
      PersonalTestData.path, text.replacing("  \"birthDate\"", with: "  \"address\": \"x\",\n  \"birthDate\""))
    let before = PersonalRecord(PersonalTestData.first, revision: 1)
    try test.data.open().commit(PersonalTestData.setting(PersonalTestData.second, before: before), by: DataFolder.clerk)
    let now = try test.data.folder.read(PersonalTestData.path)
    #expect(now.contains(#""address": "x""#) && now.contains(#""rev": 2"#))
    #expect(try test.data.acts().last?.personal?.fields == [.phone])
    #expect(try test.record() == PersonalRecord(PersonalTestData.second, revision: 2))
  }

  @Test("Fields that somebody else changed stay as they are where that is asked for; the line names only those changed")
  func merged() throws {
    let test = try PersonalTestData()
    let store = try test.data.open()
    try test.save(store)
    let before = PersonalRecord(PersonalTestData.first, revision: 1)
    try store.commit(PersonalTestData.setting(PersonalTestData.second, before: before), by: DataFolder.clerk)
    var mine = PersonalTestData.first
    mine.birthDate = TestProvince.day("1986-03-02")
    var act = PersonalTestData.setting(mine, before: before)
    act.personal?.keepsOthers = true
    try store.commit(act, by: DataFolder.clerk)
    mine.phone = PersonalTestData.second.phone
    let line = try #require(try test.data.acts().last?.personal)
    #expect(try test.record() == PersonalRecord(mine, revision: 3))
    #expect(line == JournalPersonal(PersonalTestData.recipient, .saved, before: 2, fields: [.birthDate]))
    #expect(try test.findings() == [])
  }

  @Test("The same field, data that were erased, and a file changed without the program are never merged")
  func notMerged() throws {
    let test = try PersonalTestData()
    let store = try test.data.open()
    try test.save(store)
    let before = PersonalRecord(PersonalTestData.first, revision: 1)
    try store.commit(PersonalTestData.setting(PersonalTestData.second, before: before), by: DataFolder.clerk)
    func refused(_ after: PersonalData, _ failure: PersonalFailure) throws {
      var act = PersonalTestData.setting(after, before: before)
      act.personal?.keepsOthers = true
      let files = try test.data.folder.files("data")
      #expect(throws: StorageError.personal(PersonalTestData.recipient, failure)) {
        try store.commit(act, by: DataFolder.clerk)
      }
      #expect(try test.data.folder.files("data") == files)
    }
    var mine = PersonalTestData.first
    mine.phone = "0905 999 999"
    try refused(mine, .changedToo([.phone]))
    try refused(PersonalTestData.second, .changedToo([]))
    mine.phone = ""
    mine.birthDate = nil
    let text = try test.data.folder.read(PersonalTestData.path)
    try test.data.folder.write(PersonalTestData.path, text.replacing("1985", with: "1984"))
    try refused(mine, .editedOutside)
    try test.data.folder.write(PersonalTestData.path, text)
    try store.commit(PersonalTestData.erasing(2), by: DataFolder.clerk)
    try refused(mine, .changed)
  }

  @Test("Who was overtaken is refused, and nothing is overwritten")
  func races() throws {
    let test = try PersonalTestData()
    let store = try test.data.open()
    try test.save(store)
    func refused(_ act: Act) {
      #expect(throws: StorageError.personal(PersonalTestData.recipient, .changed)) {
        try store.commit(act, by: DataFolder.clerk)
      }
    }
    let files = try test.data.folder.files("data")
    refused(PersonalTestData.setting(PersonalTestData.second))
    refused(
      PersonalTestData.setting(PersonalTestData.second, before: PersonalRecord(PersonalTestData.first, revision: 2)))
    // Erased and entered again by somebody else: the same number, other data.
    refused(
      PersonalTestData.setting(PersonalTestData.first, before: PersonalRecord(PersonalTestData.second, revision: 1)))
    refused(PersonalTestData.erasing(2))
    #expect(try test.data.folder.files("data") == files)
    let last = store.lastPersonalChange(of: PersonalTestData.recipient)
    #expect(last?.signature == DataFolder.clerk)
  }

  @Test("Erasing takes the file away; entered again they begin with 1")
  func erase() throws {
    let test = try PersonalTestData()
    try test.save()
    try test.data.open().commit(PersonalTestData.erasing(1), by: DataFolder.clerk)
    #expect(try test.data.folder.names("data/personal/2025").isEmpty)
    #expect(try test.data.acts().last?.personal?.deed == .erased)
    #expect(try test.data.open().personalState(of: PersonalTestData.recipient) == PersonalState())
    #expect(try test.findings() == [])
    try test.save()
    #expect(try test.record()?.revision == 1)
    #expect(try test.findings() == [])
  }

  @Test("Looking is told by the journal before anything is shown, and only where there is something")
  func look() throws {
    let test = try PersonalTestData()
    #expect(try test.record() == nil)
    #expect(try test.data.acts().count == 2)
    try test.save()
    #expect(try test.record()?.data == PersonalTestData.first)
    #expect(try test.data.acts().last?.personal == JournalPersonal(PersonalTestData.recipient, .seen))
    let full = Trace(failing: 0, code: ENOSPC, isLasting: true) { $0 == .append }
    #expect(throws: StorageError.self) {
      try test.data.open(full).seePersonal(PersonalTestData.seeing(), by: DataFolder.clerk)
    }
  }

  @Test("Only an individual whom a dossier proposes has such data, of a sealed year too")
  func whose() throws {
    let test = try PersonalTestData()
    let store = try test.data.open()
    for line in [1, 2] {
      let recipient = PersonalTestData.dossier.recipient(line)
      #expect(throws: StorageError.personal(recipient, .noRecipient)) {
        try store.commit(PersonalTestData.setting(PersonalTestData.first, of: recipient), by: DataFolder.clerk)
      }
    }
    let earlier = PersonalTestData.earlier.recipient(3)
    try store.commit(PersonalTestData.setting(PersonalTestData.first, of: earlier), by: DataFolder.clerk)
    try store.seal(2024, why: "", by: DataFolder.clerk)
    let before = PersonalRecord(PersonalTestData.first, revision: 1)
    try store.commit(
      PersonalTestData.setting(PersonalTestData.second, before: before, of: earlier), by: DataFolder.clerk)
    #expect(try test.record(earlier)?.data == PersonalTestData.second)
    #expect(try test.findings() == [])
    try store.commit(PersonalTestData.erasing(2, of: earlier), by: DataFolder.clerk)
    #expect(try test.findings() == [])
  }

  @Test("A line does not go while its personal data are there, and goes once they are erased")
  func leftBehind() throws {
    let test = try PersonalTestData()
    let store = try test.data.open()
    try test.save(store)
    var shorter = PersonalTestData.dossier
    shorter.lines.removeLast()
    let before = AnyRecord.dossier(PersonalTestData.dossier)
    for after in [nil, AnyRecord.dossier(shorter)] {
      #expect(throws: StorageError.personal(PersonalTestData.recipient, .leftBehind)) {
        try store.commit(Act(edits: [RecordEdit(before: before, after: after)]), by: DataFolder.clerk)
      }
    }
    // Who may not look into the folder learns it from the journal.
    let other = try test.withoutRights()
    #expect(throws: StorageError.personal(PersonalTestData.recipient, .leftBehind)) {
      try other.commit(Act(edits: [RecordEdit(before: before, after: nil)]), by: DataFolder.clerk)
    }
    try store.commit(PersonalTestData.erasing(1), by: DataFolder.clerk)
    try other.commit(Act(edits: [RecordEdit(before: before, after: nil)]), by: DataFolder.clerk)
    #expect(try test.findings() == [])
  }

  private func mode(_ test: PersonalTestData, _ name: String) throws -> UInt32 {
    var status = stat()
    guard lstat(test.data.folder.at(name), &status) == 0 else { throw SystemError(code: errno) }
    return status.st_mode & 0o7777
  }
}

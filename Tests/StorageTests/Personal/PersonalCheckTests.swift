import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("Examining personal data")
struct PersonalCheckTests {
  private static let file = "personal/2025/HS-2025-0012-3.json"

  @Test("A hand edit is shown and named, refused, and taken over by an act")
  func handEdit() throws {
    let test = try PersonalTestData()
    try test.save()
    let text = try test.data.folder.read(PersonalTestData.path)
    try test.data.folder.write(PersonalTestData.path, text.replacing("001234", with: "009999"))
    #expect(try test.findings() == [Finding(path: Self.file, .personal(.editedOutside))])
    let store = try test.data.open()
    #expect(try store.personalState(of: PersonalTestData.recipient).problem == .editedOutside)
    var edited = PersonalTestData.first
    edited.identityNumber = "056085009999"
    let before = PersonalRecord(edited, revision: 1)
    #expect(throws: StorageError.personal(PersonalTestData.recipient, .editedOutside)) {
      try store.commit(PersonalTestData.setting(PersonalTestData.second, before: before), by: DataFolder.clerk)
    }
    try store.adoptPersonal(PersonalTestData.recipient, why: "máy hỏng", by: DataFolder.clerk)
    #expect(try test.record() == PersonalRecord(edited, revision: 2))
    #expect(try test.findings() == [])
    #expect(throws: StorageError.personal(PersonalTestData.recipient, .changed)) {
      try store.adoptPersonal(PersonalTestData.recipient, why: "", by: DataFolder.clerk)
    }
  }

  @Test("A file that is gone, of another revision, unknown to the journal, of nobody, or not erased is a finding")
  func strays() throws {
    let test = try PersonalTestData()
    try test.save()
    let text = try test.data.folder.read(PersonalTestData.path)
    try test.data.folder.writeSigned(PersonalTestData.path, text.replacing("\"rev\": 1", with: "\"rev\": 4"))
    #expect(try test.findings() == [Finding(path: Self.file, .otherRevision(file: 4, journal: 1))])
    unlink(test.data.folder.at(PersonalTestData.path))
    #expect(try test.findings() == [Finding(path: Self.file, .missingFile)])
    #expect(try test.findings().allSatisfy { !$0.isNote })
    let stranger = "personal/2025/HS-2025-0012-4.json"
    try test.data.folder.writeSigned("data/" + stranger, text.replacing("0012-3", with: "0012-4"))
    #expect(
      try test.findings() == [
        Finding(path: Self.file, .missingFile), Finding(path: stranger, .personalOfNobody),
        Finding(path: stranger, .notInJournal),
      ])
    unlink(test.data.folder.at("data/" + stranger))
    try test.data.folder.writeSigned(PersonalTestData.path, text)
    try test.data.open().commit(PersonalTestData.erasing(1), by: DataFolder.clerk)
    try test.data.folder.writeSigned(PersonalTestData.path, text)
    #expect(try test.findings() == [Finding(path: Self.file, .personalNotErased)])
  }

  @Test("Permissions wider than meant are a finding, and foreign files and leftovers are named")
  func modes() throws {
    let test = try PersonalTestData()
    try test.save()
    chmod(test.data.folder.at(PersonalTestData.path), 0o644)
    chmod(test.data.folder.at("data/personal"), 0o775)
    try test.data.folder.write("data/personal/note.txt", "x")
    try test.data.folder.write("data/personal/2025/.HS-2025-0012-3.json.new", "x")
    chmod(test.data.folder.at("data/personal/2025/.HS-2025-0012-3.json.new"), 0o640)
    let found = try test.data.open().check().filter { $0.path.hasPrefix("personal") }
    #expect(
      found == [
        Finding(path: "personal", .personalTooOpen(mode: 0o775)),
        Finding(path: "personal", .noSetGroupID(mode: 0o775)),
        Finding(path: "personal/2025/.HS-2025-0012-3.json.new", .temporary),
        Finding(path: Self.file, .personalTooOpen(mode: 0o644)), Finding(path: "personal/note.txt", .foreign),
      ])
  }

  @Test("Garbage is named by its place, never by its words, can be erased, and hinders nothing else")
  func garbage() throws {
    let values = [
      "", "{", "[]", #"{"identityNumber": 56085001234}"#, #"{"phone": "gọi 0905123456"}"#,
      String(repeating: "[", count: 10_000), "\u{0}056085001234", String(repeating: "0", count: 100_000),
    ]
    let test = try PersonalTestData()
    let store = try test.data.open()
    for text in values {
      try test.save(store)
      try test.data.folder.write(PersonalTestData.path, text)
      let found = try test.findings()
      #expect(found.map(\.path) == [Self.file])
      #expect(!"\(found)".contains("056085") && !"\(found)".contains("0905"))
      #expect(try test.data.load().problems.isEmpty)
      let state = try store.personalState(of: PersonalTestData.recipient)
      #expect(state.isThere && state.revision == nil && state.problem != nil)
      #expect(throws: StorageError.self) { try store.seePersonal(PersonalTestData.seeing(), by: DataFolder.clerk) }
      try store.commit(PersonalTestData.erasing(nil), by: DataFolder.clerk)
      #expect(try test.findings() == [])
    }
  }

  @Test("A newer version's file and one with another name are left alone", arguments: ["\"schema\": 99", "0012-9"])
  func notOurs(_ piece: String) throws {
    let test = try PersonalTestData()
    try test.save()
    let text = try test.data.folder.read(PersonalTestData.path)
    let other = text.replacing(piece.contains("schema") ? "\"schema\": 2" : "0012-3", with: piece)
    try test.data.folder.writeSigned(PersonalTestData.path, other)
    let written = try test.data.folder.read(PersonalTestData.path)
    let failure: PersonalFailure = piece.contains("schema") ? .newerSchema(found: 99, known: 2) : .otherName
    #expect(try test.findings() == [Finding(path: Self.file, .personal(failure))])
    #expect(throws: StorageError.personal(PersonalTestData.recipient, failure)) {
      try test.data.open().commit(PersonalTestData.setting(PersonalTestData.second), by: DataFolder.clerk)
    }
    #expect(try test.data.folder.read(PersonalTestData.path) == written)
  }

  @Test(
    "Links and pipes are neither followed nor waited for", arguments: ["personal", "personal/2025", file],
    [false, true])
  func links(_ name: String, isPipe: Bool) throws {
    let test = try PersonalTestData()
    try test.save()
    try test.data.folder.makeFolder("outside")
    try test.data.folder.makeFolder("outside/2025")
    let text = try test.data.folder.read(PersonalTestData.path)
    for copy in ["outside/2025/HS-2025-0012-3.json", "outside/HS-2025-0012-3.json"] {
      try test.data.folder.write(copy, text)
    }
    let place = test.data.folder.at("data/" + name)
    rename(place, test.data.folder.at("moved"))
    let target = test.data.folder.at(name == Self.file ? "outside/HS-2025-0012-3.json" : "outside")
    #expect((isPipe ? mkfifo(place, 0o660) : symlink(target, place)) == 0)
    let outside = try test.data.folder.files("outside")
    let store = try test.data.open()
    #expect((try? store.seePersonal(PersonalTestData.seeing(), by: DataFolder.clerk)) == nil)
    _ = try? store.commit(PersonalTestData.setting(PersonalTestData.second), by: DataFolder.clerk)
    _ = try? store.commit(PersonalTestData.erasing(nil), by: DataFolder.clerk)
    _ = try? store.backup(to: test.data.folder.at("a.tar.gz"), at: DataFolder.clerk.at)
    _ = store.check()
    #expect(try test.data.folder.files("outside") == outside)
    try store.commit(DataFolder.edit("x"), by: DataFolder.clerk)
  }

  @Test("Data describe themselves without a value")
  func description() {
    let record = PersonalRecord(PersonalTestData.second, revision: 1)
    var dumped = ""
    dump(record, to: &dumped)
    for text in ["\(record)", String(reflecting: record), dumped, "\(PersonalTestData.setting(record.data))"] {
      for secret in PersonalTestData.secrets { #expect(!text.contains(secret)) }
    }
  }

  @Test(
    "A path is that of a recipient only where it is just what the recipient's path is",
    arguments: [
      "personal/2025/HS-3.json", "personal/2025/HS-03.json", "personal/2025/HS-0.json", "personal/2025/HS.json",
      "personal/2025/-3.json", "personal/25/HS-3.json", "personal/2025/../HS-3.json", "personal/2025/HS-3.json.new",
      "personal/2025/HS-100000.json", "personal/HS-3.json", "personal/2025/H/S-3.json", "personal/2025/HS-+3.json",
    ])
  func paths(_ path: String) {
    #expect((PersonalPath.recipient(at: path) != nil) == (path == "personal/2025/HS-3.json"), "\(path)")
    #expect(PersonalPath.recipient(at: path).map { PersonalPath($0).text } ?? path == path)
  }
}

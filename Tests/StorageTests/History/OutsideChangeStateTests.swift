import Emulation
import Testing

@testable import Storage

@Suite("What a file that is not as the journal says is compared with")
struct OutsideChangeStateTests {
  private static let key = DataFolder.dossier.key

  private func change(_ data: DataFolder) throws -> OutsideChange? {
    try data.open().outsideChanges(of: [Self.key])[Self.key]
  }

  private func edit(_ data: DataFolder, _ old: String, _ new: String) throws {
    try data.folder.write(
      DataFolder.dossierPath, try data.folder.read(DataFolder.dossierPath).replacing(old, with: new))
  }

  @Test("The journal has only the sum, then the content, and then the file is damaged or gone")
  func states() throws {
    let data = try DataFolder()
    #expect(try change(data)?.file == .unchanged)
    try edit(data, "Đề nghị tặng", "Đề nghị")
    #expect(try change(data) == OutsideChange(record: Self.key, file: .readable, journal: .sum))
    try edit(data, "Đề nghị", "Đề nghị tặng")
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    try edit(data, "một", "hai")
    let found = try #require(try change(data))
    #expect(found.journal == .content)
    #expect(found.differences?.map(\.before?.plain) == ["một"])
    #expect(found.differences?.map(\.after?.plain) == ["hai"])
    try data.folder.write(DataFolder.dossierPath, "{")
    #expect(try change(data) == OutsideChange(record: Self.key, file: .damaged, journal: .content))
    try data.folder.removeAll(DataFolder.dossierPath)
    #expect(try change(data) == OutsideChange(record: Self.key, file: .gone, journal: .content))
    let stray = RecordKey(.unit, "la")
    try data.folder.write("data/units/la.json", "{")
    #expect(
      try data.open().outsideChanges(of: [stray])[stray]
        == OutsideChange(record: stray, file: .damaged, journal: .unknown))
  }

  @Test("The log tells what an adoption changed against the journal's version, or that there is none")
  func adoption() throws {
    let data = try DataFolder()
    try edit(data, "Đề nghị tặng", "Đề nghị")
    try data.open().adopt([Self.key], why: "đã đối chiếu", by: DataFolder.clerk)
    try edit(data, "Đề nghị Bằng", "Đề nghị tặng Bằng")
    try data.open().adopt([Self.key], why: "đã đối chiếu lại", by: DataFolder.clerk)
    let acts = try data.acts().filter { $0.kind == .adopt }
    let found = try data.open().differences(of: acts)
    let adoptions = acts.compactMap { found[$0.id]?.first }
    #expect(adoptions.map(\.basis) == [.nothing, .journal])
    #expect(adoptions.last?.differences.map(\.after?.plain) == ["Đề nghị tặng Bằng khen"])
  }
}

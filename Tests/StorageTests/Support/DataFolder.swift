import Emulation
import TestProvince

@testable import Storage

/// A data folder of one test, with the test province and one dossier in it.
struct DataFolder: Sendable {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.at("data")
    try Store.create(path, DataFolder.records(), machine: DataFolder.machine, by: DataFolder.clerk)
  }

  static let machine = Machine.ID(code: "may-1")
  /// Who does everything, on 08/12/2025 at 9:30 in Việt Nam.
  static let clerk = Signature(author: "lan", at: Moment(seconds: 1_765_161_000, offset: 420))

  static func records() -> [AnyRecord] {
    TestProvince.records().map(saved) + [.province(TestProvince.province()), .dossier(dossier)]
  }

  static let dossier = Dossier(
    id: RecordID(code: "HS-2025-0001"), year: 2025, nominator: TestProvince.trade, track: .merit,
    abstract: "Đề nghị tặng Bằng khen", createdOn: TestProvince.day("2025-11-03"), parts: [],
    lines: [
      RecipientLine(
        number: 1, subject: .collective, name: "Văn phòng Sở Công Thương", unit: TestProvince.trade,
        award: TestProvince.certificate)
    ])

  static let dossierPath = "data/dossiers/2025/HS-2025-0001.json"

  private static func saved(_ record: AnyRecord) -> AnyRecord { record.with(revision: max(1, record.revision)) }

  func open(_ trace: Trace? = nil, machine: Machine.ID = machine) throws -> Store {
    try Store.open(path, machine: machine, probe: trace?.probe)
  }

  func load() throws -> LoadedProvince { try open().load() }

  /// Every file below the data folder and its text, but for the journal.
  func records() throws -> [String: String] {
    try folder.files("data").filter { !$0.key.hasPrefix("data/journal/") }
  }

  /// The acts of the journal, in order.
  func acts() throws -> [JournalEntry] { try open().news(since: JournalPosition()).acts }

  /// An act that changes the abstract of the dossier.
  static func edit(_ abstract: String, from before: Dossier = dossier) -> Act {
    var after = before
    after.abstract = abstract
    return Act(edits: [RecordEdit(before: .dossier(before), after: .dossier(after))])
  }

  /// An act on three records: one changed, one new in a new folder, one taken away.
  ///
  /// - Parameter revision: the revision the dossier has; 2 after an edit that made its abstract "trước".
  static func threefold(revision: Int = 1) throws -> Act {
    var before = dossier
    before.revision = revision
    if revision > 1 { before.abstract = "trước" }
    var dossier = before
    dossier.abstract = "sửa"
    let decision = Decision(
      id: RecordID(code: "QD-1"), revision: 0, year: 2025, number: "1/QĐ", day: TestProvince.day("2025-12-01"),
      signer: "CHỦ TỊCH", abstract: "Tặng", recipients: [])
    let card = records().first { $0.key.kind == .scorecard }
    return Act(edits: [
      RecordEdit(before: .dossier(before), after: .dossier(dossier)),
      RecordEdit(before: nil, after: .decision(decision)), RecordEdit(before: card, after: nil),
    ])
  }
}

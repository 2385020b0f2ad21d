import Emulation
import TestProvince

@testable import Storage

/// A data folder of one test, with the test province and one dossier in it.
struct DataFolder {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.at("data")
    try Store.create(path, DataFolder.records())
  }

  static func records() -> [AnyRecord] {
    TestProvince.records().map(saved) + [.province(TestProvince.province()), .dossier(dossier)]
  }

  static let dossier = Dossier(
    id: RecordID(code: "HS-2025-0001"), year: 2025, nominator: TestProvince.trade, track: .merit,
    abstract: "Đề nghị tặng Bằng khen", createdOn: TestProvince.day("2025-11-03"), parts: [],
    lines: [
      RecipientLine(
        number: 1, subject: .collective, name: "Sở Công Thương", unit: TestProvince.trade,
        award: TestProvince.certificate)
    ])

  static let dossierPath = "data/dossiers/2025/HS-2025-0001.json"

  private static func saved(_ record: AnyRecord) -> AnyRecord { record.with(revision: max(1, record.revision)) }

  func open(_ trace: Trace? = nil) throws -> Store { try Store.open(path, probe: trace?.probe) }

  func load() throws -> LoadedProvince { try open().load() }

  /// An act that changes the abstract of the dossier.
  static func edit(_ abstract: String, from before: Dossier = dossier) -> Act {
    var after = before
    after.abstract = abstract
    return Act(edits: [RecordEdit(before: .dossier(before), after: .dossier(after))])
  }

  /// An act on three records: one changed, one new in a new folder, one taken away.
  static func threefold() throws -> Act {
    var dossier = dossier
    dossier.abstract = "sửa"
    let decision = Decision(
      id: RecordID(code: "QD-1"), revision: 0, year: 2025, number: "1/QĐ", day: TestProvince.day("2025-12-01"),
      signer: "CHỦ TỊCH", abstract: "Tặng", recipients: [])
    let card = records().first { $0.key.kind == .scorecard }
    return Act(edits: [
      RecordEdit(before: .dossier(DataFolder.dossier), after: .dossier(dossier)),
      RecordEdit(before: nil, after: .decision(decision)), RecordEdit(before: card, after: nil),
    ])
  }
}

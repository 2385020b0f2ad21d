import Emulation
import Glibc
import TestProvince

@testable import Storage

/// A data folder with dossiers that propose individuals, and personal data of people who do not exist.
struct PersonalTestData {
  let data: DataFolder

  init() throws {
    data = try DataFolder()
    try data.open().fill([.dossier(Self.dossier), .dossier(Self.earlier)], by: DataFolder.clerk)
  }

  static let recipient = dossier.recipient(3)
  static let path = "data/personal/2025/HS-2025-0012-3.json"
  static let first = PersonalData(birthDate: TestProvince.day("1985-03-02"), identityNumber: "056085001234")
  static let second = PersonalData(
    birthDate: TestProvince.day("1985-03-02"), identityNumber: "056085001234", phone: "+84 905 123 456")
  /// What must stand nowhere but in the file.
  static let secrets = ["056085001234", "1985-03-02", "02/03/1985", "905 123 456"]

  static let dossier = dossier("HS-2025-0012", 2025)
  /// Of a year that is closed.
  static let earlier = dossier("HS-2024-0012", 2024)

  private static func dossier(_ id: String, _ year: Int) -> Dossier {
    Dossier(
      id: RecordID(id) ?? RecordID(slug: id), year: year, nominator: TestProvince.trade, track: .merit,
      abstract: "Đề nghị",
      createdOn: TestProvince.day("\(year)-11-03"), parts: [],
      lines: [
        RecipientLine(
          number: 1, subject: .collective, name: "Văn phòng Sở Công Thương", unit: TestProvince.trade,
          award: TestProvince.certificate),
        RecipientLine(
          number: 3, subject: .individual, name: "Lê Văn Thử", unit: TestProvince.trade, award: TestProvince.certificate
        ),
      ])
  }

  static func setting(
    _ after: PersonalData, before: PersonalRecord? = nil, of recipient: RecipientKey = recipient
  ) -> Act {
    Act(
      .setPersonal,
      personal: PersonalEdit(recipient, before: before?.revision, base: before?.data, after: after))
  }

  static func erasing(_ revision: Int?, of recipient: RecipientKey = recipient) -> Act {
    Act(.erasePersonal, personal: PersonalEdit(recipient, before: revision))
  }

  static func seeing(_ recipient: RecipientKey = recipient) -> Act {
    Act(.seePersonal, personal: PersonalEdit(recipient))
  }

  /// Saves the first data.
  @discardableResult
  func save(_ store: Store? = nil) throws -> Receipt {
    try (store ?? data.open()).commit(Self.setting(Self.first), by: DataFolder.clerk)
  }

  /// The folder as an account sees it that may not look into `personal`.
  func withoutRights() throws -> Store {
    let probe = FileProbe { operation, path in operation == .open && path == "personal" ? EACCES : nil }
    return try Store.open(data.path, machine: DataFolder.machine, probe: probe)
  }

  func record(_ recipient: RecipientKey = recipient) throws -> PersonalRecord? {
    try data.open().seePersonal(Self.seeing(recipient), by: DataFolder.clerk)?.record
  }

  /// What is found, without what the umask of the tests brings.
  func findings() throws -> [Finding] {
    try data.open().check().filter { finding in
      if case .personalTooOpen = finding.subject { false } else { !finding.isMode }
    }
  }
}

import Emulation
import Storage
import TestProvince

/// A data folder with the test province and some dossiers, for tests that harm it.
public enum TestFolder {
  public static let machine = machine(1)
  /// One of several machines, from 1.
  public static func machine(_ number: Int) -> Machine.ID { Machine.ID(slug: "may-\(number)") }
  /// Who does everything, on 08/12/2025 at 9:30 in Việt Nam.
  public static let clerk = Signature(author: "lan", at: Moment(seconds: 1_765_161_000, offset: 420))
  public static let year = 2025

  /// Makes the folder at a path where there is nothing.
  public static func make(_ path: String, dossiers: Int) throws(StorageError) {
    try Store.create(path, records(dossiers: dossiers), machine: machine, by: clerk)
  }

  public static func records(dossiers: Int) -> [AnyRecord] {
    TestProvince.records().map { $0.with(revision: max(1, $0.revision)) } + [.province(TestProvince.province())]
      + (0..<dossiers).map { .dossier(dossier($0)) }
  }

  /// A dossier as it is in a new folder.
  public static func dossier(_ number: Int) -> Dossier {
    Dossier(
      id: RecordID(slug: "hs-2025-\(number)"), year: year, nominator: TestProvince.trade, track: .merit,
      abstract: "Đề nghị tặng Bằng khen", createdOn: TestProvince.day("2025-11-03"), parts: [],
      lines: [
        RecipientLine(
          number: 1, subject: .collective, name: "Văn phòng Sở Công Thương", unit: TestProvince.trade,
          award: TestProvince.certificate),
        RecipientLine(
          number: 2, subject: .individual, name: "Lê Văn Thử", unit: TestProvince.trade, post: "Chuyên viên",
          award: TestProvince.certificate),
      ])
  }

  /// The individual of a dossier, of whom there may be personal data.
  public static func recipient(_ number: Int) -> RecipientKey { dossier(number).recipient(2) }

  /// Personal data of somebody invented; other numbers for another `version`.
  public static func personal(_ version: Int) -> PersonalData {
    PersonalData(
      birthDate: TestProvince.day("1985-03-02"), identityNumber: "0560850\(10_000 + version)",
      phone: "0905 000 \(100 + version)")
  }

  /// Saves personal data.
  ///
  /// - Parameters:
  ///   - before: what is there, as `version` made it with `revision`; nil for nothing.
  public static func settingPersonal(_ number: Int, _ version: Int, before: (version: Int, revision: Int)?) -> Act {
    Act(
      .setPersonal,
      personal: PersonalEdit(
        recipient(number), before: before?.revision, base: before.map { personal($0.version) },
        after: personal(version)))
  }

  /// Records of the year before, which is closed.
  public static var closedYear: [AnyRecord] {
    var records: [AnyRecord] = (0..<3).map { number in
      var earlier = dossier(number)
      (earlier.id, earlier.year) = (RecordID(slug: "hs-2024-\(number)"), year - 1)
      earlier.createdOn = TestProvince.day("2024-11-03")
      return .dossier(earlier)
    }
    var old = decision("QD-2024")
    (old.year, old.day) = (year - 1, TestProvince.day("2024-12-01"))
    records.append(.decision(old))
    return records
  }

  public static func decision(_ id: String, _ abstract: String = "Tặng") -> Decision {
    Decision(
      id: RecordID(slug: id), revision: 0, year: year, number: "\(id)/QĐ", day: TestProvince.day("2025-12-01"),
      signer: "CHỦ TỊCH", abstract: abstract, recipients: [])
  }

  public static func campaign(_ id: String) -> Campaign {
    Campaign(
      id: RecordID(slug: id), revision: 0, name: "Phong trào", shortName: id, form: .regular, start: nil,
      end: TestProvince.day("2025-12-31"), bases: [], contents: [], duties: [])
  }

  /// One edit of a dossier's abstract.
  public static func edit(_ before: Dossier, _ abstract: String) -> RecordEdit {
    var after = before
    after.abstract = abstract
    return RecordEdit(before: .dossier(before), after: .dossier(after))
  }
}

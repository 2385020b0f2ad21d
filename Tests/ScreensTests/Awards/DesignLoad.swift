import Emulation
import TestProvince

/// As many dossiers as a province has in a year.
enum DesignLoad {
  /// Dossiers with four recipients each, in all stages, of the four units in turn.
  static func workspace(dossiers count: Int) -> Workspace {
    let units = [TestProvince.health, TestProvince.finance, TestProvince.trade, TestProvince.homeAffairs]
    let states: [DossierState] = [.draft, .submitted, .received, .appraising, .council, .decided]
    let records = (1...max(1, count)).map { number in
      let text = String(number)
      let name = "HS-2025-" + String(repeating: "0", count: max(0, 4 - text.count)) + text
      let id = Dossier.ID(name) ?? Dossier.ID(slug: name)
      let lines = (1...4).map { line in
        RecipientLine(
          number: line, subject: .individual, name: "Người thứ \(line) của hồ sơ \(number)", unit: nil,
          award: TestProvince.certificate, state: states[number % states.count])
      }
      return AnyRecord.dossier(
        Dossier(
          id: id, year: 2025, nominator: units[number / 2 % units.count], track: .merit,
          abstract: "Bằng khen đợt \(number)", createdOn: TestProvince.day("2025-11-03"),
          receivedOn: number % states.count < 2 ? nil : TestProvince.day("2025-11-10"), parts: [], lines: lines))
    }
    return Workspace(province: TestProvince.province(), records: TestProvince.records() + records)
  }
}

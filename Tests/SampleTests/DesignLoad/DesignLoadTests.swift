import Emulation
import Testing

@testable import Sample

@Suite struct DesignLoadTests {
  @Test("The years end with the open one")
  func years() {
    #expect(DesignLoad.years(10) == 2016...2025)
    #expect(DesignLoad.years(1) == 2025...2025)
  }

  @Test("A year has the size the program is built for", arguments: [2016, 2025])
  func volume(year: Int) {
    let records = DesignLoad.year(year)
    let lines = records.reduce(0) { count, record in
      if case .dossier(let dossier) = record { count + dossier.lines.count } else { count }
    }
    let cells = records.reduce(0) { count, record in
      if case .scorecard(let card) = record { count + card.cells.count } else { count }
    }
    #expect(records.count { $0.key.kind == .bloc } == 26)
    #expect(records.count { $0.key.kind == .dossier } == 2_500)
    #expect((9_500...10_500).contains(lines))
    #expect((7_000...10_500).contains(cells))
    #expect(records.allSatisfy { $0.key.year == year })
  }

  @Test("The same year gives the same records, other years give others, and all references are closed")
  func determinism() {
    let records = DesignLoad.year(2020)
    #expect(DesignLoad.year(2020) == records)
    let others = Set(DesignLoad.year(2021).map(\.key))
    #expect(others.isDisjoint(with: records.map(\.key)))
    let missing = References(DesignLoad.catalogue(years: 2) + records).missing
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test("Past years have ended; in the open year nothing lies ahead and some work is under way")
  func states() {
    let past = dossiers(of: 2024)
    #expect(past.allSatisfy { $0.lines.allSatisfy(\.state.isEnded) })
    let open = dossiers(of: 2025)
    #expect((150...500).contains(open.count { !$0.state.isEnded }))
    #expect(open.allSatisfy { $0.steps.allSatisfy { $0.day <= SampleProvince.today } })
  }

  private func dossiers(of year: Int) -> [Dossier] {
    DesignLoad.year(year).compactMap { record in
      if case .dossier(let dossier) = record { dossier } else { nil }
    }
  }
}

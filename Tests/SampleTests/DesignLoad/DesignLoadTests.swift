import Emulation
import Testing

@testable import Sample

@Suite struct DesignLoadTests {
  private static let past = DesignLoad.year(2024)
  private static let open = DesignLoad.year(2025)

  @Test("The years end with the open one")
  func years() {
    #expect(DesignLoad.years(10) == 2016...2025)
    #expect(DesignLoad.years(1) == 2025...2025)
  }

  @Test("A year has the size the program is built for", arguments: [past, open])
  func volume(records: [AnyRecord]) {
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
    #expect(Set(records.compactMap(\.key.year)).count == 1)
  }

  @Test("The same year gives the same records and shares none with another year")
  func determinism() {
    #expect(DesignLoad.year(2024) == Self.past)
    #expect(Set(Self.past.map(\.key)).isDisjoint(with: Self.open.map(\.key)))
  }

  @Test("Everything a record speaks of is there", arguments: [past, open])
  func closure(records: [AnyRecord]) {
    let missing = References(DesignLoad.catalogue(years: 1) + records).missing
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test("Past years have ended; in the open year nothing lies ahead and some work is under way")
  func states() {
    #expect(dossiers(in: Self.past).allSatisfy { $0.lines.allSatisfy(\.state.isEnded) })
    let open = dossiers(in: Self.open)
    #expect((150...500).contains(open.count { !$0.state.isEnded }))
    #expect(open.allSatisfy { $0.steps.allSatisfy { $0.day <= SampleProvince.today } })
  }

  @Test("Played step by step, the program accepts the dossiers")
  func replay() throws {
    guard case .province(let province)? = DesignLoad.catalogue(years: 1).first else { throw NoProvince() }
    for dossier in dossiers(in: Self.open).suffix(60) + dossiers(in: Self.past).prefix(60) {
      #expect(try dossier.replayed(by: province).withoutNotes == dossier.withoutNotes, "\(dossier.id)")
    }
  }

  private func dossiers(in records: [AnyRecord]) -> [Dossier] {
    records.compactMap { record in
      if case .dossier(let dossier) = record { dossier } else { nil }
    }
  }
}

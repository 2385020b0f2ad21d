import Emulation
import Testing

@testable import Sample

@Suite struct DesignLoadTests {
  private static let past = DesignLoad.year(2024)
  private static let open = DesignLoad.year(DesignLoad.lastYear)

  /// Names the years in the log of the tests, not their thousands of records.
  enum Load: CaseIterable {
    case past, open

    var records: [AnyRecord] { self == .past ? DesignLoadTests.past : DesignLoadTests.open }
  }

  @Test("The years end with the open one")
  func years() {
    #expect(DesignLoad.years(10) == 2016...2025)
    #expect(DesignLoad.years(1) == 2025...2025)
  }

  @Test("Every year has its calendar, the open one and the next the announced ones")
  func calendars() {
    let years = DesignLoad.catalogue(years: 10).compactMap { record in
      if case .calendarYear(let year) = record { year } else { nil }
    }
    #expect(years.map(\.year).sorted() == Array(2016...2026))
    #expect(years.allSatisfy { $0.daysOff.allSatisfy { $0.day.weekday <= 5 } })
  }

  @Test("A year has the size the program is built for", arguments: Load.allCases)
  func volume(load: Load) {
    let records = load.records
    let lines = records.reduce(0) { count, record in
      if case .dossier(let dossier) = record { count + dossier.lines.count } else { count }
    }
    let cells = records.reduce(0) { count, record in
      if case .scorecard(let card) = record { count + card.cells.count } else { count }
    }
    #expect(records.count { $0.key.kind == .bloc } == 26)
    #expect(records.count { $0.key.kind == .dossier } == 2_500)
    #expect((150...400).contains(records.count { $0.key.kind == .campaign }))
    #expect((9_500...10_500).contains(lines))
    #expect((7_000...10_500).contains(cells))
    #expect(Set(records.compactMap(\.key.year)).count == 1)
  }

  @Test("The same year gives the same records and shares none with another year")
  func determinism() {
    #expect(DesignLoad.year(2024) == Self.past)
    #expect(Set(Self.past.map(\.key)).isDisjoint(with: Self.open.map(\.key)))
  }

  @Test("The program's own check finds nothing wrong in two years together")
  func check() {
    let flaws = RecordCheck(DesignLoad.catalogue(years: 2) + Self.past + Self.open).flaws()
    #expect(flaws.isEmpty, "\(flaws.prefix(5))")
  }

  @Test("A factor doubles what grows, and all of it still fits together")
  func doubled() {
    let records = DesignLoad.catalogue(years: 1, factor: 2) + DesignLoad.year(DesignLoad.lastYear, factor: 2)
    let once = DesignLoad.catalogue(years: 1) + Self.open
    for kind in [RecordKind.dossier, .campaign] {
      let count = once.count { $0.key.kind == kind && $0.key.year != nil }
      #expect(records.count { $0.key.kind == kind && $0.key.year != nil } == 2 * count)
    }
    #expect(records == DesignLoad.catalogue(years: 1, factor: 2) + DesignLoad.year(DesignLoad.lastYear, factor: 2))
    #expect(RecordCheck(records).flaws().isEmpty)
  }

  @Test("With the units of before the merger there are about 650, each former one with its last day and its heir")
  func formerUnits() {
    let units = DesignLoad.catalogue(years: 1).compactMap { record in
      if case .unit(let unit) = record { unit } else { nil }
    }
    #expect((640...660).contains(units.count))
    let living = Set(units.filter { $0.until == nil }.map(\.id))
    #expect(units.allSatisfy { $0.until == nil || living.contains($0.successor ?? $0.id) })
    #expect(units.contains { $0.until != nil && $0.names.count > 1 })
  }

  @Test("Campaigns have duties, done in the past and few overdue in the open year")
  func campaigns() {
    func duties(_ records: [AnyRecord]) -> [Duty] {
      records.flatMap { record -> [Duty] in
        if case .campaign(let campaign) = record { campaign.duties } else { [] }
      }
    }
    let past = duties(Self.past)
    #expect(past.count > 700)
    #expect(past.allSatisfy { $0.doneOn != nil })
    let overdue = duties(Self.open).count {
      $0.doneOn == nil && ($0.due ?? SampleProvince.today) < SampleProvince.today
    }
    #expect((1...30).contains(overdue))
  }

  @Test("Decisions of a year are signed in that year")
  func decisionYears() {
    for record in Self.past + Self.open {
      if case .decision(let decision) = record { #expect(decision.day.year == decision.year) }
    }
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

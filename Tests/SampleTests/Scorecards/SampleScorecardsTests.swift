import Emulation
import Testing

@testable import Sample

@Suite struct SampleScorecardsTests {
  private let workspace: Workspace
  private let departments = Bloc.ID(slug: "2025 khoi 02")

  init() throws {
    workspace = try .sample()
  }

  @Test("Every member of every bloc has a scorecard whose points its criteria allow")
  func completeness() throws {
    for bloc in workspace.blocs.values {
      for member in bloc.members {
        let card = try #require(workspace.scorecard(of: member.unit, in: bloc.id))
        let template = try #require(workspace.templates[card.template])
        let kind = try #require(workspace.units[member.unit]?.kind)
        for (code, cell) in card.cells {
          let criterion = try #require(template.criterion(code), "\(code)")
          #expect(!criterion.excludedKinds.contains(kind))
          for column in ScoreColumn.allCases {
            guard let points = cell[column] else { continue }
            #expect(points >= .zero && points <= criterion.maximum, "\(member.unit) \(code)")
          }
        }
      }
    }
  }

  @Test("Before the waiting cells are entered Sở Nội vụ leads bloc 2 by points that were only cross-checked")
  func before() throws {
    let ranking = try #require(workspace.ranking(of: departments))
    #expect(ranking.standings.first?.unit == .named("Sở Nội vụ"))
    #expect(ranking.standings.first?.result?.notAppraised == 3)
    #expect(ranking.standings.dropFirst().allSatisfy { $0.result?.notAppraised == 0 })
    #expect(throws: Refusal.notAppraised(count: 3)) {
      try workspace.act(
        for: .nominate(.named("Sở Nội vụ"), bloc: departments, award: .provincialFlag), by: "hoaithu",
        on: SampleProvince.today)
    }
  }

  @Test("Entering three cells puts Sở Tài chính first with 930.25, and it can be nominated for the flag")
  func mainJob() throws {
    var workspace = workspace
    let card = try #require(workspace.scorecard(of: .named("Sở Nội vụ"), in: departments))
    let entries = [("A2.2.1", 45), ("A2.2.2", 35), ("A2.4.2", 19)].map {
      PointEntry(criterion: $0.0, points: Points($0.1))
    }
    let typed = try workspace.act(
      for: .enterPoints(card.id, .appraisedScore, entries), by: "hoaithu", on: SampleProvince.today)
    workspace.adopt(typed.records)
    let standings = try #require(workspace.ranking(of: departments)).standings
    #expect(standings.prefix(3).map(\.unit) == [.named("Sở Tài chính"), .named("Sở Nội vụ"), .named("Sở Công Thương")])
    #expect(standings.prefix(3).map(\.rank) == [1, 2, 3])
    #expect(standings[0].result?.total == Points(hundredths: 930_25))
    #expect(standings[0].result?.content == Points(hundredths: 908_25))
    #expect(standings[1].result?.content == Points(hundredths: 901_50))
    #expect(standings[1].ties == [.separated(.sectionPoints("A2"), with: [.named("Sở Công Thương")])])
    let act = try workspace.act(
      for: .nominate(.named("Sở Tài chính"), bloc: departments, award: .provincialFlag), by: "hoaithu",
      on: SampleProvince.today)
    #expect(act.records.count == 1)
  }

  @Test("Section A3 keeps units with more than nine tenths of all points at Tốt")
  func limitingSection() throws {
    let health = try #require(workspace.ranking(of: departments)?[.named("Sở Y tế")]?.result)
    #expect(health.total == Points(hundredths: 873_75))
    #expect(health.band == .good)
    #expect(health.limitingSection == "A3")
    let project = Bloc.ID(slug: "2025 khoi 10")
    let board = try #require(workspace.ranking(of: project)?[.named("Ban Quản lý dự án phát triển tỉnh")]?.result)
    #expect(board.content == Points(hundredths: 870_25))
    #expect(board.band == .good)
    #expect(board.limitingSection == "A3")
  }

  @Test("Equal totals are separated by section A2, or share a rank and the next one is skipped")
  func ties() throws {
    let party = try #require(workspace.ranking(of: Bloc.ID(slug: "2025 khoi 03")))
    let office = try #require(party[.named("Văn phòng Tỉnh ủy")])
    let staff = try #require(party[.named("Ban Tổ chức Tỉnh ủy")])
    #expect(office.result?.total == staff.result?.total)
    #expect(office.ties == [.separated(.sectionPoints("A2"), with: [.named("Ban Tổ chức Tỉnh ủy")])])
    #expect(staff.rank == office.rank.map { $0 + 1 })
    let front = try #require(workspace.ranking(of: Bloc.ID(slug: "2025 khoi 04")))
    let farmers = try #require(front[.named("Hội Nông dân tỉnh")])
    let veterans = try #require(front[.named("Hội Cựu chiến binh tỉnh")])
    #expect(farmers.rank == veterans.rank)
    #expect(farmers.ties == [.shared(with: [.named("Hội Cựu chiến binh tỉnh")])])
    let rank = try #require(farmers.rank)
    #expect(!front.standings.contains { $0.rank == rank + 1 })
  }

  @Test("The special zone's 31 of 36 points of section B2 count as 43.06 of 50")
  func specialZone() throws {
    let ranking = try #require(workspace.ranking(of: Bloc.ID(slug: "2025 cum 05"), view: .column(.selfScore)))
    let result = try #require(ranking[.named("Đặc khu Trường Sa")]?.result)
    #expect(result.sections.first { $0.code == "B2" }?.points == Points(hundredths: 43_06))
  }

  @Test("Knock-outs of every effect are there, and Sở Xây dựng is not ranked")
  func knockouts() throws {
    let effects = Set(workspace.scorecards.values.flatMap(\.knockouts).map(\.effect))
    #expect(effects == Set(KnockoutEffect.allCases))
    let construction = try #require(workspace.ranking(of: departments)?[.named("Sở Xây dựng")])
    #expect(construction.rank == nil)
    guard case .knockout(.noRanking, let reason) = construction.unranked else {
      Issue.record("not knocked out")
      return
    }
    #expect(reason.count >= workspace.province.minimumReasonLength)
  }

  @Test("Some blocs are done, some under way, and some units have handed in nothing")
  func progress() throws {
    let results = workspace.blocs.values.compactMap { workspace.ranking(of: $0.id) }
    #expect(results.contains { $0.standings.allSatisfy { $0.result?.notAppraised == 0 } })
    #expect(results.contains { $0.standings.contains { $0.unranked == .empty } })
    #expect(results.contains { $0.standings.contains { ($0.result?.missing ?? 0) > 0 && $0.rank != nil } })
  }

  @Test("Self-scores are higher than appraised ones, as they are in life, but not always")
  func inflation() {
    var higher = 0
    var lower = 0
    for cell in workspace.scorecards.values.flatMap(\.cells.values) {
      guard let own = cell.selfPoints, let found = cell.appraisedPoints else { continue }
      if own > found { higher += 1 } else if own < found { lower += 1 }
    }
    #expect(lower > 0)
    #expect(higher > lower * 10)
  }
}

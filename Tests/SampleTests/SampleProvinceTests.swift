import Emulation
import Testing

@testable import Sample

@Suite struct SampleProvinceTests {
  private let records = SampleProvince.records()

  @Test("The sample is the same every time")
  func determinism() {
    #expect(SampleProvince.records() == records)
  }

  @Test("Every record has a name of its own that can be a file's")
  func identifiers() {
    let keys = records.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { Unit.ID($0.id) != nil })
  }

  @Test("The program's own check finds nothing wrong")
  func check() {
    let flaws = RecordCheck(records).flaws()
    #expect(flaws.isEmpty, "\(flaws)")
  }

  @Test("No date is one that does not exist")
  func dates() {
    for record in records { #expect(!String(describing: record).contains("Day(ordinal: 0)")) }
  }

  @Test("The campaign carries the plan's dates, parent plans and each reading that asks something of people")
  func campaign() {
    let campaign = CongressCampaign.record
    #expect(campaign.start == nil)
    #expect(campaign.end == Day(year: 2025, month: 12, day: 31))
    #expect(campaign.continues.count == 2)
    #expect(campaign.duties.map(\.code) == (1...66).filter { $0 != 63 && $0 != 65 }.map { "D\($0)" })
    #expect(campaign.duties.last?.kind == .implicit)
    #expect(campaign.duties.first { $0.code == "D48" }?.due == Day(year: 2026, month: 1, day: 2))
    #expect(campaign.bases.map(\.number).contains("9733/KH-UBND"))
    #expect(campaign.duties.allSatisfy { !$0.text.vi.isEmpty && !$0.text.en.isEmpty && !$0.actor.isEmpty })
  }

  @Test("The final report is due on a swapped day off, so its due day moves to Monday 5 January")
  func swappedDay() throws {
    let calendar = WorkingCalendar(Calendars.all)
    let due = try #require(Day(year: 2026, month: 1, day: 2))
    let received = try #require(Day(year: 2026, month: 1, day: 7))
    #expect(calendar.holiday(on: due) != nil)
    #expect(calendar.isWorkingDay(day(10, 1, 2026)))
    #expect(calendar.workingDaysLate(due: due, done: received) == 2)
    #expect(WorkingCalendar().workingDaysLate(due: due, done: received) == 3)
  }

  @Test("Days off are weekdays and days worked in exchange are weekends")
  func calendars() {
    for year in Calendars.all {
      #expect(year.daysOff.allSatisfy { $0.day.weekday <= 5 && $0.day.year == year.year })
      #expect(year.makeUpDays.allSatisfy { $0.weekday > 5 && $0.year == year.year })
    }
  }
}

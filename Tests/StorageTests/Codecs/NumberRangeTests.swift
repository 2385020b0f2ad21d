import Emulation
import RandomNumbers
import TestProvince
import Testing

@testable import Storage

@Suite("Numbers out of any range")
struct NumberRangeTests {
  @Test(
    "A number the program counts with is refused with its member and its range",
    arguments: [
      ("councilMembers", "0", 1...999), ("councilMembers", "1000", 1...999), ("appraisalDays", "0", 1...365),
      ("appraisalDays", "999999999", 1...365), ("minimumReasonLength", "-1", 0...500),
      ("minimumReasonLength", "501", 0...500), ("openYear", "1899", 1900...2999), ("openYear", "3000", 1900...2999),
    ])
  func refused(member: String, number: String, range: ClosedRange<Int>) {
    let record = AnyRecord.province(TestProvince.province())
    let text = Self.replacing(record.json.text) { $0 == member ? number : nil }
    #expect(throws: RecordProblem.Reason.self) { try RecordFile(Array(text.utf8), key: record.key) }
    do throws(RecordProblem.Reason) {
      _ = try RecordFile(Array(text.utf8), key: record.key)
    } catch {
      guard case .format(let error) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(error.member == member)
      #expect(error.reason == .unexpected(number, .number(range)))
    }
  }

  @Test("Whatever number stands at a member, loading, ranking and the agenda come to an end", .timeLimit(.minutes(3)))
  func oneByOne() throws {
    for record in Self.records {
      let text = record.json.text
      let members = Self.numbers(of: text)
      for place in members.indices {
        for number in Self.numbers {
          var index = -1
          let changed = Self.replacing(text) { _ in
            index += 1
            return index == place ? number : nil
          }
          guard let file = try? RecordFile(Array(changed.utf8), key: record.key) else { continue }
          Self.use([file.record])
        }
      }
    }
  }

  @Test("Nor do random numbers and days everywhere at once", .timeLimit(.minutes(3)))
  func allAtOnce() throws {
    var random = SplitMix64(seed: 20_251_208)
    var used = 0
    for _ in 0..<150 {
      let changed = Self.records.compactMap { record -> AnyRecord? in
        let text = Self.replacing(record.json.text) { member in
          guard member != "schema", random.below(4) == 0 else { return nil }
          return Self.numbers[random.below(Self.numbers.count)]
        }
        let days = text.split(separator: "\"", omittingEmptySubsequences: false).map { part in
          Day(iso: String(part)) != nil && random.below(4) == 0
            ? Self.days[random.below(Self.days.count)] : String(part)
        }
        return try? RecordFile(Array(days.joined(separator: "\"").utf8), key: record.key).record
      }
      used += changed.count
      Self.use(changed)
    }
    // Were all of it refused, nothing would have been tried.
    #expect(used > 1_000)
  }

  private static let numbers = [
    "0", "1", "-1", "2", "365", "999", "9999", "99999", "999999999", "-999999999", "999999999.99", "-999999999.99",
    "0.01", "100", "99999999999999999999", "1e9", "2999",
  ]
  private static let days = ["0001-01-01", "9999-12-31", "1970-01-01", "2025-12-08"]

  private static let records: [AnyRecord] =
    Examples.full + TestProvince.records() + TestProvince.dossiers().map(AnyRecord.dossier) + [
      .province(TestProvince.province()), TestProvince.campaignRecord(), TestProvince.swappedCalendar(),
    ]

  /// Does with the records what the program does before anybody presses a key, and after.
  private static func use(_ changed: [AnyRecord]) {
    var workspace = TestProvince.workspaceWithDossiers()
    workspace.adopt([TestProvince.campaignRecord(), TestProvince.swappedCalendar()])
    workspace.adopt(changed)
    let today = workspace.province.today ?? TestProvince.today
    _ = workspace.agenda(on: today)
    for bloc in workspace.blocs.values {
      for member in bloc.members {
        for rule in workspace.province.nominationRules {
          _ = workspace.nominationRefusal(member.unit, in: bloc.id, for: rule.award)
        }
      }
    }
    for dossier in workspace.dossiers.values {
      _ = workspace.appraisalClock(of: dossier, on: today)
      _ = workspace.stepOptions(of: dossier.id, by: "lan")
    }
    _ = RecordCheck(Self.records + changed).flaws()
  }

  /// The members with numbers, one for each line of the text that has one.
  private static func numbers(of text: String) -> [String] {
    var members: [String] = []
    _ = replacing(text) { member in
      members.append(member)
      return nil
    }
    return members
  }

  /// The text with other numbers where the body gives some; each number stands on a line of its own.
  private static func replacing(_ text: String, _ number: (String) -> String?) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let comma = line.last == "," ? "," : ""
      let value = line.drop { $0 == " " }.dropLast(comma.count)
      let lexeme = value.split(separator: " ").last ?? ""
      guard let first = lexeme.first, first == "-" || first.isWholeNumber, lexeme.last?.isWholeNumber == true else {
        return String(line)
      }
      let member = value.split(separator: "\"").first.map(String.init) ?? ""
      guard let other = number(member) else { return String(line) }
      return line.dropLast(comma.count + lexeme.count) + other + comma
    }.joined(separator: "\n")
  }
}

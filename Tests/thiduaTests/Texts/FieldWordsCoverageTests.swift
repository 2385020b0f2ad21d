import Emulation
import JSONText
import Sample
import Testing

@testable import Screens
@testable import Storage
@testable import thidua

@Suite("Every field of the format has words")
struct FieldWordsCoverageTests {
  private static let records = SampleProvince.records()
  private static let workspace: Workspace? = records.lazy.compactMap { record -> Workspace? in
    if case .province(let province) = record { Workspace(province: province, records: records) } else { nil }
  }.first

  /// What the files call by words of their own and people write themselves.
  private static let free = [
    "by", "assignee", "login", "vi", "en", "name", "names", "aliases", "evidence", "code", "section",
  ]

  @Test(
    "No member and no word of the sample's files stands on a screen as the file has it",
    arguments: [Language.vietnamese, .english])
  func words(_ language: Language) throws {
    let workspace = try #require(Self.workspace)
    var raw: Set<String> = []
    for record in Self.records {
      let words = FieldWords(Texts(language), of: record.key.kind, workspace, on: SampleProvince.today)
      for difference in FieldDifference.between(nil, record.json) {
        let change = difference.change
        // What the parameters of a rule are called in the file is English.
        if language == .english, change.path.contains("parameters") { continue }
        let members = difference.path.compactMap { step -> String? in
          if case .member(let name) = step { name } else { nil }
        }
        let name = words.name(change.path)
        for part in name.split(separator: " · ") where members.contains(String(part)) && !Self.isCode(String(part)) {
          raw.insert("\(record.key.kind.rawValue): \(change.path.joined(separator: "/"))")
        }
        guard !Self.free.contains(change.path.last ?? "") else { continue }
        // The English words for roles are those of the format.
        if language == .english, change.path.last?.hasPrefix("roles") == true { continue }
        for text in change.after ?? [] where Self.isWord(text) {
          if words.value([text], at: change.path) == text {
            raw.insert("\(record.key.kind.rawValue): \(change.path.last ?? "") = \(text)")
          }
        }
      }
    }
    #expect(raw.sorted().prefix(20) == [], "\(raw.count)")
  }

  /// A member that is a code and no name: `A2.2.1`.
  private static func isCode(_ text: String) -> Bool { text.contains { $0.isNumber } }

  /// Whether a text looks like a word of the format: `noRanking`.
  private static func isWord(_ text: String) -> Bool {
    text.first?.isLowercase == true && text.utf8.allSatisfy { (65...90) ~= $0 || (97...122) ~= $0 }
      && text != "true" && text != "false"
  }
}

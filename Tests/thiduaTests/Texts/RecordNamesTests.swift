import Emulation
import Screens
import Storage
import Testing

@testable import thidua

/// What is said of records that cannot be saved.
struct RecordNamesTests {
  private static let key = RecordKey(.scorecard, "2025-khoi-02-so-noi-vu", year: 2025)
  private static let problem = RecordProblem(
    path: "scorecards/2025/2025-khoi-02-so-noi-vu.json", reason: .editedOutside)

  private static let errors: [StorageError] = [
    .changedUnderneath(key, expected: 1, found: 2), .changedUnderneath(key, expected: 1, found: nil),
    .editedOutside(key), .nothingToAdopt(key), .damagedUnderneath(problem), .invalidEdit(key),
    .notStorable(key, .badName),
  ]

  @Test("on a screen a record is called as people call it", arguments: errors, [Language.vietnamese, .english])
  func names(error: StorageError, language: Language) {
    let said = Texts(language).storage(error) { _ in "phiếu điểm Sở Nội vụ" }
    #expect(said.contains("phiếu điểm Sở Nội vụ"))
  }

  @Test("what has to be mended or adopted is named with its file as well", arguments: [2, 4])
  func paths(index: Int) {
    let said = Texts(.vietnamese).storage(Self.errors[index]) { _ in "phiếu điểm Sở Nội vụ" }
    #expect(said.contains("scorecards/2025/2025-khoi-02-so-noi-vu.json"))
  }

  @Test("on the command line the identifier is said, which is what is typed there")
  func identifiers() {
    for error in Self.errors {
      #expect(Texts(.vietnamese).storage(error).contains("2025-khoi-02-so-noi-vu"))
    }
  }
}

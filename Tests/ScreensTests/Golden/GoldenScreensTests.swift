import Glibc
import TermUI
import Testing
import VietnameseText

@testable import Screens

/// All places a person can be at, on the sample, in three windows and both languages, as they are kept in `Screens`.
///
/// `THIDUA_RECORD=1 swift test --filter GoldenScreensTests` keeps them as they are now, to be looked at before they are
/// committed.
struct GoldenScreensTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let columns: Int
    let rows: Int
    let language: Language
    var name: String { "\(language.rawValue)-\(columns)x\(rows)" }
    var testDescription: String { name }
  }

  private static let cases = [Language.vietnamese, .english].flatMap { language in
    [(80, 24), (120, 40), (200, 50)].map { Case(columns: $0, rows: $1, language: language) }
  }

  @Test(arguments: cases) func screensAreAsKept(_ golden: Case) throws {
    let size = Size(columns: golden.columns, rows: golden.rows)
    let screens = SessionPlace.allCases.map { place in
      var driver = SessionPlace.driver(size, language: golden.language)
      place.reach(&driver)
      return (place, driver.lines)
    }
    for (place, lines) in screens {
      #expect(lines.count == golden.rows && lines.allSatisfy { TextWidth.of($0) <= golden.columns }, "\(place)")
    }
    let text = screens.map { place, lines in
      "=== \(place.rawValue)\n" + lines.map { "\($0)\n" }.joined()
    }
    let file = "Tests/ScreensTests/Golden/Screens/\(golden.name).txt"
    if getenv("THIDUA_RECORD") != nil { return try write(text.joined(), to: file) }
    let kept = try Repository.text(of: file).components(before: "=== ")
    try #require(kept.count == text.count, "\(file)")
    for (now, before) in zip(text, kept) { #expect(now == before) }
  }

  private func write(_ text: String, to name: String) throws {
    let file = try #require(fopen(Repository.path(name), "w"))
    fputs(text, file)
    fclose(file)
  }
}

extension String {
  /// The pieces that begin with a line that begins with a mark.
  fileprivate func components(before mark: String) -> [String] {
    var pieces: [String] = []
    for line in split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix(mark) { pieces.append("") }
      if pieces.isEmpty { pieces.append("") }
      pieces[pieces.count - 1] += line + "\n"
    }
    return pieces
  }
}

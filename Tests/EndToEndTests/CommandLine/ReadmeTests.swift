import PtyDriver
import Testing

/// What the README shows is what the program shows.
struct ReadmeTests {
  @Test func theScreenIsTheSamplesSecondBloc() throws {
    let repository = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let readme = String(decoding: try Files.read(repository + "/README.md"), as: UTF8.self)
    let blocks = readme.split(separator: "```\n")
    let shown = try #require(blocks.first { $0.contains("1 Việc") })
    let desk = try Desk.withSample()
    let session = try desk.openRanking(window: PtyWindow(columns: 80, rows: 24))
    #expect(lines(of: String(shown)) == lines(of: session.text))
  }

  /// The lines with something in them, without white space at their ends and without the state, which every machine has
  /// of its own.
  private func lines(of text: String) -> [String] {
    text.split(separator: "\n").map { line in
      var line = line.firstRange(of: "Nhật ký đến ").map { line[..<$0.lowerBound] } ?? line
      while line.last == " " { line.removeLast() }
      return String(line)
    }.filter { !$0.isEmpty }
  }
}

import Emulation
import TestProvince
import Testing

@Suite struct RecipientNameTests {
  private func line(_ name: String, _ subject: SubjectKind) -> RecipientLine {
    RecipientLine(number: 1, subject: subject, name: name, unit: nil, award: TestProvince.certificate)
  }

  @Test func personsGoByTheirGivenNamesCollectivesByTheirWholeNames() {
    let people = ["Nguyễn Thị Ánh", "Trần Văn An", "Đỗ Văn Bình", "Bùi An"]
    let sorted = people.map { line($0, .individual) }.sorted { $0.nameKey < $1.nameKey }
    #expect(sorted.map(\.name) == ["Bùi An", "Trần Văn An", "Nguyễn Thị Ánh", "Đỗ Văn Bình"])
    let teams = ["Phòng Y", "Ban A", "Phòng Hành chính"].map { line($0, .collective) }
    #expect(
      teams.sorted { $0.nameKey < $1.nameKey }.map(\.name) == ["Ban A", "Phòng Hành chính", "Phòng Y"])
  }
}

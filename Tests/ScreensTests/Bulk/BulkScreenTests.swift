import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// Steps and nominations of many records at once: chosen, looked at, saved and taken back as one.
struct BulkScreenTests {
  /// Four dossiers of Sở Y tế that wait to be received, and the four of the test province.
  private static func workspace() -> Workspace {
    let names: [StaticString] = ["HS-2025-0011", "HS-2025-0012", "HS-2025-0013", "HS-2025-0014"]
    let waiting = zip(11..., names).map { number, name in
      Dossier(
        id: Dossier.ID(code: name), year: 2025, nominator: TestProvince.health, track: .campaign,
        abstract: "Bằng khen đợt \(number)", createdOn: TestProvince.day("2025-12-01"),
        parts: [DossierPart(.submissionLetter, isPresent: true)],
        lines: (1...2).map { line in
          RecipientLine(
            number: line, subject: .individual, name: "Người \(number).\(line)", unit: TestProvince.health,
            award: TestProvince.certificate, state: .submitted)
        })
    }
    let records = TestProvince.records() + (TestProvince.dossiers() + waiting).map(AnyRecord.dossier)
    return Workspace(province: TestProvince.province(), records: records)
  }

  /// Others have changed no field that these acts change.
  private static func withoutConflict(_ act: Act, _ workspace: Workspace) -> MergedAct? {
    MergedAct(conflicts: []) { _ in .act(act) }
  }

  /// The list of dossiers with the four and the draft marked.
  private static func marked(language: Language = .vietnamese) -> Driver {
    var driver = Driver(workspace(), language: language, merge: withoutConflict)
    driver.type("3")
    driver.press(.tab, .pageUp, .text(" "), .text(" "), .text(" "), .text(" "), .pageDown, .text(" "))
    return driver
  }

  @Test func theMenuCountsDossiersAndLines() {
    var driver = Self.marked()
    driver.press(.function(7))
    #expect(driver.title == " Chuyển bước · 5 hồ sơ")
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Chuyển bước · 5 hồ sơ
          Việc                               Điều kiện
        ▸ Tiếp nhận, vào số                  ✓ 4 hồ sơ, 8 dòng · để lại: 1 hồ sơ
          Trình hồ sơ                        ✗ Hồ sơ còn thiếu: Tờ trình kèm danh sách…
          Thu hồi hồ sơ                      ✓ 4 hồ sơ, 8 dòng · để lại: 1 hồ sơ
          Tạm dừng                           ✓ 5 hồ sơ, 9 dòng
          Không khen thưởng                  ✓ 4 hồ sơ, 8 dòng · để lại: 1 hồ sơ
          Rút hồ sơ                          ✓ 5 hồ sơ, 9 dòng
         Enter Chọn  Esc Lui  F1 Giúp
        """)
  }

  @Test func theFormAsksOnceAndThePreviewShowsWhatBecomesOfEach() {
    var driver = Self.marked()
    driver.press(.function(7), .enter)
    #expect(!driver.body.contains("Số"))
    driver.press(.function(12))
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Xem trước · Tiếp nhận, vào số · 4/5 hồ sơ
          Bản ghi                          Sẽ thành
        ▸ HS-2025-0001 Sở Tài chính        ✗ Không có dòng nào để “Tiếp nhận, vào số”.
          HS-2025-0011 Sở Y tế             ✓ số HS-25-0008 · 2 dòng: Đã tiếp nhận
          HS-2025-0012 Sở Y tế             ✓ số HS-25-0009 · 2 dòng: Đã tiếp nhận
          HS-2025-0013 Sở Y tế             ✓ số HS-25-0010 · 2 dòng: Đã tiếp nhận
          HS-2025-0014 Sở Y tế             ✓ số HS-25-0011 · 2 dòng: Đã tiếp nhận
          Ghi 4 hồ sơ trong một lần, hoàn tác được trong một lần; 1 giữ nguyên.
         F12 Ghi tất cả  Space Bỏ ra, đưa vào  Esc Sửa lại  F1 Giúp
        """)
    #expect(driver.acts.isEmpty)
    driver.press(.escape)
    #expect(driver.title == " Tiếp nhận, vào số · 5 hồ sơ")
  }

  @Test func whatIsSavedIsOneActAndOneKeyTakesItBack() throws {
    var driver = Self.marked()
    driver.press(.function(7), .enter, .function(12))
    // The second one is left out by the person.
    driver.press(.down, .text(" "))
    #expect(driver.title.contains("3/5 hồ sơ"))
    driver.press(.function(12))
    #expect(driver.status.contains("Đã xong “Tiếp nhận, vào số”: 3 hồ sơ, 6 dòng."))
    #expect(driver.title.contains("danh sách"))
    let saved = try #require(driver.acts.first)
    #expect(driver.acts.count == 1)
    #expect(saved.records.map(\.key.id) == ["HS-2025-0012", "HS-2025-0013", "HS-2025-0014"])
    driver.press(.control("z"))
    if driver.title.contains("Hoàn tác việc không có trên màn hình này?") { driver.press(.tab, .enter) }
    let last = try #require(driver.acts.last)
    #expect(driver.acts.count == 2 && last.kind == .revert && last.edits.count == 3)
  }

  @Test func whatIsWrongWithTheFormIsSaidAtItsField() {
    var driver = Self.marked()
    driver.press(.function(7), .enter, .control("u"))
    driver.type("31/2")
    driver.press(.function(12))
    #expect(driver.title == " Tiếp nhận, vào số · 5 hồ sơ")
    #expect(driver.body.contains("31/2"))
    #expect(driver.acts.isEmpty)
  }

  private static func othersReceive(_ id: Dossier.ID, as number: String) throws -> Act {
    try workspace().act(
      for: .advance(id, lines: [1, 2], .receive, facts: [.receiptNumber: number, .day: TestProvince.today.iso]),
      by: "minh", on: TestProvince.today)
  }

  @Test func numbersThatOthersTookMeanwhileAreLeftToThem() throws {
    var driver = Driver(Self.workspace(), merge: Self.withoutConflict)
    driver.type("3")
    driver.press(.tab, .pageUp, .text(" "), .text(" "), .function(7), .enter, .function(12))
    #expect(driver.body.contains("số HS-25-0008") && driver.body.contains("số HS-25-0009"))
    driver.race("minh", saves: try Self.othersReceive(Dossier.ID(code: "HS-2025-0011"), as: "HS-25-0008"))
    driver.press(.function(12))
    let saved = try #require(driver.acts.first)
    let numbers = saved.records.compactMap { record in
      if case .dossier(let dossier) = record { dossier.receiptNumber } else { nil }
    }
    #expect(numbers == ["HS-25-0009", "HS-25-0010"])
  }

  @Test func aDossierThatAnotherWasQuickerWithIsNamedAndCanBeLeftOut() throws {
    var driver = Self.marked()
    driver.press(.function(7), .enter, .function(12))
    driver.race("minh", saves: try Self.othersReceive(Dossier.ID(code: "HS-2025-0013"), as: "HS-25-0040"))
    driver.press(.function(12))
    #expect(driver.acts.isEmpty && driver.title.contains("Xem trước"))
    #expect(driver.lines.suffix(4).joined().contains("minh"), "\(driver.text)")
    #expect(driver.lines.suffix(4).joined().contains("HS-2025-0013"), "\(driver.text)")
    driver.press(.down, .down, .down, .text(" "), .function(12))
    #expect(driver.acts.count == 1, "\(driver.text)")
    #expect(driver.acts.first?.records.count == 3)
  }

  @Test func unitsOfABlocAreNominatedTogether() {
    var driver = Driver(Self.workspace())
    driver.press(.text("2"), .enter)
    driver.type("*")
    driver.press(.function(7))
    #expect(driver.title.hasPrefix(" Đề nghị khen thưởng · "))
    driver.press(.enter)
    #expect(driver.title.hasPrefix(" Xem trước · "))
    #expect(driver.body.contains("✓ lập hồ sơ mới") || driver.body.contains("✗"), "\(driver.text)")
  }

  @Test func inEnglish() {
    var driver = Self.marked(language: .english)
    driver.press(.function(7), .enter, .function(12))
    #expect(driver.title.hasPrefix(" Preview · "))
    #expect(driver.keyBar == " F12 Save all  Space Leave out, put in  Esc Change  F1 Help")
  }
}

import Foundation
import Testing

/// The ranking of a bloc on standard output.
struct RankCommandTests {
  @Test func asText() throws {
    let outcome = try run()
    #expect(outcome.code == 0)
    #expect(outcome.errors.isEmpty)
    // The last line names the state of this run.
    #expect(
      outcome.output.split(separator: "\n").dropLast().map { $0 + "\n" }.joined() == """
        Hạng  Đơn vị                          Tên                              Nội dung  Thưởng   Trừ    Tổng  Loại      Chưa thẩm định  Ghi chú
           1  so-noi-vu                       Sở Nội vụ                          912,50   18,00  0,00  930,50  Xuất sắc               3
           2  so-tai-chinh                    Sở Tài chính                       908,25   22,00  0,00  930,25  Xuất sắc               0
           3  so-cong-thuong                  Sở Công Thương                     901,50   18,00  0,00  919,50  Xuất sắc               0
           4  so-khoa-hoc-va-cong-nghe        Sở Khoa học và Công nghệ           886,80   12,00  0,00  898,80  Xuất sắc               0
           5  so-nong-nghiep-va-moi-truong    Sở Nông nghiệp và Môi trường       881,45    8,00  0,00  889,45  Xuất sắc               0
           6  so-van-hoa-the-thao-va-du-lich  Sở Văn hóa, Thể thao và Du lịch    872,90    4,00  0,00  876,90  Xuất sắc               0
           7  so-giao-duc-va-dao-tao          Sở Giáo dục và Đào tạo             869,25    6,00  0,00  875,25  Xuất sắc               0
           8  so-y-te                         Sở Y tế                            871,75   10,00  8,00  873,75  Tốt                    0
           –  so-xay-dung                     Sở Xây dựng                        866,00   12,00  0,00       –  –                      0  \
        Không xếp hạng: Nộp phiếu tự chấm muộn quá 10 ngày làm việc so với hạn 14/11/2025

        """)
  }

  @Test func asJSON() throws {
    struct Row: Decodable {
      var rank: Int?
      var unit: String
      var name: String
      var total: Double?
      var band: String?
      var notAppraised: Int
      var journal: String
    }
    let rows = try JSONDecoder().decode([Row].self, from: Data(try run("--format", "json").output.utf8))
    #expect(rows.count == 9)
    #expect(rows.first?.unit == "so-noi-vu")
    #expect(rows.first?.name == "Sở Nội vụ")
    #expect(rows.first?.total == 930.5)
    #expect(rows.first?.notAppraised == 3)
    #expect(rows.last?.rank == nil)
    #expect(rows.last?.total == nil)
    #expect(Set(rows.map(\.journal)).count == 1)
  }

  @Test func headingsFollowTheLanguage() throws {
    #expect(
      try run("--lang", "en").lines.first?.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
        == ["Rank", "Unit", "Name", "Content", "Bonus", "Penalty", "Total", "Band", "Not", "appraised", "Remark"])
  }

  @Test func aUnitWhoseFileIsLostHasNoPointsAndIsTold() throws {
    let desk = try Desk.withSample()
    Files.removeAll(desk.data + "/units/so-y-te.json")
    let outcome = try desk.run("rank", desk.data, "--bloc", "2025-khoi-02", "--format", "csv")
    #expect(outcome.code == 3)
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 2 && errors.first == "so-y-te: Thiếu tệp của đơn vị hoặc tệp bị hỏng")
    #expect(errors.last?.contains("đơn vị so-y-te (units/so-y-te.json)") == true)
    let row = try #require(try CSV.rows(of: outcome.output).first { $0[1] == "so-y-te" })
    #expect(row.prefix(9) == ["", "so-y-te", "so-y-te", "", "", "", "", "", ""])
  }

  @Test func damagedFilesAreNamedAndTheRestIsPrinted() throws {
    let desk = try Desk.withSample(["units/so-y-te.json": "{"])
    let outcome = try desk.run("rank", desk.data, "--bloc", "2025-khoi-02", "--lang", "en")
    #expect(outcome.code == 3)
    #expect(outcome.lines.count == 10)
    let errors = outcome.errors.split(separator: "\n")
    #expect(errors.count == 3)
    #expect(errors[0].hasPrefix("units/so-y-te.json: line 1 column 2: "))
    #expect(errors[1] == "so-y-te: The unit's file is missing or damaged")
  }

  @Test func asCSV() throws {
    let output = try run("--format", "csv").output
    let rows = try CSV.rows(of: output)
    #expect(rows.count == 10)
    #expect(Set(rows.map(\.count)) == [11])
    #expect(rows.first?.prefix(3) == ["rank", "unit", "name"])
    #expect(rows[6][2] == "Sở Văn hóa, Thể thao và Du lịch")
    #expect(rows[6][6] == "876.90")
  }

  @Test(arguments: ["2025-khoi-02", "so quan ly nha nuoc", "Các sở quản lý", "khối 2"])
  func aBlocIsFoundByItsNameWithoutAccents(words: String) throws {
    let desk = try Desk.withSample()
    let outcome = try desk.run("rank", desk.data, "--bloc", words)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("so-tai-chinh"))
  }

  @Test(arguments: ["khong co khoi nao", "cac"])
  func anUnclearBlocNamesTheBlocs(words: String) throws {
    let desk = try Desk.withSample()
    let outcome = try desk.run("rank", desk.data, "--bloc", words)
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("2025-khoi-02  Các sở quản lý nhà nước"))
  }

  private func run(_ options: String...) throws -> Program.Outcome {
    let desk = try Desk.withSample()
    return try Program.run(["rank", desk.data, "--bloc", "2025-khoi-02"] + options, environment: desk.environment)
  }
}

import PtyDriver
import Testing

/// A file that is wrong, new or strange costs nothing but itself, and is left as it is.
struct DamagedRecordTests {
  private static let unitFile = "units/so-y-te.json"

  @Test(arguments: ["{ \"id\": \"so-y-te\", ", "", "\u{FEFF}[]", "{\"schema\":1,\"kind\":\"unit\",\"id\":\"so-y-te\"}"])
  func aDamagedFileIsNamedAndLeftAlone(text: String) throws {
    let desk = try Desk.withSample([Self.unitFile: text])
    let session = try desk.open()
    try session.waitUntil(text: "đơn vị so-y-te")
    try session.press("?", until: Self.unitFile)
    try session.press("Esc", until: "Việc cần làm ngày")
    // The rest works, saving included.
    try session.goToRanking()
    try session.select("Sở Nội vụ")
    try session.press("Enter", until: "Sở Nội vụ · phiếu điểm 2025")
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    try session.press("Enter", until: "Đã lưu A2.2.1")
    #expect(try session.quit() == .code(0))
    #expect(try desk.text(Self.unitFile) == text)

    let check = try desk.check()
    #expect(check.code == 2)
    #expect(check.lines.contains { $0.hasPrefix("\(Self.unitFile): lỗi: ") })
  }

  @Test func aRecordOfANewerVersionMakesTheFolderReadOnly() throws {
    let desk = try Desk.withSample()
    let newer = try desk.text(Desk.scorecardFile).replacing("\"schema\": 2", with: "\"schema\": 3")
    try desk.write(Desk.scorecardFile, newer)
    let before = try Files.tree(desk.data)
    let session = try desk.open()
    try session.waitUntil { $0.line(0).contains("CHỈ XEM") && $0.text.contains("do phiên bản mới hơn") }
    try session.goToRanking()
    try session.press("Enter", until: "Sở Nội vụ · phiếu điểm 2025")
    session.send("4")
    try session.waitUntil { $0.text.contains("Chỉ xem: ") }
    #expect(try session.quit() == .code(0))
    #expect(try Files.tree(desk.data) == before)
  }

  @Test func anEditByHandIsAdoptedByAnActOfItsOwnAndUnknownKeysAreKept() throws {
    let desk = try Desk.withSample()
    let extra = try desk.text(Desk.scorecardFile).replacing(
      "\"cells\": {", with: "\"ghiChuRieng\": {\"a\": [1, 2.50, null], \"b\": \"ệ\"},\n  \"cells\": {")
    try desk.write(Desk.scorecardFile, extra)
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    try session.press("Enter", until: "bị sửa ngoài chương trình")
    try session.press("Esc")
    #expect(try session.quit() == .code(0))
    #expect(try desk.text(Desk.scorecardFile) == extra)

    let adopted = try desk.run("adopt", desk.data, Desk.scorecardFile, "--why", "thêm ghi chú của thẩm định")
    #expect(adopted.code == 0, "\(adopted.errors)")
    let again = try desk.openScorecard()
    try again.goToEmptyCell(of: "A2.2.1")
    try again.typePoints("48,00")
    try again.press("Enter", until: "Đã lưu A2.2.1")
    #expect(try again.quit() == .code(0))

    struct Extra: Decodable {
      struct Inner: Decodable {
        var a: [Double?]
        var b: String
      }
      var ghiChuRieng: Inner
    }
    let kept = try desk.decode(Extra.self, Desk.scorecardFile).ghiChuRieng
    #expect(kept.a == [1, 2.5, nil])
    #expect(kept.b == "ệ")
    #expect(try desk.text(Desk.scorecardFile).contains("2.50"))
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    #expect(try desk.check().code == 0)
  }

  @Test func aFileOfYesterdayPutBackIsNamedAndCanBeUndone() throws {
    let desk = try Desk.withSample()
    let yesterday = try desk.text(Desk.scorecardFile)
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    try session.press("Enter", until: "Đã lưu A2.2.1")
    #expect(try session.quit() == .code(0))
    try desk.write(Desk.scorecardFile, yesterday)
    let check = try desk.check()
    #expect(check.code == 2)
    #expect(check.lines.contains { $0.hasPrefix("\(Desk.scorecardFile): lỗi: ") }, "\(check.output)")
    #expect(check.output.contains("--put-back"), "\(check.output)")
    let outcome = try desk.run(
      "adopt", desk.data, Desk.scorecardFile, "--put-back", "--why", "tệp cũ chép nhầm hôm qua")
    #expect(outcome.code == 0 && outcome.output.contains("về như nhật ký"), "\(outcome.errors)")
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    #expect(try desk.check().code == 0)
  }

  @Test func withoutAJournalNothingIsSaidToBeWell() throws {
    let desk = try Desk.withSample()
    Files.removeAll(desk.data + "/journal")
    let check = try desk.check()
    #expect(check.code == 2)
    #expect(check.lines.contains { $0.hasPrefix("journal: lỗi: không có nhật ký") })
    #expect(check.lines.contains { $0.hasPrefix("Không in được mã kiểm nhật ký") })
  }
}

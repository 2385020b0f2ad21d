import PtyDriver
import Testing

/// Two people on one folder: nobody overwrites anybody unseen.
struct SharedFolderTests {
  @Test func theSecondSaveOfOneRecordIsRefusedInWords() throws {
    let desk = try Desk.withSample()
    let first = try desk.openScorecard()
    let second = try desk.openScorecard()
    try first.goToEmptyCell(of: "A2.2.1")
    try first.typePoints("40,00")

    try second.goToEmptyCell(of: "A2.2.1")
    try second.typePoints("48,00")
    try second.press("Enter", until: "Đã lưu A2.2.1")

    try first.press("Enter", until: "Chưa lưu: người khác vừa sửa")
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    // What was typed is still there to be looked at; after Esc the other's points show.
    try first.waitUntil { $0.selectedLine?.contains("40,00") == true }
    try first.press("Esc")
    try first.waitUntil { $0.selectedLine?.contains("48,00") == true }

    try first.goToEmptyCell(of: "A2.4.2")
    try first.typePoints("17,00")
    try first.press("Enter", until: "Đã lưu A2.4.2")
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    #expect(try desk.appraisedPoints(of: "A2.4.2") == 17)
    #expect(try desk.check().code == 0)
  }

  @Test func whatTheOtherSavesShowsAtOnce() throws {
    let desk = try Desk.withSample()
    let first = try desk.openScorecard()
    let second = try desk.openScorecard()
    try second.goToEmptyCell(of: "A2.2.1")
    try second.typePoints("48,00")
    try second.press("Enter", until: "Đã lưu A2.2.1")
    // Without any key.
    try first.waitUntil { $0.text.contains("tổng 928,50") && $0.text.contains("vừa lưu: ") }
  }
}

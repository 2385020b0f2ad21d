import Glibc
import PtyDriver
import Testing

/// A data folder that is moved away under an open program gets nothing any more.
struct MovedFolderTests {
  @Test(arguments: [false, true])
  func nothingIsSavedAndWhatIsTypedIsKept(isReplaced: Bool) throws {
    let desk = try Desk.withSample()
    #expect(try desk.run("backup", desk.data, desk.home + "/b.tgz").code == 0)
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    #expect(rename(desk.data, desk.data + "-cu") == 0)
    if isReplaced { #expect(try desk.run("restore", desk.home + "/b.tgz", desk.data).code == 0) }
    try session.press("Enter", until: "đã bị dời đi hoặc bị thay.")
    try session.waitUntil(text: "CHỈ XEM")
    #expect(session.selectedLine?.contains("48,00") == true)
    session.signal(SIGTERM)
    try session.waitForExit()
    if !isReplaced { #expect(rename(desk.data + "-cu", desk.data) == 0) }
    #expect(try desk.appraisedPoints(of: "A2.2.1") == nil)
    #expect(try desk.check().code == 0)
    // Opened again at its path, the program offers what was being typed.
    let again = try desk.open()
    try again.waitUntil(text: "Nội dung nhập dở · ")
  }

  @Test("moving it away is told without any key")
  func toldAtOnce() throws {
    let desk = try Desk.withSample()
    let session = try desk.open()
    #expect(rename(desk.data, desk.data + "-cu") == 0)
    try session.waitUntil(text: "đã bị dời đi hoặc bị thay.")
    #expect(try session.quit() == .code(0))
  }
}

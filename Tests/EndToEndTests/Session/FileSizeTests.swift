import Glibc
import PtyDriver
import Testing

/// A limit on the size of files ends no program.
struct FileSizeTests {
  @Test func aJournalThatMayGrowNoFurtherIsToldAsNotSaved() throws {
    let desk = try Desk.withSample()
    let machine = try #require(try Files.names(desk.data + "/journal").first)
    let folder = "\(desk.data)/journal/\(machine)"
    // The journal is made the largest file that is written, by acts with long reasons.
    let reason = String(repeating: "lý do dài ", count: 900)
    for _ in 0..<8 {
      let text = try desk.text("units/so-y-te.json")
      try desk.write("units/so-y-te.json", text + "\n")
      #expect(try desk.run("adopt", desk.data, "units/so-y-te.json", "--why", reason).code == 0)
    }
    let journals = try Files.names(folder).filter { $0.hasSuffix(".jsonl") }
    let size = try #require(try journals.map { try Files.read(folder + "/" + $0).count }.max())
    let session = try PtySession.start(
      "/bin/sh",
      arguments: ["-c", #"ulimit -f "$1"; exec "$0" "$2""#, Program.path, "\((size + 511) / 512)", desk.data],
      environment: desk.environment)
    try session.waitUntil(text: " F1 ")
    try session.goToRanking()
    try session.select("Sở Nội vụ")
    try session.press("Enter", until: "Sở Nội vụ · phiếu điểm 2025")
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    try session.press("Enter", until: "quá cỡ tệp cho phép")
    #expect(session.text.contains("Chưa lưu: journal/"))
    #expect(session.selectedLine?.contains("48,00") == true)
    session.signal(SIGTERM)
    #expect(try session.waitForExit() == .signal(SIGTERM))
    #expect(session.isGivenBack)
    #expect(try desk.appraisedPoints(of: "A2.2.1") == nil)
    #expect(try desk.check().code == 0)
  }
}

import Glibc
import PtyDriver
import Testing

/// What cannot be opened is named on standard error, with what to do; exit code 1.
struct FolderTests {
  @Test func aMissingFolder() throws {
    let desk = try Desk.empty()
    try expectRefusal(desk, saying: "Không có thư mục \(desk.data).", isGreeted: true)
  }

  @Test func aFileInsteadOfAFolder() throws {
    let desk = try Desk.empty()
    try Files.write(desk.data, Array("{}".utf8))
    try expectRefusal(desk, saying: "\(desk.data) không phải là thư mục.")
    #expect(try Files.read(desk.data) == Array("{}".utf8))
  }

  @Test func anEmptyFolder() throws {
    let desk = try Desk.empty()
    try Files.makeFolder(desk.data)
    try expectRefusal(desk, saying: "Thư mục trống.", isGreeted: true)
    #expect(try Files.names(desk.data).isEmpty)
  }

  @Test func aFolderOfHiddenFilesIsNotCalledEmpty() throws {
    let desk = try Desk.empty()
    try Files.makeFolder(desk.data)
    try desk.write(".profile", "…")
    try expectRefusal(desk, saying: "không có dữ liệu của thidua")
  }

  @Test func aFolderOfSomethingElse() throws {
    let desk = try Desk.empty()
    try Files.makeFolder(desk.data)
    try desk.write("ghi-chu.txt", "…")
    try expectRefusal(desk, saying: "không có province.json")
    #expect(try Files.names(desk.data) == ["ghi-chu.txt"])
    // And nobody makes a sample province among other people's files.
    let sample = try desk.run("--sample", desk.data)
    #expect(sample.code == 1)
    #expect(try Files.names(desk.data) == ["ghi-chu.txt"])
  }

  @Test(arguments: ["", "{", "[]", "{\"kind\": \"province\"}", "\u{0}\u{0}"])
  func aDamagedProvince(text: String) throws {
    let desk = try Desk.withSample(["province.json": text])
    try expectRefusal(desk, saying: "province.json không đọc được")
    #expect(try desk.text("province.json") == text)
  }

  @Test(.enabled(if: Unprivileged.isPossible))
  func anUnreadableFolder() throws {
    let desk = try Desk.withSample()
    Unprivileged.letIn(desk)
    chmod(desk.data, 0o000)
    defer { chmod(desk.data, 0o770) }
    let outcome = try Unprivileged.run([desk.data], desk)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("không có quyền"))
  }

  @Test(.enabled(if: Unprivileged.isPossible))
  func aFolderThatCannotBeWrittenIsOpenedToLook() throws {
    let desk = try Desk.withSample()
    Unprivileged.letIn(desk)
    Unprivileged.makeReadOnly(desk.data)
    defer { Unprivileged.makeWritable(desk.data) }
    let before = try Files.tree(desk.data)
    let session = try Unprivileged.start([desk.data], desk)
    try session.waitUntil { $0.line(0).contains("CHỈ XEM") && $0.status.contains("thư mục không ghi được") }
    try session.goToRanking()
    try session.press("Enter", until: "phiếu điểm 2025")
    session.send("4")
    try session.waitUntil { $0.status.contains("Chỉ xem: thư mục không ghi được") }
    #expect(try session.quit() == .code(0))
    #expect(try Files.tree(desk.data) == before)
  }

  /// - Parameter isGreeted: whether somebody at a terminal is asked how to begin.
  private func expectRefusal(_ desk: Desk, saying message: String, isGreeted: Bool = false) throws {
    let outcome = try desk.run(desk.data)
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    guard !isGreeted else { return }
    // On a terminal the same, and the terminal is not touched.
    let session = try desk.start(desk.data)
    #expect(try session.waitForExit() == .code(1))
    #expect(!session.output.contains(0x1B))
    #expect(session.isGivenBack)
  }
}

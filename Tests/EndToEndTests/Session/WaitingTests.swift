import Glibc
import PtyDriver
import Testing

/// While another program has the folder, this one says so, and what is typed into the wait does nothing.
struct WaitingTests {
  /// The lock of a data folder, held by the test until the value is gone.
  private final class HeldLock {
    private let file: Int32

    init(_ desk: Desk) throws {
      file = open(desk.data + "/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o660)
      guard file >= 0, flock(file, LOCK_EX) == 0 else { throw SystemError(call: "flock", code: errno) }
    }

    deinit { close(file) }
  }

  private static let waiting = "Đang chờ chương trình khác ghi…"

  @Test func atTheStart() throws {
    let desk = try Desk.withSample()
    var lock: HeldLock? = try HeldLock(desk)
    let session = try desk.start()
    try session.waitUntil(text: Self.waiting)
    #expect(lock != nil && !session.showsAlternateScreen)
    session.wait(for: .milliseconds(1_200))
    // Would leave the program, were it handled.
    try session.send(key: "F10")
    lock = nil
    try session.waitUntil(text: " F1 ")
    session.wait(for: .milliseconds(300))
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    #expect(try session.quit() == .code(0))
  }

  @Test func whileSaving() throws {
    let desk = try Desk.withSample()
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    var lock: HeldLock? = try HeldLock(desk)
    try session.press("Enter", until: Self.waiting)
    #expect(lock != nil)
    session.wait(for: .milliseconds(1_200))
    try session.press("Down", "9", "Enter", "F10")
    lock = nil
    try session.waitUntil { $0.text.contains("Đã lưu A2.2.1") && $0.text.contains("Phím gõ trong lúc chờ đã bỏ qua.") }
    #expect(try desk.appraisedPoints(of: "A2.2.1") == 48)
    #expect(try desk.appraisedPoints(of: "A2.2.2") == nil)
    #expect(try session.quit() == .code(0))
    #expect(try desk.check().code == 0)
  }

  @Test("the lock that is not given back is told, and what was typed stays")
  func tooLong() throws {
    let desk = try Desk.withSample()
    let session = try desk.openScorecard()
    try session.goToEmptyCell(of: "A2.2.1")
    try session.typePoints("48,00")
    let lock = try HeldLock(desk)
    try session.press("Enter", until: Self.waiting)
    try session.waitUntil(text: "Chưa lưu: chương trình khác đang ghi. Hãy thử lại.")
    #expect(session.selectedLine?.contains("48,00") == true)
    withExtendedLifetime(lock) {}
  }

  @Test("a command says on a terminal that it waits", arguments: ["list", "check", "log", "backup"])
  func onTheCommandLine(_ command: String) throws {
    let desk = try Desk.withSample()
    var lock: HeldLock? = try HeldLock(desk)
    let more = ["list": ["units"], "backup": [desk.home + "/sao-luu.tgz"]][command] ?? []
    let session = try desk.startCommand([command, desk.data] + more)
    try session.waitUntil(text: Self.waiting)
    #expect(lock != nil)
    lock = nil
    #expect(try session.waitForExit() == .code(0))
  }

  @Test("where nobody looks, nothing is said of waiting, and the wait is one")
  func unseen() throws {
    let desk = try Desk.withSample()
    let lock = try HeldLock(desk)
    let start = ContinuousClock.now
    let outcome = try desk.run("list", desk.data, "units")
    #expect(!outcome.errors.contains(Self.waiting) && outcome.code == 0)
    // Two waits of five seconds each would take ten.
    #expect(ContinuousClock.now - start < .seconds(9))
    withExtendedLifetime(lock) {}
  }
}

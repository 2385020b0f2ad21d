import Glibc
import PtyDriver
import Testing

/// Two people on one folder see of each other what they have open.
@Suite("Who has what open, in two programs")
struct PresenceTests {
  @Test func theTitleNamesTheOtherAtOnceAndUntilItLeaves() throws {
    let desk = try Desk.withSample()
    let first = try desk.openScorecard()
    #expect(!first.text.contains("đang mở"))
    let second = try desk.openScorecard()
    // Without any key, on both screens.
    try first.waitUntil { $0.line(1).contains(" đang mở") }
    try second.waitUntil { $0.line(1).contains(" đang mở") }
    try second.press("Esc")
    try first.waitUntil { !$0.line(1).contains("đang mở") }
    try first.press("P", until: "Ai đang mở gì · 1")
    #expect(first.selectedLine?.contains("khối Các sở quản lý nhà nước") == true)
    _ = try second.quit()
    try first.waitUntil(text: "Không có ai khác đang mở.")
    _ = try first.quit()
    #expect(try Files.names(desk.data + "/presence").isEmpty)
    #expect(try desk.check().code == 0)
  }

  @Test func aKilledProgramIsForgotten() throws {
    let desk = try Desk.withSample()
    let second = try desk.openScorecard()
    let killed = try oneFile(of: desk, but: nil)
    second.signal(SIGKILL)
    _ = try second.waitForExit()
    let first = try desk.openScorecard()
    #expect(!first.text.contains("đang mở"))
    #expect(try oneFile(of: desk, but: killed) != killed)
  }

  /// The one program's file there is, once it is written; that happens after the screen is painted.
  private func oneFile(of desk: Desk, but earlier: String?) throws -> String {
    var names: [String] = []
    for _ in 0..<500 {
      names = (try? Files.names(desk.data + "/presence")) ?? []
      if names.count == 1, let name = names.first, name != earlier { return name }
      usleep(10_000)
    }
    Issue.record("\(names)")
    return names.first ?? ""
  }
}

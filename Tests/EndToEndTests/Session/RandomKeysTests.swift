import Glibc
import PtyDriver
import RandomNumbers
import Testing

/// Whatever is typed, the program goes on, and what it shows is what it means to show.
struct RandomKeysTests {
  @Test(arguments: [UInt64(1), 2])
  func drawingAnewChangesNothing(seed: UInt64) throws {
    let desk = try Desk.withSample()
    var session = try desk.open()
    var random = SplitMix64(seed: seed)
    var pressed: [String] = []
    for round in 0..<150 {
      let key = Self.keys.randomElement(using: &random) ?? "Down"
      pressed.append(key)
      session.sendAndSettle(try Self.bytes(of: key), isEscape: key == "Esc")
      if let exit = session.exit {
        // The palette has a command for it; anything else is a crash.
        try #require(exit == .code(0), "ended after \(pressed)")
        session = try desk.open()
      }
      guard round % 2 == 1 else { continue }
      let before = session.lines
      session.sendAndSettle(try Self.bytes(of: "Ctrl-L"), isEscape: false)
      #expect(session.lines == before, "after \(pressed.suffix(6))")
    }
    #expect(try desk.check().code == 0)
  }

  /// Everything but leaving and reloading, which takes longer; moves and typing more often than the rest.
  private static let keys =
    ["Up", "Down", "Left", "Right", "Enter"].flatMap { [$0, $0, $0, $0] }
    + ["Esc", "Esc", "Esc", "Tab", "BackTab", "Home", "End", "PageUp", "PageDown", "Insert", "Delete", "Backspace"]
    + [
      "F1", "F2", "F3", "F4", "F6", "F7", "F7", "F8", "F9", "F12", "Ctrl-A", "Ctrl-F", "Ctrl-S", "Ctrl-Z", "Ctrl-Y",
      "Ctrl-C",
    ]
    + [
      "1", "2", "3", "8", "2", "5", ",", "?", "/", "]", "[", " ", "*", ":", "\\", "s", "S", "V", "C", "=", "e", "t",
      "ă", "đ", "ưở", "東",
    ]
    + ["e\u{323}\u{302}", "n", "a"]

  private static func bytes(of key: String) throws -> String {
    (try? PtySession.sequence(ofKey: key)) ?? key
  }
}

extension PtySession {
  /// Sends bytes and waits until the program has answered them and waits again.
  fileprivate func sendAndSettle(_ bytes: String, isEscape: Bool) {
    let before = waits
    send(bytes)
    let end = ContinuousClock.now + .seconds(10)
    repeat {
      waitUntilQuiet(for: .milliseconds(2))
      // One of the commands of the palette stops the program.
      if isStopped { signal(SIGCONT) }
    } while exit == nil && !(waits > before && isWaiting) && .now < end
    // A lone Esc is held back for a moment, because it may begin a sequence.
    waitUntilQuiet(for: .milliseconds(isEscape ? 120 : 12))
  }

  /// How often the program has gone to sleep.
  private var waits: Int {
    let line = processFile("status").split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
    return line?.split(separator: "\t").last.flatMap { Int($0) } ?? 0
  }

  private var isWaiting: Bool {
    // The state follows the name, which is in parentheses.
    processFile("stat").split(separator: ")").last?.hasPrefix(" S") == true
  }

  private func processFile(_ name: String) -> String {
    ((try? Files.read("/proc/\(processID)/\(name)")) ?? []).withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}

import Glibc
import PtyDriver
import RandomNumbers
import Testing

/// A storm of bytes on the real program, in a window that never keeps its size.
struct StormOnTerminalTests {
  @Test(arguments: [UInt64(1), 2])
  func theProgramGoesOn(seed: UInt64) throws {
    let desk = try Desk.withSample()
    var session = try desk.open("--mouse")
    var random = SplitMix64(seed: seed)
    var sent: [String] = []
    var keys = 0
    var memory: [Int] = []
    while keys < 1_500 {
      let burst = (0..<random.number(in: 1...20)).flatMap { _ in Self.bytes(&random) }
      keys += burst.count / 2
      sent = sent.suffix(30) + [String(decoding: burst, as: UTF8.self).debugDescription]
      session.send(bytes: burst)
      if random.chance(percent: 15) { session.resize(Self.window(&random)) }
      session.waitUntilQuiet(for: .milliseconds(5))
      if session.isStopped { session.signal(SIGCONT) }
      if session.exit == nil {
        memory.append(Self.megabytes(of: session.processID))
      } else {
        try #require(session.exit == .code(0), "ended after \(sent)")
        memory = []
        session = try desk.open("--mouse")
      }
    }
    session.resize(PtyWindow())
    session.send(bytes: Array("\u{1B}[201~".utf8))
    session.waitUntilQuiet(for: .milliseconds(400))
    let before = session.lines
    try session.send(key: "Ctrl-L")
    session.waitUntilQuiet(for: .milliseconds(200))
    if session.exit == nil { #expect(session.lines == before) }
    session.signal(SIGTERM)
    _ = try session.waitForExit()
    #expect(try desk.check().code == 0)
    // What the first keys made ready is kept; after that it stays.
    if let first = memory.dropFirst(memory.count / 2).first, let last = memory.last {
      #expect(last < first + first / 2 + 24, "\(memory)")
    }
  }

  private static func window(_ random: inout SplitMix64) -> PtyWindow {
    random.chance(percent: 60)
      ? PtyWindow() : PtyWindow(columns: random.number(in: 1...500), rows: random.number(in: 1...200))
  }

  private static func bytes(_ random: inout SplitMix64) -> [UInt8] {
    switch random.number(in: 1...100) {
    case ...40: Array((try? PtySession.sequence(ofKey: random.pick("Down", keys)))?.utf8 ?? "x".utf8)
    case ...70:
      Array(random.pick("2", ["1", "2", "3", "8", "9", "20", "]", "y", "?", " ", "L", "V", "C", "ệ", "e\u{323}"]).utf8)
    case ...80: (0..<random.number(in: 1...4)).map { _ in UInt8(random.number(in: 0x80...0xFF)) }
    case ...86:
      Array("\u{1B}[200~\(random.pick("8\n7,5\n", ["\u{0}\u{7}x\ty", "Nguyễn", "\u{1B}[31m"]))\u{1B}[201~".utf8)
    case ...92:
      Array(
        "\u{1B}[<\(random.pick("0", ["64", "65", "2"]));\(random.number(in: 1...90));\(random.number(in: 1...30))M".utf8
      )
    case ...96:
      Array(
        "\u{1B}[\(random.number(in: 0...300));\(random.number(in: 0...9))\(random.pick("R", ["~", "c", "y", "u"]))".utf8
      )
    // Not Ctrl-Q and not Ctrl-\, which end and stop the program.
    default: [random.pick(0x00, [0x01, 0x05, 0x0B, 0x0C, 0x12, 0x15, 0x19, 0x1A, 0x1B, 0x1D, 0x7F])]
    }
  }

  private static let keys = [
    "Up", "Down", "Left", "Right", "Enter", "Enter", "Esc", "Tab", "BackTab", "Home", "End", "PageUp", "PageDown",
    "Delete",
    "Backspace", "F1", "F2", "F3", "F4", "F6", "F7", "F8", "F9", "F12",
  ]

  private static func megabytes(of process: pid_t) -> Int {
    let text = ((try? Files.read("/proc/\(process)/statm")) ?? []).withUnsafeBytes {
      String(decoding: $0, as: UTF8.self)
    }
    let words = text.split(separator: " ")
    return words.count > 1 ? ((Int(words[1]) ?? 0) * 4_096) >> 20 : 0
  }
}

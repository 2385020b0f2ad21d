import Glibc
import TermUI
import Terminal

/// Shows every event the terminal sends, one a line: equipment of tests, and a help where a key does not work.
///
/// Ctrl-Q ends it. For tests of what is left behind, Ctrl-T traps, Ctrl-A aborts, Ctrl-E exits without closing, Ctrl-O
/// writes to standard error, Ctrl-U suspends, Ctrl-R closes and opens again, Ctrl-N shows or hides the cursor, Ctrl-K
/// wakes the loop, Ctrl-W is at work until it is stopped, and Ctrl-B never comes back to it.
@main
struct EventEcho {
  /// Composed and wide letters, a letter only marks can make, and one whose width the C library sees differently.
  private static let sample = "Thi đua 東京 ệ g\u{303} \u{4DC0}|"

  private var log: [String] = []
  private var eventCount = 0
  private var frameCount = 0
  private var showsCursor = false
  private let wake: (read: Int32, write: Int32)

  static func main() {
    do throws(TerminalError) {
      var echo = EventEcho()
      var ending = ""
      repeat {
        var terminal = try Terminal.open()
        ending = echo.run(&terminal)
        terminal.close()
        print(ending)
      } while ending == "again"
    } catch {
      print("cannot open: \(error)")
      exit(1)
    }
  }

  private init() {
    var descriptors: [Int32] = [-1, -1]
    pipe(&descriptors)
    wake = (descriptors[0], descriptors[1])
  }

  private mutating func run(_ terminal: inout Terminal) -> String {
    while true {
      if !terminal.hasPendingInput {
        frameCount += 1
        terminal.present(draw(terminal.size, terminal.colorDepth), styles: Self.styles(terminal.colorDepth))
      }
      guard let event = terminal.nextEvent(wake: wake.read) else { return "input ended" }
      eventCount += 1
      log.append(Self.describe(event))
      if event == .key(.control("q")) { return "quit" }
      if event == .key(.control("r")) { return "again" }
      if event == .key(.control("u")) { terminal.suspend() }
      if event == .key(.control("w")) {
        while !terminal.wantsStop() { usleep(1_000) }
        log.append("stopped")
      }
      act(on: event)
    }
  }

  private mutating func act(on event: Event) {
    var byte: UInt8 = 0
    switch event {
    case .key(.control("t")): trap()
    case .key(.control("a")): abort()
    case .key(.control("e")): exit(3)
    case .key(.control("o")): _ = write(2, "said aside\n", 11)
    case .key(.control("n")): showsCursor.toggle()
    case .key(.control("b")):
      _ = write(1, "busy", 4)
      while true { pause() }
    case .key(.control("k")): _ = write(wake.write, &byte, 1)
    case .wake: _ = read(wake.read, &byte, 1)
    default: break
    }
  }

  private func trap() {
    print(log[log.count])
  }

  private func draw(_ size: Size, _ depth: ColorDepth) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.put("size \(size.columns)x\(size.rows) depth \(depth)", row: 0, column: 0, role: .title)
    canvas.put(Self.sample, row: 1, column: 0, role: .statusError)
    canvas.put("warn", row: 1, column: 22, role: .statusWarn)
    canvas.put("events \(eventCount) frames \(frameCount)", row: 1, column: 30)
    for (row, line) in log.suffix(max(0, size.rows - 2)).enumerated() {
      canvas.put(line, row: row + 2, column: 0)
    }
    if showsCursor { canvas.cursor = Position(column: 4, row: 1) }
    return canvas
  }

  private static func styles(_ depth: ColorDepth) -> [ResolvedStyle] {
    Role.allCases.map { role in
      switch role {
      case .title: ResolvedStyle(attributes: .reverse)
      case .statusError: ResolvedStyle(foreground: 1, attributes: .bold)
      case .statusWarn: ResolvedStyle(foreground: depth == .c256 ? 214 : 3, background: 4, attributes: .underline)
      default: ResolvedStyle()
      }
    }
  }

  private static func describe(_ event: Event) -> String {
    switch event {
    case .key(.text(let scalar)): "text \(hex(scalar))"
    case .key(.control(let scalar)): "control \(scalar)"
    case .key(.alt(let scalar)): "alt \(hex(scalar))"
    case .key(let key): "\(key)"
    case .composed(let scalar, _): "composed \(hex(scalar))"
    case .paste(let text): "paste \(text.unicodeScalars.count) \(text.prefix(20).debugDescription)"
    case .mouse(let mouse):
      "\(mouse.kind) \(mouse.place.column),\(mouse.place.row)\(mouse.isDouble ? " double" : "")"
    case .click, .wheel: "screen"
    case .resize: "resize"
    case .wake: "wake"
    }
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits + " \(scalar)"
  }
}

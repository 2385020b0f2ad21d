import PtyDriver
import TermUI
import Testing

@testable import Terminal

/// What terminals tell of the mouse, and only where they were asked to.
@Suite struct MouseTests {
  private func events(_ bytes: [UInt8], hasMouse: Bool = true) -> [Event] {
    var decoder = InputDecoder(hasMouse: hasMouse)
    decoder.append(bytes)
    var events: [Event] = []
    while let event = decoder.next() { events.append(event) }
    return events
  }

  private func events(_ text: String, hasMouse: Bool = true) -> [Event] { events(Array(text.utf8), hasMouse: hasMouse) }

  private static let place = Position(column: 9, row: 4)

  @Test func pressesAndTheWheelAreTold() {
    #expect(events("\u{1B}[<0;10;5M") == [.mouse(Mouse(.press, at: Self.place))])
    #expect(events("\u{1B}[<4;10;5M") == [.mouse(Mouse(.press, at: Self.place))])
    #expect(events("\u{1B}[<64;10;5M") == [.mouse(Mouse(.wheel(rows: -3), at: Self.place))])
    #expect(events("\u{1B}[<65;10;5M") == [.mouse(Mouse(.wheel(rows: 3), at: Self.place))])
  }

  @Test(arguments: ["[<0;10;5m", "[<2;10;5M", "[<1;10;5M", "[<35;10;5M", "[<66;10;5M", "[<0;10M", "[<;;M"])
  func releasesOtherButtonsAndMovesAreNothing(bytes: String) {
    let all = events("\u{1B}\(bytes)x")
    #expect(all.last == .key(.text("x")))
    #expect(all.dropLast().allSatisfy { if case .mouse = $0 { bytes == "[<;;M" } else { false } })
  }

  @Test func anOldTerminalTellsOfItByThreeBytes() {
    #expect(
      events(Array("\u{1B}[M".utf8) + [32, 42, 37, 0x78]) == [.mouse(Mouse(.press, at: Self.place)), .key(.text("x"))])
    #expect(events(Array("\u{1B}[M".utf8) + [35, 42, 37, 0x78]) == [.key(.text("x"))])
    #expect(events(Array("\u{1B}[M".utf8) + [32, 42]).isEmpty)
  }

  @Test func whereNobodyAskedNothingIsTold() {
    #expect(events("\u{1B}[<0;10;5Mx", hasMouse: false) == [.key(.text("x"))])
    #expect(events("\u{1B}[Mx", hasMouse: false) == [.key(.text("x"))])
  }
}

@Suite struct ClipboardTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("Sở Y tế", "U+G7nyBZIHThur8="),
  ])
  func bytesBecomeBase64(text: String, encoded: String) {
    #expect(ClipboardSequence.base64(Array(text.utf8)) == encoded)
    #expect(ClipboardSequence.text(text, through: .nothing) == "\u{1B}]52;c;\(encoded)\u{07}")
  }

  @Test func tmuxAndScreenHandItOn() {
    #expect(
      ClipboardSequence.text("foo", through: .tmux)
        == "\u{1B}]52;c;Zm9v\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Zm9v\u{07}\u{1B}\\")
    let long = ClipboardSequence.text(String(repeating: "x", count: 1_000), through: .screen)
    let pieces = long.split(separator: "\u{1B}\\")
    #expect(pieces.count > 4 && pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 242 })
    let joined = pieces.map { $0.dropFirst(2) }.joined()
    #expect(joined == ClipboardSequence.text(String(repeating: "x", count: 1_000), through: .nothing))
  }
}

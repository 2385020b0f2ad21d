import TermUI
import Testing

@testable import Terminal

/// The keys of the terminals people come with, whatever TERM says.
struct KeyTableTests {
  struct Sequence: CustomTestStringConvertible {
    let terminal: String
    let bytes: String
    let key: Key
    var testDescription: String { "\(terminal) \(bytes.dropFirst()) \(key)" }

    init(_ terminal: String, _ bytes: String, _ key: Key) {
      self.terminal = terminal
      self.bytes = "\u{1B}" + bytes
      self.key = key
    }
  }

  static let sequences: [Sequence] =
    [
      Sequence("xterm", "[A", .up), Sequence("xterm", "OA", .up), Sequence("xterm", "OB", .down),
      Sequence("xterm", "OC", .right), Sequence("xterm", "OD", .left),
      Sequence("xterm", "OH", .home), Sequence("xterm", "OF", .end), Sequence("xterm", "[H", .home),
      Sequence("xterm", "[F", .end), Sequence("xterm", "[2~", .insert), Sequence("xterm", "[3~", .delete),
      Sequence("xterm", "[5~", .pageUp), Sequence("xterm", "[6~", .pageDown), Sequence("xterm", "[Z", .backTab),
      Sequence("xterm", "[1;5H", .controlHome), Sequence("xterm", "[1;5F", .controlEnd),
      Sequence("xterm", "[1;5D", .controlLeft), Sequence("xterm", "[1;5C", .controlRight),
      Sequence("xterm", "[1;2A", .up), Sequence("xterm", "[1;2P", .function(13)), Sequence("xterm", "[3;5~", .delete),
      Sequence("xterm", "[15;2~", .function(17)),
      Sequence("old xterm", "[5D", .controlLeft), Sequence("old xterm", "O5C", .controlRight),
      Sequence("PuTTY", "[1~", .home), Sequence("PuTTY", "[4~", .end), Sequence("PuTTY", "[11~", .function(1)),
      Sequence("PuTTY", "[14~", .function(4)), Sequence("PuTTY", "OP", .function(1)),
      Sequence("PuTTY as rxvt", "[7~", .home), Sequence("PuTTY as rxvt", "[8~", .end),
      Sequence("linux", "[[A", .function(1)), Sequence("linux", "[[E", .function(5)),
      Sequence("linux", "[25~", .function(13)), Sequence("linux", "[34~", .function(20)),
      Sequence("tmux", "[1~", .home), Sequence("tmux", "[4~", .end), Sequence("tmux", "OS", .function(4)),
      Sequence("rxvt", "Od", .controlLeft), Sequence("rxvt", "Oc", .controlRight),
      Sequence("rxvt", "[7^", .controlHome),
      Sequence("rxvt", "[8^", .controlEnd), Sequence("rxvt", "[7$", .home), Sequence("rxvt", "[a", .up),
      Sequence("keypad", "OM", .enter), Sequence("keypad", "On", .text(".")), Sequence("keypad", "Ol", .text(",")),
      Sequence("keypad", "Oj", .text("*")), Sequence("keypad", "Ok", .text("+")), Sequence("keypad", "Om", .text("-")),
      Sequence("keypad", "Oo", .text("/")),
    ]
    + (0...9).map {
      Sequence("keypad", "O" + ["p", "q", "r", "s", "t", "u", "v", "w", "x", "y"][$0], .text(digit($0)))
    }
    + [15, 17, 18, 19, 20, 21, 23, 24].enumerated().map { Sequence("xterm", "[\($1)~", .function($0 + 5)) }

  private static func digit(_ number: Int) -> Unicode.Scalar { Unicode.Scalar(UInt8(0x30 + number)) }

  @Test(arguments: sequences)
  func aSequenceIsItsKey(sequence: Sequence) {
    #expect(events(of: sequence.bytes) == [.key(sequence.key)])
  }

  @Test(arguments: ["[24;80R", "[200;1R", "[2;5A"])
  func anAnswerOfTheTerminalIsNoKey(bytes: String) {
    #expect(events(of: "\u{1B}\(bytes)x") == [.key(.text("x"))])
  }

  @Test func theDescriptionOfTheTerminalComesFirst() {
    let keys = KeyTable(described: [Array("[M".utf8): .function(1)])
    var decoder = InputDecoder(keys: keys)
    decoder.append("\u{1B}[M".utf8)
    #expect(decoder.next() == .key(.function(1)))
  }
}

import TermUI
import Testing

@testable import Terminal

/// What is typed arrives whole and in its order, however the line cuts it.
struct InputDecoderTests {
  /// The 134 letters Vietnamese adds to ASCII.
  static let vietnameseLetters: [Unicode.Scalar] = {
    let small =
      "àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ"
    return Array((small + small.uppercased()).unicodeScalars)
  }()

  @Test func theLettersAreAllThere() {
    #expect(Set(Self.vietnameseLetters).count == 134)
  }

  @Test func everyVietnameseLetterIsText() {
    for letter in Self.vietnameseLetters {
      let bytes = Array(String(letter).utf8)
      #expect(events(of: bytes) == [.key(.text(letter))])
      // One byte at a time, as a slow line may deliver it.
      var decoder = InputDecoder()
      for byte in bytes {
        #expect(decoder.next() == nil)
        decoder.append([byte])
      }
      #expect(decoder.next() == .key(.text(letter)))
      #expect(decoder.patience == nil)
    }
  }

  @Test func decomposedLettersComeScalarByScalar() {
    #expect(events(of: "e\u{323}\u{302}") == [.key(.text("e")), .key(.text("\u{323}")), .key(.text("\u{302}"))])
  }

  @Test func burstsOfAnInputMethodKeepTheirOrder() {
    #expect(
      events(of: "Tie\u{7F}ê")
        == [.key(.text("T")), .key(.text("i")), .key(.text("e")), .key(.backspace), .key(.text("ê"))])
    #expect(events(of: "u\u{8}ư") == [.key(.text("u")), .key(.backspace), .key(.text("ư"))])
  }

  @Test(arguments: [
    ("\u{7F}", Key.backspace), ("\u{8}", .backspace), ("\r", .enter), ("\n", .enter), ("\t", .tab),
    ("\u{13}", .control("s")), ("\u{11}", .control("q")), ("\u{0}", .control("@")), ("\u{1F}", .control("_")),
  ])
  func controlCharactersAreKeys(bytes: String, key: Key) {
    #expect(events(of: bytes) == [.key(key)])
  }

  @Test func aCharacterAfterEscIsAlt() {
    #expect(events(of: "\u{1B}x") == [.key(.alt("x"))])
    #expect(events(of: "\u{1B}ệ") == [.key(.alt("ệ"))])
    // These begin what keys send: Alt with them is not worth a letter leaking from a split key.
    #expect(events(of: "\u{1B}[", silence: true).isEmpty)
    #expect(events(of: "\u{1B}O", silence: true).isEmpty)
    #expect(events(of: "\u{1B}]", silence: true) == [.key(.alt("]"))])
    #expect(events(of: "\u{1B}[ư") == [.key(.alt("[")), .key(.text("ư"))])
  }

  @Test func escStandsAloneWhenNothingFollows() {
    #expect(events(of: "\u{1B}").isEmpty)
    #expect(events(of: "\u{1B}", silence: true) == [.key(.escape)])
    #expect(events(of: "\u{1B}\u{1B}[A") == [.key(.escape), .key(.up)])
    #expect(events(of: "\u{1B}\u{7F}ê") == [.key(.escape), .key(.backspace), .key(.text("ê"))])
  }

  @Test(arguments: ["[A", "OA", "[1;5D", "[4~"])
  func theLateRestOfASequenceIsNoText(rest: String) {
    var decoder = InputDecoder()
    decoder.append([0x1B])
    decoder.giveUp()
    #expect(decoder.next() == .key(.escape))
    decoder.append((rest + "x").utf8)
    #expect(decoder.next() == .key(.text("x")))
    #expect(decoder.next() == nil)
  }

  @Test func whatIsTypedAfterEscIsText() {
    var decoder = InputDecoder()
    decoder.append([0x1B])
    decoder.giveUp()
    #expect(decoder.next() == .key(.escape))
    // Some time passes; then a bracket is a bracket at once.
    #expect(decoder.patience != nil)
    decoder.giveUp()
    #expect(decoder.patience == nil)
    decoder.append("[A".utf8)
    #expect(decoder.next() == .key(.text("[")))
    #expect(decoder.next() == .key(.text("A")))
  }

  @Test func aBracketSoonAfterEscWaitsOnlyShortly() {
    var decoder = InputDecoder()
    decoder.append([0x1B])
    decoder.giveUp()
    #expect(decoder.next() == .key(.escape))
    decoder.append("[".utf8)
    #expect(decoder.next() == nil)
    decoder.giveUp()
    #expect(decoder.next() == .key(.text("[")))
  }

  @Test(arguments: [
    "\u{1B}[99;99;99z", "\u{1B}[?1;2c", "\u{1B}[<0;10;10M", "\u{1B}[1;5Q", "\u{1B}[57399u", "\u{1B}Oz", "\u{1B}[[Z",
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}P>|XTerm(370)\u{1B}\\",
    "\u{1B}[201~", "\u{1B}[I",
  ])
  func unknownSequencesLeakNoLetters(sequence: String) {
    #expect(events(of: sequence + "x") == [.key(.text("x"))])
  }

  @Test func anUnfinishedSequenceIsDroppedWhenNothingFollows() {
    #expect(events(of: "\u{1B}[1;5", silence: true).isEmpty)
    #expect(events(of: "\u{1B}]11;rgb", silence: true).isEmpty)
  }

  @Test func whatIsNotUTF8IsShownAsSuchAndNothingElseIsLost() {
    let unreadable = Event.key(.text("\u{FFFD}"))
    #expect(events(of: [0xFF, 0x61]) == [unreadable, .key(.text("a"))])
    #expect(events(of: [0xC3, 0x61]) == [unreadable, .key(.text("a"))])
    #expect(events(of: [0xE9], silence: true) == [unreadable])
    #expect(events(of: [0xC0, 0x80]) == [unreadable, unreadable])
    #expect(events(of: [0xED, 0xA0, 0x80]) == [unreadable, unreadable, unreadable])
    #expect(events(of: [0xE1, 0xBB, 0x1B, 0x5B, 0x41]) == [unreadable, unreadable, .key(.up)])
  }

  @Test func theCuttingOfTheLineChangesNothing() {
    let texts = [
      "Tie\u{7F}ê", "\u{1B}[A", "\u{1B}[1;5H", "\u{1B}x", "\u{1B}[200~a\r\nb\u{1B}[20c\u{1B}[201~", "\u{1B}\u{1B}OP",
      "\u{1B}[99z", "\u{1B}]1;x\u{7}", "e\u{323}", "\u{1B}[[B", "\u{1B}[ệ", "\u{3}", "\u{1B}]", "\u{1B}O5C",
    ]
    let pieces: [[UInt8]] = texts.map { Array($0.utf8) } + [[0xFF], [0xE1, 0xBB], [0xC3]]
    var random = SteppedNumbers()
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<8 { bytes += pieces[random.next(below: pieces.count)] }
      bytes.append(0x78)
      var cut = InputDecoder()
      var cutEvents: [Event] = []
      for byte in bytes {
        cut.append([byte])
        while let event = cut.next() { cutEvents.append(event) }
      }
      #expect(cutEvents == events(of: bytes))
    }
  }

  @Test func noBytesHoldTheDecoderUp() {
    var random = SteppedNumbers()
    for _ in 0..<500 {
      var decoder = InputDecoder()
      var count = 0
      let bytes = (0..<40).map { _ in
        random.next(below: 3) == 0 ? UInt8(random.next(below: 256)) : Array("\u{1B}[O20;~A".utf8)[random.next(below: 8)]
      }
      decoder.append(bytes)
      for _ in 0..<100 where decoder.patience != nil {
        while decoder.next() != nil { count += 1 }
        decoder.giveUp()
      }
      #expect(count <= bytes.count)
      #expect(decoder.patience == nil)
    }
  }
}

/// The events of some bytes; with `silence`, also what is made of them when nothing follows.
func events(of bytes: some Sequence<UInt8>, silence: Bool = false) -> [Event] {
  var decoder = InputDecoder()
  var events: [Event] = []
  decoder.append(bytes)
  while let event = decoder.next() { events.append(event) }
  if silence {
    decoder.giveUp()
    while let event = decoder.next() { events.append(event) }
  }
  return events
}

func events(of text: String, silence: Bool = false) -> [Event] {
  events(of: text.utf8, silence: silence)
}

/// Numbers that look random and are the same in every run.
struct SteppedNumbers {
  private var state: UInt64 = 1

  mutating func next(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

import TermUI
import Testing

@testable import Terminal

/// What a slow line cuts in two, with silence between the pieces, is the key it was, or nothing: never letters.
struct SplitKeyTests {
  private static let pauses = [30, 90, 250, 900]

  /// The events of pieces that arrive with a silence of some milliseconds between them, and behind them.
  private func events(of pieces: [[UInt8]], pause: Int) -> [Event] {
    var decoder = InputDecoder()
    var events: [Event] = []
    for piece in pieces {
      decoder.append(piece)
      while let event = decoder.next() { events.append(event) }
      var left = pause
      while let patience = decoder.patience, patience <= left {
        left -= patience
        decoder.giveUp()
        while let event = decoder.next() { events.append(event) }
      }
    }
    return events
  }

  @Test(arguments: KeyTableTests.sequences)
  func aKeyCutInTwoTypesNothing(sequence: KeyTableTests.Sequence) {
    let bytes = Array(sequence.bytes.utf8)
    for cut in 1..<bytes.count {
      for pause in Self.pauses {
        // An Esc alone is taken for the key soon, so that Esc answers at once; what follows late is lost.
        let isEscLost = cut == 1 && pause >= 50
        let isTextAfterEsc = isEscLost && pause >= 350
        let found = events(of: [Array(bytes[..<cut]), Array(bytes[cut...]) + [0x1B, 0x78]], pause: pause)
        guard !isTextAfterEsc else { continue }
        let expected = isEscLost ? Key.escape : sequence.key
        #expect(found == [.key(expected), .key(.alt("x"))], "cut at \(cut), \(pause) ms")
      }
    }
  }

  @Test(arguments: KeyTableTests.sequences)
  func aKeyCutAtEveryByteTypesNothing(sequence: KeyTableTests.Sequence) {
    let bytes = Array(sequence.bytes.utf8)
    for pause in [30, 90, 250] {
      let found = events(of: bytes.map { [$0] } + [[0x1B, 0x78]], pause: pause)
      let expected = pause >= 50 ? Key.escape : sequence.key
      #expect(found == [.key(expected), .key(.alt("x"))], "\(pause) ms")
    }
  }

  @Test(arguments: ["\u{1B}[99;99;99z", "\u{1B}[?1;2c", "\u{1B}[1;5Q", "\u{1B}[24;80R", "\u{1B}[I"])
  func anUnknownSequenceCutInTwoTypesNothing(sequence: String) {
    let bytes = Array(sequence.utf8)
    for cut in 2..<bytes.count {
      for pause in Self.pauses {
        #expect(events(of: [Array(bytes[..<cut]), Array(bytes[cut...]) + [0x78]], pause: pause) == [.key(.text("x"))])
      }
    }
  }

  @Test func aPasteCutAnywhereStaysAPaste() {
    let bytes = Array("\u{1B}[200~q8\u{1B}[201~x".utf8)
    for cut in 1..<bytes.count {
      for pause in Self.pauses where cut > 1 || pause < 350 {
        let found = events(of: [Array(bytes[..<cut]), Array(bytes[cut...])], pause: pause)
        let isEscLost = cut == 1 && pause >= 50
        #expect(
          found == (isEscLost ? [.key(.escape)] : []) + [.paste("q8"), .key(.text("x"))], "cut at \(cut), \(pause) ms")
      }
    }
  }

  @Test func anEscAloneIsWaitedForShortly() {
    var decoder = InputDecoder()
    decoder.append([0x1B])
    #expect(decoder.next() == nil)
    #expect(decoder.patience == 50)
    #expect(events(of: [[0x1B], [0x78]], pause: 50) == [.key(.escape), .key(.text("x"))])
  }

  @Test func theBeginningOfAKeyThatNeverComesIsForgotten() {
    #expect(events(of: [Array("\u{1B}[".utf8), [0x42]], pause: 1500) == [.key(.text("B"))])
    #expect(events(of: [Array("\u{1B}[1;".utf8), [0x78]], pause: 1500) == [.key(.text("x"))])
  }
}

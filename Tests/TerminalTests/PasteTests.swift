import TermUI
import Testing

@testable import Terminal

/// A pasted text is one event, never keys.
struct PasteTests {
  @Test func aPasteIsOneEvent() {
    #expect(
      events(of: "a\u{1B}[200~Sở Nội vụ\u{1B}[201~b")
        == [.key(.text("a")), .paste("Sở Nội vụ"), .key(.text("b"))])
  }

  @Test func lineEndsBecomeOne() {
    #expect(events(of: "\u{1B}[200~1\r2\r\n3\n4\r\r\n5\u{1B}[201~") == [.paste("1\n2\n3\n4\n\n5")])
  }

  @Test func escapesInsideAreText() {
    #expect(events(of: "\u{1B}[200~a\u{1B}[Ab\u{1B}\u{1B}[201~") == [.paste("a\u{1B}[Ab\u{1B}")])
  }

  @Test func anEmptyPasteIsNothing() {
    #expect(events(of: "\u{1B}[200~\u{1B}[201~x") == [.key(.text("x"))])
  }

  @Test func badBytesAreReplaced() {
    let bytes = Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8)
    #expect(events(of: bytes) == [.paste("a\u{FFFD}b")])
  }

  @Test func aPasteThatNeverEndsIsDeliveredAndKeysAreKeysAgain() {
    var decoder = InputDecoder()
    decoder.append("\u{1B}[200~abc".utf8)
    #expect(decoder.next() == nil)
    decoder.giveUp()
    #expect(decoder.next() == .paste("abc"))
    decoder.append("x".utf8)
    #expect(decoder.next() == .key(.text("x")))
  }

  @Test func aLargePasteIsWhole() {
    let line = "Quyết định khen thưởng số 12\r"
    let text = String(repeating: line, count: 4000)
    var decoder = InputDecoder()
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
    for start in stride(from: 0, to: bytes.count, by: 4095) {
      #expect(decoder.next() == nil)
      decoder.append(bytes[start..<min(bytes.count, start + 4095)])
    }
    guard case .paste(let pasted) = decoder.next() else {
      Issue.record("no paste")
      return
    }
    #expect(pasted.utf8.count == text.utf8.count)
    #expect(pasted.split(separator: "\n").count == 4000)
    #expect(decoder.next() == nil)
  }

  @Test func aHugePasteComesInPiecesThatCutNoLetter() {
    var decoder = InputDecoder()
    decoder.append("\u{1B}[200~".utf8)
    let piece = Array(String(repeating: "ệ", count: 100_000).utf8)
    var pasted = 0
    var events = 0
    func take() {
      while case .paste(let text)? = decoder.next() {
        pasted += text.utf8.count
        events += 1
        #expect(!text.unicodeScalars.contains("\u{FFFD}"))
      }
    }
    for _ in 0..<30 {
      decoder.append(piece)
      take()
    }
    decoder.append("\u{1B}[201~".utf8)
    take()
    #expect(pasted == 30 * piece.count)
    #expect(events > 1)
    #expect(decoder.patience == nil)
  }
}

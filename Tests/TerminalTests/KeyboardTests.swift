import Glibc
import PtyDriver
import Testing

/// Keys on a real terminal.
struct KeyboardTests {
  @Test func everyVietnameseLetterArrivesInOrder() throws {
    let letters = InputDecoderTests.vietnameseLetters
    let session = try Echo.start(window: PtyWindow(columns: 60, rows: 140))
    session.send(String(String.UnicodeScalarView(letters)))
    try session.waitUntil(events: letters.count)
    let typed = session.events.map { $0.split(separator: " ").last.map(String.init) ?? "" }
    #expect(typed.map { Array($0.unicodeScalars) } == letters.map { [$0] })
  }

  @Test func anInputMethodsBurstArrivesInOrder() throws {
    let session = try Echo.start()
    session.send("Tie\u{7F}ê\u{8}")
    try session.waitUntil(events: 6)
    #expect(
      session.events == ["text 0054 T", "text 0069 i", "text 0065 e", "backspace", "text 00EA ê", "backspace"])
  }

  @Test(arguments: ["xterm", "xterm-256color", "linux", "screen", "tmux-256color", "vt100"])
  func keysAreTheSameOnEveryTerminal(terminal: String) throws {
    let session = try Echo.start(["TERM": terminal])
    for key in ["Up", "Home", "End", "F1", "F5", "F12", "PageDown", "Ctrl-Right", "Delete", "Enter", "Ctrl-S"] {
      try session.send(key: key)
    }
    try session.waitUntil(events: 11)
    #expect(
      session.events == [
        "up", "home", "end", "function(1)", "function(5)", "function(12)", "pageDown", "controlRight", "delete",
        "enter",
        "control s",
      ])
  }

  @Test(arguments: ["xterm", "linux", "vt100", "tmux-256color"])
  func theNumericKeypadTypesDigits(terminal: String) throws {
    let session = try Echo.start(["TERM": terminal])
    #expect(!session.hasApplicationKeypad)
    session.send("\u{1B}Ox\u{1B}Ol\u{1B}Ou\u{1B}OM")
    try session.waitUntil(events: 4)
    #expect(session.events == ["text 0038 8", "text 002C ,", "text 0035 5", "enter"])
  }

  @Test func escAloneIsAKeyAndAltBelongsToItsLetter() throws {
    let session = try Echo.start()
    try session.send(key: "Alt-x")
    try session.send(key: "Esc")
    try session.waitUntil(events: 2)
    #expect(session.events == ["alt 0078 x", "escape"])
  }

  @Test func aKeyTheLineCutsInTwoTypesNoLetters() throws {
    let session = try Echo.start()
    for (first, rest) in [("\u{1B}[", "B"), ("\u{1B}O", "A"), ("\u{1B}[1;", "5C"), ("\u{1B}[200", "~q\u{1B}[201~")] {
      session.send(first)
      usleep(90_000)
      session.send(rest)
    }
    try session.waitUntil(events: 4)
    #expect(session.events.count == 4)
    #expect(session.events.prefix(3) == ["down", "up", "controlRight"])
    #expect(session.events.last?.hasPrefix("paste 1") == true)
  }

  @Test func aLargePasteArrivesWhole() throws {
    let session = try Echo.start()
    session.send("\u{1B}[200~" + String(repeating: "Khối thi đua\r", count: 10_000) + "\u{1B}[201~x")
    try session.waitUntil(text: "text 0078 x")
    #expect(session.events.first?.hasPrefix(#"paste 130000 "Khối thi đua\n"#) == true)
  }

  @Test func whatIsTypedAtOnceIsDrawnAtOnce() throws {
    let session = try Echo.start()
    session.send(String(repeating: "x", count: 2000))
    try session.waitUntil(text: "events 2000")
    let frames = session.line(1).split(separator: " ").last.flatMap { Int($0) }
    #expect((frames ?? 2000) < 100)
  }

  @Test func aWakeUpIsAnEvent() throws {
    let session = try Echo.start()
    try session.send(key: "Ctrl-K")
    try session.waitUntil(events: 2)
    #expect(session.events == ["control k", "wake"])
  }

  @Test func onlyWhatChangedIsSent() throws {
    let session = try Echo.start()
    let before = session.byteCount
    session.send("a")
    try session.waitUntil(text: "text 0061 a")
    #expect(session.byteCount - before < 100)
  }
}

/// A program at work is stopped by Esc or Ctrl-C; whatever else is typed meanwhile keeps its turn.
@Suite struct StoppingTests {
  @Test(arguments: ["\u{1B}", "\u{03}"])
  func escapeAndControlCStopTheWork(key: String) throws {
    let session = try Echo.start()
    session.send("\u{17}ab")
    session.waitUntilQuiet(for: .milliseconds(100))
    #expect(!session.text.contains("stopped"))
    session.send(key)
    try session.waitUntil(text: "stopped")
    session.send("z")
    try session.waitUntil(text: "text 007A z")
    // What was typed before was meant for what is stopped.
    #expect(!session.text.contains("text 0061 a"))
  }
}

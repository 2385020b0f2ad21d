import CNcurses
import Glibc
import TermUI

/// The terminal the program runs in: where canvases are shown and events come from.
///
/// It belongs to one owner and one thread. It is given back when the owner lets it go, by `close` or by leaving the
/// scope; a crash, a signal or `exit` gives it back as well. Standard error is held back meanwhile and printed after.
public struct Terminal: ~Copyable {
  /// How many colours the terminal shows; `mono` where NO_COLOR asks for none.
  public let colorDepth: ColorDepth
  /// What the terminal shows now; nil when all has to be sent.
  var shown: Canvas?
  /// The styles that ncurses knows.
  var definedStyles: [ResolvedStyle] = []
  private var decoder: InputDecoder
  /// Events decoded ahead of their turn.
  private var ahead: [Event] = []
  private var hasResized = false
  private var hasEnded = false

  /// Where and when the mouse was pressed last.
  private var lastPress: (place: Position, at: ContinuousClock.Instant)?

  private init(traits: nc_traits, hasMouse: Bool) {
    colorDepth = ColorDepth(traits)
    decoder = InputDecoder(keys: KeyTable.described(), escapeDelay: Int(traits.escape_delay), hasMouse: hasMouse)
  }

  deinit { nc_close() }

  /// Takes over the terminal on standard input and output.
  ///
  /// Sequences after Esc are waited for as long as ESCDELAY says (10 to 1000 milliseconds), else for 50 milliseconds.
  ///
  /// - Parameter hasMouse: whether the terminal is to tell what the mouse does; a person then selects text with Shift held.
  public static func open(hasMouse: Bool = false) throws(TerminalError) -> Terminal {
    var traits = nc_traits()
    switch nc_open(&traits, hasMouse) {
    case NC_OPENED: return Terminal(traits: traits, hasMouse: hasMouse)
    case NC_NOT_A_TERMINAL: throw .notATerminal
    case NC_NO_UTF8_LOCALE: throw .noUnicodeLocale
    case NC_ALREADY_OPEN: throw .alreadyOpen
    default: throw .unusableTerminal(name: getenv("TERM").map { String(cString: $0) } ?? "")
    }
  }

  /// The size of the window.
  public var size: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    nc_get_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Waits for the next event; nil when no more will come, because the terminal is gone or a signal asks for an end.
  ///
  /// What was typed before that signal comes first. The signal takes its course when the terminal is closed.
  ///
  /// - Parameter wake: a descriptor to wait on as well. It is not read here: whoever gets `.wake` has to empty it.
  public mutating func nextEvent(wake: Int32? = nil) -> Event? {
    while true {
      if let event = takeDecoded() { return event }
      if hasResized {
        hasResized = false
        return .resize
      }
      if hasEnded {
        decoder.giveUp()
        return decoder.next()
      }
      let result = wait(wake: wake ?? -1, milliseconds: decoder.patience)
      if result == 0 { decoder.giveUp() }
      if result == UInt32(NC_WAKE) { return .wake }
    }
  }

  /// Whether an event can be had without waiting: a loop draws only when there is none, so that a held key or a
  /// burst of an input method costs one frame.
  public var hasPendingInput: Bool {
    mutating get {
      if ahead.isEmpty, !hasResized, !hasEnded {
        lookAhead()
        if ahead.isEmpty {
          wait(wake: -1, milliseconds: 0)
          lookAhead()
        }
      }
      return !ahead.isEmpty || hasResized
    }
  }

  /// Drops what was typed and not handled yet; what is only half there, as a paste, stays.
  ///
  /// - Returns: whether there was anything.
  public mutating func dropInput() -> Bool {
    for _ in 0..<Self.lastReads where !hasEnded && nc_has_input() { readInput() }
    var isAny = !ahead.isEmpty
    ahead = []
    while decoder.next() != nil { isAny = true }
    return isAny
  }

  /// Whether the person has pressed Esc or Ctrl-C while the program was at work, or a signal asks for its end; these keys
  /// and what was typed before them are dropped then. Everything else keeps its turn.
  public mutating func wantsStop() -> Bool {
    if !hasEnded, nc_has_input() { readInput() }
    while let event = decoder.next() { ahead.append(event) }
    // A lone Esc is not held back: nothing is typed into while the program is at work.
    if decoder.isAtEscape { return dropUpToStop() }
    guard ahead.contains(where: Self.stops) else { return nc_is_ending() }
    return dropUpToStop()
  }

  private mutating func dropUpToStop() -> Bool {
    decoder.giveUp()
    while let event = decoder.next() { ahead.append(event) }
    guard let last = ahead.lastIndex(where: Self.stops) else { return false }
    ahead.removeSubrange(...last)
    return true
  }

  private static func stops(_ event: Event) -> Bool { event == .key(.escape) || event == .key(.control("c")) }

  private mutating func lookAhead() {
    if let event = decoder.next() { ahead.append(event) }
  }

  /// Stops the program as Ctrl-Z does in a shell and returns when it goes on; an event `.resize` follows.
  ///
  /// Does nothing where the program is the whole session, because nobody could continue it.
  public mutating func suspend() {
    nc_suspend()
  }

  /// Gives the terminal to a command of the shell with an argument (`$1`), waits for its end and takes the terminal back.
  ///
  /// - Returns: the exit code, 128 and the number of the signal that ended it, or nil when it could not be started.
  public mutating func run(_ command: String, argument: String) -> Int? {
    shown = nil
    let status = nc_run(command, argument)
    hasResized = true
    guard status >= 0 else { return nil }
    let signal = Int(status) & 0x7F
    return signal == 0 ? Int(status) >> 8 & 0xFF : 128 + signal
  }

  /// Puts a text into the clipboard of the machine the terminal runs on, as far as that allows it.
  public func copy(_ text: String) {
    func isSet(_ name: String) -> Bool { getenv(name).map { $0.pointee != 0 } ?? false }
    let between: ClipboardSequence.Between = isSet("TMUX") ? .tmux : isSet("STY") ? .screen : .nothing
    nc_send(ClipboardSequence.text(text, through: between))
  }

  /// Gives the terminal back.
  public consuming func close() {}

  private mutating func takeDecoded() -> Event? {
    let event = ahead.isEmpty ? decoder.next() : ahead.removeFirst()
    guard case .mouse(var mouse)? = event, mouse.kind == .press else { return event }
    let now = ContinuousClock.now
    mouse.isDouble = lastPress.map { $0.place == mouse.place && now - $0.at < Self.doublePress } ?? false
    // A third press begins anew.
    lastPress = mouse.isDouble ? nil : (mouse.place, now)
    return .mouse(mouse)
  }

  private static let doublePress = Duration.milliseconds(500)

  /// Waits and takes in what came; -1 milliseconds is for ever.
  @discardableResult
  private mutating func wait(wake: Int32, milliseconds: Int?) -> UInt32 {
    let result = nc_wait(wake, Int32(clamping: milliseconds ?? -1))
    if result & UInt32(NC_RESIZED) != 0 {
      hasResized = true
      shown = nil
    }
    if result & UInt32(NC_ENDING) != 0 {
      takeRest()
    } else if result & UInt32(NC_INPUT) != 0 {
      readInput()
    }
    return result
  }

  /// Reads all that was typed before a signal asked for the end; no stream of keys puts that off.
  private mutating func takeRest() {
    for _ in 0..<Self.lastReads where !hasEnded && nc_has_input() { readInput() }
    (hasEnded, hasResized) = (true, false)
  }

  /// More than a terminal holds back for a program that does not read.
  private static let lastReads = 64

  private mutating func readInput() {
    // The kernel hands out at most 4,095 bytes of a terminal at a time.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { bytes in
      guard let start = bytes.baseAddress else { return }
      let count = nc_read(start, bytes.count)
      if count == 0 { hasEnded = true }
      if count > 0 { decoder.append(bytes[..<count]) }
    }
  }
}

extension ColorDepth {
  init(_ traits: nc_traits) {
    switch traits.colors {
    case _ where traits.direct: self = .direct
    case 256...: self = .c256
    case 16...: self = .c16
    case 8...: self = .c8
    default: self = .mono
    }
  }
}

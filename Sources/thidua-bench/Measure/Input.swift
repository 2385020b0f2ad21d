import PtyDriver

/// Something done to a program.
enum Input {
  /// A key by the name `PtySession` knows it by.
  case key(String)
  /// Characters sent at once.
  case text(String)
  /// Another size of the window.
  case resize(PtyWindow)
}

/// How patient to be with a program.
struct Pace {
  /// How long its first byte may take before it counts as having nothing to show.
  let answer: Duration
  /// How long it must be silent to have finished a frame.
  let quiet: Duration
}

/// What one input cost.
struct InputCost {
  let bytes: Int
  /// From the input to the last byte.
  let milliseconds: Double
}

extension PtySession {
  func perform(_ input: Input) throws(PtyError) {
    switch input {
    case .key(let name): try send(key: name)
    case .text(let text): send(text)
    case .resize(let window): resize(window)
    }
  }

  /// Does something and waits until the program has shown the result; nil when it shows nothing.
  func cost(of input: Input, pace: Pace) throws(PtyError) -> InputCost? {
    let bytesBefore = byteCount
    let start = ContinuousClock.now
    try perform(input)
    guard waitForOutput(after: bytesBefore, within: pace.answer) else {
      if let exit { throw .timedOut(screen: text, exit: exit) }
      return nil
    }
    waitUntilQuiet(for: pace.quiet)
    return InputCost(bytes: byteCount - bytesBefore, milliseconds: (lastOutput - start).milliseconds)
  }

  /// Waits for more than so many bytes; false when none came in time.
  func waitForOutput(after bytes: Int, within limit: Duration) -> Bool {
    do throws(PtyError) {
      try waitUntil(within: limit) { $0.byteCount > bytes || $0.exit != nil }
    } catch {
      return false
    }
    return byteCount > bytes
  }

  /// Waits until a text was written in one piece: reading the screen would take longer than drawing it.
  func waitUntilWritten(_ text: String) throws(PtyError) {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return }
    var start = 0
    try waitUntil { session in
      let output = session.output
      while start + wanted.count <= output.count {
        if output[start] == first, output[start..<start + wanted.count].elementsEqual(wanted) { return true }
        start += 1
      }
      return false
    }
  }
}

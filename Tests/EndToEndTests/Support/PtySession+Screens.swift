import Glibc
import PtyDriver

// Finding one's way on the screens of the program.
extension PtySession {
  /// Presses keys, by name or by their one character, without waiting for anything.
  func press(_ keys: String...) throws {
    for key in keys { try strike(key) }
  }

  /// Presses a key and waits until a text shows.
  func press(_ key: String, until text: String) throws {
    try strike(key)
    try waitUntil(text: text)
  }

  private func strike(_ key: String) throws {
    if key.count == 1 { send(key) } else { try send(key: key) }
  }

  /// Types text and waits until it shows.
  func type(_ text: String) throws {
    send(text)
    try waitUntil(text: text)
  }

  /// The row of a list the cursor is on.
  var selectedLine: String? { lines.first { $0.hasPrefix("▸") } }

  /// Goes to the row of a list with a text, upwards when it shows above the cursor.
  func select(_ text: String) throws {
    try waitUntil { $0.selectedLine != nil }
    for _ in 0..<200 {
      let lines = lines
      guard let row = lines.firstIndex(where: { $0.hasPrefix("▸") }), !lines[row].contains(text) else { break }
      try send(key: lines[2..<row].contains { $0.contains(text) } ? "Up" : "Down")
      try waitUntil { $0.selectedLine != nil && $0.selectedLine != lines[row] }
    }
    try waitUntil { $0.selectedLine?.contains(text) == true }
  }

  /// What the status line says.
  var status: String { line(window.rows - 2) }

  /// Leaves the program by F10.
  func quit() throws -> PtyExit {
    try send(key: "F10")
    return try waitForExit()
  }

  /// Whether the terminal is as a shell wants it.
  var isGivenBack: Bool {
    !showsAlternateScreen && showsCursor && !marksPaste && !hasApplicationKeypad && modes == modesBefore
  }
}

extension PtySession {
  /// Waits until the program waits in a system call, told by what the kernel says of it: its number and arguments.
  func waitUntilHeld(_ condition: (String) -> Bool) throws {
    for _ in 0..<3_000 {
      let call = (try? Files.read("/proc/\(processID)/syscall")) ?? []
      if condition(String(decoding: call, as: UTF8.self)) { return }
      usleep(10_000)
    }
    throw SystemError(call: "waiting for a system call", code: ETIMEDOUT)
  }
}

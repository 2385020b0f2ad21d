import Testing

/// What is printed is printed whole, or the caller is told.
struct OutputTests {
  @Test(arguments: [
    "list $DATA units", "list $DATA units --format csv", "rank $DATA --bloc 2025-khoi-02 --format csv", "check $DATA",
    "sample $DATA-new",
  ])
  func fullDisk(command: String) throws {
    let desk = try Desk.withSample()
    let words = command.replacing("$DATA", with: desk.data)
    let outcome = try Program.run(
      ["-c", "'\(Program.path)' \(words) >/dev/full"], of: "/bin/sh", environment: desk.environment)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Không in hết được kết quả: đĩa đầy."))
  }

  @Test("a reader that has seen enough ends the program without a word")
  func closedPipe() throws {
    let desk = try Desk.withSample()
    for signal in ["", "trap '' PIPE; "] {
      let outcome = try Program.run(
        ["-c", "\(signal)'\(Program.path)' list '\(desk.data)' units | head -n 1"], of: "/bin/sh",
        environment: desk.environment)
      #expect(outcome.code == 0)
      #expect(outcome.lines.count == 1)
      #expect(outcome.errors.isEmpty)
    }
  }
}

import VietnameseText

/// Something that could not be done, in the user's language; printed on standard error, exit code 1.
struct CommandFailure: Error, CustomStringConvertible {
  let description: String

  /// - Parameter lines: may quote names of files and records: what a terminal would obey is made visible.
  init(_ lines: [String]) {
    description = lines.map(VisibleText.of).joined(separator: "\n")
  }

  init(_ line: String) { self.init([line]) }
}

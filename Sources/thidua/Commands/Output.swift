import ArgumentParser
import Glibc
import Screens
import VietnameseText

/// Writes text to standard output, all of it; a reader who has gone away, as `head` does, ends it quietly.
///
/// - Throws: a `CommandFailure` when the text could not be written, so that nobody takes half a file for a whole one.
func printText(_ text: String) throws {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let written = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    let code = errno
    if written >= 0 {
      bytes = bytes.dropFirst(written)
    } else if code == EPIPE {
      throw ExitCode.success
    } else if code != EINTR {
      throw CommandFailure(Texts(commandLanguage()).outputFailed(code))
    }
  }
}

/// Prints a line that may quote names of files and records: what a terminal would obey is made visible.
///
/// - Throws: a `CommandFailure` when it could not be written.
func printLine(_ line: String) throws { try printText(VisibleText.of(line) + "\n") }

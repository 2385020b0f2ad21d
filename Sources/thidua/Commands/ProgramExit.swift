import ArgumentParser
import Screens

/// The exit codes of the program besides 0, 1 and the 64 of wrong usage.
enum ProgramExit {
  /// `check` found something to mend.
  static let somethingToMend = ExitCode(2)
  /// What was asked for is printed, but not everything it should be made of could be read.
  static let incomplete = ExitCode(3)

  /// Ends a command that printed what it could.
  ///
  /// - Parameters:
  ///   - problems: files that could not be read, or not in full.
  ///   - gaps: what else is missing from what was printed.
  /// - Throws: `incomplete` after saying each of them on standard error.
  static func complain(of problems: [Problem], gaps: [String] = []) throws {
    // What is wrong with journals is found anew by whoever needs them.
    let unread = problems.filter { !$0.isShown && $0.difference != .journal }
    let lines = unread.map { "\($0.path): \($0.message)" } + gaps
    for line in lines { printError(line) }
    if !lines.isEmpty { throw incomplete }
  }
}

import ArgumentParser
import Glibc
import Screens
import VietnameseText

/// The language of the command line: `--lang`, else the locale of the environment.
func commandLanguage() -> Language {
  let arguments = CommandLine.arguments
  for (index, argument) in arguments.enumerated() {
    if argument == "--lang", index + 1 < arguments.count, let language = Language(rawValue: arguments[index + 1]) {
      return language
    }
    if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
      return language
    }
  }
  let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment($0) }.first
  return Language(locale: locale ?? "")
}

/// A text of the catalogue in the language of the command line, before its options are read.
func help(_ text: (Texts) -> String) -> String { text(Texts(commandLanguage())) }

extension ArgumentHelp {
  /// The help of an argument or an option.
  static func text(_ text: (Texts) -> String) -> ArgumentHelp { ArgumentHelp(help(text)) }
}

/// A year folders can be called by.
func validateYear(_ year: Int?) throws {
  guard let year, !(1000...9999).contains(year) else { return }
  throw ValidationError(help(\.yearWanted))
}

/// Prints a line on standard error: what a terminal would obey is made visible.
func printError(_ line: String) {
  var rest = Array((VisibleText.of(line) + "\n").utf8)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    // Nobody is left to tell when standard error itself cannot be written.
    guard written > 0 || errno == EINTR else { return }
    rest.removeFirst(max(0, written))
  }
}

extension Language: ExpressibleByArgument {}

/// The option every command takes.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: .text(\.languageHelp))
  var language: Language = commandLanguage()

  var texts: Texts { Texts(language) }
}

/// The forms a listing can be printed in.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

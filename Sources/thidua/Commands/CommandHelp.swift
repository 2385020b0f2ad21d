import ArgumentParser
import Glibc
import Screens

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

/// A help text in the language of the command line.
func help(_ vietnamese: String, _ english: String) -> String {
  Texts(commandLanguage())(vietnamese, english)
}

/// A variable of the environment, nil when it is empty or not set.
func environment(_ name: String) -> String? {
  guard let value = getenv(name) else { return nil }
  let text = String(cString: value)
  return text.isEmpty ? nil : text
}

/// The home folder: `HOME`, else the one the system keeps for the account.
func homeFolder() -> String {
  if let home = environment("HOME") { return home }
  guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return "/" }
  return String(cString: folder)
}

extension Language: ExpressibleByArgument {}

/// The option every command takes.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: ArgumentHelp(help("Ngôn ngữ: vi hoặc en.", "Language: vi or en.")))
  var language: Language = commandLanguage()

  var texts: Texts { Texts(language) }
}

/// The forms a listing can be printed in.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv
}

import ArgumentParser
import Screens
import Testing

@testable import thidua

/// Every error of the argument parser is understood, whatever version of it is built in.
struct ParserOutcomeTests {
  @Test(arguments: [
    (["log", "--nosuch"], WrongUsage.unknownOption("--nosuch")),
    (["log", "-x"], .unknownOption("-x")),
    (["log", "-xyz"], .unknownOption("-xyz")),
    (["log", "--limit"], .missingValue(option: "--limit")),
    (["log", "--changes=x"], .unwantedValue(option: "--changes", value: "x")),
    (["log", "a", "b", "c"], .unexpected(["b", "c"])),
    (["rank"], .missing("bloc")),
    (["seal", "d"], .missing("year")),
    (["log", "--limit", "a"], .invalidValue("a", argument: "--limit")),
    (["seal", "d", "a", "--why", "x"], .invalidValue("a", argument: "year")),
    (["log", "--limit", "0"], .rule(Texts(commandLanguage()).limitWanted)),
  ])
  func errors(words: [String], expected: WrongUsage) throws {
    let error = try #require(throws: (any Error).self) { _ = try Thidua.parseAsRoot(words) }
    let outcome = ParserOutcome(error)
    #expect(WrongUsage(outcome) == expected)
    #expect(outcome.commands.last?.configuration.commandName ?? words[0] == words[0])
  }

  @Test func help() throws {
    let error = try #require(throws: (any Error).self) {
      var command = try Thidua.parseAsRoot(["log", "--help"])
      try command.run()
    }
    let outcome = ParserOutcome(error)
    #expect(outcome.isHelp)
    #expect(outcome.commands.last?.configuration.abstract == Log.configuration.abstract)
  }

  @Test("the catalogue has a word for every value a command takes", arguments: Language.allCases)
  func valueNames(language: Language) throws {
    let program = try #require(ProgramEnd.description())
    #expect(program.subcommands.count >= 11)
    let texts = Texts(language)
    for argument in (program.subcommands + [program]).flatMap(\.arguments) where argument.kind != .flag {
      #expect(texts.valueName(argument.valueName) != nil, "\(argument.valueName)")
    }
  }

  @Test(arguments: [("", "", 0), ("lang", "lagn", 2), ("limit", "limi", 1), ("a", "bcd", 3)])
  func distances(left: String, right: String, distance: Int) {
    #expect(editDistance(left, right) == distance)
    #expect(editDistance(right, left) == distance)
  }
}

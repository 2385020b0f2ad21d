import Testing

/// Help is there for every command, in either language, all of it in that language.
struct HelpTests {
  static let commands = [
    "open", "check", "adopt", "rank", "list", "show", "explain", "log", "backup", "restore", "seal", "personal",
    "sample",
    "completions", "man",
  ]

  @Test func theProgramInVietnameseAndEnglish() throws {
    let desk = try Desk.empty()
    let vietnamese = try desk.run("--help")
    #expect(vietnamese.code == 0)
    #expect(vietnamese.errors.isEmpty)
    #expect(vietnamese.output.contains("Điều hành công tác thi đua, khen thưởng"))
    let english = try desk.run("--help", with: ["LANG": "en_US.UTF-8"])
    #expect(english.output.contains("emulation and commendation"))
    for command in Self.commands {
      #expect(vietnamese.lines.contains { $0.hasPrefix("  \(command) ") })
      #expect(english.lines.contains { $0.hasPrefix("  \(command) ") })
    }
    #expect(!english.output.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) })
  }

  @Test("the top help names the options of the screen, whatever options stand before it")
  func theTopHelpIsEnoughToWorkFrom() throws {
    let desk = try Desk.empty()
    for option in [[], ["--lang", "en"], ["--sample"], ["-h"]] {
      let help = try Program.run(option + ["--help"], environment: desk.environment)
      #expect(help.code == 0)
      for word in ["thidua [", "--sample", "--theme", "--lang", "rank /srv", "rank "] {
        #expect(help.output.contains(word), "\(option): \(word)")
      }
      #expect(help.output.contains("Examples:") == (option == ["--lang", "en"]))
    }
  }

  @Test(arguments: commands, [["--lang", "en"], []])
  func everyCommand(command: String, option: [String]) throws {
    let desk = try Desk.empty()
    let help = try Program.run([command] + option + ["--help"], environment: desk.environment)
    #expect(help.code == 0)
    #expect(help.errors.isEmpty)
    #expect(help.output.contains(option.isEmpty ? "CÁCH DÙNG: thidua \(command)" : "USAGE: thidua \(command)"))
    #expect(help.output.contains(option.isEmpty ? "\nTÙY CHỌN:\n" : "\nOPTIONS:\n"))
    let isVietnamese = help.output.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) }
    #expect(isVietnamese == option.isEmpty, "\(help.output)")
    if option.isEmpty { expectNoEnglish(help.output) }
    #expect(help.lines.allSatisfy { $0.count <= 80 }, "\(help.output)")
    #expect(try Program.run(["help", command] + option, environment: desk.environment).output == help.output)
  }

  @Test func theVersion() throws {
    let outcome = try Desk.empty().run("--version")
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: ".").count == 3)
  }
}

/// The words the argument parser would say, and those of English usage lines.
func expectNoEnglish(_ text: String) {
  let english = [
    "Error", "Usage", "USAGE", "OVERVIEW", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "See ", "Show", "help information",
    "values:", "default", "Missing", "Unknown", "Unexpected", "expected", "invalid", "provide", "value '", "Did you",
    "<",
  ]
  for word in english where text.contains(word) { Issue.record("\(word): \(text)") }
}

import Testing

/// Help is there for every command, in either language.
struct HelpTests {
  private static let commands = ["open", "rank", "list", "check", "sample", "backup", "restore", "seal"]

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
    #expect(help.output.contains("USAGE: thidua \(command)"))
    let isVietnamese = help.output.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) }
    #expect(isVietnamese == option.isEmpty, "\(help.output)")
  }

  @Test func theVersion() throws {
    let outcome = try Desk.empty().run("--version")
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: ".").count == 3)
  }

  @Test(arguments: [
    ["--nosuch"], ["rank"], ["rank", "x", "--bloc", "a", "--format", "xml"], ["list"], ["list", "x", "nosuch"],
    ["sample"], ["sample", "x", "--years", "0"], ["sample", "x", "--years", "21"],
    ["sample", "x", "--factor", "2"], ["sample", "x", "--years", "1", "--factor", "5"], ["--lang", "fr"],
    ["check", "a", "b"], ["backup", "a"], ["restore", "a"], ["seal", "a", "2024"], ["seal", "a", "x", "--why", "y"],
    ["list", "a", "units", "--year", "99"],
  ])
  func wrongUsage(arguments: [String]) throws {
    let outcome = try Program.run(arguments, environment: try Desk.empty().environment)
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage: thidua"))
  }
}

import Glibc
import Testing

/// What is generated for shells and for man is what they take.
struct CompletionTests {
  @Test(arguments: ["vi", "en"])
  func bashCompletesCommandsOptionsAndValues(language: String) throws {
    let desk = try Desk.empty()
    let script = try desk.run("completions", "bash", "--lang", language)
    #expect(script.code == 0)
    try Files.write(desk.home + "/bash", Array(script.output.utf8))
    for (words, expected) in [
      (["thidua", "ba"], "backup"), (["thidua", "log", "--lim"], "--limit"),
      (["thidua", "rank", "--format", "c"], "csv"),
      (["thidua", "list", "dec"], "decisions"), (["thidua", "--sam"], "--sample"),
    ] {
      let list = words.map { "'\($0)'" }.joined(separator: " ")
      let outcome = try Program.run(
        [
          "-c",
          ". \(desk.home)/bash; COMP_WORDS=(\(list)); COMP_CWORD=\(words.count - 1); _thidua; echo \"${COMPREPLY[*]}\"",
        ],
        of: "/bin/bash", environment: desk.environment)
      #expect(outcome.code == 0, "\(outcome.errors)")
      #expect(outcome.output.split(separator: "\n").last.map(String.init) == expected, "\(words)")
    }
  }

  @Test("each shell is told every command and option, in the language", arguments: ["zsh", "fish"])
  func otherShells(shell: String) throws {
    let desk = try Desk.empty()
    let script = try desk.run("completions", shell)
    #expect(script.code == 0)
    for word in HelpTests.commands + ["put-back", "without-personal", "Lý do, ghi vào nhật ký"] {
      #expect(script.output.contains(word), "\(word)")
    }
    // A quote that is not closed would be a script that does not run.
    #expect(script.output.count { $0 == "'" }.isMultiple(of: 2))
    #expect(!script.output.contains("Show help"))
    if access("/usr/bin/" + shell, X_OK) == 0 {
      try Files.write(desk.home + "/script", Array(script.output.utf8))
      let checked = try Program.run(
        ["-n", desk.home + "/script"], of: "/usr/bin/" + shell, environment: desk.environment)
      #expect(checked.code == 0, "\(checked.errors)")
    }
  }

  @Test(arguments: ["vi", "en"])
  func theManualNamesEverything(language: String) throws {
    let page = try Desk.empty().run("man", "--lang", language)
    #expect(page.code == 0)
    #expect(page.lines.first?.hasPrefix(".TH THIDUA 1") == true)
    for command in HelpTests.commands { #expect(page.lines.contains(".SS thidua \(command)")) }
    #expect(page.output.contains("\\-\\-put\\-back"))
    // No line of text may be taken for a request.
    let requests = Set(page.lines.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(requests.isSubset(of: [".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi"]))
  }
}

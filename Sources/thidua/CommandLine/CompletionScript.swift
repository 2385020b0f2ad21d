import Screens

/// What shells need to complete the commands, their options and the values these have; all else completes as a path.
struct CompletionScript {
  let program: CommandDescription
  let texts: Texts

  /// The options of a command, of the default one where none is named.
  private func options(_ command: CommandDescription) -> [ArgumentDescription] {
    command.arguments.filter { $0.kind != .positional }
  }

  /// What may stand in a place of a command that is no path.
  private func words(_ command: CommandDescription) -> [String] {
    command.name == "list"
      ? List.Subject.allCases.map(\.rawValue)
      : command.arguments.filter { $0.kind == .positional }.flatMap(\.values)
  }

  private var standard: CommandDescription { program.defaultSubcommand.flatMap(program.subcommand) ?? program }

  private func explained(_ argument: ArgumentDescription) -> String {
    HelpPage(command: program, parents: [], texts: texts).explained(argument)
  }

  var bash: String {
    let valued = program.subcommands.flatMap(options).filter { !$0.values.isEmpty }
    let values = Dictionary(valued.flatMap { option in option.names.map { ($0, option.values) } }) { $0 + $1 }
    let cases = values.sorted { $0.key < $1.key }.map { name, words in
      "    \(name)) COMPREPLY=($(compgen -W '\(Set(words).sorted().joined(separator: " "))' -- \"$word\")); return ;;\n"
    }
    let commands = program.subcommands.map { command in
      let words = (options(command).flatMap(\.names) + self.words(command)).joined(separator: " ")
      return "    \(command.name)) words='\(words)' ;;\n"
    }
    let first = (program.subcommands.map(\.name) + ["help"] + options(standard).flatMap(\.names)).joined(separator: " ")
    return """
      _thidua() {
        local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words
        case $before in
      \(cases.joined())  esac
        case ${COMP_WORDS[1]} in
      \(commands.joined())    *) words='\(first)' ;;
        esac
        COMPREPLY=($(compgen -W "$words" -- "$word") $(compgen -f -- "$word"))
      }
      complete -o filenames -F _thidua thidua

      """
  }

  var zsh: String {
    func specification(_ option: ArgumentDescription) -> String {
      let value =
        option.kind == .flag
        ? ""
        : ":\(quoted(option.valueName, in: ":")):"
          + (option.values.isEmpty ? "_files" : "(\(option.values.joined(separator: " ")))")
      return option.names.map { "'\($0)[\(quoted(explained(option), in: "[]:"))]\(value)'" }.joined(separator: " ")
    }
    let commands = program.subcommands.map { "    '\($0.name):\(quoted($0.abstract, in: ":"))'\n" }
    let cases = program.subcommands.map { command in
      let words = self.words(command)
      let place =
        words.isEmpty
        ? "'*::_files'" : "'*:: :{_alternative \"words::(\(words.joined(separator: " ")))\" \"files::_files\"}'"
      return
        "    \(command.name)) _arguments \((options(command).map(specification) + [place]).joined(separator: " ")) ;;\n"
    }
    return """
      #compdef thidua
      _thidua() {
        local -a commands=(
      \(commands.joined())  )
        if (( CURRENT == 2 )); then
          _describe thidua commands
          _files
          return
        fi
        local command=$words[2]
        shift words
        (( CURRENT-- ))
        case $command in
      \(cases.joined())    *) _arguments \((options(standard).map(specification) + ["'*::_files'"]).joined(separator: " ")) ;;
        esac
      }
      compdef _thidua thidua

      """
  }

  var fish: String {
    let names = program.subcommands.map(\.name).joined(separator: " ")
    var lines = program.subcommands.map {
      "complete -c thidua -n 'not __fish_seen_subcommand_from \(names)' -a \($0.name) -d '\(quoted($0.abstract, in: ""))'"
    }
    for command in program.subcommands {
      let condition =
        command.name == standard.name
        ? "not __fish_seen_subcommand_from \(names)" : "__fish_seen_subcommand_from \(command.name)"
      for option in options(command) {
        let names = option.names.map { $0.hasPrefix("--") ? "-l \($0.dropFirst(2))" : "-s \($0.dropFirst(1))" }
        let value =
          option.kind == .flag ? "" : option.values.isEmpty ? " -r" : " -x -a '\(option.values.joined(separator: " "))'"
        lines.append(
          "complete -c thidua -n '\(condition)' \(names.joined(separator: " "))\(value) -d '\(quoted(explained(option), in: ""))'"
        )
      }
      let words = self.words(command)
      if !words.isEmpty { lines.append("complete -c thidua -n '\(condition)' -a '\(words.joined(separator: " "))'") }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A text between single quotes, with what means something there put behind a backslash.
  private func quoted(_ text: String, in signs: String) -> String {
    text.reduce(into: "") { quoted, character in
      if character == "'" {
        quoted += "’"
        return
      }
      if signs.contains(character) { quoted += "\\" }
      quoted.append(character)
    }
  }
}

import PtyDriver

extension Subject {
  /// VisiData with the recipient lines of the open year.
  ///
  /// - Parameter home: a folder without settings.
  static func visiData(_ program: String, name: String, file: String, home: String) -> Subject {
    var environment = PtySession.plainEnvironment
    environment["HOME"] = home
    return Subject(
      name: name, program: program, arguments: [file], environment: environment,
      // The beginning of every dossier's identifier.
      marker: "HS-",
      pace: Pace(answer: .milliseconds(1000), quiet: .milliseconds(60)),
      moves: [
        Move(name: "row down", cycle: [.init(input: .key("Down"))], repeats: 15),
        Move(
          name: "page", cycle: [.init(input: .key("PageDown")), .init(input: .key("PageUp"))], repeats: 8),
      ],
      held: Array(repeating: .key("Down"), count: 45) + Array(repeating: .key("Up"), count: 45),
      targets: Targets())
  }
}

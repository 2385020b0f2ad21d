import ArgumentParser

/// How the argument parser ended, taken apart.
///
/// Its errors are its own and written in English; their cases and values are looked at as any debugger would, and a test
/// goes through all of them with each new version of the parser.
struct ParserOutcome {
  /// The commands that were named, from the program on.
  let commands: [any ParsableCommand.Type]
  /// The name of the case.
  let name: String
  /// The values of the case: options as they are typed, other texts, errors underneath, and the word for an argument.
  private(set) var options: [String] = []
  private(set) var texts: [String] = []
  private(set) var errors: [any Error] = []
  private(set) var key: String?

  init(_ error: any Error) {
    let mirror = Mirror(reflecting: error)
    commands = mirror.descendant("commandStack") as? [any ParsableCommand.Type] ?? []
    let inner = mirror.descendant("parserError") ?? error
    let parts = Mirror(reflecting: inner)
    name = parts.displayStyle == .enum ? parts.children.first?.label ?? "\(inner)" : ""
    for child in parts.children { take(child.value) }
  }

  /// Whether help was asked for.
  var isHelp: Bool { name == "helpRequested" }

  private mutating func take(_ value: Any) {
    if let text = value as? String { return texts.append(text) }
    if let character = value as? Character { return texts.append("-\(character)") }
    if let option = Self.option(value) { return options.append(option) }
    if let error = value as? any Error { return errors.append(error) }
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .struct where mirror.descendant("path") != nil: key = mirror.descendant("name") as? String
    case .tuple, .optional, .collection: for child in mirror.children { take(child.value) }
    default: break
    }
  }

  /// `--name`, `-n` or `-name`.
  private static func option(_ value: Any) -> String? {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .enum, let child = mirror.children.first else { return nil }
    switch child.label {
    case "long": return (child.value as? String).map { "--\($0)" }
    case "longWithSingleDash": return (child.value as? String).map { "-\($0)" }
    case "short": return (Mirror(reflecting: child.value).children.first?.value as? Character).map { "-\($0)" }
    default: return nil
    }
  }
}

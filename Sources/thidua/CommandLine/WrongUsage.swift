import ArgumentParser

/// What is wrong with a command line.
enum WrongUsage: Hashable, Sendable {
  case unknownOption(String)
  /// An option stands without its value.
  case missingValue(option: String)
  /// A flag was given a value.
  case unwantedValue(option: String, value: String)
  case unexpected([String])
  /// What has to be given and is not, by the parser's word for it.
  case missing(String)
  /// - Parameter argument: the option, or the parser's word for a place.
  case invalidValue(String, argument: String)
  case unknownShell(String)
  /// What the rules of a command say, in the user's language already.
  case rule(String)
  /// What the parser has no word for here.
  case other
}

extension WrongUsage {
  /// What an error of the argument parser says; nil for one that is none.
  init?(_ error: ParserOutcome) {
    switch error.name {
    case "unknownOption", "missingValueOrUnknownCompositeOption":
      self = .unknownOption(error.options.last ?? "")
    case "invalidOption", "nonAlphanumericShortOption": self = .unknownOption(error.texts.last ?? "")
    case "missingValueForOption": self = .missingValue(option: error.options.last ?? "")
    case "unexpectedValueForOption":
      self = .unwantedValue(option: error.options.last ?? "", value: error.texts.last ?? "")
    case "unexpectedExtraValues": self = .unexpected(error.texts)
    case "noValue": self = .missing(error.key ?? "")
    case "unableToParseValue":
      self = .invalidValue(error.texts.first ?? "", argument: error.options.first ?? error.key ?? "")
    case "unsupportedShell", "completionScriptRequested": self = .unknownShell(error.texts.first ?? "")
    case "userValidationError":
      guard let rule = error.errors.first as? ValidationError else { return nil }
      self = .rule(rule.message)
    case "noArguments":
      guard let error = error.errors.first else { return nil }
      self.init(ParserOutcome(error))
    default: self = .other
    }
  }
}

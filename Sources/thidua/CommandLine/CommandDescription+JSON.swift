import JSONText

extension CommandDescription {
  /// The whole program, from the parser's own description of it; nil when that has another form.
  init?(toolInfo text: String) {
    guard let json = try? JSONValue(parsing: Array(text.utf8)), let command = json["command"] else { return nil }
    self.init(command)
  }

  private init?(_ json: JSONValue) {
    guard let name = json["commandName"]?.string else { return nil }
    self.name = name
    abstract = json["abstract"]?.string ?? ""
    discussion = json["discussion"]?.string ?? ""
    arguments = json["arguments"]?.elements.compactMap(ArgumentDescription.init) ?? []
    // The parser's own command for help is described by every other one.
    subcommands = json["subcommands"]?.elements.compactMap(CommandDescription.init).filter { $0.name != "help" } ?? []
    defaultSubcommand = json["defaultSubcommand"]?.string
  }
}

extension ArgumentDescription {
  fileprivate init?(_ json: JSONValue) {
    guard let kind = json["kind"]?.string.flatMap(Kind.init), json["shouldDisplay"] != .bool(false) else { return nil }
    self.kind = kind
    names = json["names"]?.elements.compactMap(Self.name) ?? []
    valueName = json["valueName"]?.string ?? ""
    values = json["allValues"]?.elements.compactMap(\.string) ?? []
    defaultValue = json["defaultValue"]?.string ?? ""
    abstract = json["abstract"]?.string ?? ""
    isOptional = json["isOptional"] == .bool(true)
  }

  private static func name(_ json: JSONValue) -> String? {
    guard let name = json["name"]?.string else { return nil }
    return (json["kind"]?.string == "long" ? "--" : "-") + name
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? { if case .object(let object) = self { object[key] } else { nil } }
  fileprivate var string: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
}

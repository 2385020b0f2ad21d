/// A theme a person can choose (giao diện).
public struct ThemeChoice: Hashable, Sendable {
  /// The name of its file without `.json`.
  public var id: String
  /// What it is called, in the language of the interface.
  public var name: String
  /// Whether it is for a light window.
  public var isLight: Bool
  /// Why it cannot be used; nil where it can.
  public var problem: String?

  /// Names a theme.
  public init(id: String, name: String, isLight: Bool, problem: String? = nil) {
    self.id = id
    self.name = name
    self.isLight = isLight
    self.problem = problem
  }
}

/// The ways to the themes that there are.
public struct ThemeServices {
  /// All themes.
  public var list: () -> [ThemeChoice]
  /// Keeps for the account which theme it works with; says in the user's language why that failed.
  public var keep: (String) -> String?

  /// Puts both together.
  public init(list: @escaping () -> [ThemeChoice], keep: @escaping (String) -> String?) {
    self.list = list
    self.keep = keep
  }

  /// No themes.
  public static var none: ThemeServices { ThemeServices(list: { [] }, keep: { _ in nil }) }
}

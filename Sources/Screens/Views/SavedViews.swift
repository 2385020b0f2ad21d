/// The views of lists that a person has saved, each with a name.
public struct SavedViews: Hashable, Sendable {
  /// One view.
  public struct Named: Hashable, Sendable {
    /// What the person calls it.
    public var name: String
    /// Columns, order and filter.
    public var view: ListView

    /// Names a view.
    public init(_ name: String, _ view: ListView) {
      self.name = name
      self.view = view
    }
  }

  /// The views of each list, in the order they were saved.
  public var lists: [ListName: [Named]]
  /// The name of the view a list opens with; a list that is not named opens as it is given.
  public var standard: [ListName: String]

  /// Puts views together.
  public init(lists: [ListName: [Named]] = [:], standard: [ListName: String] = [:]) {
    self.lists = lists
    self.standard = standard
  }

  /// The views of a list.
  func of(_ list: ListName) -> [Named] { lists[list] ?? [] }

  /// The view a list opens with.
  func standard(of list: ListName) -> ListView? {
    standard[list].flatMap { name in of(list).first { $0.name == name }?.view }
  }

  /// Makes a change.
  public mutating func apply(_ edit: ViewEdit) {
    switch edit {
    case .save(let list, let name, let view):
      var views = of(list)
      if let index = views.firstIndex(where: { $0.name == name }) {
        views[index].view = view
      } else {
        views.append(Named(name, view))
      }
      lists[list] = views
    case .rename(let list, let old, let new):
      guard let index = of(list).firstIndex(where: { $0.name == old }) else { return }
      lists[list]?[index].name = new
      if standard[list] == old { standard[list] = new }
    case .drop(let list, let name):
      lists[list]?.removeAll { $0.name == name }
      if standard[list] == name { standard[list] = nil }
    case .setStandard(let list, let name): standard[list] = name
    }
  }
}

/// A change of the views that a person has saved.
public enum ViewEdit: Hashable, Sendable {
  /// A view under a new name, or in the place of the one with its name.
  case save(ListName, name: String, ListView)
  case rename(ListName, from: String, to: String)
  case drop(ListName, name: String)
  /// What the list opens with; nil for the list as it is given.
  case setStandard(ListName, name: String?)
}

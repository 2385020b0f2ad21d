import JSONText
import Screens

/// The file in which an account keeps the views of lists it has saved: `thidua/views.json` beside its settings.
///
/// A change touches only what it is about, so that all else is kept as it is, also what this version does not know.
struct ViewsFile: Hashable {
  /// A member that cannot be used, which is left out and kept.
  struct Problem: Hashable {
    /// Where it is: `lists.ranking.views[0].sort`.
    var place: String
    /// Whether there is no such member, list or view; otherwise its value has no meaning.
    var isUnknown: Bool
  }

  private let file: SettingsFile

  /// Where the file is.
  var path: String { file.path }

  init(path: String) { file = SettingsFile(path: path) }

  /// The file of the account the program runs under.
  static var ofAccount: ViewsFile {
    let settings = SettingsFile.ofAccount.path
    return ViewsFile(path: String(settings.dropLast("config.json".count)) + "views.json")
  }

  /// All that can be read of it; nothing where there is no file yet.
  func read() throws(SettingsFile.Failure) -> (views: SavedViews, problems: [Problem]) {
    var reading = Reading()
    reading.read(try file.members())
    return (reading.views, reading.problems)
  }

  /// Makes a change in the file.
  func keep(_ edit: ViewEdit) throws(SettingsFile.Failure) {
    var object = try file.members()
    var lists = object["lists"]?.asObject ?? JSONObject()
    guard object["lists"] == nil || object["lists"]?.asObject != nil else {
      throw .badValue(key: "lists", allowed: ["{}"])
    }
    let name = edit.list.rawValue
    guard lists[name] == nil || lists[name]?.asObject != nil else {
      throw .badValue(key: "lists.\(name)", allowed: ["{}"])
    }
    var list = lists[name]?.asObject ?? JSONObject()
    guard list["views"] == nil || list["views"]?.asArray != nil else {
      throw .badValue(key: "lists.\(name).views", allowed: ["[]"])
    }
    edit.apply(to: &list)
    lists[name] = .object(list)
    object["lists"] = .object(lists)
    try file.write(JSONValue.object(object).utf8)
  }
}

extension ViewsFile {
  /// What the reading of a file has found so far.
  private struct Reading {
    var views = SavedViews()
    var problems: [Problem] = []

    mutating func read(_ object: JSONObject) {
      for (key, value) in object.members {
        guard key == "lists" else {
          note(key, isUnknown: true)
          continue
        }
        guard let lists = value.asObject else { return note(key) }
        for (name, value) in lists.members {
          let place = "\(key).\(name)"
          guard let list = ListName(rawValue: name) else {
            note(place, isUnknown: true)
            continue
          }
          guard let object = value.asObject else {
            note(place)
            continue
          }
          read(object, of: list, place)
        }
      }
    }

    private mutating func read(_ object: JSONObject, of list: ListName, _ place: String) {
      for key in object.keys where !["views", "standard"].contains(key) { note("\(place).\(key)", isUnknown: true) }
      if let value = object["views"] {
        guard let entries = value.asArray else { return note("\(place).views") }
        for (index, entry) in entries.enumerated() { read(entry, of: list, "\(place).views[\(index)]") }
      }
      guard let value = object["standard"] else { return }
      guard let name = value.asText else { return note("\(place).standard") }
      guard views.lists[list]?.contains(where: { $0.name == name }) == true else {
        return note("\(place).standard", isUnknown: true)
      }
      views.standard[list] = name
    }

    private mutating func read(_ entry: JSONValue, of list: ListName, _ place: String) {
      guard let object = entry.asObject else { return note(place) }
      guard let name = object["name"]?.asText, !name.isEmpty,
        views.lists[list]?.contains(where: { $0.name == name }) != true
      else { return note("\(place).name") }
      let (view, wrong) = ListView.read(object)
      for member in wrong { note("\(place).\(member.rawValue)") }
      let known = ListView.Member.allCases.map(\.rawValue) + ["name"]
      for key in object.keys where !known.contains(key) { note("\(place).\(key)", isUnknown: true) }
      views.lists[list, default: []].append(SavedViews.Named(name, view))
    }

    private mutating func note(_ place: String, isUnknown: Bool = false) {
      problems.append(Problem(place: place, isUnknown: isUnknown))
    }
  }
}

extension ViewEdit {
  /// The list it is about.
  fileprivate var list: ListName {
    switch self {
    case .save(let list, _, _), .rename(let list, _, _), .drop(let list, _), .setStandard(let list, _): list
    }
  }

  /// Makes the change in the object of the list.
  fileprivate func apply(to list: inout JSONObject) {
    var entries = list["views"]?.asArray ?? []
    func index(of name: String) -> Int? { entries.firstIndex { $0.asObject?["name"]?.asText == name } }
    switch self {
    case .save(_, let name, let view):
      let place = index(of: name)
      var entry = place.flatMap { entries[$0].asObject } ?? ["name": .string(name)]
      view.write(to: &entry)
      if let place { entries[place] = .object(entry) } else { entries.append(.object(entry)) }
    case .rename(_, let old, let new):
      guard let place = index(of: old), var entry = entries[place].asObject else { return }
      entry["name"] = .string(new)
      entries[place] = .object(entry)
      if list["standard"]?.asText == old { list["standard"] = .string(new) }
    case .drop(_, let name):
      if let place = index(of: name) { entries.remove(at: place) }
      if list["standard"]?.asText == name { list["standard"] = nil }
    case .setStandard(_, let name): list["standard"] = name.map(JSONValue.string)
    }
    if !entries.isEmpty || list["views"] != nil { list["views"] = .array(entries) }
  }
}

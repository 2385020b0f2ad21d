import JSONText

/// Two changes of one tree put together, field by field.
///
/// What only one side changed is as that side has it. Where both changed a field to different values, theirs counts
/// until the person chooses, and the field is among the conflicts. No value comes about that none of the three trees
/// has.
struct JSONMerge {
  /// The merged tree; nil where it is gone.
  private(set) var merged: JSONValue?
  /// In the order of the tree.
  private(set) var conflicts: [MergeConflict] = []
  let shape: MergeShape
  /// The fields in which mine was chosen.
  private let chosen: Set<[MergeStep]>

  /// - Parameters:
  ///   - base: the tree both sides began with.
  ///   - chosen: the paths of conflicts that are decided for mine.
  init(
    base: JSONValue?, theirs: JSONValue?, mine: JSONValue?, shape: MergeShape = .records,
    choosingMine chosen: Set<[MergeStep]> = []
  ) {
    self.shape = shape
    self.chosen = chosen
    merged = merge(base, theirs, mine, at: [])
  }

  mutating func merge(
    _ base: JSONValue?, _ theirs: JSONValue?, _ mine: JSONValue?, at path: [MergeStep]
  ) -> JSONValue? {
    if theirs == mine || base == mine { return theirs }
    if base == theirs { return mine }
    let isSparse = isSparse(path)
    switch (members(base, isSparse), members(theirs, isSparse), members(mine, isSparse)) {
    case (let base?, let theirs?, let mine?) where !shape.whole.contains(path.last?.memberName ?? ""):
      let object = merge(base, theirs, mine, at: path)
      return object.isEmpty && isSparse ? nil : .object(object)
    default: break
    }
    if let list = mergeLists(base, theirs, mine, at: path) {
      return list.isEmpty && (theirs == nil || mine == nil) ? nil : .array(list)
    }
    return conflict(base, theirs, mine, at: path)
  }

  /// Notes a conflict and gives the value that counts.
  private mutating func conflict(
    _ base: JSONValue?, _ theirs: JSONValue?, _ mine: JSONValue?, at path: [MergeStep]
  ) -> JSONValue? {
    conflicts.append(MergeConflict(path: path, base: base, theirs: theirs, mine: mine))
    return chosen.contains(path) ? mine : theirs
  }

  // MARK: - Objects

  private mutating func merge(
    _ base: JSONObject, _ theirs: JSONObject, _ mine: JSONObject, at path: [MergeStep]
  ) -> JSONObject {
    var result = JSONObject()
    var done: Set<String> = []
    let group = path.dropLast().last?.memberName.flatMap { shape.groups[$0] } ?? []
    for key in theirs.keys + mine.keys + base.keys where done.insert(key).inserted {
      guard let first = group.first, group.contains(key) else {
        result[key] = merge(base[key], theirs[key], mine[key], at: path + [.member(key)])
        continue
      }
      done.formUnion(group)
      let value = mergeGroup(base.only(group), theirs.only(group), mine.only(group), at: path + [.member(first)])
      for (key, value) in value.members { result[key] = value }
    }
    return result
  }

  /// Members that are one value together.
  private mutating func mergeGroup(
    _ base: JSONObject, _ theirs: JSONObject, _ mine: JSONObject, at path: [MergeStep]
  ) -> JSONObject {
    if theirs == mine || base == mine { return theirs }
    if base == theirs { return mine }
    let value = conflict(.object(base), .object(theirs), .object(mine), at: path)
    return if case .object(let value)? = value { value } else { theirs }
  }

  /// Whether an object that is not there is one without members: the sparse one itself, and those directly in it.
  private func isSparse(_ path: [MergeStep]) -> Bool {
    path.suffix(2).contains { $0.memberName.map(shape.sparse.contains) ?? false }
  }

  private func members(_ value: JSONValue?, _ isSparse: Bool) -> JSONObject? {
    switch value {
    case .object(let object)?: object
    case nil where isSparse: JSONObject()
    default: nil
    }
  }
}

extension JSONObject {
  /// The members with some keys.
  fileprivate func only(_ keys: [String]) -> JSONObject {
    var part = JSONObject()
    for key in keys { part[key] = self[key] }
    return part
  }
}

extension MergeStep {
  /// The name of the member; nil for an element of a list.
  var memberName: String? { if case .member(let name) = self { name } else { nil } }
}

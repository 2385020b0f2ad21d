import JSONText

extension JSONMerge {
  /// Puts two changes of a list together.
  ///
  /// - Returns: nil where the list is one value: its elements have no names, or both sides changed their order.
  mutating func mergeLists(
    _ base: JSONValue?, _ theirs: JSONValue?, _ mine: JSONValue?, at path: [MergeStep]
  ) -> [JSONValue]? {
    guard let name = path.last?.memberName, let base = Self.elements(base), let theirs = Self.elements(theirs),
      let mine = Self.elements(mine)
    else { return nil }
    if let order = shape.appended[name] { return Self.append(base, theirs, mine, by: order) }
    guard let names = shape.identities[name], let base = NamedElements(base, names),
      let theirs = NamedElements(theirs, names), let mine = NamedElements(mine, names),
      let order = NamedElements.order(base, theirs, mine)
    else { return nil }
    return order.compactMap { id in
      merge(base.values[id], theirs.values[id], mine.values[id], at: path + [.element(id)])
    }
  }

  /// A list that is not there is one without elements.
  private static func elements(_ value: JSONValue?) -> [JSONValue]? {
    switch value {
    case .array(let elements)?: elements
    case nil: []
    default: nil
    }
  }

  /// What both have appended, in the order of a member; what both have appended alike comes once.
  ///
  /// - Returns: nil when a side did more than append.
  private static func append(
    _ base: [JSONValue], _ theirs: [JSONValue], _ mine: [JSONValue], by member: String
  ) -> [JSONValue]? {
    guard theirs.starts(with: base), mine.starts(with: base) else { return nil }
    var (left, right) = (theirs.dropFirst(base.count), mine.dropFirst(base.count))
    var result = base
    while let first = left.first, let other = right.first {
      if first == other { right = right.dropFirst() }
      if first == other || isBefore(first, other, by: member) {
        result.append(first)
        left = left.dropFirst()
      } else {
        result.append(other)
        right = right.dropFirst()
      }
    }
    return result + left + right
  }

  /// By the member, and by all of the element where that is the same, so that both sides come to one order.
  private static func isBefore(_ left: JSONValue, _ right: JSONValue, by member: String) -> Bool {
    let (own, other) = (left.name([member]) ?? "", right.name([member]) ?? "")
    return own == other
      ? left.utf8(.compact).lexicographicallyPrecedes(right.utf8(.compact))
      : own.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

/// A list whose elements have names, each of its own.
private struct NamedElements {
  let ids: [String]
  let values: [String: JSONValue]

  /// - Returns: nil when an element has no name or shares one.
  init?(_ list: [JSONValue], _ names: [String]) {
    let ids = list.compactMap { $0.name(names) }
    guard ids.count == list.count, Set(ids).count == ids.count else { return nil }
    self.ids = ids
    values = Dictionary(uniqueKeysWithValues: zip(ids, list))
  }

  /// The names of all elements in the order of the merged list; nil when both sides changed the order differently.
  static func order(_ base: NamedElements, _ theirs: NamedElements, _ mine: NamedElements) -> [String]? {
    guard let known = knownOrder(base, theirs, mine) else { return nil }
    let (left, right) = (theirs.added(to: base), mine.added(to: base))
    var result: [String] = []
    var placed: Set<String> = []
    for anchor in [nil] + known.map(Optional.some) {
      if let anchor { result.append(anchor) }
      let (own, other) = (left[anchor] ?? [], right[anchor] ?? [])
      // New elements of both sides at one place: an order that does not depend on who was first.
      let new = own.isEmpty || other.isEmpty ? own + other : Set(own + other).sorted(by: isBefore)
      for id in new where placed.insert(id).inserted { result.append(id) }
    }
    return result
  }

  /// The elements of the base in the order of the side that changed it.
  private static func knownOrder(
    _ base: NamedElements, _ theirs: NamedElements, _ mine: NamedElements
  ) -> [String]? {
    let (left, right) = (theirs.kept(of: base), mine.kept(of: base))
    let isLeftMoved = left != base.ids.filter { theirs.values[$0] != nil }
    let isRightMoved = right != base.ids.filter { mine.values[$0] != nil }
    if isLeftMoved, isRightMoved {
      guard left == right else { return nil }
    }
    let leading = isLeftMoved ? left : isRightMoved ? right : base.ids
    return leading + base.ids.filter { !leading.contains($0) }
  }

  private func kept(of base: NamedElements) -> [String] { ids.filter { base.values[$0] != nil } }

  /// The elements that the base does not have, by the element of the base they come after.
  private func added(to base: NamedElements) -> [String?: [String]] {
    var found: [String?: [String]] = [:]
    var anchor: String?
    for id in ids {
      if base.values[id] != nil { anchor = id } else { found[anchor, default: []].append(id) }
    }
    return found
  }

  private static func isBefore(_ left: String, _ right: String) -> Bool {
    if let left = Int(left), let right = Int(right) { return left < right }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension JSONValue {
  /// What some members of an object say, with spaces between; nil when one of them is not there or no plain value.
  fileprivate func name(_ members: [String]) -> String? {
    guard case .object(let object) = self else { return nil }
    let texts = members.compactMap { member -> String? in
      switch object[member] {
      case .string(let text)?, .number(let text)?: text
      default: nil
      }
    }
    return texts.count == members.count ? texts.joined(separator: " ") : nil
  }
}

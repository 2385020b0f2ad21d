import JSONText

extension JSONValue {
  /// This value, as it stands in a file, with the changes that lead from one known value to another.
  ///
  /// What the program does not know stays, and so does the spelling of what did not change. An element of a list
  /// keeps its unknown members wherever it moves, as long as it is unchanged, else at its place in the list.
  func changed(from before: JSONValue, to after: JSONValue) -> JSONValue {
    if before == after { return self }
    switch (self, before, after) {
    case (.object(let own), .object(let before), .object(let after)):
      return .object(own.changed(from: before, to: after))
    case (.array(let own), .array(let before), .array(let after)) where own.count == before.count:
      return .array(Self.changed(own, from: before, to: after))
    default: return after
    }
  }

  private static func changed(_ own: [JSONValue], from before: [JSONValue], to after: [JSONValue]) -> [JSONValue] {
    var isTaken = before.map { _ in false }
    // The element of `before` each element of `after` was, where it is unchanged.
    let origins = after.indices.map { index -> Int? in
      let same =
        before.indices.contains(index) && !isTaken[index] && before[index] == after[index]
        ? index : before.indices.first { !isTaken[$0] && before[$0] == after[index] }
      if let same { isTaken[same] = true }
      return same
    }
    return after.indices.map { index in
      if let origin = origins[index] { return own[origin] }
      guard before.indices.contains(index), !isTaken[index] else { return after[index] }
      return own[index].changed(from: before[index], to: after[index])
    }
  }
}

extension JSONObject {
  fileprivate func changed(from before: JSONObject, to after: JSONObject) -> JSONObject {
    var result = self
    for key in before.keys where after[key] == nil { result[key] = nil }
    for (key, value) in after.members {
      if let own = self[key], let old = before[key] {
        result[key] = own.changed(from: old, to: value)
      } else {
        result[key] = value
      }
    }
    return result
  }
}

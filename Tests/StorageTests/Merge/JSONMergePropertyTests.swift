import JSONText
import RandomNumbers
import Testing

@testable import Storage

@Suite("What holds of every merge")
struct JSONMergePropertyTests {
  private static let rounds: UInt64 = 2000

  @Test("Who changed nothing changes nothing, and the same change on both sides is that change")
  func identities() {
    for seed in 0..<Self.rounds {
      var random = RandomTrees(seed: seed)
      let base = random.record()
      let changed = random.changed(base)
      #expect(JSONMerge(base: base, theirs: base, mine: changed).merged == changed, "seed \(seed)")
      #expect(JSONMerge(base: base, theirs: changed, mine: base).merged == changed, "seed \(seed)")
      #expect(JSONMerge(base: base, theirs: changed, mine: changed).merged == changed, "seed \(seed)")
    }
  }

  @Test("Both sides come to the same tree, unless they have to choose")
  func symmetric() {
    var agreed = 0
    for seed in 0..<Self.rounds {
      var random = RandomTrees(seed: seed)
      let base = random.record()
      let (left, right) = (random.changed(base), random.changed(base))
      let one = JSONMerge(base: base, theirs: left, mine: right)
      let other = JSONMerge(base: base, theirs: right, mine: left)
      #expect(Set(one.conflicts.map(\.path)) == Set(other.conflicts.map(\.path)), "seed \(seed)")
      if one.conflicts.isEmpty { agreed += 1 }
      let swapped = JSONMerge(
        base: base, theirs: right, mine: left, choosingMine: Set(other.conflicts.map(\.path)))
      #expect(one.merged == swapped.merged, "seed \(seed)")
    }
    #expect(agreed > 100)
  }

  @Test("No value comes from nowhere, and none that both have is lost")
  func values() {
    for seed in 0..<Self.rounds {
      var random = RandomTrees(seed: seed)
      let base = random.record()
      let (theirs, mine) = (random.changed(base), random.changed(base))
      let merge = JSONMerge(base: base, theirs: theirs, mine: mine)
      let known = leaves(theirs).union(leaves(mine))
      #expect(leaves(merge.merged).isSubset(of: known), "seed \(seed)")
      guard merge.conflicts.isEmpty else { continue }
      #expect(leaves(theirs).intersection(leaves(mine)).isSubset(of: leaves(merge.merged)), "seed \(seed)")
    }
  }

  @Test("Changes of different fields never conflict, and both are there")
  func disjoint() {
    for seed in 0..<Self.rounds {
      var random = RandomTrees(seed: seed)
      let base = random.record()
      let (left, right) = random.disjointChanges(of: base)
      let merge = JSONMerge(base: base, theirs: left, mine: right)
      #expect(merge.conflicts.isEmpty, "seed \(seed)")
      let changes = leaves(left).subtracting(leaves(base)).union(leaves(right).subtracting(leaves(base)))
      #expect(changes.isSubset(of: leaves(merge.merged)), "seed \(seed)")
      let gone = leaves(base).subtracting(leaves(left)).union(leaves(base).subtracting(leaves(right)))
      #expect(gone.isDisjoint(with: leaves(merge.merged)), "seed \(seed)")
    }
  }

  /// Every plain value with the way to it, list elements by their names.
  private func leaves(_ value: JSONValue?, _ path: String = "") -> Set<String> {
    switch value {
    case .object(let object)?:
      object.members.reduce(into: []) { $0.formUnion(leaves($1.value, path + "/" + $1.key)) }
    case .array(let list)?:
      list.reduce(into: []) { found, element in
        let name = if case .object(let object) = element { object["number"] ?? object["day"] } else { JSONValue?.none }
        found.formUnion(leaves(element, path + "/" + (name?.text ?? "")))
      }
    case let value?: [path + "=" + value.text]
    case nil: []
    }
  }
}

/// Trees that look like records, and changes of them, the same for a seed.
private struct RandomTrees {
  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  private mutating func next(_ count: Int) -> Int { random.below(count) }

  /// Up to three cells of two columns, three lines, two steps, two names and an unknown object.
  mutating func record() -> JSONValue {
    var record = JSONObject()
    record["abstract"] = value()
    var cells = JSONObject()
    for code in ["A1", "A2", "A3"] where next(2) == 0 { cells[code] = .object(["self": value(), "cross": value()]) }
    if !cells.isEmpty { record["cells"] = .object(cells) }
    record["lines"] = .array((1...3).map { .object(["number": .number("\($0)"), "name": value(), "post": value()]) })
    record["steps"] = .array((1...2).map { .object(["day": .string("2025-01-0\($0)"), "by": value()]) })
    record["unknown"] = .object(["a": value(), "b": .array([value(), value()])])
    return .object(record)
  }

  private mutating func value() -> JSONValue { .number(String(next(1_000_000))) }

  /// One to four changes anywhere.
  mutating func changed(_ tree: JSONValue) -> JSONValue {
    var tree = tree
    for _ in 0...next(4) { tree = change(tree, place: next(Self.places)) }
    return tree
  }

  /// Changes of two sides that share no place.
  mutating func disjointChanges(of tree: JSONValue) -> (JSONValue, JSONValue) {
    var (left, right) = (tree, tree)
    for place in 0..<Self.places {
      switch next(3) {
      case 0: left = change(left, place: place)
      case 1: right = change(right, place: place)
      default: break
      }
    }
    return (left, right)
  }

  private static let places = 14

  /// Changes one place: sets it, or takes it away where that is possible.
  private mutating func change(_ tree: JSONValue, place: Int) -> JSONValue {
    guard case .object(var record) = tree else { return tree }
    switch place {
    case 0: record["abstract"] = value()
    case 1...6:
      var cells = record["cells"]?.members ?? JSONObject()
      let code = "A\((place + 1) / 2)"
      var cell = cells[code]?.members ?? JSONObject()
      cell[place % 2 == 0 ? "self" : "cross"] = next(3) == 0 ? nil : value()
      cells[code] = cell.isEmpty ? nil : .object(cell)
      record["cells"] = cells.isEmpty ? nil : .object(cells)
    case 7...9:
      guard case .array(var lines)? = record["lines"] else { return tree }
      guard let index = lines.firstIndex(where: { $0.members["number"] == .number("\(place - 6)") }) else {
        return tree
      }
      var line = lines[index].members
      line[next(2) == 0 ? "name" : "post"] = value()
      lines[index] = .object(line)
      record["lines"] = .array(lines)
    case 10, 11:
      guard case .array(var lines)? = record["lines"] else { return tree }
      let number = JSONValue.number("\(place - 6)")
      guard !lines.contains(where: { $0.members["number"] == number }) else { return tree }
      lines.append(.object(["number": number, "name": value()]))
      record["lines"] = .array(lines)
    case 12:
      guard case .array(let steps)? = record["steps"] else { return tree }
      record["steps"] = .array(steps + [.object(["day": .string("2025-02-\(10 + next(18))"), "by": value()])])
    default: record["new"] = value()
    }
    return .object(record)
  }
}

extension JSONValue {
  fileprivate var members: JSONObject { if case .object(let object) = self { object } else { JSONObject() } }
}

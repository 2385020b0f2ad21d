/// The members of an object, in the order they were read or added.
public struct JSONObject: Hashable, Sendable {
  /// The keys, each once.
  public private(set) var keys: [String]
  private var storage: [String: JSONValue]

  /// An object without members.
  public init() {
    keys = []
    storage = [:]
  }

  /// Keys known to be distinct, because the reader has refused duplicates.
  init(distinct members: [(key: String, value: JSONValue)]) {
    keys = members.map(\.key)
    storage = Dictionary(members.map { ($0.key, $0.value) }) { _, last in last }
  }

  /// The number of members.
  public var count: Int { keys.count }
  /// Whether there are none.
  public var isEmpty: Bool { keys.isEmpty }
  /// The members in order.
  public var members: [(key: String, value: JSONValue)] {
    keys.compactMap { key in storage[key].map { (key, $0) } }
  }

  /// The value of a member: nil when there is none; setting nil removes it, a new one goes to the end.
  public subscript(key: String) -> JSONValue? {
    get { storage[key] }
    set {
      if let newValue {
        if storage.updateValue(newValue, forKey: key) == nil { keys.append(key) }
      } else if storage.removeValue(forKey: key) != nil {
        keys.removeAll { $0 == key }
      }
    }
  }

  /// Whether two objects have the same members, in whatever order.
  public static func == (left: JSONObject, right: JSONObject) -> Bool { left.storage == right.storage }

  /// Hashes the members, not their order.
  public func hash(into hasher: inout Hasher) { hasher.combine(storage) }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  /// Members as written; of a key given twice the last counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init()
    for (key, value) in elements { self[key] = value }
  }
}

import Emulation

/// Which records are compared with the journals.
public enum ComparisonScope: Hashable, Sendable {
  /// All that are loaded.
  case all
  /// Some of them.
  case records(Set<RecordKey>)
  /// Those of a kind.
  case kind(RecordKind)

  func contains(_ key: RecordKey) -> Bool {
    switch self {
    case .all: true
    case .records(let keys): keys.contains { $0.isSameRecord(as: key) }
    case .kind(let kind): key.kind == kind
    }
  }

  /// The pieces of which one stands in every line that speaks of such a record; nil where reading the line costs less.
  var needles: [[UInt8]]? {
    switch self {
    case .all: nil
    case .records(let keys):
      if keys.isEmpty {
        []
      } else if keys.count > 64 {
        nil
      } else {
        Set(keys.map(\.needle)) + [LogQuery.manifestNeedle, Self.sealNeedle]
      }
    case .kind(let kind): [Array("\"kind\":\"\(kind.rawValue)\"".utf8), LogQuery.manifestNeedle, Self.sealNeedle]
    }
  }

  private static let sealNeedle = Array("\"seal\":{".utf8)
}

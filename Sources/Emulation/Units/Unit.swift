/// A body that takes part in emulation: a department, a commune, a school, an enterprise (đơn vị).
public struct Unit: Record {
  /// The kind of record: a unit.
  public static let kind = RecordKind.unit

  /// The name of the unit, also of its file.
  public var id: RecordID<Unit>
  /// How often it was saved, from 1.
  public var revision: Int
  /// What kind of body it is (loại đơn vị).
  public var kind: UnitKind
  /// All names it ever had, oldest first; never empty.
  public var names: [DatedName]
  /// The unit it belongs to, if any.
  public var parent: Unit.ID?
  /// Other words people look it up by.
  public var aliases: [String]
  /// The province it belonged to before the merger of 01/07/2025, empty where that says nothing.
  public var formerProvince: String
  /// The last day it was there (ngày kết thúc hoạt động), nil while it is.
  public var until: Day?
  /// The unit that took over when this one ended (đơn vị kế thừa), if any.
  public var successor: Unit.ID?

  /// Puts a unit together.
  public init(
    id: Unit.ID, revision: Int = 1, kind: UnitKind, names: [DatedName], parent: Unit.ID? = nil,
    aliases: [String] = [], formerProvince: String = "", until: Day? = nil, successor: Unit.ID? = nil
  ) {
    self.id = id
    self.revision = revision
    self.kind = kind
    self.names = names
    self.parent = parent
    self.aliases = aliases
    self.formerProvince = formerProvince
    self.until = until
    self.successor = successor
  }

  /// The name in force on a day: the last one that began by then, else the first one.
  public func name(on day: Day) -> String {
    let current = names.last { name in name.from.map { $0 <= day } ?? true } ?? names.first
    return current?.name ?? id.text
  }
}

/// A name and the day it began.
public struct DatedName: Hashable, Sendable {
  /// The name in full.
  public var name: String
  /// The first day of the name, nil when it was always so.
  public var from: Day?

  /// Dates a name; without a day it was always so.
  public init(_ name: String, from: Day? = nil) {
    self.name = name
    self.from = from
  }
}

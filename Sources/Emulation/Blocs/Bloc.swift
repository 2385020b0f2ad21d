/// A group of units that compete for a year: a territorial cluster (cụm) or a sectoral bloc (khối).
public struct Bloc: Record {
  public static let kind = RecordKind.bloc

  public var id: RecordID<Bloc>
  public var revision: Int
  public var kind: BlocKind
  public var year: Int
  /// The number in the province's decision: `2` of "Khối 2".
  public var number: Int
  /// The name without kind and number: "Các sở quản lý nhà nước".
  public var name: String
  public var template: ScorecardTemplate.ID
  public var members: [BlocMember]

  public init(
    id: Bloc.ID, revision: Int = 1, kind: BlocKind, year: Int, number: Int, name: String,
    template: ScorecardTemplate.ID, members: [BlocMember]
  ) {
    self.id = id
    self.revision = revision
    self.kind = kind
    self.year = year
    self.number = number
    self.name = name
    self.template = template
    self.members = members
  }

  /// The head of the bloc for the year, if one is named.
  public var head: Unit.ID? { members.first { $0.role == .head }?.unit }

  /// The deputy of the bloc for the year, if one is named.
  public var deputy: Unit.ID? { members.first { $0.role == .deputy }?.unit }
}

/// Whether a bloc is formed by territory or by sector.
public enum BlocKind: String, CaseIterable, Hashable, Sendable {
  /// Cụm thi đua, of communes.
  case cluster
  /// Khối thi đua, of bodies of one sector.
  case bloc
}

/// A unit in a bloc and what it does there this year.
public struct BlocMember: Hashable, Sendable {
  public var unit: Unit.ID
  public var role: BlocRole

  public init(_ unit: Unit.ID, role: BlocRole = .member) {
    self.unit = unit
    self.role = role
  }
}

/// What a unit does in its bloc for the year.
public enum BlocRole: String, CaseIterable, Hashable, Sendable {
  /// Khối trưởng, Cụm trưởng.
  case head
  /// Khối phó, Cụm phó.
  case deputy
  case member
}

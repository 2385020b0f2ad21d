/// A group of units that compete for a year: a territorial cluster (cụm) or a sectoral bloc (khối).
public struct Bloc: Record {
  /// The kind of record: a cluster or bloc.
  public static let kind = RecordKind.bloc

  /// The name of the bloc, also of its file.
  public var id: RecordID<Bloc>
  /// How often it was saved, from 1.
  public var revision: Int
  /// Whether by territory or by sector.
  public var kind: BlocKind
  /// The year its units compete for.
  public var year: Int
  /// The number in the province's decision: `2` of "Khối 2".
  public var number: Int
  /// The name without kind and number: "Các sở quản lý nhà nước".
  public var name: String
  /// The score scale of its units.
  public var template: ScorecardTemplate.ID
  /// Its units (thành viên), in the order of the decision.
  public var members: [BlocMember]

  /// Puts a bloc together.
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
  /// The unit.
  public var unit: Unit.ID
  /// What it does in the bloc this year.
  public var role: BlocRole

  /// Makes a unit a member, as a rule a plain one.
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

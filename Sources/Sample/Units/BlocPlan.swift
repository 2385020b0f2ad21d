import Emulation

/// A bloc of the sample with its members, in the order of the province's list: first the head, then the deputy.
struct BlocPlan: Sendable {
  var kind: BlocKind
  var number: Int
  var name: String
  /// The kind of the members that do not say another.
  var unitKind: UnitKind
  var members: [UnitPlan]

  init(_ kind: BlocKind, _ number: Int, _ name: String, _ unitKind: UnitKind, _ members: [UnitPlan]) {
    self.kind = kind
    self.number = number
    self.name = name
    self.unitKind = unitKind
    self.members = members
  }

  func id(year: Int) -> Bloc.ID {
    RecordID(slug: "\(year) \(kind == .cluster ? "cum" : "khoi") \(number.padded(to: 2))")
  }

  /// Communes are scored by template B, everybody else by A: the domain knows no third scale.
  var template: ScorecardTemplate { kind == .cluster ? CommuneTemplate.record : DepartmentTemplate.record }

  func record(year: Int) -> Bloc {
    let members = members.enumerated().map { place, unit in
      BlocMember(unit.id, role: place == 0 ? .head : place == 1 ? .deputy : .member)
    }
    return Bloc(
      id: id(year: year), kind: kind, year: year, number: number, name: name, template: template.id, members: members)
  }

  func units() -> [Unit] { members.map { $0.record(kind: unitKind) } }
}

/// A unit of the sample, written as briefly as a line of a list.
struct UnitPlan: Sendable {
  var name: String
  var kind: UnitKind?
  /// The name before `since`, if it had one.
  var before: String?
  /// The day the name began, nil when it was always so.
  var since: Day?
  var aliases: [String]
  var formerProvince: String

  init(
    _ name: String, kind: UnitKind? = nil, before: String? = nil, since: Day? = nil, aliases: [String] = [],
    formerProvince: String = ""
  ) {
    self.name = name
    self.kind = kind
    self.before = before
    self.since = since
    self.aliases = aliases
    self.formerProvince = formerProvince
  }

  var id: Unit.ID { RecordID(slug: name) }

  func record(kind usual: UnitKind) -> Unit {
    let names = (before.map { [DatedName($0)] } ?? []) + [DatedName(name, from: since)]
    return Unit(id: id, kind: kind ?? usual, names: names, aliases: aliases, formerProvince: formerProvince)
  }
}

/// The day departments were merged and renamed after the reorganisation of the Government.
let departmentMerger = day(1, 3, 2025)

/// The day Ninh Thuận joined Khánh Hòa and the two-tier local government began.
let provinceMerger = day(1, 7, 2025)

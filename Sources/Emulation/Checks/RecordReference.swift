/// That a record names another one.
public struct RecordReference: Hashable, Sendable {
  /// The member that names it, as in the stored form: `lines.award`.
  public var member: String
  /// The kind of the record that is named.
  public var kind: RecordKind
  /// Its name.
  public var id: String

  /// Tells which member names which record.
  public init(_ member: String, _ kind: RecordKind, _ id: String) {
    self.member = member
    self.kind = kind
    self.id = id
  }
}

extension AnyRecord {
  /// All records this one names, in the order of its members; several times where it names one several times.
  public var references: [RecordReference] {
    switch self {
    case .province(let record):
      record.nominationRules.map { RecordReference("nominationRules.award", .awardType, $0.award.text) }
    case .unit(let record):
      [
        record.parent.map { RecordReference("parent", .unit, $0.text) },
        record.successor.map { RecordReference("successor", .unit, $0.text) },
      ].compactMap(\.self)
    case .bloc(let record):
      [RecordReference("template", .template, record.template.text)]
        + record.members.map { RecordReference("members.unit", .unit, $0.unit.text) }
    case .scorecard(let record):
      [
        RecordReference("unit", .unit, record.unit.text), RecordReference("bloc", .bloc, record.bloc.text),
        RecordReference("template", .template, record.template.text),
      ]
    case .dossier(let record):
      [RecordReference("nominator", .unit, record.nominator.text)] + record.lines.flatMap(\.references)
    case .decision(let record):
      record.recipients.map { RecordReference("recipients.dossier", .dossier, $0.dossier.text) }
    case .account(let record): record.unit.map { [RecordReference("unit", .unit, $0.text)] } ?? []
    case .template, .awardType, .campaign, .calendarYear: []
    }
  }
}

extension RecipientLine {
  fileprivate var references: [RecordReference] {
    [
      unit.map { RecordReference("lines.unit", .unit, $0.text) },
      RecordReference("lines.award", .awardType, award.text),
      basis.map { RecordReference("lines.basis.bloc", .bloc, $0.bloc.text) },
      decision.map { RecordReference("lines.decision", .decision, $0.text) },
    ].compactMap(\.self)
  }
}

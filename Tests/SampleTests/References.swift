import Emulation

/// Looks for names in records that no record has.
struct References {
  private let keys: Set<String>
  private let records: [AnyRecord]

  init(_ records: [AnyRecord]) {
    self.records = records
    keys = Set(records.map { "\($0.key.kind) \($0.key.id)" })
  }

  /// What is spoken of and not there.
  var missing: Set<String> { Set(records.flatMap(named)).subtracting(keys) }

  private func named(in record: AnyRecord) -> [String] {
    switch record {
    case .province(let province): province.nominationRules.map { "awardType \($0.award)" }
    case .unit(let unit): unit.parent.map { ["unit \($0)"] } ?? []
    case .bloc(let bloc): ["template \(bloc.template)"] + bloc.members.map { "unit \($0.unit)" }
    case .scorecard(let card): ["unit \(card.unit)", "bloc \(card.bloc)", "template \(card.template)"]
    case .dossier(let dossier): ["unit \(dossier.nominator)"] + dossier.lines.flatMap(named)
    case .decision(let decision): decision.recipients.map { "dossier \($0.dossier)" }
    case .template, .awardType, .campaign, .calendarYear: []
    }
  }

  private func named(in line: RecipientLine) -> [String] {
    ["awardType \(line.award)"] + (line.unit.map { ["unit \($0)"] } ?? [])
      + (line.decision.map { ["decision \($0)"] } ?? []) + (line.basis.map { ["bloc \($0.bloc)"] } ?? [])
  }
}

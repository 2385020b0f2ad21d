/// Examines records for what does not fit together.
public struct RecordCheck {
  private let records: [AnyRecord]
  private var known: Set<Name> = []
  private(set) var templates: [ScorecardTemplate.ID: ScorecardTemplate] = [:]
  private(set) var blocs: [Bloc.ID: Bloc] = [:]
  /// How registered people are called: by their accounts, and by their names as earlier files have them.
  private(set) var people: Set<String> = []
  private var units: [Unit.ID: Unit] = [:]
  /// The decision each line of each dossier names, if any.
  private(set) var lines: [Dossier.ID: [Int: Decision.ID?]] = [:]
  private(set) var recipients: [Decision.ID: Set<DecisionRecipient>] = [:]

  /// What a reference can say of a record: it does not tell the year.
  private struct Name: Hashable {
    var kind: RecordKind
    var id: String
  }

  /// - Parameter records: all records there are, of all years that matter.
  public init(_ records: [AnyRecord]) {
    self.records = records
    for record in records {
      known.insert(Name(kind: record.key.kind, id: record.key.id))
      switch record {
      case .template(let template): templates[template.id] = template
      case .bloc(let bloc): blocs[bloc.id] = bloc
      case .account(let account): people.formUnion([account.id.text, account.name])
      case .unit(let unit): units[unit.id] = unit
      case .dossier(let dossier):
        lines[dossier.id] = Dictionary(dossier.lines.map { ($0.number, $0.decision) }) { first, _ in first }
      case .decision(let decision): recipients[decision.id] = Set(decision.recipients)
      default: break
      }
    }
  }

  /// Every flaw with the record it is in, in the order of the records.
  public func flaws() -> [(key: RecordKey, flaw: RecordFlaw)] {
    var found: [(key: RecordKey, flaw: RecordFlaw)] = []
    var owners: [UniqueClaim: RecordKey] = [:]
    for record in records {
      for flaw in record.flaws + missing(record) + mismatches(record) { found.append((record.key, flaw)) }
      for claim in record.claims(unitName: { units[$0]?.name(on: $1) ?? $0.text }) {
        guard let owner = owners[claim] else {
          owners[claim] = record.key
          continue
        }
        let isOwn = owner == record.key
        found.append(
          (record.key, isOwn ? .duplicate(claim.member, claim.text) : .shared(claim.member, claim.text, with: owner)))
      }
    }
    return found
  }

  private func missing(_ record: AnyRecord) -> [RecordFlaw] {
    var reported: Set<RecordReference> = []
    return record.references.compactMap { reference in
      let isKnown = known.contains(Name(kind: reference.kind, id: reference.id))
      return isKnown || !reported.insert(reference).inserted ? nil : .missing(reference)
    }
  }
}

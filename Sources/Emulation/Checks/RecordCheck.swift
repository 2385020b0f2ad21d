/// Examines records for what does not fit together.
public struct RecordCheck {
  private let records: [AnyRecord]
  private var known: Set<Name> = []
  private(set) var templates: [ScorecardTemplate.ID: ScorecardTemplate] = [:]
  private(set) var blocs: [Bloc.ID: Bloc] = [:]
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
    var owners: [Shared: RecordKey] = [:]
    for record in records {
      for flaw in record.flaws + missing(record) + mismatches(record) { found.append((record.key, flaw)) }
      for shared in Shared.all(of: record) {
        if let owner = owners[shared] {
          found.append((record.key, .shared(shared.member, shared.text, with: owner)))
        } else {
          owners[shared] = record.key
        }
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

/// A number only one record of a year may have, or a name only one record of a kind may have.
private struct Shared: Hashable {
  var member: RepeatedMember
  /// 0 for what goes for all years.
  var year: Int
  var text: String

  static func all(of record: AnyRecord) -> [Shared] {
    // Names that differ in capitals alone would be one file on other systems.
    let name = Shared(member: .identifier, year: 0, text: "\(record.key.kind.rawValue) \(record.key.id.lowercased())")
    return [name] + numbers(of: record)
  }

  private static func numbers(of record: AnyRecord) -> [Shared] {
    switch record {
    case .bloc(let bloc):
      [Shared(member: .blocNumber, year: bloc.year, text: "\(bloc.kind.rawValue) \(bloc.number)")]
    case .scorecard(let scorecard):
      [Shared(member: .scorecardOfUnit, year: scorecard.year, text: "\(scorecard.bloc) \(scorecard.unit)")]
    case .dossier(let dossier) where !dossier.receiptNumber.isEmpty:
      [Shared(member: .receiptNumber, year: dossier.year, text: dossier.receiptNumber)]
    case .decision(let decision):
      [Shared(member: .decisionNumber, year: decision.day.year, text: String(decision.number.withoutLeadingZeros))]
    case .account(let account): [Shared(member: .login, year: 0, text: account.systemName)]
    default: []
    }
  }
}

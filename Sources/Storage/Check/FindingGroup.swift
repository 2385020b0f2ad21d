import Emulation

/// A finding and how many others follow from it.
public struct FindingGroup: Hashable, Sendable {
  public var finding: Finding
  /// How many records speak of what cannot be read, or are missing with it.
  public var consequences = 0
}

extension [Finding] {
  /// Findings without those that follow from another one, which are counted there.
  ///
  /// Where the records of a kind or one record cannot be read, all that speak of them say that they are missing.
  public func byCause() -> [FindingGroup] {
    var groups: [FindingGroup] = []
    var causes: [Loss: Int] = [:]
    for finding in self {
      guard let loss = finding.loss else { continue }
      // A file that is gone and differs from its seal is one cause.
      if causes[loss] == nil { causes[loss] = groups.count }
      groups.append(FindingGroup(finding: finding))
    }
    for finding in self where finding.loss == nil {
      let cause = finding.consequence.flatMap { key in
        causes[.record(key)] ?? causes[.kind(key.kind, year: key.year)]
          ?? causes.first { $0.key.holds(key) }?.value
      }
      if let cause { groups[cause].consequences += 1 } else { groups.append(FindingGroup(finding: finding)) }
    }
    return groups
  }
}

/// What cannot be read because of a finding.
private enum Loss: Hashable {
  /// All records of a kind, of one year where the kind is kept by year.
  case kind(RecordKind, year: Int?)
  case record(RecordKey)

  /// Whether a record is lost; one that is only spoken of has no year.
  func holds(_ key: RecordKey) -> Bool {
    switch self {
    case .kind(let kind, let year): kind == key.kind && (key.year == nil || year == nil || key.year == year)
    case .record(let record): record.kind == key.kind && record.id == key.id
    }
  }
}

extension Finding {
  fileprivate var loss: Loss? {
    switch subject {
    case .differsFromSeal: kindOfPath
    case .problem(.unlistable): kindOfPath
    case .problem(.editedOutside), .problem(.newerSchema(_, _, isLoaded: true)): nil
    case .problem: kindOfPath ?? RecordPath.key(at: path).map(Loss.record)
    default: nil
    }
  }

  /// The record that the finding says is missing.
  fileprivate var consequence: RecordKey? {
    switch subject {
    case .flaw(.missing(let reference)): RecordKey(reference.kind, reference.id)
    case .flaw(.unknownAssignee(let account)): RecordKey(.account, account)
    case .missingFile: RecordPath.key(at: path)
    default: nil
    }
  }

  /// The kind whose records stand in the folder or in the file of a sealed year; nil for another path.
  private var kindOfPath: Loss? {
    let names = path.split(separator: "/").map(String.init)
    if names.first == SealedYear.folder, names.count == 3 {
      guard let kind = SealedYear.kinds.first(where: { SealedYear.file(of: $0) == names[2] }) else { return nil }
      return .kind(kind, year: Int(names[1]))
    }
    guard names.count <= 2, let kind = RecordKind.allCases.first(where: { $0.folder == names.first }) else {
      return nil
    }
    guard names.count == 2 else { return .kind(kind, year: nil) }
    return Int(names[1]).map { .kind(kind, year: $0) }
  }
}

/// What only one record may have at a time: its name, a number of a register, an award proposed for a unit.
struct UniqueClaim: Hashable {
  var member: RepeatedMember
  /// 0 for what goes for all years.
  var year: Int
  var text: String
  /// The kind of the records that may have it.
  var kind: RecordKind
}

extension AnyRecord {
  /// What the record has for itself alone.
  ///
  /// - Parameter unitName: the name of a unit on a day.
  func claims(unitName: (Unit.ID, Day) -> String) -> [UniqueClaim] {
    // Names that differ in capitals alone would be one file on other systems.
    let name = UniqueClaim(
      member: .identifier, year: 0, text: "\(key.kind.rawValue) \(key.id.lowercased())", kind: key.kind)
    return [name] + numbers(unitName: unitName)
  }

  private func numbers(unitName: (Unit.ID, Day) -> String) -> [UniqueClaim] {
    func claim(_ member: RepeatedMember, _ year: Int, _ text: String) -> UniqueClaim {
      UniqueClaim(member: member, year: year, text: text, kind: key.kind)
    }
    switch self {
    case .bloc(let bloc): return [claim(.blocNumber, bloc.year, "\(bloc.kind.rawValue) \(bloc.number)")]
    case .scorecard(let scorecard):
      return [claim(.scorecardOfUnit, scorecard.year, "\(scorecard.bloc) \(scorecard.unit)")]
    case .dossier(let dossier):
      let receipt = dossier.receiptNumber.isEmpty ? [] : [claim(.receiptNumber, dossier.year, dossier.receiptNumber)]
      return receipt
        + dossier.lines.compactMap { line in
          // For the merit of a year a unit is proposed once; for a campaign or a feat it may be again.
          guard dossier.track == .merit || line.basis != nil else { return nil }
          return dossier.unitNominated(by: line, unitName: unitName).map {
            claim(.nomination, dossier.year, "\(line.award) \($0)")
          }
        }
    case .decision(let decision):
      return [claim(.decisionNumber, decision.day.year, String(decision.number.withoutLeadingZeros))]
    case .account(let account): return [claim(.login, 0, account.systemName)]
    default: return []
    }
  }
}

extension Dossier {
  /// The unit that a line proposes; nil for other recipients and for what was withdrawn or refused.
  ///
  /// A small collective within the unit is another recipient, although its line names the unit too.
  func unitNominated(by line: RecipientLine, unitName: (Unit.ID, Day) -> String) -> Unit.ID? {
    guard let unit = line.unit, line.subject == .collective, line.state != .withdrawn, line.state != .notApproved,
      line.basis != nil || line.name == unitName(unit, createdOn)
    else { return nil }
    return unit
  }
}

extension Workspace {
  /// Why a unit cannot be nominated for an award after the ranking of its bloc; nil when it can.
  ///
  /// - Parameter author: who would nominate it; nil where only the ranking is asked about.
  public func nominationRefusal(
    _ unit: Unit.ID, in bloc: Bloc.ID, for award: AwardType.ID, by author: String? = nil
  ) -> Refusal? {
    if let author, let refusal = refusal(.nominate, by: author, on: Matter(unit: unit, bloc: bloc)) { return refusal }
    do throws(Refusal) {
      _ = try nominationBasis(unit, in: bloc, for: award)
      return nil
    } catch {
      return error
    }
  }

  func nominating(
    _ unit: Unit.ID, in blocID: Bloc.ID, for award: AwardType.ID, by author: String, on today: Day
  ) throws(Refusal) -> Act {
    let basis = try nominationBasis(unit, in: blocID, for: award)
    guard let bloc = blocs[blocID], let type = awardTypes[award] else {
      throw .missing(RecordKey(.awardType, award.text))
    }
    let name = name(of: unit, on: today)
    let parts = DossierPart.required(for: type, track: .merit).map { kind in
      // The score sheet is in the program itself.
      kind == .scoreSheet ? DossierPart(kind, isPresent: true, reference: bloc.id.text) : DossierPart(kind)
    }
    let line = RecipientLine(number: 1, subject: .collective, name: name, unit: unit, award: award, basis: basis)
    let dossier = Dossier(
      id: nextDossierID(), revision: 0, year: province.openYear, nominator: unit, track: .merit,
      abstract: "\(type.name.vi) \(bloc.year) · \(name)", createdOn: today, parts: parts, lines: [line])
    return Act(edits: [RecordEdit(before: nil, after: .dossier(dossier))])
  }

  private func nominationBasis(
    _ unit: Unit.ID, in blocID: Bloc.ID, for award: AwardType.ID
  ) throws(Refusal) -> RankingBasis {
    guard let rule = province.nominationRules.first(where: { $0.award == award }) else {
      throw .noNominationRule(award)
    }
    guard awardTypes[award] != nil else { throw .missing(RecordKey(.awardType, award.text)) }
    guard let bloc = blocs[blocID], let ranking = ranking(of: blocID) else {
      throw .missing(RecordKey(.bloc, blocID.text))
    }
    if case .records(let keys) = doubt(of: recordsOfNomination(by: blocID, for: award)) { throw .notAsJournal(keys) }
    guard let standing = ranking[unit] else { throw .notRanked(.noScorecard) }
    guard let result = standing.result, let rank = standing.rank else {
      throw .notRanked(standing.unranked ?? .empty)
    }
    // A unit on hold keeps its rank and waits for the end of its hold.
    let barriers = rule.barriers.union([.onHold])
    if let knockout = standing.knockouts.first(where: { barriers.contains($0.effect) }) {
      throw .knockedOut(knockout.effect, reason: knockout.reason)
    }
    let allowed = rule.ranks(members: bloc.members.count)
    guard allowed.contains(rank) else { throw .rankNotAllowed(rank: rank, allowed: allowed) }
    // Units that share a rank take as many places as there are of them.
    let sharers = standing.sharers
    if !sharers.isEmpty, rank + sharers.count > allowed.upperBound { throw .tied(with: sharers) }
    guard result.band >= rule.minimumBand else { throw .bandTooLow(result.band, needed: rule.minimumBand) }
    guard result.notAppraised == 0 else { throw .notAppraised(count: result.notAppraised) }
    let waiting = ranking.standings.filter { $0.rank != nil }.compactMap(\.result?.notAppraised).filter { $0 > 0 }
    guard waiting.isEmpty else { throw .rankNotSettled(units: waiting.count, cells: waiting.reduce(0, +)) }
    if let existing = nomination(of: unit, for: award) { throw .alreadyNominated(existing) }
    return RankingBasis(bloc: blocID, rank: rank, total: result.total, band: result.band)
  }

  /// The dossier of the open year that proposes an award for a unit and is not withdrawn or refused.
  ///
  /// A small collective within the unit is another recipient, although its line names the unit too.
  public func nomination(of unit: Unit.ID, for award: AwardType.ID) -> Dossier.ID? {
    dossiers.values.filter { dossier in
      dossier.year == province.openYear
        && dossier.lines.contains { line in
          line.award == award && dossier.unitNominated(by: line, unitName: name(of:on:)) == unit
        }
    }.map(\.id).min()
  }
}

extension DossierPart {
  /// The papers a dossier needs: the award's own, else those of the law (Law Art. 84 and 85).
  public static func required(for award: AwardType, track: AwardTrack) -> [DossierPartKind] {
    if let own = award.papers[track] { return own }
    return switch track {
    case .spontaneous: [.submissionLetter, .achievementSummary]
    case .external: [.submissionLetter, .achievementReport, .agencyOpinion]
    case .merit where award.kind == .title && award.subjects == [.individual] && award.level != .base:
      [.submissionLetter, .achievementReport, .minutes, .initiativeCertificate]
    default: [.submissionLetter, .achievementReport, .minutes]
    }
  }
}

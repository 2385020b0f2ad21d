import Emulation
import TermUI

/// Something a unit has to do with in the open year.
enum UnitItem: Sendable {
  /// Its place in a bloc.
  case bloc(Bloc.ID, Unit.ID)
  /// Its points.
  case scorecard(Scorecard.ID, Unit.ID)
  /// A line of a dossier it proposes or is proposed in.
  case line(Dossier.ID, Int)

  /// Everything of a unit: blocs and scorecards, then its lines, the latest dossier first.
  static func all(of unit: Unit.ID, in workspace: Workspace) -> [UnitItem] {
    let blocs = workspace.blocs.values
      .filter { bloc in bloc.year == workspace.province.openYear && bloc.members.contains { $0.unit == unit } }
      .sorted { $0.id < $1.id }
    let scoring = blocs.flatMap { bloc -> [UnitItem] in
      let scorecard = workspace.scorecard(of: unit, in: bloc.id)
      return [.bloc(bloc.id, unit)] + (scorecard.map { [.scorecard($0.id, unit)] } ?? [])
    }
    let dossiers = workspace.dossiers.values
      .filter { dossier in dossier.nominator == unit || dossier.lines.contains { $0.unit == unit } }
      .sorted { $0.id > $1.id }
    return scoring
      + dossiers.flatMap { dossier in
        dossier.lines.filter { dossier.nominator == unit || $0.unit == unit }
          .map { UnitItem.line(dossier.id, $0.number) }
      }
  }

  var id: String {
    switch self {
    case .bloc(let id, _): "bloc \(id)"
    case .scorecard(let id, _): "scorecard \(id)"
    case .line(let id, let number): "line \(id) \(number)"
    }
  }

  /// The screen Enter opens.
  func screen(_ context: Context) -> any Screen {
    switch self {
    case .bloc(let id, let unit): RankingScreen(id, unit: unit, context)
    case .scorecard(let id, _): ScorecardScreen(id, context)
    case .line(let id, let number): LineScreen(number, of: id, context)
    }
  }

  /// Where the unit stands, for rows that speak of it.
  func standing(in workspace: Workspace) -> (Standing, Ranking)? {
    let place: (bloc: Bloc.ID, unit: Unit.ID)? =
      switch self {
      case .bloc(let id, let unit): (id, unit)
      case .scorecard(let id, let unit): workspace.scorecards[id].map { ($0.bloc, unit) }
      case .line: nil
      }
    guard let place, let ranking = workspace.ranking(of: place.bloc), let standing = ranking[place.unit] else {
      return nil
    }
    return (standing, ranking)
  }

  func row(_ context: Context) -> RecordList.Row {
    switch self {
    case .bloc(let id, let unit): row(forBloc: id, unit, context)
    case .scorecard(let id, _): row(forScorecard: id, context)
    case .line(let id, let number): row(forLine: number, of: id, context)
    }
  }

  /// What stands in the row of a bloc or a scorecard, in one line and uncut; nil for lines of dossiers.
  func fact(_ context: Context) -> String? {
    if case .line = self { return nil }
    let cells = row(context).cells.map(\.text).filter { !$0.isEmpty }
    return context.texts.fact(cells.first ?? "", cells.dropFirst().joined(separator: " · "))
  }

  private func row(forBloc id: Bloc.ID, _ unit: Unit.ID, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    guard let bloc = context.workspace.blocs[id] else { return row([id.text, "", "", ""]) }
    let role = bloc.members.first { $0.unit == unit }?.role ?? .member
    let standing = standing(in: context.workspace)?.0
    let rank = standing.map { texts.rank($0, of: bloc.members.count) } ?? ""
    return row([
      "\(texts.blocKind(bloc.kind)) \(bloc.number)", "\(texts.role(role, in: bloc.kind)) · \(bloc.name)", rank, "",
    ])
  }

  private func row(forScorecard id: Scorecard.ID, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let workspace = context.workspace
    guard let scorecard = workspace.scorecards[id], let template = workspace.template(of: scorecard) else {
      return row([texts.scorecardShort, id.text, texts.unranked(.noTemplate), ""])
    }
    guard let kind = workspace.kind(of: scorecard.unit) else {
      return row([texts.scorecardShort, id.text, texts.unranked(.noUnit), ""])
    }
    let sums = ScoreColumn.allCases.compactMap { column -> String? in
      guard scorecard.cells.values.contains(where: { $0[column] != nil }) else { return nil }
      let result = scorecard.result(template, unitKind: kind, view: .column(column))
      return "\(texts.column(column)) \(texts.points(result.content))"
    }
    let result = scorecard.result(template, unitKind: kind, view: .effective)
    return row([
      texts.scorecardShort, sums.joined(separator: " · "), "\(texts.totalColumn) \(texts.points(result.total))", "",
    ])
  }

  private func row(forLine number: Int, of id: Dossier.ID, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let workspace = context.workspace
    guard let line = workspace.dossiers[id]?.line(number) else { return row([id.text, "", "", ""]) }
    let award = workspace.awardTypes[line.award].map { texts($0.name) } ?? line.award.text
    let decision = line.decision.map { workspace.decisions[$0]?.number ?? $0.text } ?? ""
    var row = row([id.text, "\(line.name) · \(award)", texts.state(line.state), decision])
    row.keys[1] = .name(of: line)
    return row
  }

  private func row(_ cells: [String]) -> RecordList.Row {
    RecordList.Row(
      id: id, cells: cells.map { TableCell($0) }, keys: cells.map { $0.isEmpty ? SortValue.none : .text($0) })
  }
}

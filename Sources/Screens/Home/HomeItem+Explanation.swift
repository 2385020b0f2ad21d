import Emulation
import TermUI

extension HomeItem {
  /// Why this stands on the board: what it is, which clock runs, and when that ends.
  func explanation(_ context: Context) -> ExplanationScreen {
    switch self {
    case .problem(let problem):
      let texts = context.texts
      let name = problem.name(context)
      let path = problem.record == nil ? [] : [ExplanationScreen.Line(problem.path)]
      if let difference = problem.difference {
        return ExplanationScreen(
          texts.differenceTitle(name, difference),
          lines: path + [
            ExplanationScreen.Line(problem.message, role: problem.isShown ? .statusWarn : .statusError),
            ExplanationScreen.Line(texts.advice(difference)),
          ])
      }
      if problem.isShown {
        return ExplanationScreen(
          texts.editedFileTitle(name),
          lines: path + [
            ExplanationScreen.Line(problem.message, role: .statusWarn),
            ExplanationScreen.Line(texts.editedFileAdvice),
          ])
      }
      return ExplanationScreen(
        problem.isNewer ? texts.newerFileTitle(name) : texts.fileTitle(name),
        lines: path + [
          ExplanationScreen.Line(problem.message, role: problem.isNewer ? .statusWarn : .statusError),
          ExplanationScreen.Line(problem.isNewer ? texts.newerFileAdvice : texts.fileAdvice),
        ])
    case .agenda(let item):
      return ExplanationScreen(context.texts.whyTitle(heading(context)), lines: item.explanation(context))
    }
  }
}

extension AgendaItem {
  fileprivate typealias Line = ExplanationScreen.Line

  fileprivate func explanation(_ context: Context) -> [Line] {
    switch matter {
    case .duty(let campaign, let code):
      let duty = context.workspace.campaigns[campaign]?.duties.first { $0.code == code }
      return duty.map { $0.explanation(context) } ?? []
    case .dossier(let id, let need, let count): return dossier(id, need, count, context)
    case .appraisal(let id, _, _): return openCells(of: id, context)
    case .ties(let id, _): return ties(in: id, context)
    }
  }

  private func dossier(_ id: Dossier.ID, _ need: DossierNeed, _ count: Int, _ context: Context) -> [Line] {
    guard let dossier = context.workspace.dossiers[id] else { return [] }
    let texts = context.texts
    var lines = [Line(texts.need(need, lines: count), role: .textStrong)]
    if let deadline { lines.append(Line(texts.explain(deadline), depth: 1, role: urgency.role)) }
    if let step = dossier.dueStep(of: need, for: dossier.lines), let due = step.dueDay, due == deadline?.day {
      let days = context.workspace.calendar.workingDays(after: step.day, through: due)
      lines.append(Line(texts.setBy(step, workingDays: days), depth: 1))
    } else if deadline != nil {
      lines.append(Line(texts.setByClock, depth: 1))
    }
    lines.append(Line(dossier.abstract))
    let nominator = context.workspace.name(of: dossier.nominator, on: context.today)
    lines.append(Line(texts.fact(texts.nominatorLabel, nominator), depth: 1))
    if !dossier.assignee.isEmpty {
      lines.append(Line(texts.fact(texts.assigneeLabel, texts.assignee(dossier.assignee, context.workspace)), depth: 1))
    }
    return lines + ExplanationScreen.clock(of: dossier, context)
  }

  /// The units of a bloc whose scorecards still have cells to appraise, those with the most first.
  private func openCells(of id: Bloc.ID, _ context: Context) -> [Line] {
    let standings = context.workspace.ranking(of: id)?.standings ?? []
    let open = standings.filter { $0.result?.notAppraised != 0 }
      .sorted { ($0.result?.notAppraised ?? .max) > ($1.result?.notAppraised ?? .max) }
    return open.map { standing in
      let name = context.workspace.name(of: standing.unit, on: context.today)
      let state =
        standing.result.map { context.texts.cellsToAppraise($0.notAppraised) }
        ?? context.texts.unranked(standing.unranked ?? .noScorecard)
      return Line(context.texts.fact(name, state))
    }
  }

  private func ties(in id: Bloc.ID, _ context: Context) -> [Line] {
    let standings = context.workspace.ranking(of: id)?.standings ?? []
    return standings.compactMap { standing in
      guard !standing.sharers.isEmpty, let rank = standing.rank, let result = standing.result else { return nil }
      let name = context.workspace.name(of: standing.unit, on: context.today)
      return Line(context.texts.tiedUnit(name, rank: rank, total: result.total))
    }
  }
}

extension Urgency {
  /// How pressing something is, for colours.
  var role: Role {
    switch self {
    case .overdue: .statusError
    case .soon: .statusWarn
    case .waiting, .later, .scoring: .text
    }
  }
}

import Emulation
import TermUI

extension ExplanationScreen {
  /// How far the scoring of a bloc is, what it waits for, and why the unit in the lead leads.
  init(bloc: Bloc, _ context: Context) {
    let texts = context.texts
    let standings = context.workspace.ranking(of: bloc.id)?.standings ?? []
    let missing = standings.filter { $0.result == nil || $0.unranked == .empty }
    var lines = [Line(texts.handedIn(standings.count - missing.count, of: standings.count), role: .textStrong)]
    lines += missing.map { standing in
      let name = context.workspace.name(of: standing.unit, on: context.today)
      return Line(texts.fact(name, texts.unranked(standing.unranked ?? .noScorecard)), depth: 1, role: .statusWarn)
    }
    let done = standings.count { $0.result?.notAppraised == 0 }
    lines.append(Line(texts.appraisedUnits(done, of: standings.count), role: .textStrong))
    lines += Self.openCells(of: standings.filter { $0.result != nil && $0.unranked != .empty }, context)
    lines += Self.lead(in: standings, isFinal: done == standings.count, context)
    if let head = bloc.head {
      let name = context.workspace.name(of: head, on: context.today)
      lines.append(Line(texts.fact(texts.role(.head, in: bloc.kind), name)))
    }
    let name = "\(texts.blocKind(bloc.kind)) \(bloc.number) · \(bloc.name)"
    self.init(texts.whyTitle(name), lines: lines)
  }

  /// The units whose scorecards still have cells to appraise, those with the most first.
  private static func openCells(of standings: [Standing], _ context: Context) -> [Line] {
    let open = standings.compactMap { standing in
      standing.result.flatMap { $0.notAppraised > 0 ? (unit: standing.unit, count: $0.notAppraised) : nil }
    }
    return open.sorted { $0.count > $1.count }.map { open in
      let name = context.workspace.name(of: open.unit, on: context.today)
      return Line(context.texts.fact(name, context.texts.cellsToAppraise(open.count)), depth: 1)
    }
  }

  /// The units of rank 1 with their points, and how far the next one is behind.
  private static func lead(in standings: [Standing], isFinal: Bool, _ context: Context) -> [Line] {
    let texts = context.texts
    let first = standings.filter { $0.rank == 1 }
    guard let total = first.first?.result?.total else { return [Line(texts.nobodyRanked, role: .textStrong)] }
    var lines: [Line] = []
    for standing in first {
      let name = context.workspace.name(of: standing.unit, on: context.today)
      lines.append(Line(texts.leads(name, total, isFinal: isFinal), role: .textStrong))
      lines += tie(standing, context)
    }
    if let next = standings.first(where: { ($0.rank ?? 0) > 1 }), let behind = next.result?.total {
      let name = context.workspace.name(of: next.unit, on: context.today)
      lines.append(Line(texts.ahead(of: name, by: total - behind), depth: 1))
    }
    return lines
  }
}

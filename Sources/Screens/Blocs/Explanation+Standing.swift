import Emulation
import TermUI

extension ExplanationScreen {
  /// Why a unit stands where it stands: the sums, the band, the ties, and what it may be nominated for.
  init(standing: Standing, in ranking: Ranking, _ context: Context) {
    let name = context.workspace.name(of: standing.unit, on: context.today)
    self.init(context.texts.whyTitle(name), lines: Self.lines(of: standing, in: ranking, context))
  }

  /// The sums, the band, the ties and the nominations of a unit, line by line.
  static func lines(of standing: Standing, in ranking: Ranking, _ context: Context) -> [Line] {
    let texts = context.texts
    var lines: [Line] = []
    if let reason = standing.unranked {
      lines.append(Line(texts.unranked(reason), role: .statusError))
    }
    if let result = standing.result {
      lines += Self.sums(result, standing, members: ranking.standings.count, context)
      lines += Self.band(result, standing, context)
    }
    lines += Self.tie(standing, context)
    for knockout in standing.knockouts {
      lines.append(Line(texts.explainKnockout(knockout), role: knockout.effect == .onHold ? .statusWarn : .statusError))
    }
    lines += Self.nominations(standing, bloc: ranking.bloc, context)
    return lines + state(of: context.workspace.recordsOfRanking(of: ranking.bloc), context)
  }

  /// Which state of the journals something rests on, or why that cannot be said.
  static func state(of keys: Set<RecordKey>, _ context: Context) -> [Line] {
    if let doubt = context.workspace.doubt(of: keys) {
      return [Line(context.texts.explain(doubt, context.workspace, on: context.today), role: doubt.role)]
    }
    return context.workspace.heads.map { Line(context.texts.rankedUpTo($0), role: .textMuted) }
  }

  private static func sums(
    _ result: ScorecardResult, _ standing: Standing, members: Int, _ context: Context
  ) -> [Line] {
    let texts = context.texts
    var lines = [Line(texts.explainTotal(result, rank: standing.rank, members: members), role: .textStrong)]
    let template = standing.scorecard.flatMap { context.workspace.scorecards[$0] }
      .flatMap { context.workspace.template(of: $0) }
    for section in result.sections {
      let title = template?.sections.first { $0.code == section.code }.map { texts($0.title) } ?? ""
      lines.append(Line(texts.explainSection(section, title: title), depth: 1))
    }
    if result.notAppraised > 0 {
      lines.append(Line(texts.explainProvisional(result.notAppraised), depth: 1, role: .statusWarn))
    }
    return lines
  }

  private static func band(_ result: ScorecardResult, _ standing: Standing, _ context: Context) -> [Line] {
    let texts = context.texts
    var lines = [Line(texts.explainBand(result), role: .textStrong)]
    let template = standing.scorecard.flatMap { context.workspace.scorecards[$0] }
      .flatMap { context.workspace.template(of: $0) }
    for rule in template?.bands ?? [] {
      let isReached = result.content.isAtLeast(rule.total, of: result.contentMaximum)
      let low = result.sections.filter {
        $0.kind == .content && !$0.points.isAtLeast(rule.section, of: $0.maximum)
      }
      let isMet = isReached && low.isEmpty
      lines.append(
        Line(
          texts.explainBandRule(rule, isMet: isMet, low: low.map(\.code), glyphs: context.glyphs), depth: 1,
          role: isMet ? .statusOk : .textMuted))
    }
    return lines
  }

  static func tie(_ standing: Standing, _ context: Context) -> [Line] {
    func names(_ units: [Unit.ID]) -> String {
      units.map { context.workspace.name(of: $0, on: context.today) }.joined(separator: ", ")
    }
    return standing.ties.map { tie in
      switch tie {
      case .separated(let tieBreak, let others):
        Line(context.texts.explainSeparated(names(others), tieBreak), role: .statusInfo)
      case .shared(let others): Line(context.texts.explainShared(names(others)), role: .statusWarn)
      }
    }
  }

  private static func nominations(_ standing: Standing, bloc: Bloc.ID, _ context: Context) -> [Line] {
    let texts = context.texts
    let workspace = context.workspace
    return [Line(texts.nominationHeading, role: .textStrong)]
      + workspace.province.nominationRules.map { rule in
        let name = workspace.awardTypes[rule.award].map { texts($0.name) } ?? rule.award.text
        guard let refusal = workspace.nominationRefusal(standing.unit, in: bloc, for: rule.award) else {
          return Line("\(context.glyphs.tick) \(name)", depth: 1, role: .statusOk)
        }
        let reason = texts.refusal(refusal, workspace: workspace, today: context.today)
        return Line("\(context.glyphs.cross) \(name): \(reason)", depth: 1, role: .textMuted)
      }
  }
}

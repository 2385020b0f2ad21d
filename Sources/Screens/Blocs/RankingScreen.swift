import Emulation
import TermUI
import VietnameseText

/// The ranking of one bloc: points by column, total, band and rank, each of which explains itself.
struct RankingScreen: ListScreen {
  let bloc: Bloc.ID
  private(set) var ranking: Ranking
  /// Whether the totals are shown as bars in place of the points by column.
  var isChart = false
  var list = RecordList(.ranking, column: 1, hasRemark: true)

  /// - Parameter unit: the unit the cursor starts on.
  init(_ bloc: Bloc.ID, unit: Unit.ID? = nil, _ context: Context) {
    self.bloc = bloc
    ranking = Ranking(bloc: bloc, standings: [])
    refresh(context)
    if let unit { list.select(unit.text) }
  }

  func isGone(_ context: Context) -> Bool { context.workspace.blocs[bloc] == nil }

  func title(_ context: Context) -> String {
    guard let bloc = context.workspace.blocs[bloc] else { return context.texts.rankingShort }
    let appraised = ranking.standings.count { $0.result?.notAppraised == 0 }
    return context.texts.rankingTitle(bloc, appraised: appraised)
  }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [
      Offer(.open, texts.scorecardShort), Offer(.why, texts.whyShort),
      Offer(.advance, texts.nominateShort),
      Offer(.nextPane, isChart ? texts.pointsShort : texts.chartShort, isInBar: context.isWide),
    ]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    if command == .advance, !list.table.marks.isEmpty {
      let units = ranking.standings.map(\.unit).filter { list.table.marks.contains($0.text) }
      return .push(NominateAllScreen(units, in: bloc, context))
    }
    if command == .nextPane {
      isChart.toggle()
      refresh(context)
      return .none
    }
    guard let standing = selected else { return .none }
    switch command {
    case .open:
      guard let scorecard = standing.scorecard else {
        return .say(Notice(.warning, context.texts.unranked(standing.unranked ?? .noScorecard)))
      }
      return .push(ScorecardScreen(scorecard, context))
    case .why: return .push(ExplanationScreen(standing: standing, in: ranking, context))
    case .advance: return .push(NominateScreen(standing, in: bloc, context))
    default: return .none
    }
  }

  func subject(_ context: Context) -> RecordKey? {
    selected.flatMap { context.workspace.scorecard(of: $0.unit, in: bloc) }.map { AnyRecord.scorecard($0).key }
  }

  mutating func refresh(_ context: Context) {
    ranking = context.workspace.ranking(of: bloc) ?? ranking
    list.remark = remark(context)
    let doubt = context.workspace.doubt(of: context.workspace.recordsOfRanking(of: bloc))
    list.states = doubt.map(context.texts.doubts) ?? context.texts.rankedUpTo(context.workspace.heads)
    list.stateRole = doubt?.role ?? .textMuted
    list.show(
      ranking.standings.map { isChart ? chartRow(for: $0, context) : row(for: $0, context) },
      columns: isChart ? chartColumns(context) : columns(context), context)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    list.draw(emptyText: context.texts.noMembers, on: &canvas, in: body, context)
  }

  private var selected: Standing? {
    list.selected.flatMap { Unit.ID($0.id) }.flatMap { ranking[$0] }
  }

  /// What is worth saying of the whole bloc: what cannot be read, ties that are not settled, and how provisional the ranking is.
  private func remark(_ context: Context) -> String {
    if ranking.standings.contains(where: { $0.unranked == .noTemplate }) { return context.texts.unranked(.noTemplate) }
    let shared = ranking.standings.filter { !$0.sharers.isEmpty }
    let waiting = ranking.standings.reduce(0) { $0 + ($1.result?.notAppraised ?? 0) }
    return context.texts.rankingRemark(
      shared: shared.count, waiting: waiting, unreadable: ranking.standings.count { $0.unranked == .unreadable },
      unknown: ranking.standings.count { $0.unranked == .noUnit }, held: ranking.standings.count { $0.isHeld })
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    let isWide = context.isWide
    var columns = [
      TableColumn(id: "rank", title: texts.rankColumn, width: .fixed(4), alignment: .trailing, isFrozen: true),
      TableColumn(
        id: "unit", title: texts.unitColumn, width: .flexible(minimum: 19, weight: 1), isFrozen: true, isFitted: true),
      TableColumn(id: "self", title: texts.column(.selfScore), width: .fixed(8), alignment: .trailing),
      TableColumn(id: "cross", title: texts.column(.crossScore), width: .fixed(7), alignment: .trailing),
      TableColumn(
        id: "appraised", title: isWide ? texts.column(.appraisedScore) : texts.appraisedNarrow,
        width: .fixed(isWide ? 9 : 7), alignment: .trailing),
      TableColumn(id: "bonus", title: texts.bonusColumn, width: .fixed(6), alignment: .trailing),
      TableColumn(id: "penalty", title: texts.penaltyColumn, width: .fixed(6), alignment: .trailing),
      TableColumn(id: "total", title: texts.totalColumn, width: .fixed(8), alignment: .trailing),
      TableColumn(id: "band", title: texts.bandColumn, width: .fixed(isWide ? 11 : 4)),
    ]
    if isWide {
      columns.append(TableColumn(id: "bar", title: texts.shareColumn, width: .fixed(8), isSortable: false))
      columns.append(
        TableColumn(id: "sections", title: texts.sectionsColumn, width: .fixed(Self.sections), isSortable: false))
    }
    return columns
  }

  private func row(for standing: Standing, _ context: Context) -> RecordList.Row {
    let workspace = context.workspace
    let name = workspace.name(of: standing.unit, on: context.today)
    let result = standing.result
    let sums = ScoreColumn.allCases.map { columnSum($0, of: standing, workspace) }
    let rank = rankCell(standing)
    let bar = result.map { Bar(share: share($0)).text(width: 8, glyphs: context.glyphs) } ?? ""
    let sections = result.map { profile($0).text(width: Self.sections, glyphs: context.glyphs) } ?? ""
    return RecordList.Row(
      id: standing.unit.text,
      cells: [rank, TableCell(name)] + sums.map { TableCell($0.map(context.texts.points) ?? "–") }
        + [
          TableCell(short(result?.bonus, sign: "", context)), TableCell(short(result?.penalty, sign: "-", context)),
          TableCell(standing.rank == nil ? "–" : points(result?.total, context), role: .textStrong),
          bandCell(standing, context), TableCell(bar, role: .chartFirst),
          TableCell(sections, role: .chartSecond),
        ],
      keys: [standing.rank.map(SortValue.number) ?? .none, .text(name)]
        + sums.map { $0.map(SortValue.points) ?? .none }
        + [
          result.map { .points($0.bonus) } ?? .none, result.map { .points(.zero - $0.penalty) } ?? .none,
          standing.rank == nil ? .none : result.map { .points($0.total) } ?? .none,
          .text(context.texts.bandShort(result?.band)), .none,
          .none,
        ])
  }

  private func columnSum(_ column: ScoreColumn, of standing: Standing, _ workspace: Workspace) -> Points? {
    guard let scorecard = standing.scorecard.flatMap({ workspace.scorecards[$0] }),
      let template = workspace.template(of: scorecard), let kind = workspace.kind(of: standing.unit),
      scorecard.cells.values.contains(where: { $0[column] != nil })
    else { return nil }
    return scorecard.result(template, unitKind: kind, view: .column(column)).content
  }

  func rankCell(_ standing: Standing) -> TableCell {
    guard let rank = standing.rank else { return TableCell("–", role: .textMuted) }
    let role: Role =
      switch rank {
      case 1: .rankFirst
      case 2: .rankSecond
      case 3: .rankThird
      default: .text
      }
    return TableCell(standing.sharers.isEmpty ? "\(rank)" : "=\(rank)", role: role)
  }

  private func bandCell(_ standing: Standing, _ context: Context) -> TableCell {
    if case .knockout = standing.unranked { return TableCell(context.texts.knockoutMark, role: .statusError) }
    guard let result = standing.result, standing.rank != nil else { return TableCell("–", role: .textMuted) }
    if standing.isHeld {
      return TableCell(context.isWide ? context.texts.holdMark : context.texts.holdMarkShort, role: .statusWarn)
    }
    let text = context.isWide ? context.texts.band(result.band) : context.texts.bandShort(result.band)
    return TableCell(text, role: result.band.role)
  }

  private func share(_ result: ScorecardResult) -> Double {
    let maximum = result.contentMaximum.hundredths
    return maximum > 0 ? Double(result.content.hundredths) / Double(maximum) : 0
  }

  /// The most content sections shown.
  private static let sections = 6

  /// How full each content section is: a band asks for a share of every one.
  private func profile(_ result: ScorecardResult) -> Sparkline {
    let shares = result.sections.filter { $0.kind == .content && $0.maximum > .zero }
      .map { Double($0.points.hundredths) / Double($0.maximum.hundredths) }
    return Sparkline(shares, maximum: 1)
  }

  private func points(_ points: Points?, _ context: Context) -> String {
    points.map(context.texts.points) ?? "–"
  }

  private func short(_ points: Points?, sign: String, _ context: Context) -> String {
    guard let points else { return "–" }
    return (points == .zero ? "" : sign) + context.texts.shortPoints(points)
  }
}

extension Standing {
  /// Whether a ranked unit is not to be nominated for now.
  fileprivate var isHeld: Bool { rank != nil && hold != nil }
}

extension Band {
  /// How good a band is, for colours.
  var role: Role {
    switch self {
    case .excellent, .good: .scoreHigh
    case .fair, .average: .scoreMid
    case .weak: .scoreLow
    }
  }
}

extension Doubt {
  /// How much it matters, for colours.
  var role: Role { self == .notCompared ? .textMuted : .statusWarn }
}

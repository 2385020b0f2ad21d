import Emulation
import TermUI

/// The totals of a bloc as bars that begin just below the lowest, so that what tells units apart can be seen.
struct RankingChart: Sendable {
  /// Where the bars begin and end, in points.
  let scale: ClosedRange<Int>

  /// - Parameter totals: the totals of the ranked units.
  init(_ totals: [Points]) {
    let whole = totals.map { Double($0.hundredths) / 100 }
    let (least, most) = (whole.min() ?? 0, whole.max() ?? 0)
    // A step that makes two to ten of the differences there are.
    let step = [1, 5, 10, 50, 100, 500].first { Double($0) * 10 >= most - least } ?? 1000
    let start = Int((least / Double(step)).rounded(.down)) * step
    let end = max(Int((most / Double(step)).rounded(.up)) * step, start + step)
    // The lowest one must not look like nothing.
    scale = (Double(start) == least && start >= step ? start - step : start)...end
  }

  /// How much of the scale a total fills, from 0 to 1.
  func bar(_ total: Points) -> Bar {
    let value = Double(total.hundredths) / 100 - Double(scale.lowerBound)
    return Bar(share: value / Double(scale.upperBound - scale.lowerBound))
  }
}

extension RankingScreen {
  var chart: RankingChart { RankingChart(ranking.standings.filter { $0.rank != nil }.compactMap(\.result?.total)) }

  func chartColumns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    let scale = chart.scale
    return [
      TableColumn(id: "rank", title: texts.rankColumn, width: .fixed(4), alignment: .trailing, isFrozen: true),
      TableColumn(id: "unit", title: texts.unitColumn, width: .flexible(minimum: 16, weight: 1), isFrozen: true),
      TableColumn(id: "total", title: texts.totalColumn, width: .fixed(8), alignment: .trailing),
      TableColumn(id: "gap", title: texts.gapColumn, width: .fixed(8), alignment: .trailing),
      TableColumn(
        id: "bar", title: texts.chartColumn(scale.lowerBound, scale.upperBound), width: .fixed(barWidth(context)),
        isSortable: false),
    ]
  }

  func chartRow(for standing: Standing, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let name = context.workspace.name(of: standing.unit, on: context.today)
    let total = standing.rank == nil ? nil : standing.result?.total
    let above = ranking.standings.last { ($0.rank ?? .max) < (standing.rank ?? 0) }?.result?.total
    let gap = total.flatMap { total in above.map { total - $0 } }
    let bar = total.map { chart.bar($0).text(width: barWidth(context), glyphs: context.glyphs) } ?? ""
    return RecordList.Row(
      id: standing.unit.text,
      cells: [
        rankCell(standing), TableCell(name), TableCell(total.map(texts.points) ?? "–", role: .textStrong),
        TableCell(gap.map(texts.points) ?? "", role: .textMuted),
        TableCell(bar, role: standing.result?.band.role ?? .textMuted),
      ],
      keys: [
        standing.rank.map(SortValue.number) ?? .none, .text(name), total.map(SortValue.points) ?? .none,
        gap.map(SortValue.points) ?? .none, .none,
      ])
  }

  private func barWidth(_ context: Context) -> Int { max(16, context.body.columns * 2 / 5) }
}

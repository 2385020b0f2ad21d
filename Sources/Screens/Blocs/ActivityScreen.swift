import Emulation
import TermUI

/// What was done in each month of the open year, by kind of work and by bloc, as a heat map.
struct ActivityScreen: ListScreen {
  var list = RecordList(.activity, hasRemark: true)
  private var activities: [String: Activity] = [:]

  init(_ context: Context) {
    refresh(context)
  }

  func title(_ context: Context) -> String { context.texts.activityTitle(context.workspace.province.openYear) }

  func recordOffers(_ context: Context) -> [Offer] {
    let isBloc = if case .bloc? = selected?.subject { true } else { false }
    return [Offer(.open, context.texts.rankingShort, refusal: isBloc ? nil : context.texts.activityNoBloc)]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    guard command == .open, case .bloc(let bloc)? = selected?.subject else { return .none }
    return .push(RankingScreen(bloc, context))
  }

  mutating func refresh(_ context: Context) {
    let all = context.workspace.activity(in: context.workspace.province.openYear)
    activities = Dictionary(all.map { (Self.name(of: $0.subject), $0) }) { first, _ in first }
    let most = all.flatMap(\.months).max() ?? 0
    let silent = all.count { if case .bloc = $0.subject { $0.total == 0 } else { false } }
    list.remark = context.texts.activityRemark(most: most, silent: silent, shades: context.glyphs.shades)
    list.show(all.map { row(for: $0, most: most, context) }, columns: columns(context), context)
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    list.draw(emptyText: context.texts.activityNone, on: &canvas, in: body, context)
  }

  private var selected: Activity? { list.selected.flatMap { activities[$0.id] } }

  private static func name(of subject: Activity.Subject) -> String {
    switch subject {
    case .opened: "opened"
    case .step(let step): "step \(step.rawValue)"
    case .duties: "duties"
    case .bloc(let bloc): "bloc \(bloc)"
    }
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    let months = (1...12).map { month in
      TableColumn(
        id: "m\(month)", title: texts.monthColumn(month), width: .fixed(context.isWide ? 4 : 3), alignment: .trailing)
    }
    return [
      TableColumn(
        id: "what", title: texts.activityColumn, width: .flexible(minimum: 16, weight: 1), isFrozen: true)
    ] + months + [
      TableColumn(id: "total", title: texts.total, width: .fixed(5), alignment: .trailing),
      TableColumn(id: "last", title: texts.lastDayColumn, width: .fixed(context.isWide ? 10 : 5)),
    ]
  }

  private func row(for activity: Activity, most: Int, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let name = texts.activity(activity.subject, context.workspace)
    let last = activity.last.map { context.isWide ? texts.day($0) : texts.shortDay($0) }
    return RecordList.Row(
      id: Self.name(of: activity.subject),
      cells: [TableCell(name, role: activity.total == 0 ? .textMuted : .text)]
        + activity.months.map { heat($0, most: most, context.glyphs) } + [
          TableCell("\(activity.total)", role: .textStrong),
          TableCell(last ?? "–", role: last == nil ? .statusWarn : .text),
        ],
      keys: [.text(name)] + activity.months.map(SortValue.count) + [
        .count(activity.total), activity.last.map { .day($0) } ?? .none,
      ])
  }

  /// A count with a shade before it, the darker the more.
  private func heat(_ count: Int, most: Int, _ glyphs: Glyphs) -> TableCell {
    guard count > 0, most > 0 else { return TableCell("·", role: .textMuted) }
    let step = (count * glyphs.shades.count - 1) / most
    let shade = glyphs.shades[min(step, glyphs.shades.count - 1)]
    // Three digits leave no room for the shade.
    let role: Role = step * 2 >= glyphs.shades.count ? .chartFirst : .chartSecond
    return TableCell(count < 100 ? "\(shade)\(count)" : "\(count)", role: role)
  }
}

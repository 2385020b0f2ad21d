import Emulation
import TermUI
import VietnameseText

/// The place "Khối": all clusters and blocs of the open year and how far their scoring is.
struct BlocsScreen: Screen {
  private var list = RecordList(column: 1)

  init(_ context: Context) {
    refresh(context)
  }

  func title(_ context: Context) -> String {
    context.texts.blocsTitle(context.workspace.province.openYear, count: list.count)
  }

  func offers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [Offer(.open, texts.rankingShort), Offer(.why, texts.whyShort), Offer(.sort, texts.sortShort)]
  }

  mutating func perform(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .sort:
      list.sortByCurrentColumn(columns(context))
      return .none
    case .open:
      guard let bloc = list.selected.flatMap({ Bloc.ID($0.id) }) else { return .none }
      return .push(RankingScreen(bloc, context))
    case .why:
      guard let bloc = list.selected.flatMap({ Bloc.ID($0.id) }).flatMap({ context.workspace.blocs[$0] }) else {
        return .none
      }
      return .push(ExplanationScreen(bloc: bloc, context))
    default: return .none
    }
  }

  mutating func handle(_ event: Event, _ context: Context) -> Action {
    _ = list.handle(event, columns: columns(context), in: context.body)
    return .none
  }

  mutating func refresh(_ context: Context) {
    let blocs = context.workspace.blocs.values
      .filter { $0.year == context.workspace.province.openYear }
      .sorted { ($0.kind == .cluster ? 0 : 1, $0.number) < ($1.kind == .cluster ? 0 : 1, $1.number) }
    list.show(blocs.map { row(for: $0, context) }, columns: columns(context))
  }

  func footnote(_ context: Context) -> String? { list.footnote(columns: columns(context), in: context.body) }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    list.draw(columns: columns(context), emptyText: context.texts.noBlocs, on: &canvas, in: body)
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(id: "number", title: texts.blocColumn, width: .fixed(10), isFrozen: true, isFitted: true),
      TableColumn(
        id: "name", title: texts.nameColumn, width: .flexible(minimum: 24, weight: 2), isFrozen: true, isFitted: true),
      TableColumn(id: "units", title: texts.unitsColumn, width: .fixed(6), alignment: .trailing),
      TableColumn(id: "handed", title: texts.handedInColumn, width: .fixed(7), alignment: .trailing),
      TableColumn(id: "appraised", title: texts.appraisedColumn, width: .fixed(9), alignment: .trailing),
      TableColumn(id: "leader", title: texts.leaderColumn, width: .flexible(minimum: 16, weight: 1), isFitted: true),
    ]
  }

  private func row(for bloc: Bloc, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let standings = context.workspace.ranking(of: bloc.id)?.standings ?? []
    let handedIn = standings.count { $0.result != nil && $0.unranked != .empty }
    let hasUnreadable = standings.contains { $0.unranked == .unreadable || $0.unranked == .noTemplate }
    let appraised = standings.count { $0.result?.notAppraised == 0 }
    let leaders = standings.filter { $0.rank == 1 }.map { context.workspace.name(of: $0.unit, on: context.today) }
    let leader = leaders.joined(separator: ", ")
    let count = bloc.members.count
    return RecordList.Row(
      id: bloc.id.text,
      cells: [
        TableCell("\(texts.blocKind(bloc.kind)) \(bloc.number)"),
        TableCell(bloc.name),
        TableCell(texts.number(count)),
        // A mark for what cannot be read: it is neither handed in nor missing.
        TableCell(
          "\(handedIn)/\(count)" + (hasUnreadable ? " !" : ""),
          role: hasUnreadable ? .statusError : handedIn == count ? .text : .statusWarn),
        TableCell("\(appraised)/\(count)", role: appraised == count ? .statusOk : .text),
        TableCell(leader, role: leaders.count == 1 && appraised == count ? .rankFirst : .textMuted),
      ],
      keys: [
        .number((bloc.kind == .cluster ? 0 : 1_000) + bloc.number), .text(bloc.name), .number(count),
        .number(handedIn), .number(appraised), leader.isEmpty ? .none : .text(leader),
      ])
  }
}

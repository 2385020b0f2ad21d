import Emulation
import TermUI
import VietnameseText

/// The place "Khối": all clusters and blocs of the open year and how far their scoring is.
struct BlocsScreen: ListScreen {
  var list = RecordList(.blocs, column: 1)

  init(_ context: Context) {
    refresh(context)
  }

  func title(_ context: Context) -> String {
    context.texts.blocsTitle(context.workspace.province.openYear, count: list.count)
  }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    return [
      Offer(.open, texts.rankingShort), Offer(.why, texts.whyShort), Offer(.nextPane, texts.activityShort),
    ]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    switch command {
    case .open:
      guard let bloc = list.selected.flatMap({ Bloc.ID($0.id) }) else { return .none }
      return .push(RankingScreen(bloc, context))
    case .nextPane: return .push(ActivityScreen(context))
    case .why:
      guard let bloc = list.selected.flatMap({ Bloc.ID($0.id) }).flatMap({ context.workspace.blocs[$0] }) else {
        return .none
      }
      return .push(ExplanationScreen(bloc: bloc, context))
    default: return .none
    }
  }

  mutating func refresh(_ context: Context) {
    let blocs = context.workspace.blocs.values
      .filter { $0.year == context.workspace.province.openYear }
      .sorted { ($0.kind == .cluster ? 0 : 1, $0.number) < ($1.kind == .cluster ? 0 : 1, $1.number) }
    let scoring = blocs.map { BlocScoring($0, context) }
    list.show(
      zip(blocs, scoring).map { row(for: $0, $1, context) }, columns: columns(context),
      footer: { [texts = context.texts] shown in
        scoring.count > 1 ? Self.totals(shown.map { scoring[$0] }, texts) : []
      }, context)
  }

  func subject(_ context: Context) -> RecordKey? {
    list.selected.flatMap { Bloc.ID($0.id) }.flatMap { context.workspace.blocs[$0] }.map { AnyRecord.bloc($0).key }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    list.draw(emptyText: context.emptyText(.bloc) ?? context.texts.noBlocs, on: &canvas, in: body, context)
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

  private func row(for bloc: Bloc, _ scoring: BlocScoring, _ context: Context) -> RecordList.Row {
    let texts = context.texts
    let (count, handedIn, appraised) = (scoring.units, scoring.handedIn, scoring.appraised)
    let hasUnreadable = scoring.hasUnreadable
    let leader = scoring.leaders.joined(separator: ", ")
    // A leader whose rank nothing can change any more; colour alone would not tell.
    let isSettled = scoring.leaders.count == 1 && appraised == count
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
        TableCell(isSettled ? "\(context.glyphs.tick) \(leader)" : leader, role: isSettled ? .rankFirst : .textMuted),
      ],
      keys: [
        .number((bloc.kind == .cluster ? 0 : 1_000) + bloc.number), .text(bloc.name), .count(count),
        .count(handedIn), .count(appraised), leader.isEmpty ? .none : .text(leader),
      ])
  }

  /// The sums over the blocs that are shown.
  private static func totals(_ scoring: [BlocScoring], _ texts: Texts) -> [TableCell] {
    let units = scoring.reduce(0) { $0 + $1.units }
    return [
      TableCell(texts.total), TableCell(""), TableCell(texts.number(units)),
      TableCell("\(scoring.reduce(0) { $0 + $1.handedIn })/\(units)"),
      TableCell("\(scoring.reduce(0) { $0 + $1.appraised })/\(units)"),
    ]
  }
}

import Emulation
import TermUI

/// Lịch sử của một bản ghi: its versions, what each changed, and the way back to one.
struct HistoryScreen: ListScreen, JournalScreen {
  let key: RecordKey
  private var versions: [VersionItem] = []
  var list = RecordList(.history, column: 4, hasRemark: true)
  var readAt: Int?

  /// - Parameter readAt: how far the program had followed the journal when the versions were read.
  init(_ key: RecordKey, _ versions: [VersionItem], _ context: Context, readAt: Int? = nil) {
    self.key = key
    self.readAt = readAt
    show(versions, context)
  }

  /// Takes the versions there are now.
  mutating func show(_ versions: [VersionItem], _ context: Context) {
    self.versions = versions
    list.show(versions.indices.map { row($0, context) }, columns: columns(context), context)
  }

  mutating func refresh(_ context: Context) { show(versions, context) }

  func title(_ context: Context) -> String {
    context.texts.historyTitle(context.texts.recordName(key, context.workspace, on: context.today))
  }

  func recordOffers(_ context: Context) -> [Offer] {
    let texts = context.texts
    let empty = versions.isEmpty ? texts.noHistory : nil
    return [
      Offer(.open, texts.changesShort, refusal: empty),
      Offer(.advance, texts.goBackShort, refusal: empty ?? goBackRefusal(context)),
    ]
  }

  mutating func performOnRecord(_ command: Command, _ context: Context) -> Action {
    guard let version = selected else { return .none }
    switch command {
    case .open:
      return .push(
        ExplanationScreen(title(of: version, context), lines: lines(of: version, context)))
    case .advance: return version.name.map { .goBack(key, to: $0) } ?? .none
    default: return .none
    }
  }

  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context) {
    list.draw(emptyText: context.texts.noHistory, on: &canvas, in: body, context)
  }

  /// Rows are counted from the oldest version, so that a new one does not move the cursor.
  private var selected: VersionItem? {
    list.selected.flatMap { Int($0.id) }.map { versions[versions.count - 1 - $0] }
  }

  private func goBackRefusal(_ context: Context) -> String? {
    if let now = context.workspace[key], let barrier = context.barrier(to: .goBack(now, why: "")) { return barrier }
    if let barrier = context.barrier(to: .goBack) { return barrier }
    guard let selected else { return nil }
    if selected.item.personal != nil { return context.texts.versionIsPersonal }
    if selected.isRemoved { return context.texts.versionHasNoRecord }
    return selected.item.id == versions.first { $0.revision != nil }?.item.id ? context.texts.isNewestVersion : nil
  }

  private func title(of version: VersionItem, _ context: Context) -> String {
    version.revision.map(context.texts.versionTitle) ?? context.texts.actTitle(version.item)
  }

  private func row(_ index: Int, _ context: Context) -> RecordList.Row {
    let version = versions[index]
    let texts = context.texts
    let words = [
      version.revision.map { String($0) } ?? "–", texts.moment(version.item.signature.at),
      version.item.signature.author, texts.act(version.item),
      texts.summary(of: version, FieldWords(of: key.kind, context)),
    ]
    var keys = words.map { SortValue.text($0) }
    keys[0] = .number(version.revision ?? 0)
    keys[1] = .number(version.item.signature.at.seconds)
    var cells = words.map { TableCell($0) }
    cells[4].shorter = texts.shortSummaries(of: version, FieldWords(of: key.kind, context))
    return RecordList.Row(id: String(versions.count - 1 - index), cells: cells, keys: keys)
  }

  /// The facts of the act, then each field before and after.
  private func lines(of version: VersionItem, _ context: Context) -> [ExplanationScreen.Line] {
    let texts = context.texts
    var lines = texts.facts(of: version.item, context.workspace).map { ExplanationScreen.Line($0) }
    guard version.item.personal == nil else { return lines }
    guard let changes = version.changes else {
      return lines + [ExplanationScreen.Line(texts.nothingBefore(version.item.kind), role: .textMuted)]
    }
    if version.item.kind == .adopt {
      lines.append(ExplanationScreen.Line(texts.adoptedAgainstJournal, role: .textMuted))
    }
    let words = FieldWords(of: key.kind, context)
    lines.append(ExplanationScreen.Line(texts.changesHeading(changes.count), role: .textStrong))
    for change in changes {
      lines.append(ExplanationScreen.Line(words.name(change.path), depth: 1))
      lines.append(ExplanationScreen.Line(words.beforeAndAfter(change), depth: 2, role: .textMuted))
    }
    return lines
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let texts = context.texts
    return [
      TableColumn(
        id: "revision", title: texts.revisionColumn, width: .fixed(4), alignment: .trailing, isFrozen: true),
      TableColumn(id: "when", title: texts.whenColumn, width: .fixed(16), isFrozen: true),
      TableColumn(id: "who", title: texts.accountColumn, width: .fixed(10), isFitted: true),
      TableColumn(
        id: "act", title: texts.actColumn, width: context.isWide ? .flexible(minimum: 19, weight: 1) : .fixed(19),
        isFitted: true),
      TableColumn(id: "changes", title: texts.changesShort, width: .flexible(minimum: 20, weight: 3)),
    ]
  }
}

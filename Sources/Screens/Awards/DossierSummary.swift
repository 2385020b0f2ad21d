import Emulation
import TermUI
import VietnameseText

/// What the board and the list show of a dossier, computed once when the data change.
struct DossierSummary: Sendable {
  let id: Dossier.ID
  let stage: AwardStage
  let clock: AppraisalClock?
  let card: BoardCard
  let row: RecordList.Row

  init(_ dossier: Dossier, _ context: Context) {
    let texts = context.texts
    let workspace = context.workspace
    let state = dossier.state
    let unit = workspace.name(of: dossier.nominator, on: dossier.createdOn)
    let clock = workspace.appraisalClock(of: dossier, on: context.today)
    let awards = Self.awards(of: dossier)
    let days = texts.daysLeft(clock)
    id = dossier.id
    stage = AwardStage(state)
    self.clock = clock
    let left = texts.cardClock(clock, state)
    card = BoardCard(
      left.isEmpty ? dossier.id.text : "\(dossier.id) \(left)", detail: "\(awards) \(unit)",
      role: clock.map(\.role) ?? .text)
    row = RecordList.Row(
      id: dossier.id.text,
      cells: [
        TableCell(dossier.id.text), TableCell(unit), TableCell(dossier.abstract), TableCell("\(dossier.lines.count)"),
        TableCell(texts.state(state), role: stage.role),
        TableCell(dossier.receivedOn.map(texts.shortDay) ?? "–"),
        TableCell(days, role: clock.map(\.role) ?? .textMuted),
        TableCell(texts.track(dossier.track)), TableCell(dossier.receiptNumber),
      ],
      keys: [
        .text(dossier.id.text), .text(unit), .text(dossier.abstract), .count(dossier.lines.count),
        .number(state.order),
        dossier.receivedOn.map { .day($0) } ?? .none, Self.urgency(of: clock).map(SortValue.number) ?? .none,
        .text(texts.track(dossier.track)), dossier.receiptNumber.isEmpty ? .none : .text(dossier.receiptNumber),
      ],
      words: awards)
  }

  /// The codes of the awards proposed, each with the number of lines: `CO_T 1, BK_T 13`.
  private static func awards(of dossier: Dossier) -> String {
    var counts: [(code: String, count: Int)] = []
    for line in dossier.lines {
      if let index = counts.firstIndex(where: { $0.code == line.award.text }) {
        counts[index].count += 1
      } else {
        counts.append((line.award.text, 1))
      }
    }
    return counts.map { $0.count == 1 ? $0.code : "\($0.code)×\($0.count)" }.joined(separator: ", ")
  }

  /// Working days left of a clock that still matters, nil for the others.
  private static func urgency(of clock: AppraisalClock?) -> Int? {
    guard let clock else { return nil }
    if case .stopped = clock.phase { return nil }
    return clock.daysLeft
  }

  /// Whether one dossier wants to be looked at before another.
  func isMoreUrgent(than other: DossierSummary) -> Bool {
    let (mine, theirs) = (Self.urgency(of: clock) ?? .max, Self.urgency(of: other.clock) ?? .max)
    return mine == theirs ? id < other.id : mine < theirs
  }
}

extension AppraisalClock {
  /// How pressing the clock is, for colours.
  var role: Role {
    switch phase {
    case .stopped: .textMuted
    case .paused: .statusInfo
    case .running where isOverdue: .statusError
    case .running where isNear: .statusWarn
    case .running: .text
    }
  }
}

extension Verdict? {
  /// Good or bad, for colours.
  var role: Role {
    switch self {
    case .eligible: .statusOk
    case .ineligible: .statusError
    case nil: .textMuted
    }
  }
}

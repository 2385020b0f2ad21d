extension Workspace {
  /// Finds out what a change does to the records, or why it is refused; nothing is changed yet.
  ///
  /// - Parameters:
  ///   - author: the account of the person at the keyboard.
  ///   - today: the day it is done.
  /// - Throws: a `Refusal` that says why the change cannot be made.
  public func act(for change: Change, by author: String, on today: Day) throws(Refusal) -> Act {
    if let refusal = rightRefusal(of: change, by: author) { throw refusal }
    var act = try plannedAct(for: change, by: author, on: today)
    try confirm(&act)
    act.kind = change.kind
    act.demands = demands(of: change)
    act.reliesOn = account(of: author).map(AnyRecord.account)
    if act.kind.meeting != .refused { act.change = change }
    return act
  }

  func plannedAct(for change: Change, by author: String, on today: Day) throws(Refusal) -> Act {
    switch change {
    case .enterPoints(let id, let column, let entries):
      try enteringPoints(entries, in: column, of: id)
    case .nominate(let unit, let bloc, let award):
      try nominating(unit, in: bloc, for: award, by: author, on: today)
    case .setPart(let id, let kind, let isPresent, let reference):
      try settingPart(kind, isPresent: isPresent, reference: reference, of: id)
    case .setVerdict(let id, let lines, let verdict, let note):
      try settingVerdict(verdict, note: note, lines: lines, of: id)
    case .correctLine(let id, let line, let name, let post):
      try correctingLine(line, name: name, post: post, of: id)
    case .advance(let id, let lines, let step, let facts):
      try advancing(lines, of: id, step: step, facts: facts, by: author, on: today)
    case .goBack(let record, let why):
      try goingBack(to: record, why: why)
    case .setDutyDone(let id, let code, let day, let document):
      try settingDutyDone(code, of: id, day: day, document: document, today: today)
    case .setAccount(let entry):
      try settingAccount(entry)
    case .seePersonal(let recipient):
      try seeingPersonal(of: recipient)
    case .setPersonal(let recipient, let before, let texts):
      try settingPersonal(of: recipient, before: before, texts: texts, today: today)
    case .erasePersonal(let recipient, let before):
      erasingPersonal(of: recipient, before: before)
    case .revert(let act, let merged):
      try reverting(act, merged: merged, by: author, on: today)
    case .all(let parts):
      try planningAll(parts, by: author, on: today)
    }
  }

  /// Takes over what an act does, once it is saved.
  ///
  /// - Parameters:
  ///   - saved: the act's records as they were written, with their new revisions.
  public mutating func adopt(_ act: Act, saved: [AnyRecord]) {
    for key in act.removed { forget(key) }
    adopt(saved)
  }

  /// A version may not undo what a decision rests on: that takes a decision of its own.
  private func goingBack(to record: AnyRecord, why: String) throws(Refusal) -> Act {
    let why = why.trimmed
    guard why.count >= province.minimumReasonLength else {
      throw .field(.reason, .tooShort(minimum: province.minimumReasonLength))
    }
    let now = self[record.key]
    if case .decision = record { throw .decided(record.key) }
    if case .dossier(let old) = record {
      let new: Dossier? = if case .dossier(let dossier) = now { dossier } else { nil }
      // A dossier that was taken away had no decision any more.
      let decisions = new?.lines.map(\.decision) ?? old.lines.map { _ in nil }
      guard old.lines.map(\.decision) == decisions else { throw .decided(record.key) }
    }
    return Act(why: why, edits: [RecordEdit(before: now, after: record)])
  }
}

extension Change {
  /// What the journal calls an act that makes this change.
  public var kind: ActKind {
    switch self {
    case .enterPoints: .enterPoints
    case .nominate: .nominate
    case .setPart: .setPart
    case .setVerdict: .setVerdict
    case .correctLine: .correctLine
    case .advance: .advance
    case .goBack: .goBack
    case .setDutyDone: .setDutyDone
    case .setAccount: .setAccount
    case .seePersonal: .seePersonal
    case .setPersonal: .setPersonal
    case .erasePersonal: .erasePersonal
    case .revert: .revert
    case .all(let parts): parts.first?.kind ?? .advance
    }
  }
}

import Emulation
import TermUI

extension App {
  /// Asks whose values count in fields of personal data that somebody else changed meanwhile, too.
  ///
  /// Both values are shown side by side, so what is there now is looked at first, and the journal tells that.
  ///
  /// - Parameter fields: what both changed; none where the data are already as they were to be.
  mutating func ask(about fields: [PersonalField], _ pending: PendingAct, size: Size) -> SavedAct? {
    guard let edit = pending.act.personal, let mine = edit.after else { return nil }
    let others = by(lastChange(of: edit.recipient))
    guard !fields.isEmpty else { return SavedAct(notice: Notice(.info, texts.keptTheirs(others))) }
    let record: PersonalRecord
    switch context(size: size).seePersonal(of: edit.recipient, services.personal) {
    case .success(let seen?): record = seen
    // Erased in this moment: nothing is left to compare with.
    case .success(nil): return refuse(texts.personalErasedMeanwhile, readingAgain: false, size: size)
    case .failure(let rejection): return refuse(texts.notSaved(rejection.message), readingAgain: false, size: size)
    }
    let merged = mine.merged(with: record.data, since: edit.base)
    var rebased = pending
    rebased.act.personal = PersonalEdit(
      edit.recipient, before: record.revision, base: record.data, after: merged.data)
    rebased.act.change = nil
    let conflicts = merged.conflicts.map {
      FieldConflict($0, of: edit.recipient, base: edit.base, theirs: record.data, mine: mine)
    }
    screens.append(ConflictScreen(rebased, conflicts, answers: [:], by: others, context(size: size)))
    return nil
  }

  /// Who changed personal data last, as far as the journal tells.
  func lastChange(of recipient: RecipientKey) -> [OthersAct] {
    services.personal.lastChange(recipient).map { [$0] } ?? []
  }
}

extension PersonalEdit {
  /// The edit with the values of the other one where these were chosen.
  ///
  /// - Parameter answers: what was asked about, and whether mine was chosen.
  func choosing(_ answers: [FieldConflict: Bool]) -> PersonalEdit {
    guard var after, let base else { return self }
    for (conflict, isMine) in answers where !isMine {
      if case .personal(_, let field) = conflict.field { after.take(field, of: base) }
    }
    var edit = self
    edit.after = after
    return edit
  }
}

extension FieldConflict {
  fileprivate init(
    _ field: PersonalField, of recipient: RecipientKey, base: PersonalData?, theirs: PersonalData, mine: PersonalData
  ) {
    func value(_ data: PersonalData?) -> Value {
      let text = data?.text(of: field) ?? ""
      return text.isEmpty ? .nothing : .text(text)
    }
    self.init(
      record: recipient.dossierKey, field: .personal(line: recipient.line, field), base: value(base),
      theirs: value(theirs), mine: value(mine))
  }
}

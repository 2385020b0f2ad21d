import Emulation
import TermUI

extension App {
  /// What can be done about an act that is to be taken back, or done again.
  enum PlannedReversal {
    /// The opposite act, on the records as they are now.
    case act(Act)
    /// The records are already as the opposite act would leave them.
    case nothing
    /// It can never be done: why.
    case refused(String)
    /// It cannot be done now; trying again may help.
    case notNow(String)
  }

  /// Takes the last act back with an act of its own, or does again what was taken back.
  ///
  /// What is not on the screen is asked about first, so that nothing changes unseen. What is refused is forgotten, and
  /// the refusal says which act the same key is about then.
  ///
  /// - Parameter isConfirmed: whether the person was asked and said yes.
  mutating func takeBack(isRedo: Bool, isConfirmed: Bool = false, size: Size) {
    guard let act = isRedo ? redo.last : undo.last else {
      notice = Notice(.info, isRedo ? texts.nothingToRedo : texts.nothingToUndo)
      return
    }
    switch reversal(of: act, in: ahead ?? loaded.workspace) {
    case .act(let reverse):
      guard isConfirmed || isShown(reverse, size: size) else {
        let question = ConfirmScreen.Question.takeBack(isRedo: isRedo, what: explanation(of: reverse, of: act, isRedo))
        screens.append(ConfirmScreen(question, context(size: size)))
        return
      }
      carryOut(reverse, of: act, isRedo: isRedo, size: size)
    case .nothing: forget(because: texts.alreadyReverted(names(of: act), isRedo: isRedo), .info, isRedo: isRedo)
    case .refused(let reason): forget(because: reason, .warning, isRedo: isRedo)
    case .notNow(let reason): notice = Notice(.warning, reason)
    }
  }

  /// Finds the opposite of an act on the records as they are.
  ///
  /// Where others have changed other fields of its records, only what the act itself changed is taken back, if its
  /// kind allows for that.
  func reversal(of act: Act, in latest: Workspace) -> PlannedReversal {
    if let readOnly = loaded.readOnly { return .notNow(readOnly) }
    let isRedo = Reversal(of: act).isDoneAgain
    let refusal: Refusal
    do throws(Refusal) {
      return .act(try plan(.revert(act), on: latest))
    } catch {
      refusal = error
    }
    guard case .cannotRevert(let key) = refusal else { return .refused(message(refusal, latest)) }
    guard act.originalKind.isTakenBackByField, let merged = services.merge(act.opposite, latest) else {
      return .refused(builtOn(key, isRedo))
    }
    if let conflict = merged.conflicts.first {
      return .refused(builtOn(conflict, by: merged.writers[conflict], isRedo))
    }
    switch merged.resolved([]) {
    case .nothing: return .nothing
    case .unfit: return .refused(builtOn(key, isRedo))
    case .act(let resolved):
      do throws(Refusal) {
        return .act(try plan(.revert(act, merged: resolved.edits), on: latest))
      } catch {
        if case .cannotRevert(let key) = error { return .refused(builtOn(key, isRedo)) }
        return .refused(message(error, latest))
      }
    }
  }

  private func plan(_ change: Change, on latest: Workspace) throws(Refusal) -> Act {
    try latest.act(for: change, by: author, on: latest.province.today ?? clock)
  }

  private func message(_ refusal: Refusal, _ latest: Workspace) -> String {
    texts.refusal(refusal, workspace: latest, today: latest.province.today ?? clock)
  }

  private mutating func carryOut(_ reverse: Act, of act: Act, isRedo: Bool, size: Size) {
    guard let saved = save(PendingAct(act: reverse, notice: nil, then: .stay), size: size) else { return }
    guard var done = saved.act else {
      return forget(because: texts.alreadyReverted(names(of: act), isRedo: isRedo), .info, isRedo: isRedo)
    }
    // What it goes back to is known from its reversal; the act it took back need not be kept along.
    done.change = nil
    if isRedo {
      redo.removeLast()
      undo.append(done)
    } else {
      undo.removeLast()
      redo.append(done)
    }
    refreshAll(size: size)
    let lines = self.lines(of: done)
    let deed = texts.deed(of: act)
    let what = texts.andMore(lines.first ?? names(of: done), lines.count - 1)
    notice = saved.notice ?? Notice(.done, isRedo ? texts.redone(deed, what) : texts.undone(deed, what))
  }

  /// Gives up an act that cannot be taken back, and says what the same key is about now.
  private mutating func forget(because reason: String, _ kind: Notice.Kind, isRedo: Bool) {
    if isRedo { redo.removeLast() } else { undo.removeLast() }
    let next = (isRedo ? redo.last : undo.last).map { "\(texts.deed(of: $0)), \(names(of: $0))" }
    let key = keymap.key(for: isRedo ? .redo : .undo)?.name ?? ""
    notice = Notice(kind, texts.refused(reason, next: next, isRedo: isRedo, key: key))
  }
}

// What is on the screen, and in words.
extension App {
  /// Whether the screen on top shows what an act changes. A decision comes and goes with the step of its dossier.
  private func isShown(_ act: Act, size: Size) -> Bool {
    guard let screen = screens.last else { return false }
    let context = context(size: size)
    let keys = act.edits.compactMap(\.key)
    let main = keys.filter { $0.kind != .decision }
    return (main.isEmpty ? keys : main).allSatisfy { screen.shows($0, context) }
  }

  /// How many fields a question tells one by one.
  private static var toldFields: Int { 5 }

  private func explanation(of reverse: Act, of act: Act, _ isRedo: Bool) -> [String] {
    let lines = lines(of: reverse)
    let rest = lines.count - Self.toldFields
    return [texts.takeBackExplained("\(texts.deed(of: act)), \(names(of: act))", isRedo: isRedo), ""]
      + lines.prefix(Self.toldFields) + (rest > 0 ? [texts.moreFields(rest)] : [])
  }

  /// What an act does to its records, a line each field.
  private func lines(of act: Act) -> [String] {
    let workspace = ahead ?? loaded.workspace
    return act.edits.flatMap { edit -> [String] in
      guard let key = edit.key else { return [] }
      let record = name(of: key)
      if edit.before == nil { return [texts.restoral(record)] }
      if edit.after == nil { return [texts.removal(record)] }
      let words = FieldWords(texts, of: key.kind, workspace, on: today)
      let fields = services.changes(edit).map { texts.reversal(record, words.name($0.path), words.beforeAndAfter($0)) }
      return fields.isEmpty ? [record] : fields
    }
  }

  /// The records of an act as people call them.
  private func names(of act: Act) -> String {
    if let personal = act.personal {
      return texts.recordName(personal.recipient.dossierKey, loaded.workspace, on: today)
    }
    return texts.recordNames(act.edits.compactMap(\.key), limit: 3, loaded.workspace, on: today)
  }

  /// Why an act cannot be taken back or done again, with who has built on it where the journal knows.
  private func builtOn(_ key: RecordKey, _ isRedo: Bool) -> String {
    guard let last = services.lastAct(key) else { return message(.cannotRevert(key), ahead ?? loaded.workspace) }
    let history = texts.useHistory(keymap.key(for: .history)?.name ?? "")
    return texts.cannotTakeBack(name(of: key), isRedo: isRedo, by([last]), wayOut: history)
  }

  /// The same of one field.
  private func builtOn(_ conflict: FieldConflict, by writer: OthersAct?, _ isRedo: Bool) -> String {
    let words = FieldWords(texts, of: conflict.record.kind, ahead ?? loaded.workspace, on: today)
    let what = "\(name(of: conflict.record)), \(words.name(conflict.field.path))"
    let last = writer ?? services.lastAct(conflict.record)
    return texts.cannotTakeBack(what, isRedo: isRedo, by(last.map { [$0] } ?? []), wayOut: texts.enterAnew)
  }
}

import Emulation
import TermUI

extension App {
  /// What came of saving an act.
  struct SavedAct {
    /// The act as it was saved, with its place in the journal; nil when nothing was left to save.
    var act: Act?
    /// What has to be said in place of what the screen wanted said.
    var notice: Notice?
    /// The dossier the act made, where it is another than the screen expected.
    var made: Dossier.ID?
  }

  /// How often an act is put together with others' before it is given up; each time somebody else has saved one.
  private static var attempts: Int { 16 }

  /// Saves an act and takes it over; where somebody else was quicker, both are put together.
  ///
  /// - Parameter answers: conflicts that were asked about, and whether mine was chosen.
  /// - Returns: nil when it is not saved; why is said, and the screen knows, or the person is being asked.
  mutating func save(
    _ pending: PendingAct, answers: [FieldConflict: Bool] = [:], size: Size
  ) -> SavedAct? {
    // Others may have registered the person while something was being typed.
    if hasNews { _ = catchUp() }
    var act = pending.act
    var others: [OthersAct] = []
    // What was asked about cannot be saved as it was planned; nor what rests on records that are known to be older.
    var isOvertaken = !answers.isEmpty || (ahead != nil && act.restsOnOtherRecords)
    if isRecognisedAhead, act.kind.meeting != .refused { isOvertaken = true }
    if let edit = act.personal, !answers.isEmpty {
      act.personal = edit.choosing(answers)
      others = lastChange(of: edit.recipient)
      guard act.personal?.after != edit.base else {
        return SavedAct(notice: Notice(.info, texts.keptTheirs(by(others))))
      }
      isOvertaken = false
    }
    for _ in 0..<Self.attempts {
      switch isOvertaken
        ? .failure(SaveFailure(message: "", isRace: true)) : services.save(act, ahead ?? loaded.workspace, author)
      {
      case .success(let saved):
        act.id = saved.act?.id
        // As they were written, so that who wrote them later can be found.
        for index in act.edits.indices {
          guard let key = act.edits[index].after?.key else { continue }
          act.edits[index].after = saved.records.first { $0.key == key } ?? act.edits[index].after
        }
        take(act, saved)
        let made = Self.made(by: act) == Self.made(by: pending.act) ? nil : Self.made(by: act)
        if let other = saved.mergedWith { others.append(other) }
        let said =
          made.map { Notice(.done, texts.nominated($0)) } ?? pending.notice.map { merged($0, with: others, answers) }
        let notice = saved.warning.map { Notice(.warning, $0) } ?? said
        return SavedAct(act: act, notice: notice, made: made)
      case .failure(let failure):
        if let readOnly = failure.readOnly { loaded.readOnly = readOnly }
        if let fields = failure.personalFields {
          return ask(about: fields, PendingAct(act: act, notice: pending.notice, then: pending.then), size: size)
        }
        guard failure.isRace else { return refuse(failure.message, readingAgain: failure.isConflict, size: size) }
        if let name = failure.usedName { noteUsed(name) }
        switch meet(pending.act, answers: answers, &others) {
        case .act(let merged): (act, isOvertaken) = (merged, false)
        case .nothing: return SavedAct(notice: Notice(.info, texts.keptTheirs(by(others))))
        case .ask(let merged):
          let writers = merged.writers.mapValues { by([$0]) }
          screens.append(
            ConflictScreen(
              pending, merged.conflicts, answers: answers, by: by(merged.lastWriters ?? others), writers: writers,
              context(size: size)))
          return nil
        // Saving waits for the program that writes, and finds what it wrote.
        case .busy: isOvertaken = false
        case .refuse(let message): return refuse(message, readingAgain: false, size: size)
        }
      }
    }
    return refuse(texts.tooManyRaces, readingAgain: true, size: size)
  }

  /// Takes over what others have saved, unless something is being typed.
  ///
  /// What is being typed was begun on the records as they are shown. They stay until it is saved or given up, so that
  /// saving notices when somebody else was quicker.
  mutating func follow(size: Size) {
    guard !screens.contains(where: \.holdsRecords) else { return }
    hasNews = false
    guard !isReloadDue else { return reload(size: size) }
    if let failure = catchUp() {
      // The closing of its lock wakes the program.
      if failure.isBusy { hasNews = true } else { notice = Notice(.error, failure.message) }
      if let readOnly = failure.readOnly { loaded.readOnly = readOnly }
    } else {
      journalCount += 1
    }
    guard let ahead else { return }
    let earlier = loaded.workspace
    loaded.workspace = ahead
    loaded.workspace.succeed(earlier)
    let acts = unseen
    (self.ahead, unseen) = (nil, [])
    dropSettled(acts)
    refreshAll(size: size)
    guard let last = acts.last else { return }
    notice = notice ?? Notice(.info, texts.savedByOther(last, others: acts.count - 1, loaded.workspace, on: today))
  }

  /// Forgets what was wrong with files that others have taken over or put back.
  private mutating func dropSettled(_ acts: [OthersAct]) {
    let settled = acts.filter { $0.kind?.isSettling ?? false }.flatMap(\.records)
    guard !settled.isEmpty else { return }
    loaded.problems.removeAll { problem in problem.record.map(settled.contains) ?? false }
  }

  /// Reads what others have saved, without showing it yet.
  private mutating func catchUp() -> SaveFailure? {
    var latest = ahead ?? loaded.workspace
    switch services.follow(&latest) {
    case .success(let acts):
      guard !acts.isEmpty || ahead != nil else {
        // Acts of one's own, which are in the records already.
        loaded.workspace.heads = latest.heads
        return nil
      }
      ahead = latest
      unseen += acts
      return nil
    case .failure(let failure): return failure
    }
  }

  /// Notes that a name was given before, in what is shown and in what waits.
  private mutating func noteUsed(_ name: RecordKey) {
    loaded.workspace.noteUsed(name)
    ahead?.noteUsed(name)
  }

  /// Takes over an act of one's own.
  private mutating func take(_ act: Act, _ saved: Saved) {
    loaded.workspace.adopt(act, saved: saved.records)
    journalCount += 1
    // Acts of others before it are taken over at once, so that the state that is named is the one that is shown.
    if let id = saved.act, !loaded.workspace.note(id) { hasNews = true }
    guard ahead != nil else { return }
    ahead?.adopt(act, saved: saved.records)
    if let id = saved.act { _ = ahead?.note(id) }
    hasNews = true
  }

  mutating func refuse(_ message: String, readingAgain: Bool, size: Size) -> SavedAct? {
    notice = Notice(.error, message)
    if readingAgain { reload(size: size) }
    _ = top(size: size) { screen, context in
      screen.commitFailed(message, context)
      return .none
    }
    return nil
  }
}

extension App {
  /// What comes of an act that met with those of others.
  private enum Meeting {
    case act(Act)
    case nothing
    case ask(MergedAct)
    /// What the others wrote cannot be read yet.
    case busy
    case refuse(String)
  }

  /// Puts an act together with what others have done to its records since it was planned.
  ///
  /// The domain has to find the change right on the records as they are now; what the act then does is its own again
  /// for steps and nominations, and a merge by field for all else.
  ///
  /// - Parameter others: what they did.
  private mutating func meet(
    _ act: Act, answers: [FieldConflict: Bool], _ others: inout [OthersAct]
  ) -> Meeting {
    if let failure = catchUp() { return failure.isBusy ? .busy : .refuse(failure.message) }
    hasNews = true
    let latest = ahead ?? loaded.workspace
    author = services.author(latest) ?? author
    others = self.others(on: act, in: latest)
    if case .revert(let reverted, _)? = act.change {
      return switch reversal(of: reverted, in: latest) {
      case .act(let reverse): .act(reverse)
      case .nothing: .nothing
      case .refused(let reason), .notNow(let reason): .refuse(reason)
      }
    }
    let touched = act.edits.first { isTouched($0, in: latest) } ?? act.edits.first
    let overtaken = texts.overtaken(by(others), touched?.key.map(name(of:)))
    guard let change = act.change, act.kind.meeting != .refused else {
      return .refuse("\(overtaken) \(texts.lookAgain)")
    }
    if act.kind.meeting == .unlessTouched, isTouched(act, in: latest) {
      return .refuse("\(overtaken) \(texts.lookAgain)")
    }
    let planned: Act
    do throws(Refusal) {
      planned = try latest.act(for: change, by: author, on: latest.province.today ?? clock)
    } catch {
      let reason = texts.refusal(error, workspace: latest, today: latest.province.today ?? clock)
      // Nobody has overtaken the act: the right to it is gone, or something else was saved that stands against it.
      if error.isAboutRights || others.isEmpty { return .refuse(reason) }
      // What is wrong with what was typed is nothing that others did to these records.
      if case .field = error { return .refuse(texts.notSaved(reason)) }
      return .refuse("\(overtaken) \(reason)")
    }
    if act.kind.meeting == .unlessTouched { return .act(planned) }
    // What the act makes is made anew, under another name where that one is taken.
    var changing = act
    if act.kind.meeting == .plannedAnew { changing.edits.removeAll { $0.before == nil } }
    guard let merged = services.merge(changing, latest) else {
      return .refuse("\(overtaken) \(texts.lookAgain)")
    }
    guard act.kind.meeting == .byField else {
      return merged.conflicts.isEmpty
        ? .act(planned) : .refuse("\(overtaken) \(texts.lookAgain)")
    }
    guard merged.conflicts.allSatisfy({ answers[$0] != nil }) else { return .ask(merged) }
    switch merged.resolved(Set(merged.conflicts.filter { answers[$0] == true })) {
    case .act(var resolved):
      resolved.reliesOn = planned.reliesOn
      do throws(Refusal) { try latest.confirm(&resolved) } catch {
        return .refuse("\(overtaken) \(texts.refusal(error, workspace: latest, today: latest.province.today ?? clock))")
      }
      return .act(resolved)
    case .nothing: return .nothing
    case .unfit: return .refuse(texts.unfitMerge(by(others)))
    }
  }

  /// What others have done to the records of an act since it was planned; of earlier acts the last one.
  private func others(on act: Act, in latest: Workspace) -> [OthersAct] {
    // What is in the records already when the act was planned is nobody's news.
    let keys = act.edits.filter { isTouched($0, in: latest) }.compactMap(\.key)
    guard !keys.isEmpty else { return [] }
    let acts = unseen.filter { !$0.records.filter(keys.contains).isEmpty }
    return acts.isEmpty ? Array(keys.compactMap(services.lastAct).suffix(1)) : acts
  }

  /// Whether others have changed records of an act since it was planned.
  private func isTouched(_ act: Act, in latest: Workspace) -> Bool {
    act.edits.contains { isTouched($0, in: latest) }
  }

  private func isTouched(_ edit: RecordEdit, in latest: Workspace) -> Bool {
    edit.key.map { latest[$0]?.revision != edit.before?.revision } ?? false
  }

  /// Who did acts, and when the last one was: `lan lúc 09:30`.
  func by(_ acts: [OthersAct]) -> OthersNamed { OthersNamed(acts, today: clock, texts) }

  /// A record as people call it.
  func name(of key: RecordKey) -> String { texts.recordName(key, ahead ?? loaded.workspace, on: today) }

  /// What is said of a saved act, and whose changes are in the record as well or were replaced.
  private func merged(_ notice: Notice, with others: [OthersAct], _ answers: [FieldConflict: Bool]) -> Notice {
    others.isEmpty
      ? notice : Notice(notice.kind, texts.merged(notice.text, with: by(others), choices: Set(answers.values)))
  }

  /// The dossier an act makes, where it makes one alone.
  private static func made(by act: Act) -> Dossier.ID? {
    guard act.kind == .nominate, act.edits.count == 1, case .dossier(let dossier)? = act.edits[0].after else {
      return nil
    }
    return dossier.id
  }
}

import Emulation
import TermUI

extension App {
  /// Lets the screen on top answer, and puts it back with its new state.
  mutating func top(
    size: Size, _ body: (inout any Screen, Context) -> Action
  ) -> Action {
    guard var screen = screens.popLast() else { return .none }
    let action = body(&screen, context(size: size))
    screens.append(screen)
    return action
  }

  /// Lets the screen on top take back a step of its own.
  mutating func stepBack(size: Size) -> Bool {
    guard var screen = screens.popLast() else { return false }
    defer { screens.append(screen) }
    return screen.stepBack(context(size: size))
  }

  /// Does what a screen asked for.
  mutating func act(on action: Action, size: Size) {
    switch action {
    case .none: break
    case .push(let screen): screens.append(screen)
    case .replace(let screen):
      screens.removeLast()
      screens.append(screen)
    case .close: close(size: size)
    case .leave:
      if screens.last?.hasUnsavedInput == true {
        screens.append(ConfirmScreen(.discardInput, context(size: size)))
      } else {
        close(size: size)
      }
    case .discard:
      close(size: size)
      close(size: size)
    case .go(let place): go(to: place, size: size)
    case .say(let notice): self.notice = notice
    case .commit(let act, let notice, let then):
      commit(PendingAct(act: act, notice: notice, then: then), size: size)
    case .resolve(let pending, let answers):
      screens.removeLast()
      commit(pending, answers: answers, size: size)
    case .arrange(let view):
      close(size: size)
      _ = top(size: size) { screen, context in
        screen.take(view, context)
        return .none
      }
    case .keep(let edit): keep(edit, size: size)
    case .keepTheme(let choice): keep(choice, size: size)
    case .answer(let text):
      if screens.count > 1 { screens.removeLast() }
      self.act(on: top(size: size) { $0.take(answer: text, $1) }, size: size)
    case .write(let text): ask(.edit(text))
    case .run(let command):
      remember(command)
      close(size: size)
      run(command, size: size)
    case .history(let key): showHistory(of: key, size: size)
    case .withOrigin(let key, let screen): show(screen, withOriginOf: key)
    case .goBack(let key, let version): askToGoBack(key, to: version, size: size)
    case .takeBack(let isRedo):
      close(size: size)
      takeBack(isRedo: isRedo, isConfirmed: true, size: size)
    case .showPersonal(let recipient): showPersonal(of: recipient, size: size)
    case .editPersonal(let recipient): editPersonal(of: recipient, size: size)
    case .resume(let offered): resume(offered, size: size)
    case .drop(let offered):
      close(size: size)
      drop(offered, size: size)
    case .reload:
      hidePersonal()
      reload(size: size)
      notice = notice ?? Notice(.done, texts.reloaded)
    case .quit: stop()
    }
  }

  mutating func go(to place: Place, size: Size) {
    leavePlace(size: size)
    self.place = place
    screens = [root(of: place, size: size)]
  }

  private mutating func close(size: Size) {
    if screens.count > 1 { screens.removeLast() }
    refreshTop(size: size)
    dropGone(context(size: size))
  }

  mutating func commit(
    _ pending: PendingAct, answers: [FieldConflict: Bool] = [:], size: Size
  ) {
    if let refusal = refusalAfterComparing(pending.act, size: size) {
      notice = Notice(.warning, refusal)
      return refreshTop(size: size)
    }
    guard let saved = save(pending, answers: answers, size: size) else { return }
    if let act = saved.act {
      undo.append(act.withoutPersonalContent)
      redo = []
    }
    notice = saved.notice ?? pending.notice
    _ = top(size: size) { screen, context in
      screen.refresh(context)
      screen.committed(context)
      return .none
    }
    switch pending.then {
    case .stay: break
    case .close: self.act(on: .close, size: size)
    case .discard: self.act(on: .discard, size: size)
    case .replace(let screen):
      self.act(on: .replace(saved.made.map { DossierScreen($0, context(size: size)) } ?? screen), size: size)
      refreshTop(size: size)
    }
  }

  /// Reads the folder anew; while something is being typed, that waits as the acts of others do.
  mutating func reload(size: Size) {
    isReloadDue = screens.contains(where: \.holdsRecords)
    guard !isReloadDue else {
      hasNews = true
      notice = notice ?? Notice(.info, texts.reloadWaits)
      return
    }
    switch services.load() {
    case .success(let loaded):
      let earlier = self.loaded.workspace
      self.loaded = loaded
      self.loaded.workspace.succeed(earlier)
      (ahead, unseen) = (nil, [])
      journalCount += 1
      let count = screens.count
      refreshAll(size: size)
      if screens.count < count { notice = notice ?? Notice(.warning, texts.recordGone) }
    case .failure(let failure):
      // What was loaded stays on the screen; it can still be read.
      notice = Notice(.error, failure.message)
    }
  }

  mutating func refreshAll(size: Size) {
    let context = context(size: size)
    for index in screens.indices { screens[index].refresh(context) }
    dropGone(context)
  }

  /// Leaves the screens on top that have nothing to show any more: taking back a nomination takes its dossier along.
  private mutating func dropGone(_ context: Context) {
    while screens.count > 1, screens.last?.isGone(context) == true { screens.removeLast() }
  }

  mutating func refreshTop(size: Size) {
    _ = top(size: size) { screen, context in
      screen.refresh(context)
      return .none
    }
  }
}

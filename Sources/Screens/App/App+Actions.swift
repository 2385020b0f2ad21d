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
    case .commit(let act, let notice, let then): commit(act, notice: notice, then: then, size: size)
    case .run(let command):
      close(size: size)
      run(command, size: size)
    case .reload:
      reload(size: size)
      notice = notice ?? Notice(.done, texts.reloaded)
    case .quit: stop()
    }
  }

  mutating func go(to place: Place, size: Size) {
    self.place = place
    screens = [place.root(context(size: size))]
  }

  private mutating func close(size: Size) {
    if screens.count > 1 { screens.removeLast() }
    refreshTop(size: size)
  }

  private mutating func commit(_ act: Act, notice: Notice, then: AfterCommit, size: Size) {
    guard save(act, size: size) else { return }
    undo.append(act)
    redo = []
    self.notice = notice
    _ = top(size: size) { screen, context in
      screen.refresh(context)
      screen.committed(context)
      return .none
    }
    switch then {
    case .stay: break
    case .close: self.act(on: .close, size: size)
    case .replace(let screen):
      self.act(on: .replace(screen), size: size)
      refreshTop(size: size)
    }
  }

  /// Saves an act and takes it over; says so and tells the screen when it cannot be saved.
  private mutating func save(_ act: Act, size: Size) -> Bool {
    switch services.save(act) {
    case .success(let saved):
      loaded.workspace.adopt(act, saved: saved)
      return true
    case .failure(let failure):
      notice = Notice(.error, failure.message)
      if failure.isConflict { reload(size: size) }
      _ = top(size: size) { screen, context in
        screen.commitFailed(failure.message, context)
        return .none
      }
      return false
    }
  }

  /// Takes the last act back with an act of its own.
  mutating func undoLast(size: Size) {
    guard let act = undo.popLast() else {
      notice = Notice(.info, texts.nothingToUndo)
      return
    }
    switch revert(act, size: size) {
    case .done(let reverse):
      redo.append(reverse)
      notice = Notice(.done, texts.undone(reverse))
    case .notSaved: undo.append(act)
    case .refused: break
    }
  }

  /// Does again what was taken back.
  mutating func redoLast(size: Size) {
    guard let act = redo.popLast() else {
      notice = Notice(.info, texts.nothingToRedo)
      return
    }
    switch revert(act, size: size) {
    case .done(let repeated):
      undo.append(repeated)
      notice = Notice(.done, texts.redone(repeated))
    case .notSaved: redo.append(act)
    case .refused: break
    }
  }

  /// What came of taking an act back.
  private enum Reversal {
    /// The opposite act is saved.
    case done(Act)
    /// It could not be saved; trying again may help.
    case notSaved
    /// Somebody has built on the act since: it can never be taken back.
    case refused
  }

  private mutating func revert(_ act: Act, size: Size) -> Reversal {
    switch context(size: size).plan(.revert(act)) {
    case .success(let reverse):
      guard save(reverse, size: size) else { return .notSaved }
      refreshAll(size: size)
      return .done(reverse)
    case .failure(let rejection):
      notice = Notice(.warning, rejection.message)
      return rejection.refusal == nil ? .notSaved : .refused
    }
  }

  mutating func reload(size: Size) {
    switch services.load() {
    case .success(let loaded):
      let earlier = self.loaded.workspace
      self.loaded = loaded
      self.loaded.workspace.succeed(earlier)
      refreshAll(size: size)
    case .failure(let failure):
      // What was loaded stays on the screen; it can still be read.
      notice = Notice(.error, failure.message)
    }
  }

  private mutating func refreshAll(size: Size) {
    let context = context(size: size)
    for index in screens.indices { screens[index].refresh(context) }
    // Taking back a nomination leaves nothing to show of its dossier.
    while screens.count > 1, screens.last?.isGone(context) == true { screens.removeLast() }
  }

  mutating func refreshTop(size: Size) {
    _ = top(size: size) { screen, context in
      screen.refresh(context)
      return .none
    }
  }
}

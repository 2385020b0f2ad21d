import Emulation
import TermUI

extension App {
  mutating func handle(_ key: Key, _ event: Event, size: Size) {
    let context = context(size: size)
    guard let screen = screens.last else { return }
    let command = keymap.command(for: key, typing: screen.typing)
    if let command, offersOrGlobal(command, screen, context) {
      // A letter quits only where there is nothing to go back to: deeper it is pressed by mistake.
      if command == .quit, case .text = key, screens.count > 1 {
        notice = Notice(.info, texts.howToQuit(keymap.key(for: .quit)?.name ?? ""))
        return
      }
      run(command, size: size)
    } else {
      let typed = typed(event, into: screen)
      act(on: top(size: size) { $0.handle(typed, $1) }, size: size)
    }
  }

  /// Runs a command: the screen's own when it offers it, else the program's.
  mutating func run(_ command: Command, size: Size) {
    let context = context(size: size)
    guard let screen = screens.last else { return }
    // Every screen is left the same way, whether it names the key or not; typing is the same on all of them.
    if command != .back, command != .typing, let offer = screen.offers(context).first(where: { $0.command == command })
    {
      if let refusal = offer.refusal {
        notice = Notice(.warning, refusal)
        return
      }
      return act(on: top(size: size) { $0.perform(command, $1) }, size: size)
    }
    runGlobal(command, screen, context, size: size)
  }

  private func offersOrGlobal(_ command: Command, _ screen: any Screen, _ context: Context) -> Bool {
    isGlobal(command, over: screen) || screen.offers(context).contains { $0.command == command }
  }

  /// Commands every screen has; over a form or a question only those that lose nothing.
  private func isGlobal(_ command: Command, over screen: any Screen) -> Bool {
    switch command {
    case .help, .back, .typing, .repaint, .suspend, .interrupt, .quit: true
    case .palette, .undo, .redo, .reload, .find, .filter, .save, .log, .history, .presence, .copyRow, .copyCell,
      .recent, .themes, .tour, .placeWork, .placeBlocs, .placeAwards, .placeLookUp, .placeSettings:
      !(screen is any Overlay)
    default: false
    }
  }

  private mutating func runGlobal(_ command: Command, _ screen: any Screen, _ context: Context, size: Size) {
    switch command {
    case .help:
      if !(screen is HelpScreen) { screens.append(HelpScreen(for: screen, context)) }
    case .palette: screens.append(PaletteScreen(for: screen, context))
    // Where there is no list to filter, the same key finds anywhere.
    case .find, .filter, .placeLookUp: screens.append(FindScreen(context))
    case .log: showLog(size: size)
    case .presence: screens.append(PresenceScreen(context))
    case .recent:
      if !(screen is RecentScreen) { screens.append(RecentScreen(context)) }
    case .themes: showThemes()
    case .tour: startTour(size: size)
    case .history:
      if let key = screen.subject(context) {
        showHistory(of: key, size: size)
      } else {
        notice = Notice(.info, texts.noSubject)
      }
    case .copyRow: copy(.row, of: screen, size: size)
    case .copyCell: copy(.cell, of: screen, size: size)
    case .back: goBack(size: size)
    case .quit: quit(size: size)
    case .typing: switchTyping()
    case .repaint:
      hidePersonal()
      ask(.repaint)
    case .suspend:
      hidePersonal()
      ask(.suspend)
    case .interrupt: notice = Notice(.info, texts.howToQuit(keymap.key(for: .quit)?.name ?? ""))
    case .reload: act(on: .reload, size: size)
    case .save: notice = Notice(.info, texts.allSaved)
    case .undo: takeBack(isRedo: false, size: size)
    case .redo: takeBack(isRedo: true, size: size)
    case .placeWork: leave(for: .work, size: size)
    case .placeBlocs: leave(for: .blocs, size: size)
    case .placeAwards: leave(for: .awards, size: size)
    case .placeSettings: leave(for: .settings, size: size)
    default: break
    }
  }

  /// Goes to a place; not while something typed on one of the screens would be lost.
  private mutating func leave(for place: Place, size: Size) {
    guard !hasUnsavedInput else {
      notice = Notice(.warning, texts.unsavedInput)
      return
    }
    go(to: place, size: size)
  }

  private mutating func goBack(size: Size) {
    guard !stepBack(size: size) else { return }
    if screens.count > 1 {
      act(on: .leave, size: size)
    } else if place != .work {
      go(to: .work, size: size)
    } else {
      notice = Notice(.info, texts.howToQuit(keymap.key(for: .quit)?.name ?? ""))
    }
  }

  private mutating func quit(size: Size) {
    guard hasUnsavedInput else { return stop() }
    if let asked = screens.lastIndex(where: { ($0 as? ConfirmScreen)?.question == .quitWithInput }) {
      // The question is there already; what lies over it only hides it.
      screens.removeSubrange((asked + 1)...)
    } else {
      screens.append(ConfirmScreen(.quitWithInput, context(size: size)))
    }
  }
}

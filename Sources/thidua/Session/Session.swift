import Glibc
import Screens
import Storage
import TermUI
import Terminal

/// One sitting at the terminal: the loop between the keyboard and the screens.
struct Session {
  let data: DataSource
  let theme: ChosenTheme
  let language: Language

  /// Runs until the user quits or the terminal is gone.
  ///
  /// - Throws: a `CommandFailure` when there is no usable terminal or no readable province.
  func run() throws {
    // Before the terminal is taken, so that an error is an ordinary message.
    let loaded = try data.loaded()
    var terminal = try openTerminal()
    let depth = terminal.colorDepth
    let styles = theme.theme.resolved(depth: depth)
    var app = App(
      loaded, clock: ThisMachine.now().day, author: ThisMachine.account(), language: language,
      size: terminal.size,
      glyphs: theme.theme.glyphs(isUnicode: !hasPlainGlyphs, depth: depth),
      services: App.Services(
        save: data.save, load: data.load, follow: data.follow,
        history: HistoryServices(
          log: data.log(limit:), versions: data.versions(of:), record: data.record(_:revision:))))
    if let warning = theme.warning { app.say(Notice(.warning, warning)) }
    let watch = data.store.watch()
    while app.isRunning {
      terminal.present(app.draw(terminal.size), styles: styles)
      // A held key or a burst of an input method costs one frame, and no stream of keys stops the painting.
      let deadline = ContinuousClock.now + Self.longestBatch
      repeat {
        guard let event = terminal.nextEvent(wake: watch?.descriptor) else { return }
        if event == .wake { watch?.drain() }
        app.handle(event, size: terminal.size)
        switch app.request {
        case .repaint: terminal.repaint()
        case .suspend: terminal.suspend()
        case nil: break
        }
      } while app.isRunning && terminal.hasPendingInput && ContinuousClock.now < deadline
    }
  }

  private static let longestBatch = Duration.milliseconds(16)

  /// Whether the terminal's font lacks blocks and arrows: the Linux console and old terminals.
  private var hasPlainGlyphs: Bool {
    let name = environment("TERM") ?? ""
    return ["linux", "vt", "ansi", "dumb"].contains { name.hasPrefix($0) }
  }

  private func openTerminal() throws -> Terminal {
    do throws(TerminalError) {
      return try Terminal.open()
    } catch {
      throw CommandFailure(data.texts.terminal(error))
    }
  }
}

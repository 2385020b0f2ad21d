import Glibc
import Screens
import Storage
import TermUI
import Terminal

/// One sitting at the terminal: the loop between the keyboard and the screens.
struct Session {
  let data: DataSource
  let person: PersonOption
  let theme: ChosenTheme
  let language: Language

  /// Runs until the user quits or the terminal is gone.
  ///
  /// - Throws: a `CommandFailure` when there is no usable terminal or no readable province.
  func run() throws {
    // Before the terminal is taken, so that an error is an ordinary message.
    let loaded = try data.loaded()
    let person = try self.person.person(in: data.realPath, loaded.workspace, data.texts)
    var terminal = try openTerminal()
    let depth = terminal.colorDepth
    let styles = theme.theme.resolved(depth: depth)
    var app = App(
      loaded, clock: ThisMachine.now().day, author: person.name, language: language,
      size: terminal.size,
      glyphs: theme.theme.glyphs(isUnicode: !hasPlainGlyphs, depth: depth),
      services: data.services(author: self.person.author()))
    if let warning = data.clockWarning(ThisMachine.now()) { app.say(Notice(.warning, warning)) }
    if let warning = theme.warning { app.say(Notice(.warning, warning)) }
    var drafts = DraftKeeper(.ofAccount, data: data.realPath, account: person.name)
    let left = drafts.find()
    app.offer(left.offered, unreadable: left.damaged, size: terminal.size)
    var presence = data.presence(of: person, isReadOnly: loaded.readOnly != nil)
    _ = presence?.tell(app.openRecord, by: app.author)
    defer { presence?.remove() }
    let watch = data.store.watch(ownName: presence?.name)
    app.show(data.others(), size: terminal.size)
    // What was saved after the folder was read and before the watch stood woke nobody.
    app.handle(.wake, size: terminal.size)
    if watch == nil { app.say(Notice(.warning, data.texts.notWatching)) }
    while app.isRunning {
      // Before the painting: what a person sees on the screen is kept.
      keep(&app, drafts: &drafts)
      terminal.present(app.draw(terminal.size), styles: styles)
      // Only after the painting, so that no key waits for it. One's own file wakes the program too: that is taken in.
      if presence?.tell(app.openRecord, by: app.author) == true, take(watch?.drain(), &app, size: terminal.size) {
        continue
      }
      // A person looks before typing: what takes long is done in that time.
      if !terminal.hasPendingInput, app.makeReady(size: terminal.size) { continue }
      // A held key or a burst of an input method costs one frame, and no stream of keys stops the painting.
      let deadline = ContinuousClock.now + Self.longestBatch
      repeat {
        guard let event = terminal.nextEvent(wake: watch?.descriptor) else { return keep(&app, drafts: &drafts) }
        guard event != .wake else {
          _ = take(watch?.drain(), &app, size: terminal.size)
          continue
        }
        app.handle(event, size: terminal.size)
        switch app.request {
        case .repaint: terminal.repaint()
        case .suspend:
          keep(&app, drafts: &drafts)
          terminal.suspend()
        case nil: break
        }
      } while app.isRunning && terminal.hasPendingInput && ContinuousClock.now < deadline
    }
    keep(&app, drafts: &drafts)
    drafts.finish()
  }

  /// Keeps what is being typed, so that the end of the program takes nothing along; says so once where that fails.
  private func keep(_ app: inout App, drafts: inout DraftKeeper) {
    guard let failure = drafts.keep(app.drafts, by: app.author, offered: app.offeredDrafts, at: ThisMachine.now) else {
      return
    }
    app.say(Notice(.warning, data.texts.notKept(failure)))
  }

  /// Takes over what others have done or opened.
  ///
  /// - Returns: whether there was anything.
  private func take(_ news: JournalWatch.News?, _ app: inout App, size: Size) -> Bool {
    guard let news, !news.isEmpty else { return false }
    if news.contains(.presence) { app.show(data.others(), size: size) }
    if news.contains(.journal) { app.handle(.wake, size: size) }
    return true
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

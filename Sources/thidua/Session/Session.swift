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
  /// Whether the mouse is wanted on the command line; the account's settings may want it too.
  var hasMouse = false
  /// Whether it begins as on the first day, without going where the person was.
  var isFresh = false
  /// Whether it begins with the guided tour.
  var beginsWithTour = false

  /// Runs until the user quits or the terminal is gone.
  ///
  /// - Throws: a `CommandFailure` when there is no usable terminal or no readable province.
  func run() throws {
    // Before the terminal is taken, so that an error is an ordinary message.
    let loaded = try data.loaded()
    let person = try self.person.person(in: data.realPath, loaded.workspace, data.texts)
    let settings = Settings(.ofAccount, data.texts)
    var terminal = try Terminal.taken(data.texts, hasMouse: hasMouse || settings.hasMouse)
    if data.hasWaitedLong { _ = terminal.dropInput() }
    data.hasWaitedLong = false
    let depth = terminal.colorDepth
    var styles = theme.theme.resolved(depth: depth)
    var shownTheme = theme.theme.id
    let views = readViews()
    var app = App(
      loaded, clock: ThisMachine.now().day, author: person.name, language: language,
      size: terminal.size, keymap: settings.keymap,
      glyphs: theme.theme.glyphs(isUnicode: !Terminal.hasPlainGlyphs, depth: depth), typing: settings.typing,
      views: views.views, theme: shownTheme,
      services: data.services(author: self.person.author(), keepTyping: keepTyping, keepViews: keep, themes: themes()))
    if let warning = data.clockWarning(ThisMachine.now()) { app.say(Notice(.warning, warning)) }
    if !settings.warnings.isEmpty { app.say(Notice(.warning, settings.warnings.joined(separator: " "))) }
    if let warning = views.warning { app.say(Notice(.warning, warning)) }
    if let warning = theme.warning { app.say(Notice(.warning, warning)) }
    var isFirst = false
    var place = SessionKeeper(.sessionsOfAccount, data: data.realPath, account: person.name)
    var drafts = DraftKeeper(
      .draftsOfAccount, data: data.realPath, account: person.name,
      earlier: self.person.earlierNames(of: person, in: loaded.workspace))
    if isFresh {
      place.forget()
    } else {
      isFirst = !goOn(&app, &place, size: terminal.size)
      let left = drafts.find()
      app.offer(left.offered, unreadable: left.damaged, size: terminal.size)
    }
    if beginsWithTour { app.startTour(size: terminal.size) }
    defer { if let failure = place.finish(app) { printError(data.texts.placeNotKept(failure)) } }
    var presence = data.presence(of: person, isReadOnly: loaded.readOnly != nil)
    _ = presence?.tell(app.openRecord, by: app.author)
    defer { presence?.remove() }
    let watch = data.store.watch(ownName: presence?.name)
    app.show(data.others(), size: terminal.size)
    // What was saved after the folder was read and before the watch stood woke nobody.
    app.handle(.wake, size: terminal.size)
    if watch == nil { app.say(Notice(.warning, data.texts.notWatching)) }
    if isFirst { app.proposeTour() }
    var shown = app.draw(terminal.size)
    data.sayWaiting = {
      var canvas = shown
      canvas.say(Notice(.info, data.texts.waitingForWriter))
      terminal.present(canvas, styles: styles)
    }
    // The app itself is in the middle of an event then.
    let glyphs = app.glyphs
    data.hearWork = { step in
      var canvas = shown
      canvas.say(Notice(.info, data.texts.work(step, glyphs: glyphs, stop: "Esc")))
      terminal.present(canvas, styles: styles)
      return !terminal.wantsStop()
    }
    defer { (data.sayWaiting, data.hearWork) = ({}, { _ in true }) }
    while app.isRunning {
      // Before the painting: what a person sees on the screen is kept.
      keep(&app, drafts: &drafts)
      if app.theme != shownTheme {
        shownTheme = app.theme
        let theme = ThemeFolder(texts: data.texts).theme(named: shownTheme).theme
        styles = theme.resolved(depth: depth)
        app.take(theme.glyphs(isUnicode: !Terminal.hasPlainGlyphs, depth: depth), size: terminal.size)
      }
      shown = app.draw(terminal.size)
      terminal.present(shown, styles: styles)
      // Only after the painting, so that no key waits for it. One's own file wakes the program too: that is taken in.
      if presence?.tell(app.openRecord, by: app.author) == true, take(watch?.drain(), &app, size: terminal.size) {
        continue
      }
      place.keep(app)
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
        if data.hasWaitedLong {
          data.hasWaitedLong = false
          if terminal.dropInput() { app.add(data.texts.keysLeftOut) }
        }
        switch app.request {
        case .repaint: terminal.repaint()
        case .suspend:
          keep(&app, drafts: &drafts)
          terminal.suspend()
        case .edit(let text):
          keep(&app, drafts: &drafts)
          app.edited(edit(text, &terminal), size: terminal.size)
        case .copy(let text):
          if Terminal.hasPlainGlyphs { app.say(Notice(.warning, data.texts.noClipboard)) } else { terminal.copy(text) }
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

  /// Opens the person's own editor on a text.
  private func edit(_ text: String, _ terminal: inout Terminal) -> Result<String, EditorFailure> {
    do throws(TextEditor.Failure) {
      let editor = try TextEditor(visual: environment("VISUAL"), editor: environment("EDITOR"))
      return .success(try editor.edit(text) { terminal.run($0, argument: $1) })
    } catch {
      return .failure(EditorFailure(data.texts.editor(error)))
    }
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

  private func themes() -> ThemeServices {
    ThemeServices(
      list: { [texts = data.texts] in ThemeFolder(texts: texts).choices() },
      keep: { [texts = data.texts] id in
        let file = SettingsFile.ofAccount
        do throws(SettingsFile.Failure) {
          try file.keep(theme: id)
          return nil
        } catch {
          return texts.settingsNotKept(file.path, error)
        }
      })
  }

  private func keepTyping(_ typing: TypingChoice) -> String? {
    let file = SettingsFile.ofAccount
    do throws(SettingsFile.Failure) {
      try file.keep(typing)
      return nil
    } catch {
      return data.texts.settingsNotKept(file.path, error)
    }
  }

  /// Goes where the person was the last time.
  ///
  /// - Returns: whether there was one.
  private func goOn(_ app: inout App, _ place: inout SessionKeeper, size: Size) -> Bool {
    let found = place.find()
    if let state = found.state { app.resume(state, size: size) }
    if let path = found.putAside { app.say(Notice(.warning, data.texts.placeUnreadable(path))) }
    return found.state != nil
  }

  /// The views of lists that the account has saved, and what of them could not be read.
  private func readViews() -> (views: SavedViews, warning: String?) {
    let file = ViewsFile.ofAccount
    do throws(SettingsFile.Failure) {
      let (views, problems) = try file.read()
      return (views, data.texts.viewProblems(problems, file.path))
    } catch {
      return (SavedViews(), data.texts.viewsNotRead(file.path, error))
    }
  }

  private func keep(_ edit: ViewEdit) -> String? {
    let file = ViewsFile.ofAccount
    do throws(SettingsFile.Failure) {
      try file.keep(edit)
      return nil
    } catch {
      return data.texts.settingsNotKept(file.path, error)
    }
  }

  private static let longestBatch = Duration.milliseconds(16)
}

import Emulation
import TermUI

/// The whole program between the keyboard and the data: a stack of screens over one workspace.
public struct App {
  /// Whether nobody has quit yet.
  public private(set) var isRunning = true
  /// What the last event asks of the terminal itself.
  public private(set) var request: TerminalRequest?

  var loaded: Loaded
  var screens: [any Screen]
  var place = Place.work
  var notice: Notice?
  let clock: Day
  /// The day that is taken as today: a sample province keeps its own.
  var today: Day { loaded.workspace.province.today ?? clock }
  /// The account of the person at the keyboard.
  public internal(set) var author: String
  let texts: Texts
  let keymap: Keymap
  let services: Services
  /// The characters bars, marks and frames are made of.
  public internal(set) var glyphs: Glyphs
  /// The name of the theme that is kept.
  var keptTheme: String
  /// How letters are typed into fields.
  var typing: TypingChoice
  /// The records that were last looked at for who the person is.
  var recognisedGeneration: Int?
  var undo: [Act] = []
  var redo: [Act] = []
  /// What programs left behind that did not end well, as long as it is neither taken up nor dropped.
  public internal(set) var offeredDrafts: [OfferedDraft] = []
  /// The places that were left, with where the person was there.
  var left: [Place: ScreenTrace] = [:]
  /// The records that were open, the last one first.
  var recentRecords: [RecordKey] = []
  /// The commands that were run from a list, the last one first.
  var recentCommands: [Command] = []
  /// The views of lists that the person has saved.
  var views: SavedViews
  /// The step of the guided tour that is shown; nil outside it.
  var tour: Tour?
  /// Whether others have saved something that is not taken over yet, because something is being typed.
  var hasNews = false
  /// Whether the folder is to be read anew as soon as nothing is being typed.
  var isReloadDue = false
  /// The records with what others have saved, while what is shown has to wait.
  var ahead: Workspace?
  /// Grows whenever there may be acts in the journal that a screen of it does not show yet.
  var journalCount = 0
  /// Where the reading of the log stands that is on top.
  var logReading: LogReading?
  /// What others have open.
  var presence: [Presence] = []
  /// How many pieces of comparing were done since it began.
  var comparedPieces = 0
  /// The acts of others in it.
  var unseen: [OthersAct] = []
  /// Quitting was asked for in a window too small to show what would be lost.
  private var isQuitPending = false

  /// - Parameters:
  ///   - clock: the day it is; a sample province keeps its own.
  ///   - author: the account of the person at the keyboard.
  ///   - typing: how Vietnamese letters are typed into fields.
  ///   - views: the views of lists that the person has saved.
  ///   - theme: the name of the theme that is drawn with.
  ///   - size: the window the first screen is made for.
  public init(
    _ loaded: Loaded, clock: Day, author: String, language: Language, size: Size,
    keymap: Keymap = .standard, glyphs: Glyphs = .unicode, typing: TypingChoice = TypingChoice(),
    views: SavedViews = SavedViews(), theme: String = Theme.builtIn.id, services: Services
  ) {
    self.loaded = loaded
    self.clock = clock
    self.author = author
    self.keymap = keymap
    self.services = services
    self.glyphs = glyphs
    keptTheme = theme
    self.typing = typing
    self.views = views
    texts = Texts(language)
    screens = []
    screens = [place.root(context(size: size))]
    if let readOnly = loaded.readOnly {
      notice = Notice(.warning, readOnly)
    } else if let refusal = loaded.workspace.lookingOnlyRefusal(of: author) {
      notice = Notice(.info, texts.refusal(refusal, workspace: loaded.workspace, today: clock))
    }
  }

  /// Answers an event in a window of a size.
  public mutating func handle(_ event: Event, size: Size) {
    request = nil
    // Also where nothing can be shown: what others have saved is taken over once there is room again.
    if event == .wake { hasNews = true }
    guard Chrome.fits(size) else { return handleTooSmall(event) }
    isQuitPending = false
    switch event {
    case .key(let key):
      // Drawing anew is how a message is read that something wrote over.
      if keymap.commandWhileTyping(for: key) != .repaint { notice = nil }
      if !leaveTour(on: key, size: size) { handle(key, event, size: size) }
    case .mouse(let mouse):
      notice = nil
      handle(mouse, size: size)
    case .paste, .composed, .click, .wheel:
      notice = nil
      act(on: top(size: size) { $0.handle(event, $1) }, size: size)
    case .resize: refreshTop(size: size)
    case .wake: noticePersonalNews()
    }
    if hasNews { follow(size: size) }
    recognise(size: size)
    settlePersonal(size: size)
    showNewActs(size: size)
    rememberRecord(size: size)
    goOnWithTour(size: size)
  }

  /// Lets the screen on top do beforehand what the next key would have to wait for, or a piece of what takes long.
  ///
  /// - Returns: whether a further piece is left; what is done may show already.
  public mutating func makeReady(size: Size) -> Bool {
    guard Chrome.fits(size) else { return false }
    var isMoreLeft = false
    _ = top(size: size) { screen, context in
      isMoreLeft = screen.makeReady(context)
      return .none
    }
    // What is compared shows on whichever screen is on top.
    return readLog(size: size) || isMoreLeft || compare(size: size)
  }

  /// Says something in the status line until the next key.
  public mutating func say(_ notice: Notice) { self.notice = notice }

  /// Says something after what is said already.
  public mutating func add(_ words: String) {
    notice = notice.map { Notice($0.kind, $0.text.isEmpty ? words : "\($0.text) \(words)") } ?? Notice(.warning, words)
  }

  /// The screen as it is now.
  public func draw(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    draw(on: &canvas)
    return canvas
  }

  /// What a click on a place means.
  func target(at place: Position, size: Size) -> ClickTarget? {
    var canvas = Canvas(size: size)
    canvas.targets = []
    draw(on: &canvas)
    return canvas.target(at: place)
  }

  private func draw(on canvas: inout Canvas) {
    let size = canvas.size
    canvas.glyphs = glyphs
    guard Chrome.fits(size) else {
      Chrome.drawTooSmall(on: &canvas, texts, quitKey: isQuitPending ? keymap.key(for: .quit) : nil)
      return
    }
    let context = context(size: size)
    guard let screen = screens.last else { return }
    let isHome = screens.count == 1 && place == .work
    Chrome.draw(screen, place: place, canGoBack: !isHome, on: &canvas, context)
    screen.draw(on: &canvas, in: context.body, context)
    tour?.draw(on: &canvas, context)
    if let notice {
      Chrome.draw(notice, on: &canvas)
    } else if let footnote = screen.footnote(context) {
      Chrome.draw(footnote: footnote, on: &canvas)
    } else if let comparing {
      Chrome.draw(footnote: texts.comparing(comparing.done, of: comparing.of, glyphs), on: &canvas)
    }
  }

  func context(size: Size) -> Context {
    var context = Context(
      workspace: loaded.workspace, today: today, author: author, texts: texts,
      readOnly: loaded.readOnly, problems: shownProblems, body: body(size), keymap: keymap,
      glyphs: glyphs)
    context.offeredDrafts = offeredDrafts
    (context.presence, context.clock, context.typing) = (presence, clock, typing)
    (context.recentRecords, context.recentCommands, context.views) = (recentRecords, recentCommands, views)
    context.isOnTour = tour != nil
    return context
  }

  /// The rectangle left for the screen; the guided tour takes the last rows of it.
  private func body(_ size: Size) -> Rect {
    let body = Chrome.body(size)
    return tour == nil ? body : body.split(bottom: Tour.rows).rest
  }

  /// Only leaving works while nothing can be shown, and only a second time when something typed would be lost; drawing anew
  /// leaves what is said of that.
  private mutating func handleTooSmall(_ event: Event) {
    guard case .key(let key) = event else { return }
    switch keymap.commandWhileTyping(for: key) {
    case .repaint: ask(.repaint)
    case .quit where isQuitPending || !hasUnsavedInput: stop()
    case .quit: isQuitPending = true
    default: isQuitPending = false
    }
  }

  /// Whether leaving all screens would lose something typed.
  var hasUnsavedInput: Bool { screens.contains(where: \.hasUnsavedInput) }

  mutating func stop() { isRunning = false }

  mutating func ask(_ request: TerminalRequest) { self.request = request }
}

import Emulation
import TermUI

/// The whole program between the keyboard and the data: a stack of screens over one workspace.
public struct App {
  /// How the program reaches the data folder; injected, so that screens are tested without a disk.
  public struct Services {
    /// Saves an act and returns the records as written, or says in the user's language why not.
    public var save: (Act) -> Result<Saved, SaveFailure>
    /// Reads the folder anew.
    public var load: () -> Result<Loaded, SaveFailure>
    /// Takes over into the workspace what others have saved, and says who did what.
    public var follow: (inout Workspace) -> Result<[OthersAct], SaveFailure>
    /// Puts an act together with what others did to its records; nil when that cannot be.
    public var merge: (Act, Workspace) -> MergedAct?
    /// The last act on a record, by whomever.
    public var lastAct: (RecordKey) -> OthersAct?
    /// What the journal tells of the past.
    public var history: HistoryServices

    /// Puts the two ways to the data together.
    public init(
      save: @escaping (Act) -> Result<Saved, SaveFailure>, load: @escaping () -> Result<Loaded, SaveFailure>,
      follow: @escaping (inout Workspace) -> Result<[OthersAct], SaveFailure> = { _ in .success([]) },
      merge: @escaping (Act, Workspace) -> MergedAct? = { _, _ in nil },
      lastAct: @escaping (RecordKey) -> OthersAct? = { _ in nil },
      history: HistoryServices = .none
    ) {
      self.save = save
      self.load = load
      self.follow = follow
      self.merge = merge
      self.lastAct = lastAct
      self.history = history
    }
  }

  /// What reading the folder gave.
  public struct Loaded: Sendable {
    /// The data.
    public var workspace: Workspace
    /// Files that could not be read, or not in full.
    public var problems: [Problem]
    /// Why nothing can be saved; nil when the data can be changed.
    public var readOnly: String?

    /// Puts what was loaded together.
    public init(workspace: Workspace, problems: [Problem] = [], readOnly: String? = nil) {
      self.workspace = workspace
      self.problems = problems
      self.readOnly = readOnly
    }
  }

  /// Whether nobody has quit yet.
  public private(set) var isRunning = true
  /// What the last event asks of the terminal itself.
  public private(set) var request: TerminalRequest?

  var loaded: Loaded
  var screens: [any Screen]
  var place = Place.work
  var notice: Notice?
  let clock: Day
  let author: String
  let texts: Texts
  let keymap: Keymap
  let services: Services
  /// The characters bars, marks and frames are made of.
  let glyphs: Glyphs
  var undo: [Act] = []
  var redo: [Act] = []
  /// What programs left behind that did not end well, as long as it is neither taken up nor dropped.
  public internal(set) var offeredDrafts: [OfferedDraft] = []
  /// Whether others have saved something that is not taken over yet, because something is being typed.
  var hasNews = false
  /// The records with what others have saved, while what is shown has to wait.
  var ahead: Workspace?
  /// What others have open.
  var presence: [Presence] = []
  /// The acts of others in it.
  var unseen: [OthersAct] = []
  /// Quitting was asked for in a window too small to show what would be lost.
  private var isQuitPending = false

  /// - Parameters:
  ///   - clock: the day it is; a sample province keeps its own.
  ///   - author: the account of the person at the keyboard.
  ///   - size: the window the first screen is made for.
  public init(
    _ loaded: Loaded, clock: Day, author: String, language: Language, size: Size,
    keymap: Keymap = .standard, glyphs: Glyphs = .unicode, services: Services
  ) {
    self.loaded = loaded
    self.clock = clock
    self.author = author
    self.keymap = keymap
    self.services = services
    self.glyphs = glyphs
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
    guard Chrome.fits(size) else { return handleTooSmall(event) }
    isQuitPending = false
    switch event {
    case .key(let key):
      // Drawing anew is how a message is read that something wrote over.
      if keymap.commandWhileTyping(for: key) != .repaint { notice = nil }
      handle(key, event, size: size)
    case .paste:
      notice = nil
      act(on: top(size: size) { $0.handle(event, $1) }, size: size)
    case .resize: refreshTop(size: size)
    case .wake: hasNews = true
    }
    if hasNews { follow(size: size) }
  }

  /// Says something in the status line until the next key.
  public mutating func say(_ notice: Notice) { self.notice = notice }

  /// The screen as it is now.
  public func draw(_ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    canvas.glyphs = glyphs
    guard Chrome.fits(size) else {
      Chrome.drawTooSmall(on: &canvas, texts, quitKey: isQuitPending ? keymap.key(for: .quit) : nil)
      return canvas
    }
    let context = context(size: size)
    guard let screen = screens.last else { return canvas }
    let isHome = screens.count == 1 && place == .work
    Chrome.draw(screen, place: place, canGoBack: !isHome, on: &canvas, context)
    screen.draw(on: &canvas, in: context.body, context)
    if let notice {
      Chrome.draw(notice, on: &canvas)
    } else if let footnote = screen.footnote(context) {
      Chrome.draw(footnote: footnote, on: &canvas)
    }
    return canvas
  }

  func context(size: Size) -> Context {
    var context = Context(
      workspace: loaded.workspace, today: loaded.workspace.province.today ?? clock, author: author, texts: texts,
      readOnly: loaded.readOnly, problems: loaded.problems, body: Chrome.body(size), keymap: keymap,
      glyphs: glyphs)
    context.offeredDrafts = offeredDrafts
    (context.presence, context.clock) = (presence, clock)
    return context
  }

  /// Only leaving works while nothing can be shown, and only a second time when something typed would be lost.
  private mutating func handleTooSmall(_ event: Event) {
    guard case .key(let key) = event else { return }
    guard keymap.commandWhileTyping(for: key) == .quit else {
      isQuitPending = false
      return
    }
    if isQuitPending || !hasUnsavedInput {
      stop()
    } else {
      isQuitPending = true
    }
  }

  /// Whether leaving all screens would lose something typed.
  var hasUnsavedInput: Bool { screens.contains(where: \.hasUnsavedInput) }

  mutating func stop() { isRunning = false }

  mutating func ask(_ request: TerminalRequest) { self.request = request }
}

/// A saved act.
public struct Saved: Hashable, Sendable {
  /// The act's records with their new revisions.
  public var records: [AnyRecord]
  /// Which act of the journal it is.
  public var id: ActID?
  /// What has to be said though the act is saved, in the user's language.
  public var warning: String?

  public init(records: [AnyRecord], id: ActID? = nil, warning: String? = nil) {
    self.records = records
    self.id = id
    self.warning = warning
  }
}

/// What somebody else has saved while this program was open.
public struct OthersAct: Hashable, Sendable {
  public var author: String
  /// The records that changed.
  public var records: [RecordKey]
  public var at: Moment?
  public var kind: ActKind?

  public init(author: String, records: [RecordKey], at: Moment? = nil, kind: ActKind? = nil) {
    self.author = author
    self.records = records
    self.at = at
    self.kind = kind
  }
}

/// Why an act could not be saved or a folder not be read, in the user's language.
public struct SaveFailure: Error, Hashable, Sendable {
  /// What went wrong, as a sentence.
  public var message: String
  /// Whether the record was changed by somebody else, so that reading anew helps.
  public var isConflict: Bool
  /// Whether another act on the record came first, so that the two may be put together.
  public var isRace: Bool

  /// Puts a failure together.
  public init(message: String, isConflict: Bool = false, isRace: Bool = false) {
    self.message = message
    self.isConflict = isConflict
    self.isRace = isRace
  }
}

/// Something only the owner of the terminal can do.
public enum TerminalRequest: Hashable, Sendable {
  /// Send every cell anew.
  case repaint
  /// Stop the program and give the terminal back to the shell until `fg`.
  case suspend
}

import Emulation
import TermUI
import VietnameseText

/// What stands around every screen: the tabs of the places, the title, the status line and the key bar.
enum Chrome {
  static let minimum = Size(columns: 80, rows: 24)

  /// What stands around the screens, among the parts of a canvas that can be clicked on.
  static let part = -1

  static func fits(_ size: Size) -> Bool {
    size.columns >= minimum.columns && size.rows >= minimum.rows
  }

  /// The rectangle left for the screen.
  static func body(_ size: Size) -> Rect {
    Rect(column: 0, row: 2, columns: size.columns, rows: size.rows - 4)
  }

  /// - Parameter canGoBack: whether there is a screen to go back to.
  static func draw(
    _ screen: any Screen, place: Place, canGoBack: Bool, on canvas: inout Canvas, _ context: Context
  ) {
    let size = canvas.size
    canvas.part = part
    defer { canvas.part = 0 }
    let numbered = screen.typing == .nothing && !(screen is any Overlay)
    drawHeader(place: screen is FindScreen ? .lookUp : place, numbered: numbered, on: &canvas, context)
    drawTitle(of: screen, on: &canvas, context)
    KeyBar(keyHints(screen, canGoBack: canGoBack, context))
      .draw(on: &canvas, in: Rect(column: 1, row: size.rows - 1, columns: size.columns - 2, rows: 1))
  }

  /// The title, and who else has the record open, which is never cut.
  private static func drawTitle(of screen: any Screen, on canvas: inout Canvas, _ context: Context) {
    let title = screen.title(context)
    let room = canvas.size.columns - 2 - drawTyping(of: screen, on: &canvas, context)
    let record = (screen as? any RecordScreen)?.opened(context)
    let isDoubtful = record.map(context.workspace.trust.isDoubtful) ?? false
    let opened =
      (isDoubtful ? " · \(context.texts.doubtfulMark)" : "")
      + (record.flatMap(context.openedByOthers).map { " · \($0)" } ?? "")
    let left = max(0, room - TextWidth.of(opened))
    canvas.put(title, row: 1, column: 1, width: left, role: .title)
    guard !opened.isEmpty else { return }
    let column = 1 + min(left, TextWidth.of(title))
    canvas.put(opened, row: 1, column: column, width: room + 1 - column, role: isDoubtful ? .statusWarn : .statusInfo)
  }

  /// Says which way of typing is on, at the right end of the title, as long as something can be typed.
  ///
  /// - Returns: the cells it takes.
  private static func drawTyping(of screen: any Screen, on canvas: inout Canvas, _ context: Context) -> Int {
    guard let method = context.typing.method, screen.typing == .text else { return 0 }
    let name = context.texts.typingName(method)
    let width = TextWidth.of(name)
    canvas.put(name, row: 1, column: canvas.size.columns - 1 - width, role: .statusInfo)
    return width + 2
  }

  /// How many rows a message takes at the most.
  private static let noticeRows = 3

  /// Says how something went in the line above the key bar; a long message takes the screen's last rows as well.
  static func draw(_ notice: Notice, on canvas: inout Canvas) {
    let size = canvas.size
    // The sign in front of the message takes two cells.
    let lines = WrappedText.lines(of: notice.text, width: size.columns - 4)
    let rows = min(noticeRows, lines.count)
    let first = size.rows - 1 - rows
    canvas.fill(Rect(column: 0, row: first, columns: size.columns, rows: rows))
    for (offset, line) in lines.prefix(rows).enumerated() {
      let isCut = offset == rows - 1 && lines.count > rows
      let text = isCut ? lines.dropFirst(offset).joined(separator: " ") : line
      let rect = Rect(column: 1, row: first + offset, columns: size.columns - 2, rows: 1)
      if offset == 0 {
        StatusLine(text, role: notice.kind.role).draw(on: &canvas, in: rect)
      } else {
        canvas.put(text, row: rect.row, column: 3, width: size.columns - 4, role: notice.kind.role)
      }
    }
  }

  /// Shows in the line above the key bar what is cut where the cursor is.
  static func draw(footnote: String, on canvas: inout Canvas) {
    let size = canvas.size
    canvas.put(footnote, row: size.rows - 2, column: 2, width: size.columns - 3, role: .textMuted)
  }

  /// - Parameter quitKey: the key that quits when pressed once more although something typed is not saved.
  static func drawTooSmall(on canvas: inout Canvas, _ texts: Texts, quitKey: Key?) {
    let size = canvas.size
    let warning = quitKey.map { WrappedText.lines(of: texts.unsavedInSmallWindow($0.name), width: size.columns) } ?? []
    let lines = texts.windowTooSmall(minimum.columns, minimum.rows, size.columns, size.rows)
    for (row, line) in (warning + lines).enumerated() {
      canvas.put(line, row: row, column: 0, width: size.columns, role: row < warning.count ? .statusError : .statusWarn)
    }
  }

  private static func drawHeader(place: Place, numbered: Bool, on canvas: inout Canvas, _ context: Context) {
    let texts = context.texts
    canvas.paint(Rect(column: 0, row: 0, columns: canvas.size.columns, rows: 1), role: .barHeader)
    // Where digits are text, and over a form or a question, they go nowhere.
    let full = Place.allCases.map { "\($0.rawValue) \(texts.place($0))" }
    let titles = numbered ? full : Place.allCases.map(texts.place)
    // Every tab is worth more than the long form of what stands beside it, which is the same on all screens.
    let needed = full.reduce(0) { $0 + TextWidth.of($1) + 2 }
    let forms = headerFacts(context)
    let facts = forms.first { needed + TextWidth.of($0) + 2 <= canvas.size.columns } ?? forms.last ?? ""
    let width = TextWidth.of(facts)
    canvas.put(facts, row: 0, column: canvas.size.columns - width - 1, role: .barHeader)
    let room = Rect(column: 0, row: 0, columns: canvas.size.columns - width - 2, rows: 1)
    Tabs(titles: titles, current: Place.allCases.firstIndex(of: place) ?? 0).draw(on: &canvas, in: room)
  }

  /// What data these are and which day it is, the longest form first.
  private static func headerFacts(_ context: Context) -> [String] {
    let texts = context.texts
    let province = context.workspace.province
    func facts(isMarkShort: Bool, hasName: Bool, day: String) -> String {
      [
        province.isSample ? texts.sampleMark(isShort: isMarkShort) : nil,
        context.readOnly == nil ? nil : texts.readOnlyMark, hasName ? province.name : nil, day,
      ].compactMap { $0 }.joined(separator: " · ")
    }
    let (day, shortDay) = (texts.day(context.today), texts.shortDay(context.today))
    return [
      facts(isMarkShort: false, hasName: true, day: day), facts(isMarkShort: true, hasName: true, day: day),
      facts(isMarkShort: true, hasName: true, day: shortDay), facts(isMarkShort: true, hasName: false, day: shortDay),
    ]
  }

  private static func keyHints(_ screen: any Screen, canGoBack: Bool, _ context: Context) -> [KeyHint] {
    let texts = context.texts
    // A key that would only refuse is not worth its place; pressed all the same, it says why.
    var offers = screen.offers(context).filter { $0.isInBar && $0.refusal == nil }
    // Over a form or a question its own keys are of use, and help with them.
    if screen is any Overlay || screen.typing == .text {
      if context.typing.method != nil, screen.typing == .text {
        offers.append(Offer(.typing, texts.typingShort(context.typing.method)))
      }
      if !(screen is HelpScreen) { offers.append(Offer(.help, texts.helpShort)) }
    } else {
      offers.insert(Offer(.help, texts.helpShort), at: 0)
      if context.isOnTour {
        offers.append(Offer(.back, texts.tourLeaveShort))
      } else if canGoBack {
        offers.append(Offer(.back, texts.backShort))
      }
      offers.append(Offer(.palette, texts.paletteShort))
      offers.append(Offer(.quit, texts.quitShort))
    }
    return screen.hints(context)
      + offers.compactMap { offer in
        context.keymap.key(for: offer.command).map {
          KeyHint($0.name, offer.label, isPinned: offer.command == .back)
        }
      }
  }
}

extension Canvas {
  /// Says something in the status line of what is shown, while the program itself has to wait.
  public mutating func say(_ notice: Notice) {
    guard Chrome.fits(size) else { return }
    Chrome.draw(notice, on: &self)
  }
}

extension Notice.Kind {
  fileprivate var role: Role {
    switch self {
    case .done: .statusOk
    case .info: .statusInfo
    case .warning: .statusWarn
    case .error: .statusError
    }
  }
}

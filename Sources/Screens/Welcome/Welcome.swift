import Emulation
import TermUI

/// What the program shows where there are no data to open: the sample, a new province, or another folder.
public struct Welcome {
  /// The three ways to begin, in their order on the screen.
  public enum Choice: Int, CaseIterable, Sendable { case sample, newProvince, openFolder }

  /// What the person asks for.
  public enum Wish: Hashable, Sendable {
    case sample(folder: String)
    case newProvince(name: String, year: Int, councilMembers: Int, folder: String)
    case open(folder: String)
  }

  /// Whether the person wants to leave.
  public private(set) var hasQuit = false
  let texts: Texts
  let glyphs: Glyphs
  let keymap = Keymap.standard
  /// The folder without data.
  let path: String
  let samplePath: String
  let year: Int
  var choice = Choice.sample
  /// The questions of the choice that was made; nil while there is none.
  var form: Form?
  var notice: Notice?
  private var wish: Wish?

  /// - Parameters:
  ///   - path: the folder without data, which a new province is proposed for.
  ///   - samplePath: the folder that is proposed for the sample.
  ///   - year: the year that is proposed for a new province.
  public init(path: String, samplePath: String, year: Int, language: Language, glyphs: Glyphs = .unicode) {
    (self.path, self.samplePath, self.year, self.glyphs) = (path, samplePath, year, glyphs)
    texts = Texts(language)
  }

  /// What the person asks for, once.
  public mutating func takeWish() -> Wish? {
    defer { wish = nil }
    return wish
  }

  /// Says why it cannot be; what was typed stays.
  public mutating func refuse(_ message: String) {
    notice = nil
    if form == nil { notice = Notice(.error, message) } else { form?.refuse(message, at: Field.folder) }
  }

  /// Says what is going on.
  public mutating func say(_ message: String) { notice = Notice(.info, message) }

  /// Answers an event in a window of a size.
  public mutating func handle(_ event: Event, size: Size) {
    if case .key(let key) = event, keymap.commandWhileTyping(for: key) == .quit {
      hasQuit = true
      return
    }
    guard Chrome.fits(size), event != .resize, event != .wake else { return }
    notice = nil
    if form != nil { answerForm(event) } else { answerMenu(event) }
  }

  private mutating func answerMenu(_ event: Event) {
    guard case .key(let key) = event else { return }
    if case .rows(let move)? = keymap.move(for: key) {
      var position = ListPosition(selected: choice.rawValue)
      position.move(move, count: Choice.allCases.count, height: Choice.allCases.count)
      choice = Choice(rawValue: position.selected) ?? choice
      return
    }
    if case .text(let digit) = key, let number = Int(String(Character(digit))),
      let chosen = Choice(rawValue: number - 1)
    {
      choice = chosen
      form = form(for: chosen)
      return
    }
    switch keymap.command(for: key) {
    case .open: form = form(for: choice)
    case .quit: hasQuit = true
    case .back, .interrupt: notice = Notice(.info, texts.howToQuit(keymap.key(for: .quit)?.name ?? ""))
    default: break
    }
  }

  private mutating func answerForm(_ event: Event) {
    switch form?.handle(event) {
    case .cancelled: form = nil
    case .submitted: wish = wished()
    case .cut(_, let dropped): notice = Notice(.warning, texts.cut(dropped))
    default: break
    }
  }
}

import Emulation
import TermUI

/// One screen: a small value that turns keys into actions and draws itself.
///
/// A screen never changes the data; it asks for it with `Action.commit`.
public protocol Screen: Sendable {
  /// What stands in the title line.
  func title(_ context: Context) -> String

  /// What can be done here, in the order of the key bar.
  func offers(_ context: Context) -> [Offer]

  /// Keys that are no commands and yet worth naming in the key bar, before all others.
  func hints(_ context: Context) -> [KeyHint]

  /// Which keys are text just now, so that they must not be taken for commands.
  var typing: Typing { get }

  /// Whether something typed would be lost by leaving.
  var hasUnsavedInput: Bool { get }

  /// What is being typed here, to be kept in case the program does not end well; nil when nothing is.
  func draft(_ context: Context) -> Draft?

  /// Whether what others save must wait, because something was begun on the records as they are shown.
  var holdsRecords: Bool { get }

  /// Whether the keys that move a cursor do so here, as they do everywhere but in forms and questions.
  var hasMoves: Bool { get }

  /// The whole text of what the cursor is on where it is cut, shown in the status line; nil where nothing is cut.
  func footnote(_ context: Context) -> String?

  /// Takes back something of the screen's own, as a filter, before the screen is left.
  ///
  /// - Returns: whether there was something.
  mutating func stepBack(_ context: Context) -> Bool

  /// Answers a command that was offered.
  mutating func perform(_ command: Command, _ context: Context) -> Action

  /// Answers every other event: moves, typed text, paste.
  mutating func handle(_ event: Event, _ context: Context) -> Action

  /// The workspace changed, or the screen is shown again after another one.
  mutating func refresh(_ context: Context)

  /// The record that is shown, or that the cursor is on.
  func subject(_ context: Context) -> RecordKey?

  /// Whether what a record says can be seen here, so that a change of it is noticed.
  func shows(_ record: RecordKey, _ context: Context) -> Bool

  /// Whether what the screen shows is no longer there.
  func isGone(_ context: Context) -> Bool

  /// What is copied of the row or the cell under the cursor, as it is shown; nil where there is none.
  func copied(_ part: CopiedPart, _ context: Context) -> String?

  /// Shows its list as a person has arranged it.
  mutating func take(_ view: ListView, _ context: Context)
  /// A text was chosen or written elsewhere for the field that asked for it.
  mutating func take(answer text: String, _ context: Context) -> Action

  /// An act this screen asked for was saved.
  mutating func committed(_ context: Context)

  /// An act this screen asked for could not be saved; what was typed must stay.
  mutating func commitFailed(_ message: String, _ context: Context)

  /// Does beforehand what the next key would have to wait for, or a piece of what takes long; called whenever all is
  /// painted and no key waits. A piece takes less than 0.1 s.
  ///
  /// - Returns: whether a further piece is left.
  mutating func makeReady(_ context: Context) -> Bool

  /// Draws the screen into the body of the canvas.
  func draw(on canvas: inout Canvas, in body: Rect, _ context: Context)
}

extension Screen {
  /// No keys but those that are offered.
  public func hints(_ context: Context) -> [KeyHint] { [] }
  /// Nothing is typed.
  public var typing: Typing { .nothing }
  /// Nothing would be lost.
  public var hasUnsavedInput: Bool { false }
  /// Nothing is typed.
  public func draft(_ context: Context) -> Draft? { nil }
  /// What is typed was begun on what is shown.
  public var holdsRecords: Bool { hasUnsavedInput }
  /// Moves of the cursor mean something.
  public var hasMoves: Bool { true }
  /// Nothing takes long.
  public func makeReady(_ context: Context) -> Bool { false }
  /// Nothing is cut.
  public func footnote(_ context: Context) -> String? { nil }
  /// Has nothing of its own to take back.
  public mutating func stepBack(_ context: Context) -> Bool { false }
  /// Does nothing.
  public mutating func perform(_ command: Command, _ context: Context) -> Action { .none }
  /// Does nothing.
  public mutating func handle(_ event: Event, _ context: Context) -> Action { .none }
  /// Has nothing to compute.
  public mutating func refresh(_ context: Context) {}
  /// Shows no one record.
  public func subject(_ context: Context) -> RecordKey? { nil }
  /// Shows the record that it is about, or that the cursor is on.
  public func shows(_ record: RecordKey, _ context: Context) -> Bool { subject(context) == record }
  /// Stays whatever changes.
  public func isGone(_ context: Context) -> Bool { false }
  /// Has nothing to copy.
  public func copied(_ part: CopiedPart, _ context: Context) -> String? { nil }
  /// Has no list.
  public mutating func take(_ view: ListView, _ context: Context) {}
  /// Has no field.
  public mutating func take(answer text: String, _ context: Context) -> Action { .none }
  /// Has nothing to do.
  public mutating func committed(_ context: Context) {}
  /// Has nothing to keep.
  public mutating func commitFailed(_ message: String, _ context: Context) {}
}

/// A command as a screen offers it.
public struct Offer: Sendable {
  /// What it does.
  public var command: Command
  /// One or two words for the key bar.
  public var label: String
  /// Why it cannot be done just now; nil when it can.
  public var refusal: String?
  /// Whether the key bar names it; the help page and the palette name everything.
  public var isInBar: Bool

  /// Puts an offer together.
  public init(_ command: Command, _ label: String, refusal: String? = nil, isInBar: Bool = true) {
    self.command = command
    self.label = label
    self.refusal = refusal
    self.isInBar = isInBar
  }
}

/// Which keys are text while a screen is shown.
public enum Typing: Hashable, Sendable {
  /// Letters and digits are commands.
  case nothing
  /// Digits and decimal marks start typing a number; letters are commands.
  case numbers
  /// Everything a person types goes into a field.
  case text
}

/// A screen that lies over another one for a short while, as a form or a question does.
///
/// The program's own commands are not offered over it, so that nothing is left half answered.
public protocol Overlay: Screen {}

import Emulation
import TermUI

/// What a screen may look at: the data, the day, the person, the language and the room it has.
public struct Context: Sendable {
  /// The data as they are now.
  public var workspace: Workspace
  /// The day the program takes as today.
  public var today: Day
  /// The account of the person at the keyboard.
  public var author: String
  /// The catalogue in the language of the person.
  public var texts: Texts
  /// Why nothing can be saved; nil when the data can be changed.
  public var readOnly: String?
  /// Files that could not be read, each with what is wrong, ready to be shown.
  public var problems: [Problem]
  /// What was being typed when earlier programs stopped, and is neither taken up nor dropped.
  var offeredDrafts: [OfferedDraft] = []
  /// The rectangle the screen draws itself in.
  public var body: Rect
  /// Which keys mean what.
  public var keymap: Keymap
  /// The characters bars and marks are made of.
  public var glyphs: Glyphs
  /// The other running programs and what they have open.
  public var presence: [Presence] = []
  /// The records that were open, the last one first; also such that are gone.
  var recentRecords: [RecordKey] = []
  /// The commands that were run from a list, the last one first.
  var recentCommands: [Command] = []
  /// Whether the guided tour is on, which Esc leaves.
  var isOnTour = false
  /// The views of lists that the person has saved.
  var views = SavedViews()
  /// How letters are typed into fields.
  var typing = TypingChoice()
  /// The day of the clock; sample data keep another today.
  var clock: Day

  /// Puts together what screens are drawn from.
  public init(
    workspace: Workspace, today: Day, author: String, texts: Texts, readOnly: String? = nil, problems: [Problem] = [],
    body: Rect, keymap: Keymap = .standard, glyphs: Glyphs = .unicode
  ) {
    self.workspace = workspace
    self.today = today
    self.author = author
    self.texts = texts
    self.readOnly = readOnly
    self.problems = problems
    self.body = body
    self.keymap = keymap
    self.glyphs = glyphs
    clock = today
  }

  /// Whether there is room for more than the essentials of a list.
  var isWide: Bool { body.columns >= 100 }

  /// Finds out what a change does, or says why it is refused, in the language of the interface.
  public func plan(_ change: Change) -> Result<Act, Rejection> {
    if let readOnly { return .failure(Rejection(message: readOnly, refusal: nil)) }
    do throws(Refusal) {
      return .success(try workspace.act(for: change, by: author, on: today))
    } catch {
      return .failure(Rejection(message: texts.refusal(error, workspace: workspace, today: today), refusal: error))
    }
  }

  /// Why the person may not make a change, whatever would be entered: the folder, or a role that is missing.
  func barrier(to change: Change) -> String? {
    readOnly ?? workspace.rightRefusal(of: change, by: author).map(message)
  }

  /// Why the person may not do something; nil where it is allowed.
  func barrier(to right: Right, on matter: Matter = Matter()) -> String? {
    readOnly ?? workspace.refusal(right, by: author, on: matter).map(message)
  }

  private func message(_ refusal: Refusal) -> String {
    texts.refusal(refusal, workspace: workspace, today: today)
  }
}

/// Why a change is not made, ready to be shown.
public struct Rejection: Error, Sendable {
  /// Why, as a sentence.
  public var message: String
  /// The domain's own refusal; nil when the folder cannot be written.
  public var refusal: Refusal?
}

/// A file that could not be read, or not as it should be.
public struct Problem: Hashable, Sendable {
  /// The path within the data folder.
  public var path: String
  /// The record that is kept there; nil where the path is none of a record.
  public var record: RecordKey?
  /// What is wrong with it, as a sentence.
  public var message: String
  /// Whether all of it is shown nevertheless.
  public var isShown: Bool
  /// Whether a newer version of the program wrote it.
  public var isNewer: Bool
  /// How it is not as the journals say; nil where that is not what is wrong.
  public var difference: Difference?

  /// How a file is not as the journals say.
  public enum Difference: Hashable, Sendable {
    /// A journal itself has lost something or was changed.
    case journal
    /// The record has other content.
    case content
    /// The record is gone.
    case gone
    /// No act put the record in.
    case unknown
  }

  /// Names a file and what is wrong with it.
  public init(
    path: String, record: RecordKey? = nil, message: String, isShown: Bool = false, isNewer: Bool = false,
    difference: Difference? = nil
  ) {
    self.difference = difference
    self.path = path
    self.record = record
    self.message = message
    self.isShown = isShown
    self.isNewer = isNewer
  }
}

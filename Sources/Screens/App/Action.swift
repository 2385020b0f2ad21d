import Emulation

/// What a screen wants done.
public enum Action: Sendable {
  case none
  /// Shows another screen on top.
  case push(any Screen)
  /// Shows another screen in place of this one.
  case replace(any Screen)
  /// Goes back one screen.
  case close
  /// Goes back one screen, after asking when something typed would be lost.
  case leave
  /// Goes back and leaves the screen below as well, without asking again.
  case discard
  /// Leaves all screens and shows a place.
  case go(Place)
  /// Says something in the status line.
  case say(Notice)
  /// Saves an act and then does something more; not done when saving fails.
  case commit(Act, notice: Notice, then: AfterCommit)
  /// Answers what was asked of an act that met with those of others, and saves it.
  case resolve(PendingAct, answers: [FieldConflict: Bool])
  /// Shows the list below as a person has arranged it.
  case arrange(ListView)
  /// Changes the views that the person has saved, and goes back to the screen that shows them or was looked at.
  case keep(ViewEdit)
  /// Goes back one screen and gives the one below a text that was chosen for its field.
  case answer(String)
  /// Opens the person's own editor on the text of a field; what is written there comes back as an answer.
  case write(String)
  /// Runs a command as if its key had been pressed on the screen below.
  case run(Command)
  /// Shows the versions of a record.
  case history(RecordKey)
  /// Shows a screen that tells which act put a record in; nil where the journal does not know.
  case withOrigin(RecordKey, @Sendable (LogItem?) -> any Screen)
  /// Asks to give a record back the content of an earlier version.
  case goBack(RecordKey, to: VersionName)
  /// Draws with a theme from now on.
  case keepTheme(ThemeChoice)
  /// Answers the question whether to take back what is not on the screen, or to do it again, with yes.
  case takeBack(isRedo: Bool)
  /// Shows the personal data of a recipient on the screen on top.
  case showPersonal(RecipientKey)
  /// Asks for the personal data of a recipient.
  case editPersonal(RecipientKey)
  /// Goes on with what was being typed when the program stopped.
  case resume(OfferedDraft)
  /// Answers the question whether to drop a draft with yes.
  case drop(OfferedDraft)
  /// Reads the data folder anew.
  case reload
  case quit
}

/// What follows a saved act.
public enum AfterCommit: Sendable {
  case stay
  case close
  /// Goes back and leaves the screen below as well.
  case discard
  case replace(any Screen)
}

/// A short message for the status line.
public struct Notice: Hashable, Sendable {
  /// What a notice is about, which decides its sign and colour.
  public enum Kind: Hashable, Sendable { case done, info, warning, error }

  /// What it is about.
  public var kind: Kind
  /// What it says.
  public var text: String

  /// Puts a notice together.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// The places of the program, numbered as on the tabs.
public enum Place: Int, CaseIterable, Hashable, Sendable {
  /// Việc.
  case work = 1
  /// Khối.
  case blocs = 2
  /// Khen thưởng.
  case awards = 3
  /// Tra cứu.
  case lookUp = 8
  /// Thiết lập.
  case settings = 9
}

import Emulation

extension App {
  /// How the program reaches the data folder; injected, so that screens are tested without a disk.
  public struct Services {
    /// Saves an act of an account and returns the records as written, or says in the user's language why not, with the
    /// names that the workspace has.
    public var save: (Act, Workspace, _ author: String) -> Result<Saved, SaveFailure>
    /// Reads the folder anew.
    public var load: () -> Result<Loaded, SaveFailure>
    /// Takes over into the workspace what others have saved, and says who did what; does not wait for a program that
    /// writes.
    public var follow: (inout Workspace) -> Result<[OthersAct], SaveFailure>
    /// Puts an act together with what others did to its records; nil when that cannot be.
    public var merge: (Act, Workspace) -> MergedAct?
    /// The fields of a record that an act changes; none of a record that is put in or taken away.
    public var changes: (RecordEdit) -> [FieldChange]
    /// The last act on a record, by whomever.
    public var lastAct: (RecordKey) -> OthersAct?
    /// Compares a piece of what was loaded last with the journals, in less than 0.1 s.
    public var compare: () -> ComparisonStep
    /// Compares all that is left; `more` where the person has stopped that. Nil where pieces are all there is.
    public var compareAll: (() -> ComparisonStep)?
    /// How many files are compared, of how many; nil while none is.
    public var compared: () -> (done: Int, of: Int)?
    /// The account of the person at the keyboard, who may have been registered meanwhile; nil where that cannot change.
    public var author: (Workspace) -> String?
    /// What the journal tells of the past.
    public var history: HistoryServices
    /// Personal data of recipients.
    public var personal: PersonalServices
    /// Keeps for the account how letters are typed; says in the user's language why that failed.
    public var keepTyping: (TypingChoice) -> String?
    /// Keeps for the account a change of its saved views; says in the user's language why that failed.
    public var keepViews: (ViewEdit) -> String?

    /// The themes there are.
    public var themes: ThemeServices

    /// Puts the two ways to the data together.
    public init(
      save: @escaping (Act, Workspace, _ author: String) -> Result<Saved, SaveFailure>,
      load: @escaping () -> Result<Loaded, SaveFailure>,
      follow: @escaping (inout Workspace) -> Result<[OthersAct], SaveFailure> = { _ in .success([]) },
      merge: @escaping (Act, Workspace) -> MergedAct? = { _, _ in nil },
      changes: @escaping (RecordEdit) -> [FieldChange] = { _ in [] },
      lastAct: @escaping (RecordKey) -> OthersAct? = { _ in nil },
      compare: @escaping () -> ComparisonStep = { .idle }, compareAll: (() -> ComparisonStep)? = nil,
      compared: @escaping () -> (done: Int, of: Int)? = { nil },
      author: @escaping (Workspace) -> String? = { _ in nil },
      history: HistoryServices = .none, personal: PersonalServices = .none,
      keepTyping: @escaping (TypingChoice) -> String? = { _ in nil },
      keepViews: @escaping (ViewEdit) -> String? = { _ in nil }, themes: ThemeServices = .none
    ) {
      self.save = save
      self.load = load
      self.follow = follow
      self.merge = merge
      self.changes = changes
      self.lastAct = lastAct
      self.compare = compare
      self.compareAll = compareAll
      self.compared = compared
      self.author = author
      self.history = history
      self.personal = personal
      self.keepTyping = keepTyping
      self.keepViews = keepViews
      self.themes = themes
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
      // Whoever edited a file without the program did not write to the journal.
      self.workspace.trust.doubt(problems.filter(\.isShown).compactMap(\.record))
      self.problems = problems
      self.readOnly = readOnly
    }
  }
}

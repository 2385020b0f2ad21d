import Emulation

/// Which personal data of a recipient there are, as the screens show it.
public struct PersonalStatus: Hashable, Sendable {
  /// The fields that say something.
  public var fields: [PersonalField]
  /// The number of saved changes; nil where there are none or nobody can tell.
  public var revision: Int?
  /// Whether there is a file.
  public var isThere: Bool
  /// What is wrong with the file, in the user's language.
  public var problem: String?

  /// Puts a status together; by default there are no data.
  public init(fields: [PersonalField] = [], revision: Int? = nil, isThere: Bool = false, problem: String? = nil) {
    self.fields = fields
    self.revision = revision
    self.isThere = isThere
    self.problem = problem
  }
}

/// Personal data as the screens reach them; they are saved and erased like anything else.
public struct PersonalServices {
  /// Which data there are, without a value.
  public var status: (RecipientKey) -> Result<PersonalStatus, SaveFailure>
  /// Looks at the data for an account, which the journal then tells; nil where there are none.
  public var see: (Act, _ author: String) -> Result<PersonalRecord?, SaveFailure>

  /// The last act that changed the data; nil where nobody knows.
  public var lastChange: (RecipientKey) -> OthersAct?

  /// Puts the ways to the data together.
  public init(
    status: @escaping (RecipientKey) -> Result<PersonalStatus, SaveFailure>,
    see: @escaping (Act, _ author: String) -> Result<PersonalRecord?, SaveFailure>,
    lastChange: @escaping (RecipientKey) -> OthersAct? = { _ in nil }
  ) {
    self.status = status
    self.see = see
    self.lastChange = lastChange
  }

  /// A program without such data.
  public static var none: PersonalServices {
    PersonalServices(status: { _ in .success(PersonalStatus()) }, see: { _, _ in .success(nil) })
  }
}

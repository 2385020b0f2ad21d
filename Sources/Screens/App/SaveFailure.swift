import Emulation

/// Why an act could not be saved or a folder not be read, in the user's language.
public struct SaveFailure: Error, Hashable, Sendable {
  /// What went wrong, as a sentence.
  public var message: String
  /// Whether the record was changed by somebody else, so that reading anew helps.
  public var isConflict: Bool
  /// Whether another act on the record came first, so that the two may be put together.
  public var isRace: Bool
  /// Whether another program writes just now, so that a reader comes back when it is done.
  public var isBusy: Bool
  /// The name of a new record that was given to another one before.
  public var usedName: RecordKey?
  /// The fields of personal data that somebody else gave other values; nil where that is not what went wrong.
  public var personalFields: [PersonalField]?
  /// Why nothing can be saved from now on; nil when trying again may help.
  public var readOnly: String?

  /// Puts a failure together.
  public init(
    message: String, isConflict: Bool = false, isRace: Bool = false, isBusy: Bool = false, usedName: RecordKey? = nil,
    personalFields: [PersonalField]? = nil, readOnly: String? = nil
  ) {
    self.message = message
    self.isConflict = isConflict
    self.isRace = isRace
    self.isBusy = isBusy
    self.usedName = usedName
    self.personalFields = personalFields
    self.readOnly = readOnly
  }
}

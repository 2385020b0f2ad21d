/// What kind of act the journal tells of; a set that newer versions may add to.
public struct ActKind: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// How an act comes together with what others did to its records meanwhile.
  public var meeting: Meeting {
    switch self {
    case .nominate, .advance, .revert: .plannedAnew
    case .goBack: .unlessTouched
    case .found, .fill, .adopt, .putBack, .seePersonal, .setPersonal, .erasePersonal: .refused
    default: .byField
    }
  }

  /// Whether the act gives a record back that was taken away, under the name it had.
  public var makesAgain: Bool { self == .revert || self == .goBack }

  /// Whether the act settles what was done to files without the program: it begins with what stands on the disk, whatever
  /// the journal says.
  public var isSettling: Bool { self == .adopt || self == .putBack }

  /// Whether the rules of the act look at other records than those it changes: at numbers that are taken, at ranks, at
  /// who may do what. Then it is right only as long as nothing at all has been saved since it was planned.
  public var restsOnOtherRecords: Bool {
    switch self {
    case .nominate, .advance, .setAccount: true
    default: false
    }
  }

  /// Whether acts of this kind are taken back field by field where others have changed other fields of their records.
  ///
  /// What rests on other records is taken back whole or not at all: nobody has looked at it together with what came after.
  public var isTakenBackByField: Bool { meeting == .byField && !restsOnOtherRecords && self != .seal }

  public enum Meeting: Hashable, Sendable {
    /// Field by field; where both changed one, the person chooses.
    case byField
    /// Only the rules of the domain tell whether it can still be done.
    case plannedAnew
    /// It was looked at with its records as they were; what others did to further ones is for the rules of the domain.
    case unlessTouched
    /// It was meant for the records as they were.
    case refused
  }

  /// The data folder was made.
  public static let found = ActKind(rawValue: "found")
  /// Many new records were added at once.
  public static let fill = ActKind(rawValue: "fill")
  public static let enterPoints = ActKind(rawValue: "enterPoints")
  public static let nominate = ActKind(rawValue: "nominate")
  public static let setPart = ActKind(rawValue: "setPart")
  public static let setVerdict = ActKind(rawValue: "setVerdict")
  public static let correctLine = ActKind(rawValue: "correctLine")
  public static let advance = ActKind(rawValue: "advance")
  public static let setDutyDone = ActKind(rawValue: "setDutyDone")
  /// A person was registered, or an account was changed or closed.
  public static let setAccount = ActKind(rawValue: "setAccount")
  /// An earlier act was taken back, or one that was taken back was done again.
  public static let revert = ActKind(rawValue: "revert")
  /// A record was given back the content of an earlier version.
  public static let goBack = ActKind(rawValue: "goBack")
  /// What was changed in a file without the program was taken over.
  public static let adopt = ActKind(rawValue: "adopt")
  /// A file that was changed or taken away without the program was put back as the journal has it.
  public static let putBack = ActKind(rawValue: "putBack")
  /// A closed year was turned into read-only files, one a kind of record.
  public static let seal = ActKind(rawValue: "seal")
  /// Somebody looked at the personal data of a recipient.
  public static let seePersonal = ActKind(rawValue: "seePersonal")
  public static let setPersonal = ActKind(rawValue: "setPersonal")
  public static let erasePersonal = ActKind(rawValue: "erasePersonal")
}

import Emulation

/// Another running program on the data folder, and what it has open.
public struct Presence: Hashable, Sendable {
  /// The account of the person.
  public var account: String
  public var machine: String
  /// When the program was started.
  public var since: Moment
  /// The record on its screen; nil for a list or a place.
  public var record: RecordKey?

  /// Puts a presence together.
  public init(account: String, machine: String, since: Moment, record: RecordKey?) {
    self.account = account
    self.machine = machine
    self.since = since
    self.record = record
  }
}

/// A screen that shows one record, which others are told of.
protocol RecordScreen: Screen {
  /// The record it shows; nil when that is gone.
  func opened(_ context: Context) -> RecordKey?
}

extension ScorecardScreen: RecordScreen {
  func opened(_ context: Context) -> RecordKey? { subject(context) }
}

extension DossierScreen: RecordScreen {
  func opened(_ context: Context) -> RecordKey? { subject(context) }
}

extension CampaignScreen: RecordScreen {
  func opened(_ context: Context) -> RecordKey? { subject(context) }
}

extension UnitScreen: RecordScreen {
  func opened(_ context: Context) -> RecordKey? { subject(context) }
}

extension LineScreen: RecordScreen {
  func opened(_ context: Context) -> RecordKey? { subject(context) }
}

extension RankingScreen: RecordScreen {
  func opened(_ context: Context) -> RecordKey? { context.workspace.blocs[bloc].map { AnyRecord.bloc($0).key } }
}

/// Something kept as one file, with a name of its own and a number that grows with every saved change.
public protocol Record: Hashable, Sendable {
  static var kind: RecordKind { get }
  var id: RecordID<Self> { get }
  /// 1 when first saved, one more with each saved change.
  var revision: Int { get set }
}

extension Record {
  /// The name of a record of this kind.
  public typealias ID = RecordID<Self>
}

/// The kinds of records there are.
public enum RecordKind: String, CaseIterable, Hashable, Sendable {
  case province, unit, bloc, template, scorecard, awardType, dossier, decision, campaign, calendarYear,
    account
}

/// A record of any kind.
public enum AnyRecord: Hashable, Sendable {
  case province(Province)
  case unit(Unit)
  case bloc(Bloc)
  case template(ScorecardTemplate)
  case scorecard(Scorecard)
  case awardType(AwardType)
  case dossier(Dossier)
  case decision(Decision)
  case campaign(Campaign)
  case calendarYear(CalendarYear)
  case account(Account)

  /// Which record it is.
  public var key: RecordKey {
    switch self {
    case .province(let record): RecordKey(.province, record.id.text)
    case .unit(let record): RecordKey(.unit, record.id.text)
    case .bloc(let record): RecordKey(.bloc, record.id.text, year: record.year)
    case .template(let record): RecordKey(.template, record.id.text)
    case .scorecard(let record): RecordKey(.scorecard, record.id.text, year: record.year)
    case .awardType(let record): RecordKey(.awardType, record.id.text)
    case .dossier(let record): RecordKey(.dossier, record.id.text, year: record.year)
    case .decision(let record): RecordKey(.decision, record.id.text, year: record.year)
    case .campaign(let record): RecordKey(.campaign, record.id.text, year: record.year)
    case .calendarYear(let record): RecordKey(.calendarYear, record.id.text)
    case .account(let record): RecordKey(.account, record.id.text)
    }
  }

  /// The record's own number of saved changes.
  public var revision: Int {
    switch self {
    case .province(let record): record.revision
    case .unit(let record): record.revision
    case .bloc(let record): record.revision
    case .template(let record): record.revision
    case .scorecard(let record): record.revision
    case .awardType(let record): record.revision
    case .dossier(let record): record.revision
    case .decision(let record): record.revision
    case .campaign(let record): record.revision
    case .calendarYear(let record): record.revision
    case .account(let record): record.revision
    }
  }
}

extension AnyRecord {
  /// The same record with another number of saved changes.
  public func with(revision: Int) -> AnyRecord {
    func numbered<R: Record>(_ record: R) -> R {
      var record = record
      record.revision = revision
      return record
    }
    return switch self {
    case .province(let record): .province(numbered(record))
    case .unit(let record): .unit(numbered(record))
    case .bloc(let record): .bloc(numbered(record))
    case .template(let record): .template(numbered(record))
    case .scorecard(let record): .scorecard(numbered(record))
    case .awardType(let record): .awardType(numbered(record))
    case .dossier(let record): .dossier(numbered(record))
    case .decision(let record): .decision(numbered(record))
    case .campaign(let record): .campaign(numbered(record))
    case .calendarYear(let record): .calendarYear(numbered(record))
    case .account(let record): .account(numbered(record))
    }
  }
}

/// Which record: its kind, its name, and its year where the record is kept by year.
public struct RecordKey: Hashable, Sendable {
  /// The kind of the record.
  public var kind: RecordKind
  /// Its name.
  public var id: String
  /// The year of the folder the record stands in, nil for what outlives a year.
  public var year: Int?

  /// Names a record.
  public init(_ kind: RecordKind, _ id: String, year: Int? = nil) {
    self.kind = kind
    self.id = id
    self.year = year
  }
}

import Emulation
import JSONText

/// A record as its file has it.
struct RecordFile {
  var record: AnyRecord
  /// The version of the format it was written in.
  var schema: Int

  /// Whether its bytes are others than the program wrote.
  var isEditedOutside: Bool

  /// Whether a newer version of the program wrote it.
  var isNewer: Bool { schema > RecordHeader.schema }

  /// Reads the file of a record.
  ///
  /// - Parameter key: the record that is to be in the file, after its path; the province may have any name.
  /// - Throws: the reason why the record cannot be loaded.
  init(_ bytes: [UInt8], key: RecordKey) throws(RecordProblem.Reason) {
    try self.init(bytes, kind: key.kind, year: key.year)
    if key.kind != .province, record.key.id != key.id { throw .otherName(record.key.id) }
  }

  /// Reads a record of a kind and a year, whatever its name.
  init(_ bytes: [UInt8], kind: RecordKind, year: Int?) throws(RecordProblem.Reason) {
    let schema: Int?
    do throws(FormatError) {
      (record, schema) = try Self.readMigrated(bytes, kind: kind)
    } catch {
      let header = Self.header(bytes)
      if let found = header.kind, found != kind.rawValue {
        throw .format(error.replaced(by: .unexpected(found, .value(kind.rawValue)), at: "kind"))
      }
      if let found = header.schema, found > RecordHeader.schema {
        throw .newerSchema(found: found, known: RecordHeader.schema, isLoaded: false)
      }
      throw .format(error)
    }
    self.schema = schema ?? RecordHeader.schema
    isEditedOutside = self.schema >= RecordHeader.firstWithSum && !RecordSum.isRight(bytes)
    if let folder = year, let found = record.key.year, found != folder { throw .otherYear(found, folder: folder) }
    guard (record.key.year == nil) == (year == nil) else { throw .format(Self.misfiled(record.key.year)) }
  }

  /// That a record of a year stands outside the folders of years, or one without a year in such a folder.
  private static func misfiled(_ year: Int?) -> FormatError {
    FormatError(
      member: "year", line: 1, column: 1, reason: year.map { .unexpected(String($0), .nothing) } ?? .missing)
  }

  /// Reads a file of this or an older version; the version is that of the file.
  private static func readMigrated(
    _ bytes: [UInt8], kind: RecordKind
  ) throws(FormatError) -> (AnyRecord, schema: Int?) {
    let failure: FormatError
    do throws(FormatError) {
      let result = try read(bytes, kind: kind)
      guard let schema = result.schema, schema < RecordHeader.schema else { return result }
      return (try read(migrated(bytes, kind), kind: kind).0, schema)
    } catch {
      failure = error
    }
    // What this version cannot read as it is may be of an older one.
    guard let schema = header(bytes).schema, schema >= 1, schema < RecordHeader.schema,
      let result = try? read(migrated(bytes, kind), kind: kind)
    else { throw failure }
    return (result.0, schema)
  }

  private static func migrated(_ bytes: [UInt8], _ kind: RecordKind) throws(FormatError) -> [UInt8] {
    do throws(JSONError) {
      return Migration.all.current(try JSONValue(parsing: bytes, limits: .record), kind: kind).utf8
    } catch {
      throw FormatError(
        member: "", line: error.place?.line ?? 1, column: error.place?.column ?? 1, reason: .syntax(error))
    }
  }

  private static func read(
    _ bytes: [UInt8], kind: RecordKind
  ) throws(FormatError) -> (AnyRecord, schema: Int?) {
    switch kind {
    case .province: try read(Province.self, bytes)
    case .unit: try read(Unit.self, bytes)
    case .bloc: try read(Bloc.self, bytes)
    case .template: try read(ScorecardTemplate.self, bytes)
    case .scorecard: try read(Scorecard.self, bytes)
    case .awardType: try read(AwardType.self, bytes)
    case .dossier: try read(Dossier.self, bytes)
    case .decision: try read(Decision.self, bytes)
    case .campaign: try read(Campaign.self, bytes)
    case .calendarYear: try read(CalendarYear.self, bytes)
    case .account: try read(Account.self, bytes)
    }
  }

  private static func read<R: StoredRecord>(
    _: R.Type, _ bytes: [UInt8]
  ) throws(FormatError) -> (AnyRecord, schema: Int?) {
    var reader = try FieldReader(bytes)
    let record: R = try reader.value()
    try reader.finish()
    return (record.any, reader.header.schema)
  }

  /// What a damaged file says of itself, as far as it can be read.
  private static func header(_ bytes: [UInt8]) -> RecordHeader {
    guard var reader = try? FieldReader(bytes) else { return RecordHeader() }
    try? reader.object { key, reader throws(FormatError) in try reader.headerMember(key) }
    return reader.header
  }
}

extension FormatError {
  fileprivate func replaced(by reason: Reason, at member: String) -> FormatError {
    FormatError(member: member, line: line, column: column, reason: reason)
  }
}

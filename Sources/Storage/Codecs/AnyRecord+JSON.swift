import Emulation
import JSONText

extension AnyRecord {
  /// The record as a JSON object, header included.
  var json: JSONValue {
    switch self {
    case .province(let record): Self.json(record)
    case .unit(let record): Self.json(record)
    case .bloc(let record): Self.json(record)
    case .template(let record): Self.json(record)
    case .scorecard(let record): Self.json(record)
    case .awardType(let record): Self.json(record)
    case .dossier(let record): Self.json(record)
    case .decision(let record): Self.json(record)
    case .campaign(let record): Self.json(record)
    case .calendarYear(let record): Self.json(record)
    }
  }

  /// The same record with another number of saved changes.
  func with(revision: Int) -> AnyRecord {
    switch self {
    case .province(let record): Self.with(revision, record)
    case .unit(let record): Self.with(revision, record)
    case .bloc(let record): Self.with(revision, record)
    case .template(let record): Self.with(revision, record)
    case .scorecard(let record): Self.with(revision, record)
    case .awardType(let record): Self.with(revision, record)
    case .dossier(let record): Self.with(revision, record)
    case .decision(let record): Self.with(revision, record)
    case .campaign(let record): Self.with(revision, record)
    case .calendarYear(let record): Self.with(revision, record)
    }
  }

  private static func json(_ record: some StoredRecord) -> JSONValue {
    var fields = FieldWriter()
    fields.set("schema", RecordHeader.schema)
    fields.set("kind", type(of: record).kind)
    fields.set("id", record.id)
    fields.set("rev", record.revision)
    record.write(to: &fields)
    return .object(fields.object)
  }

  private static func with(_ revision: Int, _ record: some StoredRecord) -> AnyRecord {
    var record = record
    record.revision = revision
    return record.any
  }
}

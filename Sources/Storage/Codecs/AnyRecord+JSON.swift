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
    case .account(let record): Self.json(record)
    }
  }

  private static func json(_ record: some StoredRecord) -> JSONValue {
    var fields = FieldWriter()
    fields.set("schema", RecordHeader.schema)
    fields.set("kind", type(of: record).kind)
    fields.set("id", record.id)
    fields.set("rev", record.revision)
    fields.set("sum", RecordSum.placeholder)
    record.write(to: &fields)
    return .object(fields.object)
  }
}

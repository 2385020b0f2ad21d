import Emulation

/// What every record file says of itself.
struct RecordHeader {
  /// The version of the format.
  var schema: Int?
  var kind: String?
  var id: String?
  /// `rev` in the file.
  var revision: Int?

  /// The version of the format this program writes, and the newest it knows: the one all migrations lead to.
  static let schema = Migration.all.newest
  /// From this version on a file has a check sum of itself.
  static let firstWithSum = 2
}

extension FieldReader {
  /// Reads a member that is not the record's own: one of the header, else one that is passed over.
  mutating func headerMember(_ key: String) throws(FormatError) {
    switch key {
    case "schema": header.schema = try integer()
    case "kind": header.kind = try text()
    case "id": header.id = try text()
    case "rev": header.revision = try integer(in: 0...999_999_999)
    default: try skip()
    }
  }

  /// The record's name, once all members are read.
  ///
  /// - Throws: a `FormatError` also when the header is of another kind or says no schema.
  func headerID<R: Record>() throws(FormatError) -> RecordID<R> {
    let kind = try required(header.kind, "kind")
    guard kind == R.kind.rawValue else { throw error(.unexpected(kind, .value(R.kind.rawValue)), at: "kind") }
    let schema = try required(header.schema, "schema")
    guard schema >= 1 else { throw error(.unexpected(String(schema), .value("1")), at: "schema") }
    let text = try required(header.id, "id")
    guard let id = RecordID<R>(text) else { throw error(.unexpected(text, .identifier), at: "id") }
    return id
  }

  /// The record's number of saved changes, once all members are read.
  func revision() throws(FormatError) -> Int {
    try required(header.revision, "rev")
  }
}

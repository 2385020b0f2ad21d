import Emulation
import JSONText

/// The personal data of a recipient as their file has them.
struct PersonalFile {
  var record: PersonalRecord
  /// All of the file, with what this version does not know.
  var json: JSONValue
  /// Whether its bytes are others than the program wrote.
  var isEditedOutside: Bool

  /// Reads a file.
  ///
  /// - Throws: `damaged`, `otherName`, `newerSchema`.
  init(_ bytes: [UInt8], _ recipient: RecipientKey) throws(PersonalFailure) {
    var header = RecordHeader()
    var year: Int?
    do throws(FormatError) {
      (record, header, year) = try Self.read(bytes)
    } catch {
      // What a newer version wrote may look otherwise; the words of the error could hold a value.
      if let schema = Self.schema(bytes), schema > RecordHeader.schema {
        throw .newerSchema(found: schema, known: RecordHeader.schema)
      }
      throw .damaged(line: error.line, column: error.column)
    }
    guard let schema = header.schema, schema >= RecordHeader.firstWithSum, header.kind == Self.kind else {
      throw .damaged(line: 1, column: 1)
    }
    guard schema <= RecordHeader.schema else { throw .newerSchema(found: schema, known: RecordHeader.schema) }
    guard header.id == PersonalPath.id(of: recipient), year == recipient.year else { throw .otherName }
    isEditedOutside = !RecordSum.isRight(bytes)
    do throws(JSONError) { json = try JSONValue(parsing: bytes, limits: .record) } catch {
      throw .damaged(line: error.place?.line ?? 1, column: error.place?.column ?? 1)
    }
  }

  static let kind = "personal"

  private static func read(_ bytes: [UInt8]) throws(FormatError) -> (PersonalRecord, RecordHeader, year: Int?) {
    var reader = try FieldReader(bytes)
    var data = PersonalData()
    var year: Int?
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "birthDate": data.birthDate = try reader.day()
      case "identityNumber": data.identityNumber = try reader.text(PersonalData.isIdentityNumber)
      case "phone": data.phone = try reader.text(PersonalData.isPhone)
      case "year": year = try reader.year()
      default: try reader.headerMember(key)
      }
    }
    try reader.finish()
    return (PersonalRecord(data, revision: try reader.revision()), reader.header, year)
  }

  private static func schema(_ bytes: [UInt8]) -> Int? {
    guard var reader = try? FieldReader(bytes) else { return nil }
    try? reader.object { key, reader throws(FormatError) in try reader.headerMember(key) }
    return reader.header.schema
  }

  /// The bytes of a file.
  ///
  /// - Parameter earlier: the file it takes the place of; what this version does not know of it is kept.
  static func bytes(_ record: PersonalRecord, of recipient: RecipientKey, in earlier: PersonalFile?) -> [UInt8] {
    let new = json(record, of: recipient)
    let all = earlier.map { $0.json.changed(from: json($0.record, of: recipient), to: new) } ?? new
    return RecordSum.signed(all.utf8)
  }

  private static func json(_ record: PersonalRecord, of recipient: RecipientKey) -> JSONValue {
    var fields = FieldWriter()
    fields.set("schema", RecordHeader.schema)
    fields.set("kind", kind)
    fields.set("id", PersonalPath.id(of: recipient))
    fields.set("rev", record.revision)
    fields.set("sum", RecordSum.placeholder)
    fields.set("year", recipient.year)
    fields.set("birthDate", record.data.birthDate)
    fields.setUnlessEmpty("identityNumber", record.data.identityNumber)
    fields.setUnlessEmpty("phone", record.data.phone)
    return .object(fields.object)
  }
}

extension FieldReader {
  /// A text that something holds of.
  fileprivate mutating func text(_ isRight: (String) -> Bool) throws(FormatError) -> String {
    let text = try text()
    guard isRight(text) else { throw error(.unexpected("", .text)) }
    return text
  }
}

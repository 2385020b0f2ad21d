import Emulation
import JSONText

extension JSONValue {
  /// The record as this version writes it, where it was read from a file of an older one.
  fileprivate var withCurrentSchema: JSONValue {
    guard case .object(var object) = self else { return self }
    object["schema"] = .number(String(RecordHeader.schema))
    return .object(object)
  }

  /// The record as the newest version has it.
  init(recordBytes bytes: [UInt8], kind: RecordKind) throws(RecordProblem.Reason) {
    do throws(JSONError) {
      self = Migration.all.current(try JSONValue(parsing: bytes, limits: .record), kind: kind)
    } catch {
      throw .format(FormatError(member: "", line: 1, column: 1, reason: .syntax(error)))
    }
  }
}

extension AnyRecord {
  /// The bytes of the record's file, found to give the same record when read.
  ///
  /// - Parameter json: the record, with what else its file holds.
  /// - Throws: `notStorable` when a value is outside what can be read back.
  func storedBytes(_ json: JSONValue) throws(StorageError) -> [UInt8] {
    let bytes = RecordSum.signed(json.withCurrentSchema.utf8)
    do throws(RecordProblem.Reason) {
      let file = try RecordFile(bytes, key: key)
      guard file.record == self, !file.isEditedOutside else { throw .otherName(file.record.key.id) }
    } catch {
      throw .notStorable(key, error)
    }
    return bytes
  }
}

extension RecordKey {
  /// Whether the path of the record follows from its key: a name that is an identifier, and a year where there is one.
  var hasSafePath: Bool {
    RecordID<Never>(id) != nil && (year == nil ? kind.hasYearless : kind.hasYears)
      && (1000...9999).contains(year ?? 1000)
  }
}

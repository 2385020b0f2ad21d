import Emulation

/// A value that is kept as a JSON object.
protocol Stored: Sendable {
  /// Reads the value from the object that comes next.
  init(from reader: inout FieldReader) throws(FormatError)

  /// Sets the members of the value's object; what is empty is left out.
  func write(to fields: inout FieldWriter)
}

/// A record that is kept as a file of its own.
///
/// `write(to:)` sets all but the header, which is the same for every kind.
protocol StoredRecord: Stored, Record {
  /// The year of the folder the record belongs in, nil for kinds that outlive a year.
  var folderYear: Int? { get }
  /// The record among those of other kinds.
  var any: AnyRecord { get }
}

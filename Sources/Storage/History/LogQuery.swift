import Emulation

/// Which acts of the journal are wanted.
public struct LogQuery: Hashable, Sendable {
  /// Only acts on this record.
  public var record: RecordKey?
  /// Only acts of this account.
  public var author: String?
  /// Only acts from this day on.
  public var from: Day?
  /// Only acts up to this day.
  public var through: Day?
  /// How many at most, the newest ones.
  public var limit: Int

  public init(
    record: RecordKey? = nil, author: String? = nil, from: Day? = nil, through: Day? = nil, limit: Int = .max
  ) {
    self.record = record
    self.author = author
    self.from = from
    self.through = through
    self.limit = limit
  }

  func wants(_ entry: JournalEntry) -> Bool {
    if let record, !entry.keys.contains(where: { $0.isSameRecord(as: record) }) { return false }
    if let author, entry.signature.author != author { return false }
    let day = entry.signature.at.day
    return day >= from ?? day && day <= through ?? day
  }

  /// Whether a line can hold a wanted act: looked for as bytes, because most lines do not and reading one costs more.
  func mayWant(_ line: ArraySlice<UInt8>) -> Bool {
    record.map { line.contains($0.needle) } ?? true
  }

  /// Stands in the line of every act that put in very many records.
  static let manifestNeedle = Array("\"manifest\":{".utf8)
}

extension RecordKey {
  /// Stands in every line that has an edit of the record, and in others.
  var needle: [UInt8] { Array((kind == .province ? "\"kind\":\"province\"" : "\"id\":\"\(id)\"").utf8) }

  /// Whether two keys name one record; the province has one record whatever it is called.
  func isSameRecord(as other: RecordKey) -> Bool {
    kind == other.kind && (kind == .province || id == other.id && year == other.year)
  }
}

extension Store {
  /// Acts of the journals, the newest first: those of a machine by their numbers, whatever its clock said, and those of
  /// several machines by time where none has seen the other.
  ///
  /// Lines that are no acts are passed over; `check` names them.
  ///
  /// - Throws: `failed`, `journalUnreadable`.
  public func log(_ query: LogQuery) throws(StorageError) -> [JournalEntry] {
    var reader = try LogReader(Journal(tree: FolderTree(root: root)), query)
    return try reader.next(query.limit)
  }

  /// The same acts, to be read as far as they are asked for.
  ///
  /// - Throws: `failed`, `journalUnreadable`.
  public func logReader(_ query: LogQuery) throws(StorageError) -> LogReader {
    try LogReader(Journal(tree: FolderTree(root: root)), query)
  }
}

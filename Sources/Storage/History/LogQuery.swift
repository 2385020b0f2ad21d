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
  /// Acts of the journals, the newest first.
  ///
  /// Lines that are no acts are passed over; `check` names them.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  public func log(_ query: LogQuery) throws(StorageError) -> [JournalEntry] {
    let journal = Journal(tree: FolderTree(root: root))
    var entries: [JournalEntry] = []
    for (_, folder) in try journal.machines() {
      var own: [JournalEntry] = []
      for name in try journal.files(folder).reversed() where own.count < query.limit {
        if let from = query.from, name < JournalFile.name(for: from) { break }
        try JournalFile(folder: folder, name: name).readLinesBackward { line in
          guard query.mayWant(line), let entry = try? JournalEntry(line: line), query.wants(entry) else { return true }
          own.append(entry)
          return own.count < query.limit
        }
      }
      entries += own
    }
    entries.sort { $0.isLater(than: $1) }
    return Array(entries.prefix(query.limit))
  }
}

extension JournalEntry {
  /// Whether the act was done after another one, as far as the clocks of the machines agree.
  fileprivate func isLater(than other: JournalEntry) -> Bool {
    let (own, others) = (signature.at.seconds, other.signature.at.seconds)
    return own == others ? id.number > other.id.number : own > others
  }
}

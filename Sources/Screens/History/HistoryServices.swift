import Emulation

/// The journal as the screens reach it.
public struct HistoryServices {
  /// The acts of the journal, the newest first.
  public var log: () -> Result<LogReading, SaveFailure>
  /// All versions of a record, the newest first.
  public var versions: (RecordKey) -> Result<[VersionItem], SaveFailure>
  /// A record as it was after an act; nil when it was taken away by that.
  public var record: (RecordKey, ActID) -> Result<AnyRecord?, SaveFailure>
  /// The act that put a record in; nil when the journal does not know.
  public var origin: (RecordKey) -> Result<LogItem?, SaveFailure>

  public init(
    log: @escaping () -> Result<LogReading, SaveFailure>,
    versions: @escaping (RecordKey) -> Result<[VersionItem], SaveFailure>,
    record: @escaping (RecordKey, ActID) -> Result<AnyRecord?, SaveFailure>,
    origin: @escaping (RecordKey) -> Result<LogItem?, SaveFailure> = { _ in .success(nil) }
  ) {
    self.log = log
    self.versions = versions
    self.record = record
    self.origin = origin
  }

  /// A program without a journal.
  public static var none: HistoryServices {
    HistoryServices(log: { .success(.of([])) }, versions: { _ in .success([]) }, record: { _, _ in .success(nil) })
  }
}

/// The acts of the journal from the newest back, page by page.
public struct LogReading {
  /// The next acts, at most so many.
  public var next: (Int) -> Result<LogPage, SaveFailure>

  public init(next: @escaping (Int) -> Result<LogPage, SaveFailure>) { self.next = next }

  /// Acts that are known already.
  public static func of(_ items: [LogItem]) -> LogReading {
    var rest = items[...]
    return LogReading { count in
      defer { rest = rest.dropFirst(count) }
      return .success(LogPage(items: Array(rest.prefix(count)), isLast: rest.count <= count))
    }
  }
}

/// Some acts of the journal that follow each other.
public struct LogPage: Hashable, Sendable {
  public var items: [LogItem]
  /// Acts of earlier pages, now that it is known what they took back.
  public var completed: [LogItem]
  /// Whether nothing follows.
  public var isLast: Bool

  public init(items: [LogItem], completed: [LogItem] = [], isLast: Bool) {
    self.items = items
    self.completed = completed
    self.isLast = isLast
  }
}

import Emulation

/// The acts of the log as far as they are read, the newest first; what is not read yet comes in pieces.
struct LogPile {
  /// How many acts are read at most; older ones are for the command line.
  static let limit = 5_000
  /// So many are read before the screen shows.
  static let firstPiece = 100
  /// So many are read at a time while nobody types.
  static let piece = 250

  private var read: [LogItem] = []
  /// What an earlier reading had and this one has not come to yet.
  private var earlier: [LogItem] = []
  /// Whether there is more to read.
  private(set) var isReading = true
  /// Why no more could be read.
  private(set) var failure: String?

  var items: [LogItem] { read + earlier }

  /// Whether the journal has no more acts than these.
  var isAll: Bool { !isReading && failure == nil && read.count < Self.limit }

  /// How many acts are to be read next.
  var wanted: Int { min(read.isEmpty ? Self.firstPiece : Self.piece, Self.limit - read.count) }

  /// Takes what was read next.
  mutating func take(_ result: Result<LogPage, SaveFailure>) {
    switch result {
    case .success(let page):
      let completed = Dictionary(page.completed.map { ($0.id, $0) }) { $1 }
      if !completed.isEmpty { read = read.map { completed[$0.id] ?? $0 } }
      read += page.items
      let ids = Set(page.items.map(\.id))
      earlier.removeAll { ids.contains($0.id) }
      if page.isLast || read.count >= Self.limit { (isReading, earlier) = (false, []) }
    case .failure(let failure):
      (isReading, self.failure) = (false, failure.message)
    }
  }

  /// Begins anew because there are more acts; what was read stays until it is read again.
  mutating func readAgain() {
    earlier = items
    (read, isReading, failure) = ([], true, nil)
  }
}

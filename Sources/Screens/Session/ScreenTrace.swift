import Emulation

/// A screen and the place on it: plain words, so that it can be kept outside the program and opened again.
public struct ScreenTrace: Hashable, Sendable {
  /// The word for the kind of screen; one that this version does not know is left out.
  public var kind: String
  /// The record it shows.
  public var record: RecordKey?
  /// Which part of it, by names that belong to the kind.
  public var details: [String: String]
  /// Its lists, by their names.
  public var lists: [String: ListTrace]

  /// Puts a trace together.
  public init(
    kind: String, record: RecordKey? = nil, details: [String: String] = [:], lists: [String: ListTrace] = [:]
  ) {
    self.kind = kind
    self.record = record
    self.details = details
    self.lists = lists
  }

  init(
    _ kind: ScreenKind, _ record: RecordKey? = nil, details: [String: String] = [:], lists: RecordList...
  ) {
    self.init(
      kind: kind.rawValue, record: record, details: details,
      lists: Dictionary(lists.map { ($0.name.rawValue, $0.trace) }) { first, _ in first })
  }

  subscript(list: ListName) -> ListTrace? { lists[list.rawValue] }

  /// Whether both are of the same screen, wherever the cursor is on it.
  func isSameScreen(as other: ScreenTrace) -> Bool {
    kind == other.kind && record?.id == other.record?.id && record?.kind == other.record?.kind
      && details[Self.line] == other.details[Self.line]
  }

  /// The detail that says which line of a dossier is shown.
  static let line = "line"
  /// The detail that says which part of a screen has the cursor.
  static let pane = "pane"
}

/// The screens that are opened again on the next start.
enum ScreenKind: String, CaseIterable, Sendable {
  case work, blocs, activity, awards, find, settings
  case ranking, scorecard, dossier, line, unit, campaign
  case history, log, presence, recent
}

import Emulation

/// Where a record is kept: computed from its key, never read from data.
public struct RecordPath: Hashable, Sendable {
  /// Folders from the data folder down: `["dossiers", "2026"]`; empty for the province.
  public let folders: [String]
  /// The file's name: `HS-2026-0001.json`.
  public let file: String

  /// The path that follows from a key.
  public init(_ key: RecordKey) {
    guard let folder = key.kind.folder else {
      folders = []
      file = RecordPath.province
      return
    }
    folders = key.year.map { [folder, String($0)] } ?? [folder]
    file = key.id + RecordPath.suffix
  }

  /// The record that is kept at a path below the data folder; nil when no record is kept there.
  public static func key(at path: String) -> RecordKey? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if parts == [province] { return RecordKey(.province, "") }
    guard let file = parts.last, file.hasSuffix(suffix),
      let kind = RecordKind.allCases.first(where: { $0.folder == parts[0] }),
      parts.count == 2 || parts.count == 3
    else { return nil }
    let key = RecordKey(kind, String(file.dropLast(suffix.count)), year: parts.count == 3 ? Int(parts[1]) : nil)
    // The key's path is the one there is, which also tells years written otherwise.
    return key.hasSafePath && RecordPath(key).text == path ? key : nil
  }

  /// Below the data folder: `dossiers/2026/HS-2026-0001.json`.
  public var text: String { (folders + [file]).joined(separator: "/") }

  /// The file of the province.
  static let province = "province.json"
  static let suffix = ".json"

  /// The file a record is written to before it takes its name; other programs and the loader pass it over.
  static func temporary(for file: String) -> String { "." + file + temporarySuffix }

  static let temporarySuffix = ".new"
}

extension RecordKind {
  /// The folder records of the kind stand in, nil for the province, which is one file.
  var folder: String? {
    switch self {
    case .province: nil
    case .unit: "units"
    case .bloc: "blocs"
    case .template: "templates"
    case .scorecard: "scorecards"
    case .awardType: "award-types"
    case .dossier: "dossiers"
    case .decision: "decisions"
    case .campaign: "campaigns"
    case .calendarYear: "calendars"
    case .account: "accounts"
    }
  }

  /// How records of the kind are spread over folders.
  enum Filing {
    /// All in one folder.
    case together
    /// One folder a year.
    case byYear
    /// One folder a year, and beside these what goes beyond a year.
    case byYearOrTogether
  }

  var filing: Filing {
    switch self {
    case .bloc, .scorecard, .dossier, .decision: .byYear
    case .campaign: .byYearOrTogether
    case .province, .unit, .template, .awardType, .calendarYear, .account: .together
    }
  }

  /// Whether there are folders of years.
  var hasYears: Bool { filing != .together }

  /// Whether records stand beside the folders of years, or there are no such folders.
  var hasYearless: Bool { filing != .byYear }
}

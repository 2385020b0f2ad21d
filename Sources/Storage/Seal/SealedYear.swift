import Emulation

/// Where the records of a sealed year are: `sealed/2024/dossiers.json` and so on, one file a kind, all read-only.
enum SealedYear {
  static let folder = "sealed"
  /// The name of the file with the sums of the others, as `sha256sum -c` reads it.
  static let sums = "SHA256SUMS"
  /// The largest file of a sealed year that is read, in bytes.
  static let fileLimit = 512 << 20
  static let sumsLimit = 64 << 10
  /// For the owner and the group to read; nobody writes.
  static let mode: UInt32 = 0o440

  /// The kinds that are kept by year.
  static let kinds = RecordKind.allCases.filter(\.hasYears)

  /// The file of a kind: `dossiers.json`.
  static func file(of kind: RecordKind) -> String { (kind.folder ?? kind.rawValue) + RecordPath.suffix }

  static func path(_ year: Int) -> String { "\(folder)/\(year)" }

  static func path(_ year: Int, _ file: String) -> String { "\(folder)/\(year)/\(file)" }

  /// The folder the files are written in before the act is done.
  static func temporary(_ year: Int) -> String { RecordPath.temporary(for: String(year)) }
}

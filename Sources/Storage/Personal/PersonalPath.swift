import Emulation

/// Where the personal data of a recipient are kept: computed from the dossier and the number of the line, never read
/// from data.
public struct PersonalPath: Hashable, Sendable {
  /// Folders from the data folder down: `["personal", "2025"]`.
  let folders: [String]
  /// The file's name: `HS-2025-0012-3.json`.
  let file: String

  /// The path that follows from a recipient.
  public init(_ recipient: RecipientKey) {
    folders = [Self.folder, String(recipient.year)]
    file = Self.id(of: recipient) + RecordPath.suffix
  }

  /// The recipient whose data are kept at a path below the data folder; nil where no such data are kept.
  public static func recipient(at path: String) -> RecipientKey? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts[0] == folder, let year = DataPath.year(parts[1]),
      parts[2].hasSuffix(RecordPath.suffix)
    else { return nil }
    let id = parts[2].dropLast(RecordPath.suffix.count)
    guard let hyphen = id.lastIndex(of: "-"), let dossier = Dossier.ID(String(id[..<hyphen])),
      let line = Int(id[id.index(after: hyphen)...])
    else { return nil }
    let recipient = RecipientKey(dossier, year: year, line: line)
    // The recipient's path is the one there is, which also tells numbers written otherwise.
    return recipient.hasSafePath && PersonalPath(recipient).text == path ? recipient : nil
  }

  /// Below the data folder: `personal/2025/HS-2025-0012-3.json`.
  public var text: String { (folders + [file]).joined(separator: "/") }

  /// The file the data are written to before they take their name.
  var temporary: String { RecordPath.temporary(for: file) }

  /// What the file calls itself.
  static func id(of recipient: RecipientKey) -> String { "\(recipient.dossier.text)-\(recipient.line)" }

  static let folder = "personal"
  /// Says that a backup without personal data was restored, and how far its journals went.
  static let leftOut = "LEFT-OUT"
  static let leftOutPath = "\(folder)/\(leftOut)"
  /// The owner writes and the group reads; another member of the group replaces the file by its name.
  static let mode: UInt32 = 0o640
  /// The largest file that is read, in bytes.
  static let fileLimit = 64 << 10
}

extension RecipientKey {
  /// Whether the path follows from year and number.
  var hasSafePath: Bool { (1000...9999).contains(year) && (1...99_999).contains(line) }
}

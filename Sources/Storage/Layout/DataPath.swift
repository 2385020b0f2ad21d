import Emulation

/// What a file of a data folder is, told by its path alone; what is none of these is foreign.
public enum DataPath: Hashable, Sendable {
  case record(RecordKey)
  /// The acts of a machine and a month.
  case journal(Machine.ID, name: String)
  /// Sums of the records that one act put in, or a damaged end of a journal that was kept.
  case besideJournal(Machine.ID, name: String)
  /// The personal data of a recipient.
  case personal(RecipientKey)
  /// Says that personal data were left out of the backup the folder was made from.
  case personalLeftOut
  /// The records of one kind and a sealed year.
  case sealed(year: Int, RecordKind)
  /// The sums of a sealed year's files.
  case sealedSums(year: Int)

  /// - Parameter path: below the data folder, names joined by slashes.
  public init?(_ path: String) {
    if let key = RecordPath.key(at: path) {
      self = .record(key)
      return
    }
    if path == PersonalPath.leftOutPath {
      self = .personalLeftOut
      return
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return nil }
    switch parts[0] {
    case Store.journalFolder:
      guard let machine = Machine.ID(parts[1]) else { return nil }
      if JournalFile.isName(parts[2]) {
        self = .journal(machine, name: parts[2])
      } else if Self.isBesideJournal(parts[2]) {
        self = .besideJournal(machine, name: parts[2])
      } else {
        return nil
      }
    case SealedYear.folder:
      guard let year = Self.year(parts[1]) else { return nil }
      if parts[2] == SealedYear.sums {
        self = .sealedSums(year: year)
      } else if let kind = SealedYear.kinds.first(where: { SealedYear.file(of: $0) == parts[2] }) {
        self = .sealed(year: year, kind)
      } else {
        return nil
      }
    case PersonalPath.folder:
      guard let recipient = PersonalPath.recipient(at: path) else { return nil }
      self = .personal(recipient)
    default: return nil
    }
  }

  /// The largest file of the sort there may be, in bytes; a journal grows as long as people work.
  var limit: Int {
    switch self {
    case .record: Store.fileLimit
    case .personal, .personalLeftOut: PersonalPath.fileLimit
    case .journal: TarHeader.largestSize
    case .besideJournal: JournalFile.lineLimit
    case .sealed, .sealedSums: SealedYear.fileLimit
    }
  }

  /// Whether the file, once it is there, never changes where it has bytes.
  var isLasting: Bool {
    switch self {
    case .record, .personal: false
    case .journal, .besideJournal, .personalLeftOut, .sealed, .sealedSums: true
    }
  }

  /// The permission bits of the file.
  var mode: UInt32 {
    switch self {
    case .record, .journal, .besideJournal: 0o660
    case .personal, .personalLeftOut: PersonalPath.mode
    case .sealed, .sealedSums: SealedYear.mode
    }
  }

  /// Whether a folder of a path, below the data folder, is one of the format.
  static func isFolder(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let kind = RecordKind.allCases.first { $0.folder == parts.first }
    switch parts.count {
    case 1: return kind != nil || [Store.journalFolder, SealedYear.folder, PersonalPath.folder].contains(parts[0])
    case 2:
      if parts[0] == Store.journalFolder { return Machine.ID(parts[1]) != nil }
      return (kind?.hasYears == true || [SealedYear.folder, PersonalPath.folder].contains(parts[0]))
        && year(parts[1]) != nil
    default: return false
    }
  }

  /// A year as folders are called by it.
  static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (48...57) ~= $0 }), let year = Int(text), year >= 1000 else {
      return nil
    }
    return year
  }

  /// Whether a file beside a journal is called as lists of sums are: `128.sha256`.
  static func isName(ofSums name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1] == "sha256" && isNumber(parts[0])
  }

  private static func isNumber(_ text: Substring) -> Bool {
    (1...18).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57) ~= $0 }
  }

  /// `128.sha256` and `2026-11.jsonl.4096.cut`.
  private static func isBesideJournal(_ name: String) -> Bool {
    if isName(ofSums: name) { return true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[3] == "cut" && isNumber(parts[2])
      && JournalFile.isName(parts[0] + "." + parts[1])
  }
}

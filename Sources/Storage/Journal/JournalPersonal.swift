import CDigest
import Emulation

/// What an act did with the personal data of one recipient. It has no value of theirs, and no sum either: twelve
/// digits can be guessed from their sum.
public struct JournalPersonal: Hashable, Sendable {
  /// Whose data.
  public var recipient: RecipientKey
  public var deed: Deed
  /// The number of saved changes before the act; nil where there were none, or where they were only looked at.
  public var before: Int?
  /// The fields that changed.
  public var fields: [PersonalField]

  /// What was done.
  public enum Deed: String, CaseIterable, Hashable, Sendable {
    case seen, saved, erased
  }

  init(_ recipient: RecipientKey, _ deed: Deed, before: Int? = nil, fields: [PersonalField] = []) {
    self.recipient = recipient
    self.deed = deed
    self.before = before
    self.fields = fields
  }

  /// The number of saved changes after data were saved.
  public var revision: Int { (before ?? 0) + 1 }
}

extension JournalPersonal: Stored {
  init(from reader: inout FieldReader) throws(FormatError) {
    var dossier: Dossier.ID?
    var year: Int?
    var line: Int?
    var deed: Deed?
    var before: Int?
    var fields: [PersonalField] = []
    try reader.object { key, reader throws(FormatError) in
      switch key {
      case "id": dossier = try reader.id()
      case "year": year = try reader.integer(in: 1000...9999)
      case "line": line = try reader.lineNumber()
      case "deed": deed = try reader.choice()
      case "before": before = try reader.integer()
      case "fields": fields = try reader.texts().compactMap(PersonalField.init(rawValue:))
      default: try reader.skip()
      }
    }
    let recipient = RecipientKey(
      try reader.required(dossier, "id"), year: try reader.required(year, "year"),
      line: try reader.required(line, "line"))
    self.init(recipient, try reader.required(deed, "deed"), before: before, fields: fields)
  }

  func write(to members: inout FieldWriter) {
    // Called as in an edit of the dossier, so that its history is found by the same bytes.
    members.set("id", recipient.dossier)
    members.set("year", recipient.year)
    members.set("line", recipient.line)
    members.set("deed", deed)
    if let before { members.set("before", before) }
    members.setUnlessEmpty("fields", fields.map(\.rawValue))
  }
}

extension Journal {
  /// The last act that saved or erased the personal data of a recipient; nil where none did.
  ///
  /// - Throws: `failed`, `journalDamaged`.
  func lastChange(of recipient: RecipientKey) throws(StorageError) -> JournalEntry? {
    let needle = Array("\"personal\":{".utf8)
    let query = LogQuery(record: recipient.dossierKey)
    var last: [[JournalEntry]] = []
    for (_, folder) in try machines() {
      var found: JournalEntry?
      for name in try files(folder).reversed() where found == nil {
        try JournalFile(folder: folder, name: name).readLinesBackward { line in
          let isPersonal =
            query.mayWant(line)
            && line.withUnsafeBufferPointer { digest_find($0.baseAddress, $0.count, needle, needle.count) >= 0 }
          guard isPersonal, let entry = try? JournalEntry(line: line), let personal = entry.personal,
            personal.recipient == recipient, personal.deed != .seen
          else { return true }
          found = entry
          return false
        }
      }
      if let found { last.append([found]) }
    }
    return inOrder(last) { ($0.id, $0.seen) }.last
  }
}

extension Store {
  /// The last act that saved or erased the personal data of a recipient; nil where none did, or nobody can tell.
  public func lastPersonalChange(of recipient: RecipientKey) -> JournalEntry? {
    try? Journal(tree: FolderTree(root: root)).lastChange(of: recipient)
  }
}

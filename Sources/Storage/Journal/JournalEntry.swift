import Emulation
import JSONText

/// One act as the journal has it: who did what to which records, when and why.
public struct JournalEntry: Hashable, Sendable {
  public var id: ActID
  public var signature: Signature
  public var kind: ActKind
  /// In the words of the person; empty when nobody asked.
  public var why: String
  /// The act that this one takes back.
  public var reverts: ActID?
  public var edits: [JournalEdit]
  /// Sums of many records at once, for acts whose records the line does not hold.
  public var manifest: JournalManifest?
  /// The files of a year that the act sealed.
  public var seal: JournalSeal?
  /// What was done with somebody's personal data; such an act changed no record.
  public var personal: JournalPersonal?
  /// The last acts of the other machines, all of them in the files when this one was done.
  public var seen: [ActID] = []
  /// The sums of the lines of these acts, in their order; empty in lines of earlier versions.
  public var seenSums: [Digest] = []
  /// The sum of the line before, `Digest.none` in the machine's first line.
  public var previous: Digest
  /// The sum of this line.
  public var sum: Digest

  /// The records it changed, and the dossier of the recipient whose personal data it was about.
  public var keys: [RecordKey] { edits.map(\.key) + (personal.map { [$0.recipient.dossierKey] } ?? []) }
}

/// What an act did to one record.
public struct JournalEdit: Hashable, Sendable {
  public var key: RecordKey
  /// The record's number of saved changes before the act, nil for a new record.
  public var before: Int?
  /// The sum of the record's file before the act; nil where there was none, and in lines of earlier versions.
  public var beforeSum: Digest?
  /// All of the record's file before the act, where none of the newest lines has it.
  public var base: JSONValue?
  /// All of the record's file after the act, nil for a record taken away.
  public var after: JSONValue?

  /// The record's number of saved changes after the act; a record that is made again goes on from its last one.
  public var revision: Int {
    guard case .object(let file)? = after, case .number(let text)? = file["rev"], let revision = Int(text) else {
      return (before ?? 0) + 1
    }
    return revision
  }

  /// The record after the act.
  ///
  /// - Returns: nil for a record taken away.
  /// - Throws: why the record cannot be read.
  public func record() throws(RecordProblem.Reason) -> AnyRecord? {
    guard let after else { return nil }
    return try RecordFile(after.utf8, key: key).record
  }
}

/// A file in the folder of the journal that has a line for each record of an act: its SHA-256 and its path.
public struct JournalManifest: Hashable, Sendable {
  public var file: String
  /// How many records.
  public var count: Int
  /// The sum of the file.
  public var sum: Digest

  /// The lines of the file, those that are none left out.
  func lines(of bytes: [UInt8]) -> [(sum: Digest, path: String)] {
    bytes.split(separator: 0x0A).compactMap { line in
      let text = String(decoding: line, as: UTF8.self)
      return Digest(String(text.prefix(64))).map { ($0, String(text.dropFirst(66))) }
    }
  }
}

/// A sealed year: one file a kind of record, each with its sum.
public struct JournalSeal: Hashable, Sendable {
  public var year: Int
  public var files: [File]

  public struct File: Hashable, Sendable {
    /// The kind of the records in it.
    public var kind: RecordKind
    /// How many records.
    public var count: Int
    public var sum: Digest

    /// In the folder of the year: `dossiers.json`.
    public var name: String { SealedYear.file(of: kind) }
  }
}

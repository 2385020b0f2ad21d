/// Which recipient: a line of a dossier, and the year the dossier is kept in.
public struct RecipientKey: Hashable, Sendable {
  /// The dossier of the recipient.
  public var dossier: Dossier.ID
  /// The year of the dossier, 1000 to 9999.
  public var year: Int
  /// The number of the line in the dossier, from 1.
  public var line: Int

  /// Names a line of a dossier.
  public init(_ dossier: Dossier.ID, year: Int, line: Int) {
    self.dossier = dossier
    self.year = year
    self.line = line
  }

  /// The dossier among all records.
  public var dossierKey: RecordKey { RecordKey(.dossier, dossier.text, year: year) }
}

extension Dossier {
  /// A line of this dossier among all recipients.
  public func recipient(_ line: Int) -> RecipientKey { RecipientKey(id, year: year, line: line) }
}

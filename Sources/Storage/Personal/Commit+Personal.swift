import Emulation

extension Commit {
  /// The individuals whose lines an edit of a dossier takes away.
  static func recipientsGone(before: AnyRecord?, after: AnyRecord?) -> [RecipientKey] {
    guard case .dossier(let old)? = before else { return [] }
    let new: Dossier? = if case .dossier(let dossier)? = after { dossier } else { nil }
    return old.lines.filter { line in
      line.subject == .individual && new?.line(line.number)?.subject != .individual
    }.map { old.recipient($0.number) }
  }

  /// No line goes while its personal data are there: they would stay behind unnoticed.
  static func refuseLeftBehind(_ recipients: [RecipientKey], _ tree: FolderTree) throws(StorageError) {
    for recipient in recipients where try isKept(recipient, tree) { throw .personal(recipient, .leftBehind) }
  }

  private static func isKept(_ recipient: RecipientKey, _ tree: FolderTree) throws(StorageError) -> Bool {
    var folder = PersonalFolder(tree: tree)
    do throws(PersonalFailure) {
      return try folder.contains(recipient)
    } catch {
      guard case .forbidden = error else { throw .personal(recipient, error) }
      // Who may not look into the folder can still read the journal.
      return try Journal(tree: tree).lastChange(of: recipient)?.personal?.deed == .saved
    }
  }
}

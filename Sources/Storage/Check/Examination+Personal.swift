import Emulation

extension Examination {
  /// Looks at the personal data: names, permissions and content.
  mutating func examinePersonal() {
    do throws(FileFailure) {
      guard let folder = try personalFolder() else { return }
      try examineNames(folder)
    } catch {
      // What cannot be seen is not missed.
      personalFiles = nil
      findings.append(Finding(path: error.path, .personal(PersonalFailure(error))))
    }
  }

  /// Reads personal data again that were changed since.
  mutating func examineAgain(_ recipients: Set<RecipientKey>) {
    for recipient in recipients {
      let file = examined(recipient)
      personalFiles?[PersonalPath(recipient).text] = file
    }
  }

  /// Compares the personal data with the dossiers and with what the journals say of them.
  mutating func comparePersonal() {
    guard let files = personalFiles else { return }
    do throws(FileFailure) {
      for (path, file) in files { try compare(file, path) }
    } catch {
      return findings.append(Finding(path: error.path, .personal(PersonalFailure(error))))
    }
    examineMissing(Set(files.keys), leftOut: PersonalLeftOut(tree).numbers)
  }

  private mutating func personalFolder() throws(FileFailure) -> Folder? {
    guard try tree.root.contains(PersonalPath.folder) else { return nil }
    guard let folder = try tree.root.folderUnlessOther(PersonalPath.folder) else {
      findings.append(Finding(path: PersonalPath.folder, .foreign))
      return nil
    }
    examineMode(of: PersonalPath.folder, in: tree.root, widest: 0o2770)
    return folder
  }

  private mutating func examineNames(_ folder: Folder) throws(FileFailure) {
    for name in try folder.names() {
      let path = folder.path(of: name)
      if name.hasPrefix("."), name.hasSuffix(RecordPath.temporarySuffix) {
        findings.append(Finding(path: path, .temporary))
        examineMode(of: name, in: folder, widest: PersonalPath.mode)
      } else if DataPath.isFolder(path), let inner = try folder.folderUnlessOther(name) {
        examineMode(of: name, in: folder, widest: 0o2770)
        try examineNames(inner)
      } else if let kind = DataPath(path) {
        examineMode(of: name, in: folder, widest: PersonalPath.mode)
        guard case .personal(let recipient) = kind else { continue }
        let file = examined(recipient)
        personalFiles?[path] = file
      } else {
        findings.append(Finding(path: path, .foreign))
      }
    }
  }

  /// Nil where there is no file.
  private func examined(_ recipient: RecipientKey) -> ExaminedPersonal? {
    var folder = PersonalFolder(tree: tree)
    do throws(PersonalFailure) {
      guard let file = try folder.read(recipient) else { return nil }
      let failure: PersonalFailure? = file.isEditedOutside ? .editedOutside : nil
      return ExaminedPersonal(recipient: recipient, revision: file.record.revision, failure: failure)
    } catch {
      return ExaminedPersonal(recipient: recipient, revision: 0, failure: error)
    }
  }

  private mutating func compare(_ file: ExaminedPersonal, _ path: String) throws(FileFailure) {
    if !individuals.contains(file.recipient) { findings.append(Finding(path: path, .personalOfNobody)) }
    if let failure = file.failure { return findings.append(Finding(path: path, .personal(failure))) }
    guard let expected = journalPersonal[path] else { return findings.append(Finding(path: path, .notInJournal)) }
    guard let revision = expected.revision else {
      return findings.append(Finding(path: path, pending(expected.act) ?? .personalNotErased))
    }
    if revision != file.revision {
      // Where the new file waits beside it, the temporary file is named already.
      let line = JournalPersonal(file.recipient, .saved, before: revision > 1 ? revision - 1 : nil)
      var folder = PersonalFolder(tree: tree)
      guard try folder.rest(file.recipient, after: line) != .rename else { return }
      findings.append(Finding(path: path, .otherRevision(file: file.revision, journal: revision)))
    }
  }

  /// - Parameter leftOut: how far the journal of each machine went when a backup left personal data out.
  private mutating func examineMissing(_ there: Set<String>, leftOut: [Machine.ID: Int]) {
    var count = 0
    for (path, expected) in journalPersonal where expected.revision != nil && !there.contains(path) {
      if expected.act.number <= leftOut[expected.act.machine] ?? 0 {
        count += 1
      } else {
        findings.append(Finding(path: path, pending(expected.act) ?? .missingFile))
      }
    }
    if count > 0 { findings.append(Finding(path: PersonalPath.leftOutPath, .personalLeftOut(count))) }
  }

  private mutating func examineMode(of name: String, in folder: Folder, widest: UInt32) {
    guard let mode = try? folder.mode(of: name) else { return }
    let path = folder.path(of: name)
    if mode & ~widest & 0o777 != 0 { findings.append(Finding(path: path, .personalTooOpen(mode: mode))) }
    if widest & 0o2000 != 0, mode & 0o2000 == 0 { findings.append(Finding(path: path, .noSetGroupID(mode: mode))) }
  }
}

/// The file of somebody's personal data, and what was found about it.
struct ExaminedPersonal: Sendable {
  var recipient: RecipientKey
  var revision: Int
  /// Why it cannot be read, or is not as the program wrote it.
  var failure: PersonalFailure?
}

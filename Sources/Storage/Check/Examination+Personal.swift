import Emulation

extension Examination {
  /// Looks at the personal data: names, permissions, content, whose they are, and what the journals say of them.
  mutating func examinePersonal() {
    var there: Set<String> = []
    do throws(FileFailure) {
      guard let folder = try personalFolder() else { return examineMissing(there, leftOut: [:]) }
      try examineNames(folder, &there)
    } catch {
      // What cannot be seen is not missed.
      return findings.append(Finding(path: error.path, .personal(PersonalFailure(error))))
    }
    examineMissing(there, leftOut: PersonalLeftOut(tree).numbers)
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

  private mutating func examineNames(_ folder: Folder, _ there: inout Set<String>) throws(FileFailure) {
    for name in try folder.names() {
      let path = folder.path(of: name)
      if name.hasPrefix("."), name.hasSuffix(RecordPath.temporarySuffix) {
        findings.append(Finding(path: path, .temporary))
        examineMode(of: name, in: folder, widest: PersonalPath.mode)
      } else if DataPath.isFolder(path), let inner = try folder.folderUnlessOther(name) {
        examineMode(of: name, in: folder, widest: 0o2770)
        try examineNames(inner, &there)
      } else if let kind = DataPath(path) {
        examineMode(of: name, in: folder, widest: PersonalPath.mode)
        guard case .personal(let recipient) = kind else { continue }
        there.insert(path)
        try examine(recipient, path)
      } else {
        findings.append(Finding(path: path, .foreign))
      }
    }
  }

  private mutating func examine(_ recipient: RecipientKey, _ path: String) throws(FileFailure) {
    if !individuals.contains(recipient) { findings.append(Finding(path: path, .personalOfNobody)) }
    var folder = PersonalFolder(tree: tree)
    let file: PersonalFile
    do throws(PersonalFailure) {
      guard let found = try folder.read(recipient) else { return }
      file = found
    } catch {
      return findings.append(Finding(path: path, .personal(error)))
    }
    if file.isEditedOutside { return findings.append(Finding(path: path, .personal(.editedOutside))) }
    guard let expected = journalPersonal[path] else { return findings.append(Finding(path: path, .notInJournal)) }
    guard let revision = expected.revision else {
      return findings.append(Finding(path: path, .personalNotErased))
    }
    if revision != file.record.revision {
      // Where the new file waits beside it, the temporary file is named already.
      let line = JournalPersonal(recipient, .saved, before: revision > 1 ? revision - 1 : nil)
      guard try folder.rest(recipient, after: line) != .rename else { return }
      findings.append(Finding(path: path, .otherRevision(file: file.record.revision, journal: revision)))
    }
  }

  /// - Parameter leftOut: how far the journal of each machine went when a backup left personal data out.
  private mutating func examineMissing(_ there: Set<String>, leftOut: [Machine.ID: Int]) {
    var count = 0
    for (path, expected) in journalPersonal where expected.revision != nil && !there.contains(path) {
      if expected.act.number <= leftOut[expected.act.machine] ?? 0 {
        count += 1
      } else {
        findings.append(Finding(path: path, .missingFile))
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

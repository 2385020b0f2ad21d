import Glibc

extension Examination {
  /// Looks at every name in the folders of the format: its permissions, and whether it belongs there.
  mutating func examineNames() {
    let isGrouped = (try? tree.root.mode(of: ".")).map { $0 & 0o2000 != 0 } ?? false
    examine(tree.root, isGrouped: isGrouped)
  }

  /// Forgets temporary files that were in use when they were seen.
  mutating func dropTemporariesThatAreGone() {
    findings.removeAll { finding in
      guard finding.subject == .temporary else { return false }
      let names = finding.path.split(separator: "/").map(String.init)
      let folder = (try? tree.folder(Array(names.dropLast()))) ?? nil
      return (try? folder?.contains(names[names.count - 1])) == false
    }
  }

  private mutating func examine(_ folder: Folder, isGrouped: Bool) {
    for name in (try? folder.names()) ?? [] {
      let path = folder.path(of: name)
      // What running programs have open is no data.
      if path == Store.presenceFolder { continue }
      // Who may look into it, and what belongs there, is another matter.
      if path == PersonalPath.folder { continue }
      if name.hasPrefix("."), name.hasSuffix(RecordPath.temporarySuffix) {
        findings.append(Finding(path: path, .temporary))
      } else if DataPath.isFolder(path) {
        examineMode(of: name, in: folder, path, needed: 0o070)
        let inner: Folder?
        // That nobody may look into it is told with what should be in it.
        do throws(FileFailure) { inner = try folder.folderUnlessOther(name) } catch { continue }
        guard let inner else {
          findings.append(Finding(path: path, folder.isLink(name) ? .linkedFolder : .foreign))
          continue
        }
        if isGrouped, let mode = try? folder.mode(of: name), mode & 0o2000 == 0 {
          findings.append(Finding(path: path, .noSetGroupID(mode: mode)))
        }
        examine(inner, isGrouped: isGrouped)
      } else if path == Store.lockName {
        examineMode(of: name, in: folder, path, needed: 0o060)
      } else if let kind = DataPath(path) {
        examineMode(of: name, in: folder, path, needed: kind.mode & 0o060)
        if kind.mode & 0o222 == 0, let mode = try? folder.mode(of: name), mode & 0o222 != 0 {
          findings.append(Finding(path: path, .notReadOnly(mode: mode)))
        }
        if case .record(let key) = kind, let year = key.year, isSealed(year) {
          findings.append(Finding(path: path, .besideSeal))
        }
      } else if !name.hasPrefix("."), !isReportedRecord(path) {
        // Hidden files belong to other programs.
        findings.append(Finding(path: path, .foreign))
      }
    }
  }

  /// Whether a file with a bad name was named with the records.
  private func isReportedRecord(_ path: String) -> Bool {
    findings.contains { $0.path == path && $0.subject == .problem(.badName) }
  }

  private mutating func examineMode(of name: String, in folder: Folder, _ path: String, needed: UInt32) {
    guard let mode = try? folder.mode(of: name) else { return }
    if mode & 0o007 != 0 {
      findings.append(Finding(path: path, .openToAll(mode: mode)))
    } else if mode & needed != needed {
      findings.append(Finding(path: path, .closedToGroup(mode: mode)))
    }
  }
}

extension Folder {
  /// Whether a link has the name.
  fileprivate func isLink(_ name: String) -> Bool {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}

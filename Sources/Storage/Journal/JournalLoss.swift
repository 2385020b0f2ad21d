import Emulation

/// That acts are gone which a machine's journal once had, or that others stand in their places.
public struct JournalLoss: Hashable, Sendable {
  /// The folder of the machine, below the data folder.
  public var path: String
  /// The last act that is known to have been there.
  public var through: ActID
}

extension Journal {
  /// What is gone since everything was applied up to some marks.
  ///
  /// A mark is written after the line it names is safe on the disk, so no crash takes the line and leaves the mark.
  ///
  /// - Parameter marks: the ends of the journals as their last writers left them.
  /// - Throws: `failed`, `journalUnreadable`.
  func losses(since marks: [Machine.ID: JournalMark]) throws(StorageError) -> [JournalLoss] {
    marks.isEmpty ? [] : try Self.losses(since: marks, in: machines())
  }

  /// The same where the machines are known already.
  static func losses(
    since marks: [Machine.ID: JournalMark], in machines: [(machine: Machine.ID, folder: Folder)]
  ) throws(StorageError) -> [JournalLoss] {
    let folders = Dictionary(machines.map { ($0.machine, $0.folder) }) { $1 }
    var losses: [JournalLoss] = []
    for mark in marks.values.sorted(by: { $0.machine < $1.machine }) {
      if let folder = folders[mark.machine], try mark.stands(in: folder) { continue }
      losses.append(
        JournalLoss(
          path: "\(Store.journalFolder)/\(mark.machine.text)",
          through: ActID(machine: mark.machine, number: mark.number)))
    }
    return losses
  }
}

extension JournalMark {
  /// Whether the journal still has the line that the mark names.
  fileprivate func stands(in folder: Folder) throws(StorageError) -> Bool {
    guard size > 0 else { return try standsBefore(folder) }
    do throws(FileFailure) {
      guard try folder.contains(file) else { return false }
    } catch {
      throw .failed(error, .nothingWritten)
    }
    return try JournalFile(folder: folder, name: file).ends(at: size, with: sum)
  }

  /// The same where a program died before the first line of a month: the line stands in an earlier file, and the new one
  /// may have gone with a power cut.
  private func standsBefore(_ folder: Folder) throws(StorageError) -> Bool {
    for name in try Journal.files(folder).reversed() where name < file {
      let earlier = JournalFile(folder: folder, name: name)
      let size = try earlier.size()
      if size > 0 { return try earlier.ends(at: size, with: sum) }
    }
    return false
  }
}

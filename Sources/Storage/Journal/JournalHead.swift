import Emulation

/// The last act of a machine's journal: whoever knows its sum can tell whether anything before it was changed.
public struct JournalHead: Hashable, Sendable {
  public var machine: Machine.ID
  /// How many acts the machine has written.
  public var number: Int
  public var sum: Digest

  /// The same in the words of the domain.
  public var act: ActSum { ActSum(id: ActID(machine: machine, number: number), sum: sum.text) }
}

extension Store {
  /// The heads of all journals, by machine; reads only the last lines.
  ///
  /// - Throws: `journalDamaged`, `journalNewer`, `failed`.
  public func journalHeads() throws(StorageError) -> [JournalHead] {
    var heads: [JournalHead] = []
    for (machine, folder) in try Journal(tree: FolderTree(root: root)).machines() {
      if let head = try JournalTail(folder, machine: machine, mark: nil).head { heads.append(head) }
    }
    return heads
  }
}

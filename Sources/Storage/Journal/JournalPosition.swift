import Emulation
import Glibc

/// How far a reader has followed the journals of a data folder.
public struct JournalPosition: Hashable, Sendable {
  /// The newest file of each machine and where in it the next line to read begins.
  var places: [Machine.ID: Place] = [:]

  struct Place: Hashable, Sendable {
    var file: String
    var offset: Int
    /// The last act before the offset; nil when there is none, or it is not known.
    var head: JournalHead?
  }

  /// The last act of each machine before the position, by machine.
  public var heads: [JournalHead] { places.values.compactMap(\.head).sorted { $0.machine < $1.machine } }
}

/// Acts that were saved since a position.
public struct JournalNews: Sendable {
  /// The acts, those of a machine in their order.
  public var acts: [JournalEntry]
  /// Where to go on from.
  public var position: JournalPosition
}

extension Journal {
  /// The places where the last act of each machine begins: a reader that starts there misses nothing, even when that
  /// act is not in the files yet.
  ///
  /// - Parameter isInFiles: whether all there is in the journals is known to be in the files.
  /// - Throws: `journalDamaged`, `journalNewer`, `failed`.
  func lastActs(isInFiles isAll: Bool = false) throws(StorageError) -> JournalPosition {
    var position = JournalPosition()
    let seen = try seenActs()
    for (machine, folder) in try machines() {
      let tail = try JournalTail(folder, machine: machine, mark: nil)
      guard let file = tail.file else { continue }
      // What another machine has built on is in the files, and may be changed there since.
      let isInFiles = isAll || tail.last.map { seen.contains(machine, $0) } ?? true
      let start = isInFiles ? nil : tail.last?.start
      position.places[machine] = JournalPosition.Place(
        file: file, offset: start ?? tail.size, head: start == nil ? tail.head : tail.headBefore)
    }
    return position
  }

  /// How far the last acts of the other machines have seen the journal of each: so far all is in the files.
  ///
  /// - Throws: `journalDamaged`, `journalNewer`, `failed`.
  func seenActs() throws(StorageError) -> SeenActs {
    var seen = SeenActs()
    for (machine, folder) in try machines() {
      if let entry = try JournalTail(folder, machine: machine, mark: nil).last?.entry { seen.add(entry) }
    }
    return seen
  }

  /// The whole lines that stand in the journals from a position on; what is no act is passed over.
  ///
  /// - Throws: `failed`, `journalUnreadable` when something else than a file stands in the way.
  func news(since position: JournalPosition) throws(StorageError) -> JournalNews {
    var news = JournalNews(acts: [], position: position)
    var acts: [[JournalEntry]] = []
    for (machine, folder) in try machines() {
      let place = position.places[machine]
      acts.append([])
      for name in try files(folder) where name >= place?.file ?? "" {
        let file = JournalFile(folder: folder, name: name)
        let isKnown = name == place?.file
        let isCut = isKnown ? try !file.stands(place) : false
        var entries: [JournalEntry] = []
        let end = try file.readLines(from: isKnown && !isCut ? place?.offset ?? 0 : 0) { line in
          if let entry = try? JournalEntry(line: line) { entries.append(entry) }
        }
        // What was known before the cut is no news.
        if isCut, let head = place?.head { entries.removeAll { $0.id.number < head.number || $0.sum == head.sum } }
        acts[acts.count - 1] += entries
        let head = entries.last.map { JournalHead(machine: machine, number: $0.id.number, sum: $0.sum) }
        news.position.places[machine] = JournalPosition.Place(
          file: name, offset: end, head: head ?? news.position.places[machine]?.head)
      }
    }
    news.acts = inOrder(acts) { ($0.id, $0.seen) }
    return news
  }

  /// The files of a machine, from the first month on.
  func files(_ folder: Folder) throws(StorageError) -> [String] { try Self.files(folder) }

  static func files(_ folder: Folder) throws(StorageError) -> [String] {
    do throws(FileFailure) {
      return try folder.names().filter(JournalFile.isName)
    } catch {
      throw .failed(error, .nothingWritten)
    }
  }
}

extension JournalFile {
  /// Whether the lines up to a place still are what they were: a line that was never acknowledged may have been cut back
  /// since, and another one written there.
  fileprivate func stands(_ place: JournalPosition.Place?) throws(StorageError) -> Bool {
    guard let place, place.offset > 0 else { return true }
    return try ends(at: place.offset, with: place.head?.sum)
  }

  /// Whether a line ends at a place, and has a sum.
  func ends(at offset: Int, with sum: Digest?) throws(StorageError) -> Bool {
    let end = Array((sum?.text ?? "").utf8) + JournalEntry.end + [0x0A]
    guard offset >= end.count else { return false }
    return try read(from: offset - end.count, count: end.count) == end
  }
}

extension Store {
  /// The acts that were saved since a position, by this or by other programs; waits while one of them writes.
  ///
  /// - Throws: `failed`, `journalUnreadable`.
  public func news(since position: JournalPosition) throws(StorageError) -> JournalNews {
    try news(since: position, seconds: Self.lockSeconds)
  }

  /// - Parameter seconds: how long to wait.
  func news(since position: JournalPosition, seconds: Int) throws(StorageError) -> JournalNews {
    // While a program writes its line, nobody knows yet whether the disk takes it: the lock waits for the answer.
    // Where there is no lock to be had, a line that is whole counts.
    let lock = try? root.lock(Self.lockName, seconds: seconds, isShared: true)
    defer { _ = lock }
    return try Journal(tree: FolderTree(root: root)).news(since: position)
  }
}

extension Store {
  /// The acts that were saved since a position, without waiting: nil while a program writes, and the watch of the
  /// journal tells when it is done.
  ///
  /// - Throws: `failed`, `journalUnreadable`.
  public func newsAtOnce(since position: JournalPosition) throws(StorageError) -> JournalNews? {
    var lock: FolderLock?
    do throws(FileFailure) {
      lock = try root.lock(Self.lockName, seconds: 0, isShared: true)
    } catch {
      if error.code == EWOULDBLOCK { return nil }
    }
    defer { _ = lock.take() }
    return try Journal(tree: FolderTree(root: root)).news(since: position)
  }
}

extension Workspace {
  /// Takes over what an act of the journal did to the records that are loaded, unless that or more is there already.
  ///
  /// - Parameter year: the year that is loaded.
  /// - Returns: the records that changed.
  @discardableResult
  public mutating func adopt(_ entry: JournalEntry, year: Int) -> [RecordKey] {
    var changed: [RecordKey] = []
    for edit in entry.edits where edit.key.isLoaded(with: year) {
      if entry.kind.isSettling { trust.settle(edit.key) }
      let now = self[edit.key]
      if edit.after == nil {
        guard let now, now.revision == edit.before else { continue }
        forget(edit.key)
      } else {
        guard (now?.revision ?? 0) < edit.revision, let record = try? edit.record() else { continue }
        adopt([record])
      }
      changed.append(edit.key)
    }
    return changed
  }
}

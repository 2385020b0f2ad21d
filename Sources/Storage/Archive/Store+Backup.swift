import Emulation
import Glibc

extension Store {
  /// Puts the whole data folder, as it is at one moment, into one compressed file.
  ///
  /// Others go on writing meanwhile: records are read without the lock. Then, with the lock held for a moment, the
  /// journals tell which records have changed since, those are read again, and the ends of the journals are noted;
  /// up to there a journal never changes, so it too is read without the lock.
  ///
  /// - Parameters:
  ///   - path: the archive to make, `….tar.gz`.
  ///   - isReplacing: whether a file that is there already gives way.
  ///   - isWithoutPersonal: whether personal data are left out.
  ///   - watch: hears how far it is.
  /// - Throws: an `ArchiveError`; there is then no archive, and one that was there is as before.
  @discardableResult
  public func backup(
    to path: String, isReplacing: Bool = false, isWithoutPersonal: Bool = false, at: Moment,
    watch: WorkWatch = { _ in true }
  ) throws(ArchiveError) -> Backup {
    let file: NewFile
    let isInside: Bool
    do throws(FileFailure) { isInside = try root.holds(path) } catch { throw .cannotWrite(error) }
    guard !isInside else { throw .insideData }
    do throws(FileFailure) {
      let (folder, name) = try Folder.parent(of: path, probe: root.probe)
      let isThere = try folder.contains(name)
      if isThere, !isReplacing { throw FileFailure(.rename, name, code: EEXIST) }
      file = try NewFile(name, in: folder)
    } catch {
      switch error.code {
      case EEXIST: throw .exists
      case EWOULDBLOCK: throw .beingWritten
      default: throw .cannotWrite(error)
      }
    }
    for _ in 0..<Self.backupAttempts {
      guard let state = try readState(modified: at.seconds, hasPersonal: !isWithoutPersonal, watch) else { continue }
      let total = state.chunks.reduce(0) { $0 + $1.files.count } + state.lasting.count
      var writer = ArchiveWriter(file, modified: at.seconds)
      let goOn: (Int) -> Bool = { done in watch(WorkStep(.packing, done: done, of: total)) }
      for chunk in state.chunks where !chunk.files.isEmpty { try writer.write(chunk, goOn) }
      for lasting in state.lasting { try writer.write(lasting.file, size: lasting.size, goOn) }
      try writer.finish(at: at, heads: state.heads, isWithoutPersonal: isWithoutPersonal, isReplacing: isReplacing)
      return Backup(
        files: writer.files.count, bytes: writer.bytes, archiveBytes: file.size, heads: state.heads,
        leftOut: (state.leftOut + state.chunks.flatMap(\.leftOut)).sorted())
    }
    throw .neverAtRest
  }

  private static let backupAttempts = 4

  /// What the folder holds at one moment.
  private struct State {
    var chunks: [ArchiveChunk]
    /// Files that never change up to a size.
    var lasting: [(file: WalkedFile, size: Int)]
    var heads: [JournalHead]
    var leftOut: [String]
  }

  /// What the journals say at one moment.
  private struct RestingJournal {
    var ends: [JournalMark]
    var changes: [RecordChange]?
    /// Files that never change up to a size.
    var lasting: [(file: WalkedFile, size: Int)]
  }

  /// A record that was changed, as its file is now; nil when it is gone.
  private struct RecordChange {
    var path: String
    var bytes: [UInt8]?
  }

  /// Reads all records, then again those that were changed meanwhile; nil when too much was changed.
  private func readState(modified: Int, hasPersonal: Bool, _ watch: WorkWatch) throws(ArchiveError) -> State? {
    if hasPersonal { try settlePersonal() }
    let start = JournalPosition(try withJournalAtRest { ends throws(StorageError) -> [JournalMark] in ends })
    let walk = try walk(hasPersonal: hasPersonal)
    let records = walk.files.filter { !$0.kind.isLasting }
    var chunks = try Self.chunks(records, modified: modified, watch)
    let end = try withJournalAtRest { ends throws(StorageError) -> RestingJournal in
      // A year that is sealed a moment later is in it by its single files, and only by these.
      RestingJournal(
        ends: ends, changes: try changes(since: start, hasPersonal: hasPersonal),
        lasting: try lasting(upTo: ends, hasPersonal: hasPersonal))
    }
    guard let changes = end.changes else { return nil }
    for (file, size) in end.lasting where size > file.kind.limit { throw .tooLargeToRestore(path: file.path) }
    if !changes.isEmpty {
      let paths = Set(changes.map(\.path))
      chunks = chunks.map { $0.without(paths) }
      let there = changes.compactMap { change in change.bytes.map { (path: change.path, bytes: $0) } }
      chunks.append(ArchiveChunk(there, modified: modified))
    }
    return State(
      chunks: chunks, lasting: end.lasting,
      heads: end.ends.map(\.head).sorted { $0.machine < $1.machine },
      leftOut: walk.foreign)
  }

  private func walk(hasPersonal: Bool) throws(ArchiveError) -> FolderWalk {
    do throws(FileFailure) { return try FolderWalk(root, hasPersonal: hasPersonal) } catch { throw .reading(error) }
  }

  private static func chunks(
    _ files: [WalkedFile], modified: Int, _ watch: WorkWatch
  ) throws(ArchiveError) -> [ArchiveChunk] {
    let groups = stride(from: 0, to: files.count, by: ArchiveChunk.fileCount).map { start in
      Array(files[start..<min(start + ArchiveChunk.fileCount, files.count)])
    }
    let told: (Int) -> Bool = { begun in
      watch(WorkStep(.reading, done: min(begun * ArchiveChunk.fileCount, files.count), of: files.count))
    }
    let results = concurrentMap(groups, share: 1, watch: told) { group in
      Result { () throws(FileFailure) in try ArchiveChunk(group, modified: modified) }
    }
    guard let results else { throw .stopped }
    var chunks: [ArchiveChunk] = []
    for result in results {
      do throws(FileFailure) { chunks.append(try result.get()) } catch { throw .reading(error) }
    }
    return chunks
  }

  /// The records that were changed since a position, as they are now; nil when so many were put in or sealed at once
  /// that the folder is better read anew.
  private func changes(
    since position: JournalPosition, hasPersonal: Bool
  ) throws(StorageError) -> [RecordChange]? {
    var tree = FolderTree(root: root)
    let acts = try Journal(tree: tree).news(since: position).acts
    guard acts.allSatisfy({ $0.manifest == nil && $0.seal == nil }) else { return nil }
    var changes: [RecordChange] = []
    var places = Set(acts.flatMap(\.keys).map(RecordPath.init).map { $0.folders + [$0.file] })
    if hasPersonal {
      places.formUnion(acts.compactMap(\.personal).map { PersonalPath($0.recipient) }.map { $0.folders + [$0.file] })
    }
    for place in places {
      let path = place.joined(separator: "/")
      do throws(FileFailure) {
        let name = place[place.count - 1]
        guard let folder = try tree.folder(Array(place.dropLast())), try folder.contains(name) else {
          changes.append(RecordChange(path: path))
          continue
        }
        do throws(ReadFailure) {
          changes.append(RecordChange(path: path, bytes: try folder.read(name, limit: Store.fileLimit)))
        } catch {
          throw error.failure(path)
        }
      } catch {
        throw .failed(error, .nothingWritten)
      }
    }
    return changes.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Journals up to their ends, the lists of sums that they speak of, and sealed years.
  private func lasting(
    upTo ends: [JournalMark], hasPersonal: Bool
  ) throws(StorageError) -> [(file: WalkedFile, size: Int)] {
    do throws(FileFailure) { return try list(upTo: ends, hasPersonal: hasPersonal) } catch {
      throw .failed(error, .nothingWritten)
    }
  }

  private func list(
    upTo ends: [JournalMark], hasPersonal: Bool
  ) throws(FileFailure) -> [(file: WalkedFile, size: Int)] {
    let ends = Dictionary(ends.map { ($0.machine, $0) }) { _, last in last }
    var lasting: [(WalkedFile, Int)] = []
    for file in try FolderWalk(root, isLasting: true, hasPersonal: hasPersonal).files where file.kind.isLasting {
      var size = try file.folder.size(of: file.name)
      switch file.kind {
      case .journal(let machine, let name):
        guard let end = ends[machine], name <= end.file else { continue }
        if name == end.file { size = end.size }
      case .besideJournal(let machine, let name):
        let number = name.hasSuffix(".sha256") ? Int(name.dropLast(7)) ?? 0 : 0
        guard let end = ends[machine], number <= end.number else { continue }
      case .sealed, .sealedSums, .record, .personal, .personalLeftOut: break
      }
      lasting.append((file, size))
    }
    return lasting
  }

  /// Runs something while nobody writes and everything done is in the files, where this program may see to that.
  private func withJournalAtRest<Value>(
    _ body: ([JournalMark]) throws(StorageError) -> Value
  ) throws(ArchiveError) -> Value {
    do throws(StorageError) {
      if root.isWritable {
        let calm = SignalHold()
        defer { _ = calm }
        let session = try WriteSession(try takeLock(), self)
        defer { _ = session }
        return try body(session.ends)
      }
      let lock = try? root.lock(Self.lockName, seconds: Self.lockSeconds, isShared: true)
      defer { _ = lock }
      return try body(try readEnds())
    } catch {
      throw .reading(error)
    }
  }
}

extension Store {
  /// The ends of the journals where nothing may be written, and so no act can be put into the files that still waits: a
  /// program that opens the copy does that from the journal.
  ///
  /// - Throws: `waiting` when the journal alone is not enough, because what is to be put in place stands in temporary
  ///   files.
  private func readEnds() throws(StorageError) -> [JournalMark] {
    let journal = Journal(tree: FolderTree(root: root))
    let unsettled = try JournalEnds(journal, root.sharedMarks(Self.lockName)).unsettled
    var ends: [JournalMark] = []
    for (machine, folder) in try journal.machines() {
      let tail = try JournalTail(folder, machine: machine, mark: nil)
      if let mark = tail.mark { ends.append(mark) }
      guard let entry = tail.last?.entry, unsettled.contains(entry.id) else { continue }
      var redo = Redo(tree: journal.tree)
      do throws(FileFailure) {
        guard let path = try redo.pathNotInPlace(entry) else { continue }
        throw FileFailure(.rename, path, code: EROFS)
      } catch {
        throw .waiting(error)
      }
    }
    return ends
  }
}

/// What a backup holds.
public struct Backup: Hashable, Sendable {
  /// How many files.
  public var files: Int
  /// Of all files, uncompressed.
  public var bytes: Int
  /// Of the archive.
  public var archiveBytes: Int
  /// The last act of each machine.
  public var heads: [JournalHead]
  /// What stands in the data folder and does not belong to it, by path: links, foreign files and folders.
  public var leftOut: [String]
}

extension JournalPosition {
  /// The ends that a writer knows of.
  init(_ ends: [JournalMark]) {
    for end in ends { places[end.machine] = Place(file: end.file, offset: end.size, head: end.head) }
  }
}

extension JournalMark {
  /// The last act.
  var head: JournalHead { JournalHead(machine: machine, number: number, sum: sum) }
}

import Emulation
import JSONText

/// What a record's file holds, as far as it can be compared with the journal.
struct RecordState: Hashable, Sendable {
  /// Nil for a file that is no record.
  var revision: Int?
  /// Of the bytes; nil for a file that cannot be read.
  var sum: Digest?
  var isEditedOutside = false
}

/// All journals of a data folder, read from the first line to the last: whether the lines follow each other, whether
/// each act begins with what the act before on the record left, and what they say of each record.
struct JournalReview {
  private(set) var findings: [Finding] = []
  /// The last act of each machine.
  private(set) var heads: [JournalHead] = []
  /// What each record should be, by path.
  private var expected: [String: KnownRecord] = [:]
  /// The personal data there should be, by path.
  private(set) var personal: [String: ExpectedPersonal] = [:]
  /// What the acts of each machine did.
  private var steps: [[Step]] = []
  /// The sums of each machine's lines, by number.
  private var lines: [Machine.ID: [Int: Digest]] = [:]
  /// The sealed years and what was sealed, by the acts.
  private(set) var seals: [Int: (act: ActID, seal: JournalSeal)] = [:]
  /// Whether every line and every list of sums could be read.
  private var isComplete = true
  /// Whether there is anything to compare with: of a journal nobody may read, nothing can be said to be missing.
  private(set) var isReadable = true
  private let journal: Journal
  /// Whether whoever watches does not want it to go on.
  private(set) var isStopped = false
  private var lineCount = 0

  /// After so many lines the one who watches is told.
  private static let toldLines = 1_000

  /// What the journal's last act on the personal data of a recipient left.
  struct ExpectedPersonal {
    var act: ActID
    /// Nil for data that were erased.
    var revision: Int?
  }

  /// What one act did.
  private struct Step {
    var id: ActID
    var seen: [ActID]
    var seenSums: [Digest]
    var deeds: [(path: String, deed: RecordDeed)]
    /// What was saved or erased of somebody's personal data.
    var personal: JournalPersonal?
  }

  /// - Parameter ends: how far the journals are read; nil for all there is.
  init(_ journal: Journal, upTo ends: JournalEnds? = nil, _ watch: WorkWatch = { _ in true }) {
    self.journal = journal
    do throws(StorageError) {
      for (machine, folder) in try journal.machines() where !isStopped { review(machine, folder, ends, watch) }
    } catch {
      if case .failed(let failure, _) = error {
        fail(failure.path, .problem(.unlistable(failure)))
        if failure.isForbidden { isReadable = false }
      }
    }
    guard !isStopped else { return }
    if heads.isEmpty, isReadable { findings.append(Finding(path: Store.journalFolder, .noJournal)) }
    compareSeen()
    follow()
    (steps, lines) = ([], [:])
  }

  private mutating func fail(_ path: String, _ subject: Finding.Subject) {
    findings.append(Finding(path: path, subject))
    isComplete = false
  }

  private mutating func review(
    _ machine: Machine.ID, _ folder: Folder, _ ends: JournalEnds?, _ watch: WorkWatch
  ) {
    steps.append([])
    var head = JournalHead(machine: machine, number: 0, sum: .none)
    let names: [String]
    do throws(FileFailure) { names = try folder.names() } catch {
      if error.isForbidden { isReadable = false }
      return fail(folder.path, .problem(.unlistable(error)))
    }
    for name in names where JournalFile.isName(name) && !isStopped {
      let path = folder.path(of: name)
      var number = 0
      do throws(StorageError) {
        try JournalFile(folder: folder, name: name).readLines(upTo: ends?.size(of: name, machine)) {
          line throws(StorageError) in
          number += 1
          lineCount += 1
          if lineCount.isMultiple(of: Self.toldLines), !watch(WorkStep(.comparing, done: lineCount)) {
            isStopped = true
            throw .stopped
          }
          review(line, number: number, path: path, folder, &head)
        }
      } catch {
        if error == .stopped { return }
        if case .failed(let failure, _) = error {
          fail(path, .problem(.unreadable(.failed(failure))))
          if failure.isForbidden { isReadable = false }
        } else {
          fail(path, .unreadableJournal)
        }
      }
    }
    for name in names where name.hasSuffix(".cut") {
      findings.append(Finding(path: folder.path(of: name), .cutLine))
    }
    if head.number > 0 { heads.append(head) }
  }

  private mutating func review(
    _ line: ArraySlice<UInt8>, number: Int, path: String, _ folder: Folder, _ head: inout JournalHead
  ) {
    do throws(JournalEntry.LineFailure) {
      let entry = try JournalEntry(line: line)
      if entry.previous != head.sum || entry.id.number != head.number + 1 || entry.id.machine != head.machine {
        fail(path, .brokenChain(number))
      }
      (head.number, head.sum) = (entry.id.number, entry.sum)
      lines[head.machine, default: [:]][entry.id.number] = entry.sum
      let deeds = entry.edits.map { (RecordPath($0.key).text, RecordDeed($0, by: entry)) }
      let listed = entry.manifest.map { read($0, of: entry.id, folder) } ?? []
      steps[steps.count - 1].append(
        Step(
          id: entry.id, seen: entry.seen, seenSums: entry.seenSums, deeds: deeds + listed,
          personal: entry.personal?.deed == .seen ? nil : entry.personal))
      if let seal = entry.seal { seals[seal.year] = (entry.id, seal) }
    } catch {
      fail(path, error == .notWhole ? .brokenLine(number) : .newerLine(number))
    }
  }

  private mutating func read(
    _ manifest: JournalManifest, of act: ActID, _ folder: Folder
  ) -> [(path: String, deed: RecordDeed)] {
    guard let bytes = manifest.bytes(in: folder) else {
      fail(folder.path(of: manifest.file), .wrongManifest)
      return []
    }
    return manifest.lines(of: bytes).map { ($0.path, RecordDeed(listed: $0.sum, by: act)) }
  }

  /// Compares what the acts have seen of other journals with what stands there.
  private mutating func compareSeen() {
    var missing: [Machine.ID: Int] = [:]
    for step in steps.joined() {
      for (index, act) in step.seen.enumerated() {
        let line = lines[act.machine]?[act.number]
        let sum = step.seenSums.indices.contains(index) ? step.seenSums[index] : line
        if line == nil || line != sum { missing[act.machine] = max(act.number, missing[act.machine] ?? 0) }
      }
    }
    for (machine, number) in missing.sorted(by: { $0.key < $1.key }) {
      fail("\(Store.journalFolder)/\(machine.text)", .missingActs(through: number))
    }
  }

  /// Follows every record from act to act.
  private mutating func follow() {
    for step in inOrder(steps, { ($0.id, $0.seen) }) {
      if let personal = step.personal {
        self.personal[PersonalPath(personal.recipient).text] = ExpectedPersonal(
          act: step.id, revision: personal.deed == .saved ? personal.revision : nil)
      }
      for (path, deed) in step.deeds {
        expected[path] = KnownRecord(deed, after: expected[path], isComplete: isComplete)
      }
    }
    for (path, record) in expected {
      if let act = record.brokenBy { findings.append(Finding(path: path, .brokenHistory(act))) }
    }
  }

  /// What is wrong with a file that is there; nil when it is as the journal says.
  func difference(_ path: String, _ state: RecordState) -> Finding.Subject? {
    // Such a file is reported already.
    guard isReadable, let found = state.revision, !state.isEditedOutside else { return nil }
    guard let expected = expected[path], expected.sum != nil else { return .notInJournal }
    if let revision = expected.revision, revision != found {
      return .otherRevision(file: found, journal: revision)
    }
    return state.sum == expected.sum ? nil : .differsFromJournal
  }

  /// The paths of records that should be there and are not among some paths.
  func missing(_ paths: some Sequence<String>) -> [String] {
    let there = Set(paths)
    return expected.filter { $0.value.sum != nil && !there.contains($0.key) }.map(\.key).sorted()
  }

  /// The last act on a record, where its file is still as before that act.
  ///
  /// - Parameter state: what the file holds; nil where there is none.
  func actBefore(_ path: String, _ state: RecordState?) -> ActID? {
    guard let deed = expected[path]?.last, deed.isBefore(revision: state?.revision, sum: state?.sum) else { return nil }
    return deed.act
  }
}

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

/// All journals of a data folder, read from the first line to the last: whether the lines follow each other, and what
/// they say of each record.
struct JournalReview {
  private(set) var findings: [Finding] = []
  /// The last act of each machine.
  private(set) var heads: [JournalHead] = []
  /// The records there should be, by path.
  private var expected: [String: Expected] = [:]
  /// The personal data there should be, by path.
  private(set) var personal: [String: ExpectedPersonal] = [:]
  /// What the acts of each machine did.
  private var steps: [[Step]] = []
  /// The sealed years and what was sealed, by the acts.
  private(set) var seals: [Int: JournalSeal] = [:]
  private var journal: Journal

  /// What the journal's last act on a record left.
  private struct Expected {
    /// Nil where only a list of sums names the record.
    var revision: Int?
    /// Nil for a record taken away.
    var sum: Digest?
  }

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
    var records: [(path: String, expected: Expected)]
    /// Whether they come from a list of sums, so that what a line says goes first.
    var isListed: Bool
    var personal: JournalPersonal?
  }

  init(_ journal: Journal) {
    self.journal = journal
    do throws(StorageError) {
      for (machine, folder) in try journal.machines() {
        // What is wrong with one machine's journal says nothing of the others.
        do throws(StorageError) { try review(machine, folder) } catch { note(error, Store.journalFolder) }
      }
    } catch {
      note(error, Store.journalFolder)
    }
    for step in inOrder(steps, { ($0.id, $0.seen) }) {
      if let personal = step.personal {
        self.personal[PersonalPath(personal.recipient).text] = ExpectedPersonal(
          act: step.id, revision: personal.deed == .saved ? personal.revision : nil)
      }
      for (path, record) in step.records where !step.isListed || expected[path] == nil { expected[path] = record }
    }
    steps = []
  }

  /// Notes why a journal cannot be read.
  private mutating func note(_ error: StorageError, _ path: String) {
    switch error {
    case .failed(let failure, _): findings.append(Finding(path: failure.path, .problem(.unlistable(failure))))
    case .journalUnreadable(let path, let failure): findings.append(Finding(path: path, .problem(.unreadable(failure))))
    default: findings.append(Finding(path: path, .problem(.unreadable(.notAFile))))
    }
  }

  private mutating func review(_ machine: Machine.ID, _ folder: Folder) throws(StorageError) {
    steps.append([])
    var head = JournalHead(machine: machine, number: 0, sum: .none)
    for name in try journal.files(folder) {
      var number = 0
      _ = try JournalFile(folder: folder, name: name).forEachLine(from: 0) { line in
        number += 1
        review(line, number: number, path: folder.path(of: name), folder, &head)
      }
    }
    for name in ((try? folder.names()) ?? []) where name.hasSuffix(".cut") {
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
        findings.append(Finding(path: path, .brokenChain(number)))
      }
      (head.number, head.sum) = (entry.id.number, entry.sum)
      let listed = entry.manifest.map { read($0, folder) }
      steps[steps.count - 1].append(
        Step(
          id: entry.id, seen: entry.seen, records: listed ?? entry.edits.map(Self.expectation),
          isListed: listed != nil, personal: entry.personal?.deed == .seen ? nil : entry.personal))
      if let seal = entry.seal { seals[seal.year] = seal }
    } catch {
      findings.append(Finding(path: path, error == .notWhole ? .brokenLine(number) : .newerLine(number)))
    }
  }

  private static func expectation(_ edit: JournalEdit) -> (path: String, expected: Expected) {
    (
      RecordPath(edit.key).text, Expected(revision: edit.revision, sum: edit.after.map { Digest(of: $0.utf8) })
    )
  }

  private mutating func read(
    _ manifest: JournalManifest, _ folder: Folder
  ) -> [(path: String, expected: Expected)] {
    let path = folder.path(of: manifest.file)
    guard DataPath.isName(ofSums: manifest.file),
      let bytes = try? folder.read(manifest.file, limit: JournalFile.lineLimit),
      Digest(of: bytes) == manifest.sum
    else {
      findings.append(Finding(path: path, .wrongManifest))
      return []
    }
    return manifest.lines(of: bytes).map { ($0.path, Expected(revision: nil, sum: $0.sum)) }
  }

  /// What is wrong with a file that is there; nil when it is as the journal says.
  func difference(_ path: String, _ state: RecordState) -> Finding.Subject? {
    // Such a file is reported already.
    guard let found = state.revision, !state.isEditedOutside else { return nil }
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
}

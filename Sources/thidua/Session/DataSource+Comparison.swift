import Emulation
import Screens
import Storage

extension DataSource {
  /// How far what was loaded is compared with the journals.
  enum Comparing {
    case due(year: Int)
    case running(Comparison)
    case done
  }

  /// How long a piece of it takes, in milliseconds: short enough for a key not to be felt.
  private static let piece = 50

  /// Compares a piece of what was loaded last with the journals.
  func compare() -> ComparisonStep {
    do throws(StorageError) {
      switch comparing {
      case .done: return .idle
      case .due(let year):
        // The program that writes wakes this one when it is done.
        guard let comparison = try store.comparison(year: year) else { return .idle }
        comparing = .running(comparison)
        return .more
      case .running(var comparison):
        let outcome = try comparison.next(for: .milliseconds(Self.piece))
        comparing = outcome == nil ? .running(comparison) : .done
        return outcome.map { .done(compared($0)) } ?? .more
      }
    } catch {
      comparing = .done
      let problem = Problem(path: "journal", message: texts.reading(error), difference: .journal)
      return .done(Compared(problems: [problem], isJournalWhole: false))
    }
  }

  /// Compares some of what was loaded with the journals before anything is printed that rests on it.
  ///
  /// - Returns: what has to be said of it, in lines.
  func compare(_ loaded: inout App.Loaded, year: Int, _ scope: ComparisonScope) throws -> [String] {
    let outcome: Comparison.Outcome
    do throws(StorageError) { outcome = try store.compare(year: year, scope, isPatient: !wasBusy) } catch {
      throw CommandFailure(texts.reading(error))
    }
    loaded.workspace.trust.isCompared = true
    loaded.workspace.trust.isJournalWhole = outcome.isJournalWhole
    loaded.workspace.trust.doubt(outcome.doubtful)
    return journalLines(outcome)
  }

  /// What is wrong with journals and sealed years, in lines.
  func journalLines(_ outcome: Comparison.Outcome) -> [String] {
    outcome.findings.filter { RecordPath.key(at: $0.path) == nil }.map { "\($0.path): \(texts.subject($0.subject))" }
  }

  /// That the folder is read only because of a journal, as something to be looked at.
  func journalProblems(_ reason: ReadOnlyReason?) -> [Problem] {
    guard let reason, let path = reason.journalPath else { return [] }
    return [Problem(path: path, message: texts.readOnly(reason), difference: .journal)]
  }

  private func compared(_ outcome: Comparison.Outcome) -> Compared {
    var groups: [Group: [Finding]] = [:]
    for finding in outcome.findings { groups[Group(finding), default: []].append(finding) }
    let told = groups.sorted { $0.key.path < $1.key.path }.flatMap { group, findings in
      problems(group, findings)
    }
    return Compared(problems: told, doubtful: outcome.doubtful, isJournalWhole: outcome.isJournalWhole)
  }

  /// More files of one folder than this with the same fault are told together.
  private static let shownFiles = 10

  private func problems(_ group: Group, _ findings: [Finding]) -> [Problem] {
    let difference = group.difference
    guard difference != .journal else {
      var words = findings.prefix(3).map { texts.subject($0.subject) }
      if findings.count > words.count { words.append(texts.moreFaults(findings.count - words.count)) }
      return [Problem(path: group.path, message: words.joined(separator: "; "), difference: .journal)]
    }
    guard findings.count <= Self.shownFiles else {
      let words = texts.manyFiles(findings.count, texts.subject(findings[0].subject))
      return [Problem(path: group.path, message: words, isShown: difference != .gone, difference: difference)]
    }
    return findings.map { finding in
      Problem(
        path: finding.path, record: RecordPath.key(at: finding.path), message: texts.subject(finding.subject),
        isShown: difference != .gone, difference: difference)
    }
  }
}

/// Findings that are told together where there are many: of one journal, or of one folder and alike.
private struct Group: Hashable {
  var path: String
  var difference: Problem.Difference

  init(_ finding: Finding) {
    let isRecord = RecordPath.key(at: finding.path) != nil
    difference =
      switch finding.subject {
      case _ where !isRecord: .journal
      case .missingFile: .gone
      case .notInJournal: .unknown
      default: .content
      }
    let folders = finding.path.split(separator: "/").dropLast()
    path = isRecord && !folders.isEmpty ? folders.joined(separator: "/") : finding.path
  }
}

extension ReadOnlyReason {
  /// What of the journals the reason is about; nil for all else.
  fileprivate var journalPath: String? {
    switch self {
    case .notWritable, .newerSchema, .journalStuck, .folderMoved: nil
    case .journalDamaged(let path), .journalUnreadable(let path, _), .journalNewer(let path): path
    case .journalLost(let loss): loss.path
    case .noJournal: "journal"
    }
  }
}

import Emulation
import TermUI

/// What a piece of comparing what is loaded with the journals gave.
public enum ComparisonStep: Sendable {
  /// Nothing is left to compare, or it cannot be done just now.
  case idle
  /// There is more to do.
  case more
  /// All is compared.
  case done(Compared)
}

/// What comparing what is loaded with the journals gave.
public struct Compared: Sendable {
  /// Files that are not as they should be, besides those that loading told of.
  public var problems: [Problem]
  /// The records that are not as the journals say, also such that are gone.
  public var doubtful: Set<RecordKey>
  /// Whether the journals are whole.
  public var isJournalWhole: Bool

  /// Puts what was found together.
  public init(problems: [Problem] = [], doubtful: Set<RecordKey> = [], isJournalWhole: Bool = true) {
    self.problems = problems
    self.doubtful = doubtful
    self.isJournalWhole = isJournalWhole
  }
}

extension App {
  /// Compares a piece of what is loaded with the journals.
  ///
  /// - Returns: whether a further piece is left, or something is found that shows.
  mutating func compare(size: Size) -> Bool {
    switch services.compare() {
    case .idle:
      comparedPieces = 0
      return false
    case .more:
      comparedPieces += 1
      return true
    case .done(let compared):
      comparedPieces = 0
      take(compared)
      let isWell = compared.problems.isEmpty && compared.doubtful.isEmpty && compared.isJournalWhole
      if !isWell { notice = notice ?? Notice(.warning, texts.comparedBadly(compared)) }
      refreshTop(size: size)
      return true
    }
  }

  /// How far comparing is, once it takes long enough for a person to see that the program is at work.
  var comparing: (done: Int, of: Int)? { comparedPieces > Self.unnoticedPieces ? services.compared() : nil }

  /// The pieces of 0.2 s.
  private static let unnoticedPieces = 4

  /// Compares all that is left; what rests on rankings is saved only after that.
  ///
  /// - Returns: false where the person has stopped it.
  private mutating func compareAll() -> Bool {
    while true {
      switch services.compareAll?() ?? services.compare() {
      case .idle: return true
      case .more where services.compareAll != nil: return false
      case .more: continue
      case .done(let compared):
        take(compared)
        return true
      }
    }
  }

  /// Why a nomination is not made now that all it rests on is compared; nil for every other act.
  mutating func refusalAfterComparing(_ act: Act, size: Size) -> String? {
    guard act.kind == .nominate, !loaded.workspace.trust.isCompared, let change = act.change else { return nil }
    guard compareAll() else { return texts.comparingStopped }
    guard case .failure(let rejection) = context(size: size).plan(change) else { return nil }
    return rejection.message
  }

  /// Files that are not as they should be, the journals first, without those that were settled since.
  var shownProblems: [Problem] {
    let problems = loaded.problems.filter { problem in
      guard let record = problem.record, problem.isShown || problem.difference != nil else { return true }
      return loaded.workspace.trust.isDoubtful(record)
    }
    return problems.filter { $0.difference == .journal } + problems.filter { $0.difference != .journal }
  }

  private mutating func take(_ compared: Compared) {
    loaded.problems += compared.problems.filter { problem in !loaded.problems.contains { $0.path == problem.path } }
    loaded.workspace.trust.take(compared)
    ahead?.trust.take(compared)
  }
}

extension Trust {
  fileprivate mutating func take(_ compared: Compared) {
    doubt(compared.doubtful)
    isJournalWhole = isJournalWhole && compared.isJournalWhole
    isCompared = true
  }
}

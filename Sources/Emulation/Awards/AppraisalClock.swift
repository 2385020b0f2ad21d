/// How much of the time for appraising a dossier is left, counted in working days from its reception.
///
/// Days on which no line was under way, because all were returned, on hold or with the chair, do not count.
public struct AppraisalClock: Hashable, Sendable {
  /// What the clock does now.
  public enum Phase: Hashable, Sendable {
    case running
    /// Since a day nothing can be done here: all open lines are returned or on hold.
    case paused(since: Day)
    /// The dossier went to the chair or ended on a day.
    case stopped(on: Day)
  }

  /// The day after which the clock counts: the day the dossier was complete.
  public var start: Day
  /// Working days the clock stood still.
  public var pausedDays: Int
  /// The last day that is in time.
  public var due: Day
  /// Working days until `due`, negative when it has passed; of a stopped clock as of the day it stopped.
  public var daysLeft: Int
  /// Whether it runs, stands still or is over.
  public var phase: Phase
  /// A year that was counted through without knowing its days off; nil when all are known.
  public var missingYear: Int?
  /// How many working days ahead the due day counts as near.
  public var soonDays: Int

  /// Whether the due day has passed.
  public var isOverdue: Bool { daysLeft < 0 }

  /// Whether the due day is near or has passed.
  public var isNear: Bool { daysLeft <= soonDays }
}

extension Dossier {
  /// The clock of the appraisal; nil until the dossier is received.
  ///
  /// - Parameters:
  ///   - days: the working days allowed.
  ///   - soonDays: how many working days ahead the due day counts as near.
  public func clock(calendar: WorkingCalendar, today: Day, days: Int, soonDays: Int) -> AppraisalClock? {
    guard let start = receivedOn else { return nil }
    let replay = ClockReplay(of: self)
    let phase = clockPhase(replay, lastDay: steps.last?.day ?? start)
    let end =
      switch phase {
      case .stopped(let day): max(start, day)
      case .running, .paused: max(start, today)
      }
    var pauses = replay.pauses
    if case .paused(let since) = phase { pauses.append(ClockReplay.Pause(from: since, to: end)) }
    let pausedDays = pauses.reduce(0) { sum, pause in
      let from = max(start, pause.from)
      let to = min(end, pause.to)
      return from < to ? sum + calendar.workingDays(after: from, through: to) : sum
    }
    let due = calendar.day(days + pausedDays, workingDaysAfter: start)
    let daysLeft = calendar.workingDays(after: end, through: due)
    return AppraisalClock(
      start: start, pausedDays: pausedDays, due: due, daysLeft: daysLeft, phase: phase,
      missingYear: calendar.missingYear(from: start, through: max(due, end)), soonDays: soonDays)
  }

  /// The lines say whether the clock runs; the steps say since when it does not.
  private func clockPhase(_ replay: ClockReplay, lastDay: Day) -> AppraisalClock.Phase {
    if !lines.contains(where: \.state.isBeforeChair) { return .stopped(on: replay.stoppedOn ?? lastDay) }
    return isStill ? .paused(since: replay.pausedSince ?? lastDay) : .running
  }

  /// Whether lines wait for the end of the appraisal, but all of them are returned or on hold.
  var isStill: Bool {
    let open = lines.map(\.state).filter(\.isBeforeChair)
    return !open.isEmpty && open.allSatisfy { $0 == .returned || $0 == .onHold }
  }
}

extension DossierState {
  /// Whether the appraisal of a line in this state is not over yet.
  fileprivate var isBeforeChair: Bool {
    switch self {
    case .submittedToChair, .forwardedCentral: false
    default: !isEnded
    }
  }
}

/// When the clock of a dossier stood still, read from its steps.
private struct ClockReplay {
  struct Pause {
    var from: Day
    var to: Day
  }

  private(set) var pauses: [Pause] = []
  private(set) var pausedSince: Day?
  private(set) var stoppedOn: Day?
  private var still: Set<Int> = []
  private var gone: Set<Int> = []

  init(of dossier: Dossier) {
    let all = Set(dossier.lines.map(\.number))
    for step in dossier.steps {
      switch step.step {
      case .hold, .returnForSupplement: still.formUnion(step.lines)
      case .resume, .receiveSupplement: still.subtract(step.lines)
      case .submitToChair, .reject, .withdraw: gone.formUnion(step.lines)
      case .returnFromChair: gone.subtract(step.lines)
      default: continue
      }
      let open = all.subtracting(gone)
      note(isPaused: !open.isEmpty && open.isSubset(of: still), on: step.day)
      if open.isEmpty {
        stoppedOn = stoppedOn ?? step.day
      } else if let stopped = stoppedOn {
        // What the chair asks about comes back to the specialist only now.
        pauses.append(Pause(from: stopped, to: step.day))
        stoppedOn = nil
      }
    }
  }

  private mutating func note(isPaused: Bool, on day: Day) {
    if isPaused {
      pausedSince = pausedSince ?? day
    } else if let since = pausedSince {
      pauses.append(Pause(from: since, to: day))
      pausedSince = nil
    }
  }
}

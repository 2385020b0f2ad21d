/// Something that waits for a person, and until when.
public struct AgendaItem: Hashable, Sendable {
  /// What waits.
  public var matter: AgendaMatter
  /// Nil for what has no due day.
  public var deadline: Deadline?
  /// How pressing it is.
  public var urgency: Urgency

  /// - Parameter soonDays: how many working days ahead a due day counts as near.
  init(_ matter: AgendaMatter, deadline: Deadline? = nil, soonDays: Int) {
    self.matter = matter
    self.deadline = deadline
    urgency =
      switch (deadline, matter) {
      case (let deadline?, _) where deadline.isPast: .overdue
      case (let deadline?, _) where deadline.workingDaysLeft <= soonDays: .soon
      case (_, .dossier): .waiting
      case (_, .duty): .later
      case (_, .appraisal), (_, .ties): .scoring
      }
  }
}

/// What waits for a person.
public enum AgendaMatter: Hashable, Sendable {
  /// A duty of a campaign, by its code, that is not done.
  case duty(Campaign.ID, code: String)
  /// Lines of a dossier that need the same thing.
  case dossier(Dossier.ID, DossierNeed, lines: Int)
  /// Scorecards of a bloc are handed in and not all are appraised.
  case appraisal(Bloc.ID, appraised: Int, members: Int)
  /// Fully appraised units of a bloc share a rank.
  case ties(Bloc.ID, units: Int)
}

/// What lines of a dossier wait for, in the order of the pipeline.
public enum DossierNeed: String, CaseIterable, Hashable, Sendable {
  /// A draft with all its papers, to be submitted.
  case submission
  /// To be received and numbered.
  case reception
  /// Received, and nobody appraises it yet.
  case assignment
  /// The nominator's supplement.
  case supplement
  /// The end of the appraisal, which is near or past.
  case appraisal
  /// Opinions that were asked for until a day that is near or past.
  case opinions
  /// To go on to the council or the chair.
  case forwarding
  /// The council's vote.
  case vote
  /// The signed decision.
  case decision
  /// Held until a day that is near or past.
  case review
}

/// How pressing something is; the most pressing is the least.
public enum Urgency: Int, CaseIterable, Hashable, Comparable, Sendable {
  /// The due day is over.
  case overdue
  /// Due today or within the province's `soonDays`.
  case soon
  /// A person can go on with it now.
  case waiting
  /// Due on a later day.
  case later
  /// The work on a bloc's scores, which goes on all the while.
  case scoring

  /// Whether it is more pressing.
  public static func < (left: Urgency, right: Urgency) -> Bool { left.rawValue < right.rawValue }
}

/// Which step leads from where to where and what is entered with it: the award pipeline as a table.
public struct PipelineRule: Hashable, Sendable {
  /// The step.
  public var step: PipelineStep
  /// The states it leaves.
  public var from: Set<DossierState>
  /// Nil for going back to the state a line was held in.
  public var to: DossierState?
  /// Asked for in this order; those in `optional` may stay empty.
  public var fields: [StepField]
  /// The fields that may stay empty.
  public var optional: Set<StepField>

  init(
    _ step: PipelineStep, from: Set<DossierState>, to: DossierState?, fields: [StepField],
    optional: Set<StepField> = []
  ) {
    self.step = step
    self.from = from
    self.to = to
    self.fields = fields
    self.optional = optional
  }
}

/// The award pipeline.
public enum Pipeline {
  /// Every step; where several leave one state, the usual one stands first.
  public static let rules: [PipelineRule] = [
    PipelineRule(.submit, from: [.draft], to: .submitted, fields: [.day]),
    PipelineRule(.receive, from: [.submitted], to: .received, fields: [.receiptNumber, .day]),
    PipelineRule(.beginAppraisal, from: [.received], to: .appraising, fields: [.assignee, .day]),
    PipelineRule(.receiveSupplement, from: [.returned], to: .received, fields: [.day]),
    PipelineRule(.appraise, from: [.appraising], to: .appraised, fields: [.day]),
    PipelineRule(
      .closeConcurrence, from: [.concurrence], to: .appraising, fields: [.day, .reason], optional: [.reason]),
    PipelineRule(.closePosting, from: [.posting], to: .appraising, fields: [.day, .reason], optional: [.reason]),
    PipelineRule(.sendToCouncil, from: [.appraised], to: .council, fields: [.day, .sessionDay]),
    PipelineRule(.submitToChair, from: [.voted, .appraised, .partyOpinion], to: .submittedToChair, fields: [.day]),
    PipelineRule(
      .decide, from: [.submittedToChair, .forwardedCentral], to: .decided,
      fields: [.decisionNumber, .day, .signer]),
    PipelineRule(.present, from: [.decided], to: .presented, fields: [.day, .place], optional: [.place]),
    PipelineRule(.archive, from: [.presented, .notApproved, .withdrawn], to: .archived, fields: [.day]),
    // Also from the state it leads to: a mistyped count is entered again.
    PipelineRule(
      .recordVote, from: [.council, .voted], to: .voted,
      fields: [.sessionDay, .issuedVotes, .returnedVotes, .yesVotes, .noVotes, .invalidVotes],
      optional: [.invalidVotes]),
    PipelineRule(.requestConcurrence, from: [.appraising], to: .concurrence, fields: [.addressees, .day, .dueDay]),
    PipelineRule(
      .startPosting, from: [.appraising, .appraised], to: .posting, fields: [.day, .place, .dueDay], optional: [.place]),
    PipelineRule(
      .returnForSupplement, from: [.received, .appraising], to: .returned,
      fields: [.reason, .day, .dueDay]),
    PipelineRule(.requestPartyOpinion, from: [.voted, .appraised], to: .partyOpinion, fields: [.day]),
    PipelineRule(.forwardToCentral, from: [.submittedToChair], to: .forwardedCentral, fields: [.day]),
    PipelineRule(.returnFromChair, from: [.submittedToChair], to: .appraising, fields: [.reason, .day]),
    PipelineRule(.recall, from: [.submitted], to: .draft, fields: [.day]),
    PipelineRule(.hold, from: active, to: .onHold, fields: [.reason, .day, .dueDay], optional: [.dueDay]),
    PipelineRule(.resume, from: [.onHold], to: nil, fields: [.day]),
    PipelineRule(.reject, from: active.subtracting([.draft]), to: .notApproved, fields: [.reason, .day]),
    PipelineRule(.withdraw, from: beforeVote, to: .withdrawn, fields: [.reason, .day]),
  ]

  /// The rule of a step.
  public static func rule(for step: PipelineStep) -> PipelineRule? { rules.first { $0.step == step } }

  /// The steps that leave a state, the usual one first.
  public static func rules(from state: DossierState) -> [PipelineRule] {
    rules.filter { $0.from.contains(state) }
  }

  private static let beforeVote: Set<DossierState> = [
    .draft, .submitted, .returned, .received, .appraising, .concurrence, .posting, .appraised, .council,
  ]

  private static let active: Set<DossierState> = beforeVote.union([
    .voted, .partyOpinion, .submittedToChair, .forwardedCentral,
  ])
}

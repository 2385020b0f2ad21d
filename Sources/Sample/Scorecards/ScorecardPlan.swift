import Emulation

/// How far the scoring of a scorecard has come.
enum ScoringStage: Sendable {
  case notHandedIn
  /// The unit has filled in a part.
  case selfPartly
  case selfScored
  case crossScored
  /// The secretariat has appraised a part.
  case appraisedPartly
  case appraised
}

/// What a scorecard of the sample should come to; what is left open is drawn by lot.
struct ScorecardPlan: Sendable {
  var stage: ScoringStage
  /// How well the unit works, in thousandths of the maximum.
  var level: Int
  /// What the content sections come to, column by column, in hundredths of a point and in the template's order.
  var sections: [ScoreColumn: [Int]]
  /// Points fixed in advance, in hundredths by criterion and column; nil leaves the cell empty.
  var fixed: [String: [ScoreColumn: Int?]]
  /// Bonus and penalty points by criterion, the same in every column; nil draws them by lot.
  var extras: [String: Int]?
  var knockouts: [Knockout]

  init(
    _ stage: ScoringStage = .appraised, level: Int, sections: [ScoreColumn: [Int]] = [:],
    fixed: [String: [ScoreColumn: Int?]] = [:], extras: [String: Int]? = nil, knockouts: [Knockout] = []
  ) {
    self.stage = stage
    self.level = level
    self.sections = sections
    self.fixed = fixed
    self.extras = extras
    self.knockouts = knockouts
  }
}

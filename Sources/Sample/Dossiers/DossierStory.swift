import Emulation

/// A dossier of the sample before it is written out: who proposes what for whom, and how far it has come.
struct DossierStory: Sendable {
  var nominator: Unit.ID
  var field: PostField
  var track: AwardTrack
  var abstract: String
  var created: Day
  var lines: [LineGroup]
  var reach: DossierState
  var turns: Set<StoryTurn>
}

/// Recipients of one kind and one award.
enum LineGroup: Sendable {
  case people(AwardType.ID, Int)
  case teams(AwardType.ID, Int)
  case households(AwardType.ID, Int)
  /// The nominating unit itself, after its rank in a bloc if it rests on one.
  case itself(AwardType.ID, name: String, basis: RankingBasis?)
}

/// What happens to a dossier besides the usual way.
enum StoryTurn: Hashable, Sendable {
  /// Returned once and supplemented.
  case supplemented
  /// Agencies were asked.
  case consulted
  /// The last line is found not eligible and refused.
  case lastIneligible
  /// The last line gets too few votes and is refused.
  case lastOutvoted
}

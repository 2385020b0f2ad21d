import Emulation
import TermUI

/// A column of the award board: states that a specialist thinks of as one stage.
enum AwardStage: CaseIterable, Hashable, Sendable {
  case draft, reception, returned, appraisal, opinions, council, signing, decided, ended

  init(_ state: DossierState) {
    self =
      switch state {
      case .draft: .draft
      case .submitted: .reception
      case .returned, .onHold: .returned
      case .received, .appraising: .appraisal
      case .concurrence, .posting: .opinions
      case .appraised, .council, .voted: .council
      case .partyOpinion, .submittedToChair, .forwardedCentral: .signing
      case .decided, .presented: .decided
      case .archived, .notApproved, .withdrawn: .ended
      }
  }

  var role: Role {
    switch self {
    case .draft: .stageDraft
    case .reception: .stageSubmitted
    case .appraisal, .opinions, .council: .stageReview
    case .signing: .stageApproved
    case .decided: .stagePublished
    case .returned, .ended: .stageRejected
    }
  }
}

import Emulation
import RandomNumbers

/// Draws the stories of a year by lot, in the proportions of a province's real work.
enum StoryLot {
  /// A story; in an open year one of eight dossiers is still under way.
  static func draw(
    _ nominator: Unit.ID, _ field: PostField, year: Int, isOpen: Bool, _ random: inout SplitMix64
  ) -> DossierStory {
    let isUnderWay = isOpen && random.chance(percent: 12)
    let track = track(&random)
    let reach = isUnderWay ? stateUnderWay(&random) : endState(&random)
    let award = isUnderWay ? AwardType.ID.provincialCertificate : award(on: track, &random)
    return DossierStory(
      nominator: nominator, field: field, track: track, abstract: abstract(track, year: year, &random),
      created: created(year: year, isOpen: isOpen, reach: isUnderWay ? reach : nil, &random),
      lines: groups(award, &random), reach: reach, turns: isUnderWay ? [] : turns(&random))
  }

  private static func track(_ random: inout SplitMix64) -> AwardTrack {
    switch random.number(in: 1...100) {
    case ...60: .merit
    case ...86: .campaign
    case ...96: .spontaneous
    default: .external
    }
  }

  private static func award(on track: AwardTrack, _ random: inout SplitMix64) -> AwardType.ID {
    guard track == .merit else { return .provincialCertificate }
    return switch random.number(in: 1...100) {
    case ...70: .provincialCertificate
    case ...84: AwardType.ID(code: "TTLDXS")
    case ...94: AwardType.ID(code: "CSTDT")
    case ...98: AwardType.ID(code: "BK_TT")
    default: AwardType.ID(code: "HCLD3")
    }
  }

  /// One to seven recipients, four on average.
  private static func groups(_ award: AwardType.ID, _ random: inout SplitMix64) -> [LineGroup] {
    let count = random.number(in: 1...7)
    switch award.text {
    case "TTLDXS": return [.teams(award, count)]
    case "BK_T" where count > 2: return [.people(award, count - 1), .households(award, 1)]
    default: return [.people(award, count)]
    }
  }

  private static func endState(_ random: inout SplitMix64) -> DossierState {
    switch random.number(in: 1...100) {
    case ...82: .archived
    case ...92: .presented
    case ...98: .notApproved
    default: .withdrawn
    }
  }

  private static func stateUnderWay(_ random: inout SplitMix64) -> DossierState {
    random.pick(
      .appraising,
      [.draft, .submitted, .received, .appraising, .returned, .concurrence, .appraised, .council, .submittedToChair])
  }

  private static func turns(_ random: inout SplitMix64) -> Set<StoryTurn> {
    switch random.number(in: 1...100) {
    case ...15: [.supplemented]
    case ...22: [.consulted]
    case ...32: [.lastIneligible]
    default: []
    }
  }

  /// What has ended began early enough to end in its year; what is under way began in the last four weeks.
  private static func created(
    year: Int, isOpen: Bool, reach: DossierState?, _ random: inout SplitMix64
  ) -> Day {
    let first = day(2, 1, year)
    guard let reach else { return first.adding(days: random.number(in: 0...(isOpen ? 200 : 220))) }
    let isAppraised = reach.order >= DossierState.concurrence.order
    return SampleProvince.today.adding(days: -random.number(in: isAppraised ? 21...28 : 6...14))
  }

  private static func abstract(_ track: AwardTrack, year: Int, _ random: inout SplitMix64) -> String {
    switch track {
    case .merit: "Khen thưởng công trạng năm \(year)"
    case .campaign:
      random.pick(
        "Khen chuyên đề xây dựng nông thôn mới \(year)",
        ["Khen chuyên đề chuyển đổi số \(year)", "Khen chuyên đề cải cách hành chính \(year)"])
    case .spontaneous:
      random.pick("Khen đột xuất cứu người bị nạn", ["Khen đột xuất phòng, chống thiên tai", "Khen đột xuất bắt cướp"])
    default: "Khen tặng chuyên gia nước ngoài năm \(year)"
    }
  }
}

import Emulation
import RandomNumbers

/// The way of one dossier through the pipeline, with days that only go forward and fall on working days.
struct DossierWalk {
  let story: DossierStory
  let needs: AwardNeeds
  let calendar: WorkingCalendar
  let clerk: Specialist
  let receiptNumber: String
  private var day: Day

  init(
    story: DossierStory, needs: AwardNeeds, calendar: WorkingCalendar, clerk: Specialist, receiptNumber: String
  ) {
    self.story = story
    self.needs = needs
    self.calendar = calendar
    self.clerk = clerk
    self.receiptNumber = receiptNumber
    day = calendar.firstWorkingDay(from: story.created)
  }

  /// Goes as far as the story says.
  mutating func go(_ script: inout DossierScript, _ random: inout SplitMix64) {
    if story.reach == .draft { return }
    script.take(.submit, on: day, by: story.nominator.text)
    if story.reach == .submitted { return }
    advance(1)
    script.take(.receive, on: day, by: Desk.clerk, facts: [.receiptNumber: receiptNumber])
    if story.reach == .received { return }
    advance(1)
    begin(&script)
    if story.turns.contains(.supplemented) { supplement(&script, &random) }
    advance(random.number(in: 1...2))
    if appraise(&script, &random) { return }
    if story.reach == .appraised { return }
    if needs.vote || isBallot {
      advance(isBallot ? random.number(in: 2...4) : 2)
      if vote(&script, &random) { return }
    }
    conclude(&script, &random)
  }

  /// Whether votes may differ: certificates are voted on openly, and unanimously.
  private var isBallot: Bool { needs.ballot || story.reach == .council || story.reach == .voted }

  private mutating func begin(_ script: inout DossierScript) {
    script.take(.beginAppraisal, on: day, by: Desk.clerk, facts: [.assignee: clerk.account])
  }

  private mutating func supplement(_ script: inout DossierScript, _ random: inout SplitMix64) {
    advance(1)
    giveBack(&script, &random)
    advance(random.number(in: 2...5))
    script.take(.receiveSupplement, on: day, by: Desk.clerk)
    advance(1)
    begin(&script)
  }

  private func giveBack(_ script: inout DossierScript, _ random: inout SplitMix64) {
    let reason = random.pick("Thiếu biên bản họp xét khen thưởng của đơn vị", Reasons.returns)
    let due = calendar.day(5, workingDaysAfter: day)
    script.take(
      .returnForSupplement, on: day, by: clerk.account, facts: [.reason: reason, .dueDay: due.iso])
  }

  /// Everything from the first reading to the verdict; true when the story ends on the way.
  private mutating func appraise(_ script: inout DossierScript, _ random: inout SplitMix64) -> Bool {
    switch story.reach {
    case .appraising: return true
    case .returned:
      giveBack(&script, &random)
      return true
    case .onHold:
      script.take(.hold, on: day, by: clerk.account, facts: [.reason: Reasons.hold])
      return true
    case .withdrawn:
      script.take(.withdraw, on: day, by: clerk.account, facts: [.reason: Reasons.withdrawal])
      return true
    default: break
    }
    if story.turns.contains(.consulted) || story.reach == .concurrence {
      let due = calendar.day(10, workingDaysAfter: day)
      script.take(
        .requestConcurrence, on: day, by: clerk.account,
        facts: [.addressees: "Thuế tỉnh, Bảo hiểm xã hội tỉnh, Công an tỉnh", .dueDay: due.iso])
      if story.reach == .concurrence { return true }
      advance(random.number(in: 4...8))
      script.take(.closeConcurrence, on: day, by: clerk.account, facts: [.reason: "Các cơ quan đều thống nhất"])
      advance(1)
    }
    if needs.posting || story.reach == .posting {
      let due = calendar.day(10, workingDaysAfter: day)
      script.take(
        .startPosting, on: day, by: clerk.account,
        facts: [.place: "Cổng Thông tin điện tử tỉnh", .dueDay: due.iso])
      if story.reach == .posting { return true }
      advance(11)
      script.take(.closePosting, on: day, by: clerk.account, facts: [.reason: "Hết hạn, không có ý kiến khác"])
      advance(1)
    }
    concludeAppraisal(&script)
    return false
  }

  private mutating func concludeAppraisal(_ script: inout DossierScript) {
    let all = script.lines(in: .appraising)
    let failing =
      story.reach == .notApproved ? all : story.turns.contains(.lastIneligible) ? Array(all.suffix(1)) : []
    let passing = all.filter { !failing.contains($0) }
    script.find(.eligible, for: passing, on: day, by: clerk.account)
    script.find(.ineligible, for: failing, on: day, by: clerk.account, note: Reasons.ineligible)
    script.take(.appraise, on: day, by: clerk.account)
    guard !failing.isEmpty else { return }
    script.take(.reject, on: day, by: Desk.head, lines: failing, facts: [.reason: Reasons.ineligible])
  }

  /// The session of the council; true when the story ends there.
  private mutating func vote(_ script: inout DossierScript, _ random: inout SplitMix64) -> Bool {
    guard !script.lines(in: .appraised).isEmpty else { return true }
    script.take(.sendToCouncil, on: day, by: Desk.secretary)
    if story.reach == .council { return true }
    let all = script.lines(in: .council)
    let outvoted = story.turns.contains(.lastOutvoted) ? all.suffix(1) : []
    let passed = all.filter { !outvoted.contains($0) }
    let yes = isBallot ? random.number(in: 18...21) : SampleProvince.councilMembers
    script.take(.recordVote, on: day, by: Desk.secretary, lines: passed, facts: ballots(yes: yes))
    if !outvoted.isEmpty {
      script.take(.recordVote, on: day, by: Desk.secretary, lines: Array(outvoted), facts: ballots(yes: 15))
      script.take(
        .reject, on: day, by: Desk.head, lines: Array(outvoted), facts: [.reason: Reasons.outvoted])
    }
    return story.reach == .voted
  }

  /// A vote of which every ballot came back and none is invalid.
  private func ballots(yes: Int) -> [StepField: String] {
    let members = SampleProvince.councilMembers
    return [
      .issuedVotes: String(members), .returnedVotes: String(members), .yesVotes: String(yes),
      .noVotes: String(members - yes),
    ]
  }

  /// From the vote or the verdict to the archive.
  private mutating func conclude(_ script: inout DossierScript, _ random: inout SplitMix64) {
    guard script.dossier.lines.contains(where: { !$0.state.isEnded }) else { return }
    if needs.partyOpinion || needs.centralDecision || story.reach == .partyOpinion {
      advance(1)
      script.take(.requestPartyOpinion, on: day, by: Desk.secretary)
      if story.reach == .partyOpinion { return }
    }
    advance(random.number(in: 1...3))
    script.take(.submitToChair, on: day, by: Desk.secretary)
    if story.reach == .submittedToChair { return }
    if needs.centralDecision {
      advance(2)
      script.take(.forwardToCentral, on: day, by: Desk.secretary)
      if story.reach == .forwardedCentral { return }
      advance(random.number(in: 18...24))
    }
    advance(random.number(in: 1...3))
    let decision = DecisionPaper(level: needs.level, track: story.track, day: day)
    script.take(
      .decide, on: day, by: Desk.clerk, facts: [.decisionNumber: decision.number, .signer: decision.signer])
    if story.reach == .decided { return }
    advance(random.number(in: 3...8))
    script.take(.present, on: day, by: story.nominator.text, facts: [.place: "Hội trường đơn vị"])
    if story.reach == .presented { return }
    advance(random.number(in: 2...5))
    script.take(.archive, on: day, by: Desk.clerk)
  }

  private mutating func advance(_ workingDays: Int) {
    day = calendar.day(workingDays, workingDaysAfter: day)
  }
}

/// What the awards of a dossier ask for on the way.
struct AwardNeeds {
  let vote: Bool
  /// Whether the vote is on an award that all tracks are voted on, a title or an order.
  let ballot: Bool
  let posting: Bool
  let partyOpinion: Bool
  let level: AwardLevel

  init(_ awards: [AwardType], on track: AwardTrack) {
    vote = awards.contains { $0.approvalShare(on: track) != nil }
    ballot = awards.contains { $0.approvalShare != nil }
    posting = awards.contains(where: \.needsPosting)
    partyOpinion = awards.contains(where: \.needsPartyOpinion)
    let levels = Set(awards.map(\.level))
    level = AwardLevel.allCases.first(where: levels.contains) ?? .province
  }

  /// Whether the Prime Minister or the President decides.
  var centralDecision: Bool { level == .state || level == .government }
}

/// The number and the signer of a decision; decisions of one day and one track are one paper.
private struct DecisionPaper {
  let number: String
  let signer: String

  init(level: AwardLevel, track: AwardTrack, day: Day) {
    let first = Day(year: day.year, month: 1, day: 1) ?? day
    let place = AwardTrack.allCases.firstIndex(of: track) ?? 0
    let running = day.days(since: first) * 9 + place + 1
    switch level {
    case .state:
      number = "\(running)/QĐ-CTN"
      signer = "CHỦ TỊCH NƯỚC"
    case .government:
      number = "\(running)/QĐ-TTg"
      signer = "THỦ TƯỚNG"
    case .province, .base:
      number = "\(running)/QĐ-UBND"
      signer = "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH"
    }
  }
}

/// Reasons as the secretariat writes them.
private enum Reasons {
  static let returns = [
    "Chưa có quyết định công nhận sáng kiến của năm 2025",
    "Báo cáo thành tích chưa có xác nhận của cấp trình khen",
    "Số lượng trong tờ trình và danh sách không khớp nhau",
    "Kỳ thành tích đề nghị trùng với kỳ đã được khen thưởng",
  ]
  static let hold = "Tạm dừng xét: đang xác minh đơn phản ánh liên quan đến đơn vị"
  static let withdrawal = "Đơn vị có công văn xin rút hồ sơ để hoàn thiện vào đợt sau"
  static let ineligible = "Chưa đủ hai năm liên tục hoàn thành xuất sắc nhiệm vụ theo quy định"
  static let outvoted = "Không đạt tỷ lệ phiếu đồng ý tối thiểu của Hội đồng"
}

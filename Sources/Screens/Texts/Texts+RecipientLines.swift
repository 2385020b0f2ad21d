import Emulation

// One recipient line, and why it does not go on.
extension Texts {
  func lineTitle(_ number: Int, _ id: Dossier.ID, _ name: String) -> String {
    self("\(id) · dòng \(number) · \(name)", "\(id) · line \(number) · \(name)")
  }
  var verdictShort: String { self("Ghi kết quả", "Verdict") }

  /// Why no verdict can be given in a state, and what to do about it.
  func verdictOnlyWhileAppraising(_ state: DossierState, _ advanceKey: String) -> String {
    let now = self.state(state)
    let isBefore = state.order < DossierState.appraising.order || state == .concurrence || state == .posting
    return isBefore
      ? self(
        "Chỉ ghi khi “\(self.state(.appraising))”, nay “\(now)”; nhấn \(advanceKey) để chuyển bước.",
        "A verdict needs “\(self.state(.appraising))” (now “\(now)”); press \(advanceKey) for the next step.")
      : self(
        "Dòng “\(now)”, đã qua bước “\(self.state(.appraising))”: không ghi kết quả nữa.",
        "The line is “\(now)”, past “\(self.state(.appraising))”: its verdict stays.")
  }
  var factColumn: String { self("Mục", "Item") }
  var contentColumn: String { self("Nội dung", "Content") }

  var levelLabel: String { self("Cấp", "Level") }
  var deciderLabel: String { self("Thẩm quyền quyết định", "Decided by") }
  var lawLabel: String { self("Căn cứ pháp lý", "Law") }
  var basisLabel: String { self("Căn cứ xếp hạng", "Rests on") }
  var voteLabel: String { self("Phiếu Hội đồng", "Council vote") }

  func kind(_ kind: AwardKind) -> String {
    switch kind {
    case .title: self("Danh hiệu thi đua", "Emulation title")
    case .form: self("Hình thức khen thưởng", "Form of commendation")
    }
  }

  func basisFact(_ basis: RankingBasis, _ context: Context) -> String {
    let bloc = context.workspace.blocs[basis.bloc].map { "\(blocKind($0.kind)) \($0.number)" } ?? basis.bloc.text
    return self(
      "\(bloc) · hạng \(basis.rank) · \(points(basis.total)) điểm · \(band(basis.band))",
      "\(bloc) · rank \(basis.rank) · \(points(basis.total)) points · \(band(basis.band))")
  }

  func voteFact(_ line: RecipientLine, _ share: Share?, _ context: Context) -> String {
    guard let share else {
      return self("không qua Hội đồng bỏ phiếu", "no council vote needed")
    }
    let members = line.vote?.members ?? context.workspace.province.councilMembers
    let needed = votesNeeded(share.leastCount(of: members), of: members, share)
    guard let vote = line.vote else { return self("chưa bỏ phiếu", "not voted yet") + " · " + needed }
    let isEnough = vote.yes >= share.leastCount(of: members)
    let mark = isEnough ? "\(context.glyphs.tick)" : "\(context.glyphs.cross)"
    return "\(mark) \(vote.yes)/\(vote.members) · \(needed)\(ballots(of: vote))"
  }

  /// The ballots of a vote as far as they were counted.
  private func ballots(of vote: Tally) -> String {
    let counts = [
      (vote.issued, self("phát ra", "issued")), (vote.returned, self("thu về", "returned")),
      (vote.no, self("không đồng ý", "no")), (vote.invalid, self("không hợp lệ", "invalid")),
    ]
    return counts.map { count, name in count.map { " · \(name) \($0)" } ?? "" }.joined()
  }

  func decisionFact(_ line: RecipientLine, _ context: Context) -> String {
    guard let id = line.decision else { return "–" }
    guard let decision = context.workspace.decisions[id] else { return id.text }
    return self(
      "\(decision.number) ngày \(day(decision.day)) · \(decision.signer)",
      "\(decision.number) of \(day(decision.day)) · \(decision.signer)")
  }

  var nothingNext: String { self("Không còn bước nào.", "No step is left.") }
  func stepAsked(_ step: PipelineStep, isUsual: Bool) -> String {
    isUsual
      ? self("Bước thường tiếp theo: \(self.step(step))", "Usual next step: \(self.step(step))")
      : self("Bước: \(self.step(step))", "Step: \(self.step(step))")
  }
  func mayGo(_ count: Int) -> String {
    self("\(count) dòng chuyển được ngay", count == 1 ? "1 line can go now" : "\(count) lines can go now")
  }
  var councilHeading: String { self("Hội đồng", "Council") }
  func voteRule(_ award: AwardType, on track: AwardTrack, members: Int) -> String {
    var parts = ["\(award.id) \(self(award.name))"]
    if award.needsPosting {
      parts.append(self("công khai trước khi trình Hội đồng", "public posting before the council"))
    }
    guard let share = award.approvalShare(on: track) else {
      return (parts + [self("không qua Hội đồng bỏ phiếu", "no council vote needed")]).joined(separator: " · ")
    }
    let needed = share.leastCount(of: members)
    return
      (parts + [
        self(
          "cần tối thiểu \(needed) phiếu trên \(members) thành viên (\(percent(share)))",
          "at least \(needed) votes of \(members) members (\(percent(share)))")
      ]).joined(separator: " · ")
  }
}

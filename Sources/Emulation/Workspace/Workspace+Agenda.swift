extension Workspace {
  /// Everything that waits for a person on a day, the most urgent first.
  public func agenda(on today: Day) -> [AgendaItem] {
    let items = openDuties(on: today) + dossiers.values.flatMap { needs(of: $0, on: today) } + openScoring()
    return items.map { (order: $0.order, item: $0) }.sorted { $0.order < $1.order }.map(\.item)
  }

  /// The campaign people work on: of those running the one that ends first, else the last one with open duties.
  public func currentCampaign(on today: Day) -> Campaign? {
    let begun = campaigns.values.filter { $0.start.map { $0 <= today } ?? true }
    let running = begun.filter { $0.end >= today }
    return running.min { ($0.end, $0.id) < ($1.end, $1.id) }
      ?? begun.filter { !$0.openDuties.isEmpty }.max { ($0.end, $0.id) < ($1.end, $1.id) }
  }

  private func openDuties(on today: Day) -> [AgendaItem] {
    campaigns.values.filter { $0.start.map { $0 <= today } ?? true }.flatMap { campaign in
      campaign.openDuties.compactMap { duty in
        duty.due.map { due in
          item(.duty(campaign.id, code: duty.code), deadline: calendar.deadline(due, on: today))
        }
      }
    }
  }

  private func item(_ matter: AgendaMatter, deadline: Deadline? = nil) -> AgendaItem {
    AgendaItem(matter, deadline: deadline, soonDays: province.soonDays)
  }

  private func isNear(_ deadline: Deadline) -> Bool { deadline.workingDaysLeft <= province.soonDays }

  private func needs(of dossier: Dossier, on today: Day) -> [AgendaItem] {
    let lines = Dictionary(grouping: dossier.lines.filter { !$0.state.isEnded }, by: \.state)
    guard !lines.isEmpty else { return [] }
    var counts: [DossierNeed: Int] = [:]
    var deadlines: [DossierNeed: Deadline] = [:]
    for (state, lines) in lines {
      guard let (need, deadline) = need(of: lines, in: state, of: dossier, on: today) else { continue }
      counts[need, default: 0] += lines.count
      if let deadline { deadlines[need] = deadlines[need].map { $0.day <= deadline.day ? $0 : deadline } ?? deadline }
    }
    return counts.map { need, count in
      item(.dossier(dossier.id, need, lines: count), deadline: deadlines[need])
    }
  }

  private func need(
    of lines: [RecipientLine], in state: DossierState, of dossier: Dossier, on today: Day
  ) -> (DossierNeed, Deadline?)? {
    func deadline(of need: DossierNeed) -> Deadline? {
      dossier.dueStep(of: need, for: lines).flatMap(\.dueDay).map { calendar.deadline($0, on: today) }
    }
    let clock = appraisalEnd(of: dossier, on: today)
    switch state {
    case .draft: return dossier.parts.contains { !$0.isPresent } ? nil : (.submission, nil)
    case .submitted: return (.reception, nil)
    case .returned: return (.supplement, deadline(of: .supplement))
    // Nobody has it on his desk, so it is shown however much time is left.
    case .received: return (.assignment, clock)
    case .appraising: break
    case .concurrence, .posting:
      if let opinions = deadline(of: .opinions), isNear(opinions) {
        // The clock of the appraisal goes on while others are asked.
        return (.opinions, [opinions, clock].compactMap { $0 }.min { $0.day < $1.day })
      }
    case .appraised, .voted, .partyOpinion: return (.forwarding, clock)
    case .council: return (.vote, clock)
    case .submittedToChair, .forwardedCentral: return (.decision, nil)
    case .onHold:
      let review = deadline(of: .review)
      return review.flatMap { isNear($0) ? (.review, $0) : nil }
    case .decided, .presented, .archived, .notApproved, .withdrawn: return nil
    }
    return clock.flatMap { isNear($0) ? (.appraisal, $0) : nil }
  }

  /// The end of a dossier's appraisal while its clock runs.
  private func appraisalEnd(of dossier: Dossier, on today: Day) -> Deadline? {
    guard let clock = appraisalClock(of: dossier, on: today), clock.phase == .running else { return nil }
    var end = calendar.deadline(clock.due, on: today)
    end.missingYear = clock.missingYear
    return end
  }

  private func openScoring() -> [AgendaItem] {
    blocs.values.filter { $0.year == province.openYear }.flatMap { bloc -> [AgendaItem] in
      let standings = ranking(of: bloc.id)?.standings ?? []
      var items: [AgendaItem] = []
      let appraised = standings.filter { $0.result?.notAppraised == 0 }
      let isHandedIn = standings.contains { $0.result != nil && $0.unranked != .empty }
      if isHandedIn, appraised.count < standings.count {
        items.append(item(.appraisal(bloc.id, appraised: appraised.count, members: standings.count)))
      }
      // A tie with a unit that still waits for points may yet dissolve by itself.
      let settled = Set(appraised.map(\.unit))
      let tied = appraised.count { !$0.sharers.isEmpty && $0.sharers.allSatisfy(settled.contains) }
      if tied > 0 { items.append(item(.ties(bloc.id, units: tied))) }
      return items
    }
  }
}

extension Workspace {
  /// The clock of a dossier's appraisal after the province's regulation; nil until the dossier is received.
  public func appraisalClock(of dossier: Dossier, on today: Day) -> AppraisalClock? {
    dossier.clock(
      calendar: calendar, today: today, days: province.appraisalDays(on: dossier.track), soonDays: province.soonDays)
  }
}

extension Campaign {
  /// The duties that are not done.
  public var openDuties: [Duty] { duties.filter { $0.doneOn == nil } }
}

extension Dossier {
  /// The latest step of some lines with which the due day of what they wait for was entered; nil where the clock of
  /// the appraisal is all there is.
  public func dueStep(of need: DossierNeed, for lines: [RecipientLine]) -> DossierStep? {
    let kinds: Set<PipelineStep> =
      switch need {
      case .supplement: [.returnForSupplement]
      case .opinions: [.requestConcurrence, .startPosting]
      case .review: [.hold]
      case .submission, .reception, .assignment, .appraisal, .forwarding, .vote, .decision: []
      }
    let numbers = Set(lines.map(\.number))
    return steps.last { kinds.contains($0.step) && !numbers.isDisjoint(with: $0.lines) }
  }
}

extension DossierStep {
  /// The due day entered with the step.
  public var dueDay: Day? { facts[.dueDay].flatMap { Day(iso: $0) } }
}

extension AgendaItem {
  /// What items are put in order by: urgency, then the last day, then what it is.
  fileprivate struct Order: Comparable {
    var urgency: Urgency
    var lastDay: Int
    var kind: Int
    var name: String

    static func < (left: Order, right: Order) -> Bool {
      (left.urgency.rawValue, left.lastDay, left.kind, left.name)
        < (right.urgency.rawValue, right.lastDay, right.kind, right.name)
    }
  }

  fileprivate var order: Order {
    let (kind, name) =
      switch matter {
      case .duty(let campaign, let code): (0, "\(campaign) \(code)")
      case .dossier(let id, let need, _): (1 + (DossierNeed.allCases.firstIndex(of: need) ?? 0), id.text)
      case .appraisal(let id, _, _): (1 + DossierNeed.allCases.count, id.text)
      case .ties(let id, _): (2 + DossierNeed.allCases.count, id.text)
      }
    return Order(urgency: urgency, lastDay: deadline?.lastDay.ordinal ?? .max, kind: kind, name: name)
  }
}

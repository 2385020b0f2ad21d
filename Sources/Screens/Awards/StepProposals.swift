import Emulation
import TermUI

/// What the form of a step starts with, so that the usual case needs only Enter.
struct StepProposals {
  private let option: StepOption
  private let dossier: Dossier?
  private let context: Context

  init(_ option: StepOption, of dossier: Dossier?, _ context: Context) {
    self.option = option
    self.dossier = dossier
    self.context = context
  }

  func value(of field: StepField) -> String {
    let workspace = context.workspace
    switch field {
    case .day: return context.today.vietnamese
    case .dueDay where option.rule.optional.contains(.dueDay): return ""
    case .dueDay:
      let province = workspace.province
      let days = option.rule.step == .startPosting ? province.postingDays : province.answerDays
      return workspace.calendar.day(days, workingDaysAfter: context.today).vietnamese
    case .receiptNumber: return workspace.nextReceiptNumber(on: context.today)
    case .assignee:
      let known = dossier?.assignee ?? ""
      if !known.isEmpty { return context.texts.assignee(known, workspace) }
      // Who gives the work out need not be who does it.
      guard let dossier, workspace.mayAppraise(context.author, dossier.id) else { return "" }
      return context.texts.assignee(context.author, workspace)
    case .members, .issuedVotes, .returnedVotes: return String(workspace.province.councilMembers)
    case .sessionDay: return option.rule.step == .recordVote ? session?.vietnamese ?? "" : ""
    case .signer: return context.texts.chairPost
    case .reason, .addressees, .yesVotes, .noVotes, .invalidVotes, .decisionNumber, .place: return ""
    }
  }

  func hint(for field: StepField) -> String {
    let texts = context.texts
    if let kind = field.numbered {
      let unreadable = context.workspace.unreadableCount(of: kind)
      if unreadable > 0 { return texts.checkNumbers(unreadable, kind) }
    }
    switch field {
    case .yesVotes:
      guard let needed = neededVotes else { return "" }
      return texts.votesNeeded(needed.count, of: context.workspace.province.councilMembers, needed.share)
    case .returnedVotes:
      let members = context.workspace.province.councilMembers
      return texts.quorumHint(context.workspace.province.quorum.leastCount(of: members), of: members)
    case .dueDay where option.rule.step == .startPosting:
      return texts.postingHint(context.workspace.province.postingDays)
    case .reason where !option.rule.optional.contains(.reason):
      return texts.reasonHint(context.workspace.province.minimumReasonLength)
    case let field where option.rule.optional.contains(field): return texts.optionalHint
    case .day, .dueDay, .sessionDay: return texts.dayHint
    case .decisionNumber: return texts.decisionNumberHint
    case .signer: return texts.signerHint
    case .addressees: return texts.addresseesHint
    default: return ""
    }
  }

  /// The session the lines were sent to, once it is over.
  private var session: Day? {
    let steps = dossier?.steps.filter { $0.step == .sendToCouncil && !Set($0.lines).isDisjoint(with: option.lines) }
    let day = steps?.last?.facts[.sessionDay].flatMap { Day(iso: $0) }
    return day.flatMap { $0 <= context.today ? $0 : nil }
  }

  /// The highest number of yes votes that one of the lines needs.
  private var neededVotes: (count: Int, share: Share)? {
    let lines = dossier?.lines.filter { option.lines.contains($0.number) } ?? []
    let share = lines.compactMap { line in
      dossier.flatMap { context.workspace.awardTypes[line.award]?.approvalShare(on: $0.track) }
    }.max()
    return share.map { ($0.leastCount(of: context.workspace.province.councilMembers), $0) }
  }
}

extension StepField {
  /// The kind of records a number must be the only one among.
  fileprivate var numbered: RecordKind? {
    switch self {
    case .receiptNumber: .dossier
    case .decisionNumber: .decision
    default: nil
    }
  }
}

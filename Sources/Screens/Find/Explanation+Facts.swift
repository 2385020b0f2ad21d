import Emulation
import TermUI

extension ExplanationScreen {
  /// A decision with its recipients, and the act that entered it where the journal knows.
  init(_ decision: Decision, enteredBy act: LogItem?, _ context: Context) {
    let texts = context.texts
    let workspace = context.workspace
    var lines = [
      Line(decision.abstract, role: .textStrong), Line(texts.fact(texts.signedLabel, texts.day(decision.day))),
      Line(texts.fact(texts.signerLabel, decision.signer)),
      Line(texts.recipients(decision.recipients.count), role: .textStrong),
    ]
    for (offset, recipient) in decision.recipients.enumerated() {
      let line = workspace.dossiers[recipient.dossier]?.line(recipient.line)
      let award = line.flatMap { workspace.awardTypes[$0.award] }.map { texts($0.name) } ?? ""
      let name = line?.name ?? texts.unknownRecipient(recipient.line)
      lines.append(
        Line(
          (["\(offset + 1). \(name)", award, recipient.dossier.text].filter { !$0.isEmpty }).joined(separator: " · "),
          depth: 1))
    }
    lines += Self.origin(of: decision, act, context)
    self.init(texts.decisionTitle(decision.number), lines: lines)
  }

  /// Which act entered a decision, or that the decision is not as the journal says.
  static func origin(of decision: Decision, _ act: LogItem?, depth: Int = 0, _ context: Context) -> [Line] {
    let doubt = context.workspace.doubt(of: [AnyRecord.decision(decision).key])
    let texts = context.texts
    return texts.origin(of: act, hasSum: doubt == nil).map { Line($0, depth: depth, role: .textMuted) }
      + (doubt.map { [Line(texts.explain($0, context.workspace, on: context.today), depth: depth, role: $0.role)] }
        ?? [])
  }

  /// What the law and the province say of an award.
  init(_ award: AwardType, _ context: Context) {
    let texts = context.texts
    let subjects = SubjectKind.allCases.filter(award.subjects.contains).map { texts.subject($0) }
    var lines = [
      Line(texts(award.name), role: .textStrong), Line(texts.fact(texts.codeColumn, award.id.text)),
      Line(texts.fact(texts.kindColumn, texts.kind(award.kind))),
      Line(texts.fact(texts.levelLabel, texts.level(award.level))),
      Line(texts.fact(texts.subjectsLabel, subjects.joined(separator: ", "))),
      Line(texts.fact(texts.deciderLabel, texts(award.decider))),
      Line(texts.article(award.article)),
    ]
    if award.approvalByTrack.isEmpty {
      if let share = award.approvalShare { lines.append(Line(texts.approval(share))) }
    } else {
      lines += AwardTrack.allCases.compactMap { track in
        award.approvalByTrack[track].map { Line(texts.fact(texts.track(track), texts.approval($0))) }
      }
    }
    if award.needsPosting { lines.append(Line(texts.needsPosting)) }
    if award.needsPartyOpinion { lines.append(Line(texts.needsPartyOpinion)) }
    self.init(texts.awardTitle(texts(award.name)), lines: lines)
  }
}

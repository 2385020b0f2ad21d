import Emulation

extension FactSheet {
  /// The head of a dossier.
  init(of dossier: Dossier, clock: AppraisalClock?, _ context: Context) {
    let texts = context.texts
    let unit = context.workspace.name(of: dossier.nominator, on: dossier.createdOn)
    let state = dossier.state
    self.init(
      [
        Fact(texts.nominatorLabel, unit, role: .textStrong),
        Fact(texts.trackColumn, texts.track(dossier.track)),
        Fact(texts.createdLabel, texts.day(dossier.createdOn)),
        Fact(
          texts.specialistLabel, dossier.assignee.isEmpty ? "–" : texts.assignee(dossier.assignee, context.workspace)),
        Fact(texts.stateColumn, texts.state(state), role: AwardStage(state).role),
        Fact(texts.receiptLabel, dossier.receiptNumber.isEmpty ? "–" : dossier.receiptNumber),
        Fact(texts.completeLabel, texts.day(dossier.receivedOn)),
        Fact(texts.dueLabel, texts.headClock(clock), role: clock.map(\.role) ?? .textMuted),
      ], columns: 2)
  }
}

extension FactSheet.Fact {
  /// Everything a recipient line says, in the order it is read.
  static func all(of line: RecipientLine, in dossier: Dossier, _ context: Context) -> [FactSheet.Fact] {
    let texts = context.texts
    let workspace = context.workspace
    let award = workspace.awardTypes[line.award]
    var facts = [Self(texts.subject(line.subject), line.name, role: .textStrong)]
    if !line.post.isEmpty { facts.append(Self(texts.postLabel, line.post)) }
    if let unit = line.unit { facts.append(Self(texts.unitColumn, workspace.name(of: unit, on: context.today))) }
    facts.append(
      Self(texts.awardColumn, award.map { "\(texts($0.name)) (\($0.id))" } ?? line.award.text))
    if let award {
      facts += [
        Self(texts.levelLabel, "\(texts.level(award.level)) · \(texts.kind(award.kind))"),
        Self(texts.deciderLabel, texts(award.decider)), Self(texts.lawLabel, texts.article(award.article)),
      ]
    }
    if let basis = line.basis { facts.append(Self(texts.basisLabel, texts.basisFact(basis, context))) }
    return facts + [
      Self(texts.stateColumn, texts.state(line.state), role: AwardStage(line.state).role),
      Self(texts.verdictLabel, texts.verdict(line.verdict), role: line.verdict.role),
      Self(texts.voteLabel, texts.voteFact(line, award?.approvalShare(on: dossier.track), context)),
      Self(texts.decisionColumn, texts.decisionFact(line, context)),
      Self(texts.noteLabel, line.note.isEmpty ? "–" : line.note),
    ]
  }
}

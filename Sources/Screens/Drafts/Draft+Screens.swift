import Emulation
import TermUI

extension Draft {
  /// Why the draft cannot be taken up; nil when it can, as far as can be told without the journal.
  func obstacle(_ context: Context) -> String? {
    if case .goBack(let key, _) = DraftOrigin(self) {
      guard let now = context.workspace[key] else { return context.readOnly }
      return context.barrier(to: .goBack(now, why: ""))
    }
    if case .personal(let id, let line) = DraftOrigin(self) { return personalObstacle(id, line, context) }
    if case .failure(let rejection) = screens(context, .none, .none) { return rejection.message }
    return nil
  }

  /// Whether the record has been saved since this was typed.
  func isOvertaken(in workspace: Workspace) -> Bool {
    guard let now = DraftOrigin(self)?.revision(in: workspace) else { return false }
    return now != revision
  }

  /// The record as it was when this was typed, where it has been saved since and the journal still has it.
  ///
  /// Only of what can be put together with what others did: a step is planned on the record as it is.
  func base(_ context: Context, _ history: HistoryServices) -> AnyRecord? {
    guard DraftOrigin(self)?.isMergedByField == true, isOvertaken(in: context.workspace),
      let key = context.workspace[record]?.key, case .success(let versions) = history.versions(key),
      let version = versions.first(where: { $0.revision == revision }),
      case .success(let base?) = history.record(key, version.item.id)
    else { return nil }
    return base
  }

  /// The screens that lead to what was being typed, and last the one it is typed into.
  func screens(
    _ context: Context, _ history: HistoryServices, _ services: PersonalServices
  ) -> Result<[any Screen], Rejection> {
    if let readOnly = context.readOnly { return .failure(Rejection(message: readOnly, refusal: nil)) }
    guard let origin = DraftOrigin(self) else { return failure(context.texts.draftUnknown) }
    guard origin.revision(in: context.workspace) != nil else { return failure(context.texts.draftRecordGone) }
    switch origin {
    case .cell(let id, let criterion, let column): return cell(id, criterion, column, context)
    case .step(let id, let step, let lines): return self.step(step, lines, of: id, context)
    case .steps(let ids, let step):
      let shared = context.workspace.sharedSteps(of: ids, by: context.author)
      guard let shared = shared.first(where: { $0.rule.step == step && !$0.ready.isEmpty }) else {
        return failure(context.texts.draftStepGone)
      }
      return filled(ChangeForm.steps(shared, of: ids, context), context)
    case .verdicts(let ids):
      let portions = context.workspace.linesWithoutVerdict(of: ids)
      guard !portions.isEmpty else { return failure(context.texts.draftStepGone) }
      return filled(ChangeForm.verdicts(on: portions, context), context)
    case .dutyDone(let id, let code):
      guard let duty = context.workspace.campaigns[id]?.duties.first(where: { $0.code == code }) else {
        return failure(context.texts.draftPlaceGone)
      }
      return filled(ChangeForm.done(duty, of: id, context), over: CampaignScreen(id, duty: code, context), context)
    case .account(let id): return account(id, context)
    case .goBack(let key, let version): return goBack(key, version, context, history)
    case .verdict(let id, let lines):
      return form(
        of: id, whereAllowed: .setVerdict(id, lines: lines, .eligible, note: ""), context
      ) { dossier in
        lines.allSatisfy { dossier.line($0) != nil } ? ChangeForm.verdict(on: lines, of: id, context) : nil
      }
    case .correction(let id, let number):
      let line = context.workspace.dossiers[id]?.line(number)
      return form(
        of: id, whereAllowed: .correctLine(id, line: number, name: line?.name ?? "", post: line?.post ?? ""), context
      ) { _ in line.map { ChangeForm.correction(of: $0, id, context) } }
    case .personal(let id, let line): return personal(id, line, context, services)
    case .reference(let id, let kind):
      let part = context.workspace.dossiers[id]?.parts.first { $0.kind == kind }
      return form(
        of: id,
        whereAllowed: .setPart(id, kind, isPresent: part?.isPresent ?? false, reference: part?.reference ?? ""), context
      ) { _ in part.map { ChangeForm.reference(of: $0, id, context) } }
    }
  }

  private func failure(_ message: String) -> Result<[any Screen], Rejection> {
    .failure(Rejection(message: message, refusal: nil))
  }

  private func cell(
    _ id: Scorecard.ID, _ criterion: String, _ column: ScoreColumn, _ context: Context
  ) -> Result<[any Screen], Rejection> {
    if let barrier = context.barrier(to: .enterPoints(id, column, [])) { return failure(barrier) }
    var screen = ScorecardScreen(id, context)
    guard let card = context.workspace.scorecards[id], screen.take(self, criterion: criterion, column, context) else {
      return failure(context.texts.draftPlaceGone)
    }
    return .success([RankingScreen(card.bloc, unit: card.unit, context), screen])
  }

  private func step(
    _ step: PipelineStep, _ lines: [Int], of id: Dossier.ID, _ context: Context
  ) -> Result<[any Screen], Rejection> {
    let options = context.workspace.stepOptions(of: id, chosen: Set(lines), by: context.author)
    guard let option = options.first(where: { $0.rule.step == step }) else {
      return failure(context.texts.draftStepGone)
    }
    guard Set(option.lines) == Set(lines) else {
      let refusal = option.refusal.map {
        context.texts.refusal($0, workspace: context.workspace, today: context.today)
      }
      return failure(refusal ?? context.texts.draftStepGone)
    }
    return filled(ChangeForm.step(option, of: id, context), over: DossierScreen(id, context), context)
  }

  /// A form on a dossier, as long as a change that changes nothing would be allowed there.
  private func form(
    of id: Dossier.ID, whereAllowed probe: Change, _ context: Context, _ make: (Dossier) -> ChangeForm?
  ) -> Result<[any Screen], Rejection> {
    guard let form = context.workspace.dossiers[id].flatMap(make) else {
      return failure(context.texts.draftPlaceGone)
    }
    if case .failure(let rejection) = context.plan(probe) { return .failure(rejection) }
    return filled(form, over: DossierScreen(id, context), context)
  }

  private func account(_ id: Account.ID?, _ context: Context) -> Result<[any Screen], Rejection> {
    if let barrier = context.barrier(to: .managePeople) { return failure(barrier) }
    let account = id.flatMap { context.workspace.accounts[$0] }
    return filled(ChangeForm.account(account, context), over: SettingsScreen(context, selecting: id), context)
  }

  private func goBack(
    _ key: RecordKey, _ version: VersionName, _ context: Context, _ history: HistoryServices
  ) -> Result<[any Screen], Rejection> {
    switch (history.record(key, version.act), history.versions(key)) {
    case (.success(let record?), .success(let versions)):
      return filled(
        ChangeForm.goBack(to: record, version, context), over: HistoryScreen(key, versions, context), context)
    case (.failure(let problem), _), (_, .failure(let problem)): return failure(problem.message)
    case (.success(nil), _): return failure(context.texts.versionHasNoRecord)
    }
  }

  /// Nobody looks at personal data to find out whether a draft can be taken up.
  private func personalObstacle(_ id: Dossier.ID, _ line: Int, _ context: Context) -> String? {
    guard let dossier = context.workspace.dossiers[id] else { return context.texts.draftRecordGone }
    guard case .failure(let rejection) = context.plan(.seePersonal(dossier.recipient(line))) else { return nil }
    return rejection.message
  }

  private func personal(
    _ id: Dossier.ID, _ line: Int, _ context: Context, _ services: PersonalServices
  ) -> Result<[any Screen], Rejection> {
    guard let recipient = context.workspace.dossiers[id]?.recipient(line) else {
      return failure(context.texts.draftPlaceGone)
    }
    if let obstacle = personalObstacle(id, line, context) { return failure(obstacle) }
    switch services.status(recipient) {
    case .failure(let problem): return failure(problem.message)
    case .success(let status):
      let seen = status.isThere ? context.seePersonal(of: recipient, services) : .success(nil)
      switch seen {
      case .failure(let rejection): return .failure(rejection)
      case .success(let record):
        return filled(
          ChangeForm.personal(of: recipient, record, context), over: LineScreen(line, of: id, context), context)
      }
    }
  }

  private func filled(
    _ form: ChangeForm, over screen: (any Screen)? = nil, _ context: Context
  ) -> Result<[any Screen], Rejection> {
    var form = form
    return form.take(self) ? .success((screen.map { [$0] } ?? []) + [form]) : failure(context.texts.draftUnknown)
  }
}

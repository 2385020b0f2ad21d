/// A step that some lines of a dossier stand before, and whether they may take it.
public struct StepOption: Hashable, Sendable {
  /// The step and what it leaves, asks and leads to.
  public var rule: PipelineRule
  /// Numbers of the lines the step moves; empty when it cannot be taken.
  public var lines: [Int]
  /// Why the step cannot be taken, or what holds back the lines that are not among `lines`.
  public var refusal: Refusal?

  /// Says which lines a step moves, and what stands against it.
  public init(rule: PipelineRule, lines: [Int], refusal: Refusal? = nil) {
    self.rule = rule
    self.lines = lines
    self.refusal = refusal
  }
}

extension Workspace {
  /// The steps that leave the states of some lines, the usual one first, each with what stands against it.
  ///
  /// Lines that were chosen one by one must all be able to go; when nothing was chosen, those that can go do.
  ///
  /// - Parameters:
  ///   - chosen: numbers of the chosen lines; nil for all lines of the dossier.
  ///   - author: who would take the step: a role that is missing stands against it before all else.
  public func stepOptions(of id: Dossier.ID, chosen: Set<Int>? = nil, by author: String) -> [StepOption] {
    guard let dossier = dossiers[id] else { return [] }
    let lines = dossier.lines.filter { chosen?.contains($0.number) ?? true }
    return usualFirst(lines, in: dossier).map { rule in
      if let refusal = refusal(.step(rule.step), by: author, on: matter(of: id)) {
        return StepOption(rule: rule, lines: [], refusal: refusal)
      }
      let candidates = chosen == nil ? lines.filter { rule.from.contains($0.state) } : lines
      return option(rule, lines: candidates.map(\.number), isAllOrNothing: chosen != nil, in: dossier)
    }
  }

  private func option(
    _ rule: PipelineRule, lines: [Int], isAllOrNothing: Bool, in dossier: Dossier
  ) -> StepOption {
    guard let refusal = guardRefusal(of: rule, lines: lines, in: dossier) else {
      return StepOption(rule: rule, lines: lines, refusal: nil)
    }
    guard !isAllOrNothing else { return StepOption(rule: rule, lines: [], refusal: refusal) }
    let free = lines.filter { guardRefusal(of: rule, lines: [$0], in: dossier) == nil }
    return StepOption(rule: rule, lines: free, refusal: refusal)
  }

  private func guardRefusal(of rule: PipelineRule, lines: [Int], in dossier: Dossier) -> Refusal? {
    do throws(Refusal) {
      try checkGuards(of: rule, lines: lines, in: dossier)
      return nil
    } catch {
      return error
    }
  }

  /// The rules that leave the states of lines, first the one that their awards ask for.
  private func usualFirst(_ lines: [RecipientLine], in dossier: Dossier) -> [PipelineRule] {
    let states = Set(lines.map(\.state))
    let rules = Pipeline.rules.filter { !$0.from.isDisjoint(with: states) }
    let usual = lines.lazy.compactMap { line in
      awardTypes[line.award].flatMap { usualStep(of: line, for: $0, on: dossier.track) }
    }.first
    guard let usual, let first = rules.first(where: { $0.step == usual }) else { return rules }
    return [first] + rules.filter { $0.step != usual }
  }

  /// The step a line usually takes where it depends on the award; nil where the table says it.
  private func usualStep(of line: RecipientLine, for award: AwardType, on track: AwardTrack) -> PipelineStep? {
    switch line.state {
    case .appraised where award.approvalShare(on: track) != nil: .sendToCouncil
    case .appraised, .voted: award.needsPartyOpinion ? .requestPartyOpinion : .submitToChair
    case .submittedToChair: award.level.isDecidedInProvince ? .decide : .forwardToCentral
    default: nil
    }
  }
}

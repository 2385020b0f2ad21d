/// A step that some of several dossiers stand before.
public struct SharedStep: Sendable {
  /// The step and what it leaves, asks and leads to.
  public var rule: PipelineRule
  /// The dossiers that can take it, each with the lines it moves.
  public var ready: [Portion] = []
  /// What stands against it in the others that stand before it.
  public var refusals: [Refusal] = []
  /// For how many of the dossiers it is the usual step.
  var usualCount = 0

  /// The lines of one dossier that a step moves.
  public struct Portion: Hashable, Sendable {
    public var dossier: Dossier.ID
    /// Numbers of the lines.
    public var lines: [Int]
  }

  /// How many lines it moves in all.
  public var lineCount: Int { ready.reduce(0) { $0 + $1.lines.count } }
}

extension Workspace {
  /// The steps that several dossiers may take together, first the one that is usual for most of them.
  ///
  /// In each dossier the lines move that can.
  ///
  /// - Parameter author: who would take the step.
  public func sharedSteps(of ids: [Dossier.ID], by author: String) -> [SharedStep] {
    var steps: [PipelineStep: SharedStep] = [:]
    for id in ids {
      for (place, option) in stepOptions(of: id, by: author).enumerated() {
        var step = steps[option.rule.step] ?? SharedStep(rule: option.rule)
        if !option.lines.isEmpty { step.ready.append(SharedStep.Portion(dossier: id, lines: option.lines)) }
        if option.lines.isEmpty { step.refusals.append(option.refusal ?? .noLines(option.rule.step)) }
        if place == 0 { step.usualCount += 1 }
        steps[option.rule.step] = step
      }
    }
    return Pipeline.rules.compactMap { steps[$0.step] }.enumerated()
      .sorted { ($1.element.usualCount, $0.offset) < ($0.element.usualCount, $1.offset) }
      .map(\.element)
  }

  /// The lines under appraisal of several dossiers of which nobody has said yet what the appraisal found.
  public func linesWithoutVerdict(of ids: [Dossier.ID]) -> [SharedStep.Portion] {
    ids.compactMap { id in
      let lines = dossiers[id]?.lines.filter { $0.state == .appraising && $0.verdict == nil }.map(\.number) ?? []
      return lines.isEmpty ? nil : SharedStep.Portion(dossier: id, lines: lines)
    }
  }
}

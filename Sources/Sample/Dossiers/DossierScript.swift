import Emulation

/// Writes dossiers step by step: every step is an act of the workspace, so that the sample says what the program would.
struct DossierScript {
  private(set) var dossier: Dossier
  /// Why a step of the script was not taken; empty when the script is right.
  private(set) var refusals: [Refusal] = []
  private var stage: Workspace

  /// - Parameter stage: the province with its awards and calendars.
  init(_ dossier: Dossier, on stage: Workspace) {
    self.dossier = dossier
    self.stage = stage
    self.stage.adopt([.dossier(dossier)])
  }

  /// Begins another dossier; the decisions of the earlier ones stay.
  mutating func begin(_ dossier: Dossier) {
    stage.forget(AnyRecord.dossier(self.dossier).key)
    stage.adopt([.dossier(dossier)])
    self.dossier = dossier
  }

  /// The decisions made so far, each with all its recipients, by day and number.
  var decisions: [Decision] {
    stage.decisions.values.map { decision in
      var decision = decision
      decision.revision = 1
      return decision
    }
    .sorted { ($0.day, $0.number) < ($1.day, $1.number) }
  }

  /// Numbers of the lines that are in a state.
  func lines(in state: DossierState) -> [Int] { dossier.lines.filter { $0.state == state }.map(\.number) }

  /// Takes a step with the given lines, or with all lines the step can move.
  mutating func take(
    _ step: PipelineStep, on day: Day, by author: String, lines chosen: [Int]? = nil, facts: [StepField: String] = [:]
  ) {
    guard let rule = Pipeline.rule(for: step) else { return }
    let moved = chosen ?? dossier.lines.filter { rule.from.contains($0.state) }.map(\.number)
    guard !moved.isEmpty else { return }
    var facts = facts
    if rule.fields.contains(.day) { facts[.day] = day.iso }
    if rule.fields.contains(.sessionDay) { facts[.sessionDay] = day.iso }
    make(.advance(dossier.id, lines: moved, step, facts: facts), by: author, on: day)
  }

  /// Says what the appraisal found for lines.
  mutating func find(_ verdict: Verdict, for numbers: [Int], on day: Day, by author: String, note: String = "") {
    guard !numbers.isEmpty else { return }
    make(.setVerdict(dossier.id, lines: numbers, verdict, note: note), by: author, on: day)
  }

  private mutating func make(_ change: Change, by author: String, on day: Day) {
    do throws(Refusal) {
      stage.adopt(try stage.act(for: change, by: author, on: day).records)
      dossier = stage.dossiers[dossier.id] ?? dossier
    } catch {
      refusals.append(error)
    }
  }
}

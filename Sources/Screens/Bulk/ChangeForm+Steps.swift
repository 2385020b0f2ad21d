import Emulation
import TermUI

extension ChangeForm {
  /// Asks once for what a step of several dossiers needs; what becomes of each is shown before it is saved.
  static func steps(_ step: SharedStep, of ids: [Dossier.ID], _ context: Context) -> ChangeForm {
    let texts = context.texts
    let rule = step.rule
    let first = step.ready[0]
    let option = StepOption(rule: rule, lines: first.lines)
    let proposals = StepProposals(option, of: context.workspace.dossiers[first.dossier], context)
    // Each dossier gets a number of its own.
    let asked = rule.fields.filter { $0 != .receiptNumber }
    let fields = asked.map { field in
      stepField(field, label: texts.field(field, of: rule.step), hint: proposals.hint(for: field), context)
    }
    let values = asked.map { ($0.rawValue, FormValue.text(proposals.value(of: $0))) }
    return ChangeForm(
      .steps(ids, rule.step), texts.stepsTitle(rule.step, ids.count),
      subject: [texts.stepsSubject(step, of: ids.count)], fields: fields,
      values: Dictionary(uniqueKeysWithValues: values)
    ) { form, context in
      let facts = Dictionary(uniqueKeysWithValues: asked.map { ($0, form[$0.rawValue].text) })
      return BulkScreen(plan(rule, ids, facts: facts, context.texts), context)
    }
  }

  /// Asks once what the appraisal found for lines of several dossiers.
  static func verdicts(on portions: [SharedStep.Portion], _ context: Context) -> ChangeForm {
    let texts = context.texts
    let verdicts = Verdict.allCases
    let reason = StepField.reason.rawValue
    let ids = portions.map(\.dossier)
    return ChangeForm(
      .verdicts(ids), texts.verdictsTitle(ids.count),
      subject: [texts.dossiersAndLines(portions.count, portions.reduce(0) { $0 + $1.lines.count })],
      fields: verdictFields(context), values: ["verdict": .choice(0), reason: .text("")]
    ) { form, context in
      let verdict = verdicts[form["verdict"].choice ?? 0]
      return BulkScreen(plan(verdict, note: form[reason].text, ids, context.texts), context)
    }
  }

  private static func plan(
    _ rule: PipelineRule, _ ids: [Dossier.ID], facts: [StepField: String], _ texts: Texts
  ) -> BulkScreen.Plan {
    BulkScreen.Plan(heading: texts.step(rule.step), count: texts.dossierCount) { context in
      let workspace = context.workspace
      let options = ids.map { id in
        workspace.stepOptions(of: id, by: context.author).first { $0.rule.step == rule.step }
      }
      let isNumbered = rule.fields.contains(.receiptNumber)
      var numbers = isNumbered ? workspace.nextReceiptNumbers(ids.count, on: context.today).makeIterator() : nil
      return zip(ids, options).map { id, option in
        let lines = option?.lines ?? []
        let name = name(of: id, context)
        guard !lines.isEmpty else {
          let refusal = option?.refusal ?? .noLines(rule.step)
          return BulkPart(id: id.text, name: name, outcome: "", change: nil, refusal: refusal)
        }
        return BulkPart(
          id: id.text, name: name,
          outcome: context.texts.bulkStep(rule, lines: lines.count, number: numbers?.next()),
          lines: lines.count, change: .advance(id, lines: lines, rule.step, facts: facts))
      }
    }
  }

  private static func plan(
    _ verdict: Verdict, note: String, _ ids: [Dossier.ID], _ texts: Texts
  ) -> BulkScreen.Plan {
    BulkScreen.Plan(heading: texts.verdict(verdict), count: texts.dossierCount) { context in
      let portions = context.workspace.linesWithoutVerdict(of: ids)
      return ids.map { id in
        let lines = portions.first { $0.dossier == id }?.lines ?? []
        let name = name(of: id, context)
        guard !lines.isEmpty else {
          return BulkPart(id: id.text, name: name, outcome: "", change: nil, refusal: .unchanged)
        }
        return BulkPart(
          id: id.text, name: name, outcome: context.texts.bulkVerdict(verdict, lines: lines.count), lines: lines.count,
          change: .setVerdict(id, lines: lines, verdict, note: note))
      }
    }
  }

  /// A dossier by its number and the unit that nominates.
  private static func name(of id: Dossier.ID, _ context: Context) -> String {
    let dossier = context.workspace.dossiers[id]
    let unit = dossier.map { context.workspace.name(of: $0.nominator, on: $0.createdOn) } ?? ""
    return "\(id) \(unit)"
  }
}

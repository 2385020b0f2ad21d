import Emulation
import TermUI

extension ChangeForm {
  /// Asks for what a step needs and takes it.
  static func step(_ option: StepOption, of id: Dossier.ID, _ context: Context) -> ChangeForm {
    let texts = context.texts
    let rule = option.rule
    let dossier = context.workspace.dossiers[id]
    let proposals = StepProposals(option, of: dossier, context)
    let fields = rule.fields.map { field in
      stepField(field, label: texts.field(field, of: rule.step), hint: proposals.hint(for: field), context)
    }
    let values = rule.fields.map { ($0.rawValue, FormValue.text(proposals.value(of: $0))) }
    return ChangeForm(
      .step(id, rule.step, lines: option.lines), texts.stepTitle(rule.step, id),
      subject: [texts.stepSubject(option, of: dossier)],
      warnings: rule.step == .receive ? duplicates(of: dossier, option.lines, context) : [], fields: fields,
      values: Dictionary(uniqueKeysWithValues: values),
      change: { form in
        let facts = rule.fields.map { ($0, form[$0.rawValue].text) }
        return .advance(id, lines: option.lines, rule.step, facts: Dictionary(uniqueKeysWithValues: facts))
      },
      notice: { _ in texts.stepDone(rule.step, lines: option.lines.count, of: id) })
  }

  /// A field of a step, of the kind of what it asks for.
  static func stepField(_ field: StepField, label: String, hint: String, _ context: Context) -> FormField {
    let id = field.rawValue
    switch field {
    case _ where field.isDay: return .day(id: id, label: label, hint: hint, isProposal: true, context)
    case _ where field.isNumber: return .count(id: id, label: label, hint: hint, isProposal: true, context)
    case .assignee: return .name(id: id, label: label, hint: hint, isProposal: true, .people(context))
    case .signer: return .name(id: id, label: label, hint: hint, isProposal: true, .signers(context))
    default:
      let kind = FormField.Kind.text(limit: field == .reason ? 500 : 200)
      return FormField(id: id, label: label, kind: kind, hint: hint, isProposal: true)
    }
  }

  /// The recipients that other dossiers propose for the same award, a few of them by name.
  private static func duplicates(of dossier: Dossier?, _ lines: [Int], _ context: Context) -> [String] {
    let found = dossier.map { context.workspace.duplicates(of: $0, lines: lines) } ?? []
    let shown = found.count > 4 ? 3 : found.count
    let rest = found.count > shown ? [context.texts.moreDuplicates(found.count - shown)] : []
    return found.prefix(shown).map { context.texts.duplicate($0) } + rest
  }

  /// Asks what the appraisal found for lines.
  static func verdict(on lines: [Int], of id: Dossier.ID, _ context: Context) -> ChangeForm {
    let texts = context.texts
    let dossier = context.workspace.dossiers[id]
    let known = lines.count == 1 ? lines.first.flatMap { dossier?.line($0) } : nil
    let verdicts = Verdict.allCases
    let start = known?.verdict.flatMap { verdicts.firstIndex(of: $0) } ?? 0
    let reason = StepField.reason.rawValue
    return ChangeForm(
      .verdict(id, lines: lines), texts.verdictTitle(id), subject: [texts.verdictSubject(lines, of: dossier)],
      fields: verdictFields(context),
      values: ["verdict": .choice(start), reason: .text(known?.verdict == nil ? "" : known?.note ?? "")],
      change: { form in
        let verdict = verdicts[form["verdict"].choice ?? 0]
        return .setVerdict(id, lines: lines, verdict, note: form[reason].text)
      },
      notice: { form in
        texts.verdictSaved(verdicts[form["verdict"].choice ?? 0], lines: lines.count)
      })
  }

  /// What is asked of an appraisal.
  static func verdictFields(_ context: Context) -> [FormField] {
    let texts = context.texts
    return [
      FormField(
        id: "verdict", label: texts.verdictLabel, kind: .choice(Verdict.allCases.map { texts.verdict($0) }),
        hint: texts.choiceHint, validate: { $0.choice == nil ? texts.problem(FieldProblem.empty) : nil }),
      FormField(
        id: StepField.reason.rawValue, label: texts.noteLabel,
        hint: texts.verdictNoteHint(context.workspace.province.minimumReasonLength)),
    ]
  }

  /// Corrects the name and the post of a recipient.
  static func correction(of line: RecipientLine, _ id: Dossier.ID, _ context: Context) -> ChangeForm {
    let texts = context.texts
    let post = FormField(id: "post", label: texts.postLabel, kind: .text(limit: 200))
    return ChangeForm(
      .correction(id, line: line.number), texts.correctionTitle(line.number, id),
      subject: [texts.correctionSubject(line)],
      fields: [
        .name(
          id: nameField, label: texts.recipientColumn,
          line.subject == .individual ? .recipients(context) : .units(context))
      ]
        + (line.subject == .individual ? [post] : []),
      values: [nameField: .text(line.name), "post": .text(line.post)],
      change: { form in
        let post = line.subject == .individual ? form["post"].text : line.post
        return .correctLine(id, line: line.number, name: form[nameField].text, post: post)
      },
      notice: { _ in texts.corrected(line.number) })
  }

  /// Enters the number or the file name of a paper; a paper with a number is there.
  static func reference(of part: DossierPart, _ id: Dossier.ID, _ context: Context) -> ChangeForm {
    let texts = context.texts
    return ChangeForm(
      .reference(id, part.kind), texts.referenceTitle(id), subject: [texts.part(part.kind)],
      fields: [
        FormField(id: "reference", label: texts.referenceColumn, kind: .text(limit: 200), hint: texts.referenceHint),
        FormField(id: "present", label: texts.presentLabel, kind: .toggle, hint: texts.toggleHint),
      ],
      values: ["reference": .text(part.reference), "present": .toggle(true)],
      change: { form in
        .setPart(id, part.kind, isPresent: form["present"].isOn, reference: form["reference"].text)
      },
      notice: { form in texts.partSaved(part.kind, isPresent: form["present"].isOn) })
  }
}

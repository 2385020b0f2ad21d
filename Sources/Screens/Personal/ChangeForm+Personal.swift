import Emulation
import TermUI

extension ChangeForm {
  /// Asks for the personal data of a recipient.
  ///
  /// - Parameter before: what is there; nil where there are none.
  static func personal(of recipient: RecipientKey, _ before: PersonalRecord?, _ context: Context) -> ChangeForm {
    let texts = context.texts
    let today = context.today
    let name = context.workspace.dossiers[recipient.dossier]?.line(recipient.line)?.name ?? ""
    let fields = PersonalField.allCases.map { field in
      if field == .birthDate {
        return FormField.birthDate(
          id: field.rawValue, label: texts.personal(field), hint: texts.personalHint(field), context)
      }
      return FormField(
        id: field.rawValue, label: texts.personal(field), kind: .text(limit: 40), hint: texts.personalHint(field),
        isPlain: true,
        validate: { PersonalData.problem(in: $0.text, of: field, today: today).map(texts.problem) })
    }
    let values = PersonalField.allCases.map { ($0.rawValue, FormValue.text(before?.data.text(of: $0) ?? "")) }
    return ChangeForm(
      .personal(recipient.dossier, line: recipient.line), texts.personalTitle(recipient),
      subject: [name] + WrappedText.lines(of: texts.personalExplained, width: context.body.columns - 4),
      fields: fields, values: Dictionary(uniqueKeysWithValues: values),
      change: { form in
        let typed = PersonalField.allCases.map { ($0, form[$0.rawValue].text) }
        return .setPersonal(recipient, before: before, Dictionary(uniqueKeysWithValues: typed))
      },
      notice: { _ in texts.personalSaved(recipient) })
  }
}

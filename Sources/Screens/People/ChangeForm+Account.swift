import Emulation
import TermUI

extension ChangeForm {
  /// Registers a person, or changes what is known of one.
  static func account(_ account: Account?, _ context: Context) -> ChangeForm {
    let texts = context.texts
    let units = UnitChoice(context)
    let unit = account?.unit.map { context.workspace.name(of: $0, on: context.today) } ?? ""
    let isKnown = account?.unit.map { units.identifier(for: unit) == $0.text } ?? true
    let id = FormField(
      id: AccountField.id.rawValue, label: texts.accountNameColumn, kind: .text(limit: 64), hint: texts.accountHint,
      isReadonly: account != nil, isPlain: true)
    let name = FormField(id: AccountField.name.rawValue, label: texts.personColumn, kind: .text(limit: 200))
    let roles = Account.Role.assigned.map { role in
      FormField(id: roleField(role), label: texts.role(role), kind: .toggle, hint: texts.toggleHint)
    }
    let rest = [
      FormField.name(
        id: AccountField.unit.rawValue, label: texts.unitColumn, hint: texts.personUnitHint, units.names,
        validate: { units.problem($0.text) }),
      FormField(
        id: AccountField.login.rawValue, label: texts.loginLabel, kind: .text(limit: 100), hint: texts.loginHint,
        isPlain: true),
    ]
    let closed = FormField(id: "isClosed", label: texts.closedLabel, kind: .toggle, hint: texts.toggleHint)
    var values: [String: FormValue] = [
      AccountField.id.rawValue: .text(account?.id.text ?? ""), AccountField.name.rawValue: .text(account?.name ?? ""),
      AccountField.unit.rawValue: .text(isKnown ? unit : account?.unit?.text ?? ""),
      AccountField.login.rawValue: .text(account?.login ?? ""), "isClosed": .toggle(account?.isClosed ?? false),
    ]
    for role in Account.Role.assigned { values[roleField(role)] = .toggle(account?.roles.contains(role) ?? false) }
    return ChangeForm(
      .account(account?.id), account.map(texts.personTitle) ?? texts.newPersonTitle,
      subject: WrappedText.lines(of: texts.accountExplained, width: context.body.columns - 4),
      fields: [id, name] + roles + rest + (account == nil ? [] : [closed]), values: values,
      change: { form in
        .setAccount(
          AccountEntry(
            id: form[AccountField.id.rawValue].text, isNew: account == nil, name: form[AccountField.name.rawValue].text,
            roles: Set(Account.Role.assigned.filter { form[roleField($0)].isOn }),
            unit: units.identifier(for: form[AccountField.unit.rawValue].text),
            login: form[AccountField.login.rawValue].text, isClosed: form["isClosed"].isOn))
      },
      notice: { texts.personSaved($0[AccountField.name.rawValue].text.trimmed) })
  }

  private static func roleField(_ role: Account.Role) -> String { "\(AccountField.roles.rawValue).\(role.rawValue)" }
}

import Emulation
import TermUI

extension ChangeForm {
  func draft(_ context: Context) -> Draft? {
    guard hasUnsavedInput else { return nil }
    let fields = form.fields.filter { form[$0.id] != start[$0.id] || form.isTouched($0.id) }
    return origin.draft(
      fields.map { field(for: $0, context.texts) }, focus: form.focusedField?.id ?? "", in: context.workspace)
  }

  private func field(for field: FormField, _ texts: Texts) -> Draft.Field {
    switch (form[field.id], field.kind) {
    case (.choice(let index?), .choice(let names)):
      Draft.Field(id: field.id, label: field.label, value: String(index), shown: names[index])
    case (.choice, _): Draft.Field(id: field.id, label: field.label, value: "")
    case (.toggle(let isOn), _):
      Draft.Field(id: field.id, label: field.label, value: String(isOn), shown: isOn ? texts.yes : texts.no)
    case (.text(let text), _):
      Draft.Field(id: field.id, label: field.label, value: text, shown: isMasked ? PersonalSection.mask : text)
    }
  }

  /// Whether what is typed is shown to nobody who does not ask for it.
  private var isMasked: Bool { if case .personal = origin { true } else { false } }

  /// Takes up what was typed.
  ///
  /// - Returns: false where the form has no place for some of it.
  mutating func take(_ draft: Draft) -> Bool {
    for typed in draft.fields {
      guard let field = form.fields.first(where: { $0.id == typed.id }), !field.isReadonly,
        let value = Self.value(of: typed, field.kind)
      else { return false }
      form.take(value, for: field.id)
    }
    form.focus(on: draft.focus)
    return true
  }

  private static func value(of typed: Draft.Field, _ kind: FormField.Kind) -> FormValue? {
    switch kind {
    case .text: .text(typed.value)
    case .choice where typed.value.isEmpty: .choice(nil)
    case .choice(let names): Int(typed.value).flatMap { names.indices.contains($0) ? .choice($0) : nil }
    case .toggle: Bool(typed.value).map { .toggle($0) }
    }
  }
}

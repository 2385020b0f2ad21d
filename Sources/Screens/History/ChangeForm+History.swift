import Emulation
import TermUI

extension ChangeForm {
  /// Asks why a record is to be given back the content of an earlier version.
  static func goBack(to record: AnyRecord, _ version: VersionName, _ context: Context) -> ChangeForm {
    let texts = context.texts
    let revision = version.revision
    let reason = StepField.reason.rawValue
    return ChangeForm(
      .goBack(record.key, to: version),
      texts.goBackTitle(texts.recordName(record.key, context.workspace, on: context.today), revision: revision),
      subject: WrappedText.lines(of: texts.goBackExplained(revision), width: context.body.columns - 4),
      fields: [
        FormField(
          id: reason, label: texts.reasonColumn,
          hint: texts.reasonHint(context.workspace.province.minimumReasonLength))
      ],
      values: [reason: .text("")],
      change: { .goBack(record, why: $0[reason].text) },
      notice: { _ in texts.wentBack(revision) }, then: .discard)
  }
}

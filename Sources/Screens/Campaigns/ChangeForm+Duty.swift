import Emulation
import TermUI

extension ChangeForm {
  /// Asks when a duty was done and with which document.
  static func done(_ duty: Duty, of campaign: Campaign.ID, _ context: Context) -> ChangeForm {
    let texts = context.texts
    let day = StepField.day.rawValue
    return ChangeForm(
      .dutyDone(campaign, code: duty.code), texts.dutyDoneTitle(duty), subject: [texts(duty.text)],
      fields: [
        .day(
          id: day, label: texts.doneOnLabel, hint: duty.doneOn == nil ? texts.dayHint : texts.openAgainHint,
          isProposal: true, context),
        FormField(id: "document", label: texts.documentLabel, kind: .text(limit: 200), hint: texts.optionalHint),
      ],
      values: [
        day: .text((duty.doneOn ?? context.today).vietnamese), "document": .text(duty.doneDocument),
      ],
      change: { form in
        .setDutyDone(campaign, code: duty.code, day: form[day].text, document: form["document"].text)
      },
      notice: { form in texts.dutySaved(duty, isDone: form[day].text.contains { !$0.isWhitespace }) })
  }
}

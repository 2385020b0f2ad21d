extension Workspace {
  /// Nothing is shown without an act: who looked can be told afterwards.
  func seeingPersonal(of recipient: RecipientKey) throws(Refusal) -> Act {
    try requirePerson(recipient)
    return Act(personal: PersonalEdit(recipient))
  }

  /// Every field is right or empty, and at least one says something.
  func settingPersonal(
    of recipient: RecipientKey, before: PersonalRecord?, texts: [PersonalField: String], today: Day
  ) throws(Refusal) -> Act {
    try requirePerson(recipient)
    let data = try PersonalData(typed: texts, today: today)
    guard !data.fields.isEmpty else { throw before == nil ? .personal(.birthDate, .empty) : .personalCleared }
    guard data != before?.data else { throw .personalUnchanged }
    return Act(personal: PersonalEdit(recipient, before: before?.revision, base: before?.data, after: data))
  }

  /// Also of a recipient that is gone: what stayed behind must be erasable.
  func erasingPersonal(of recipient: RecipientKey, before: Int?) -> Act {
    Act(personal: PersonalEdit(recipient, before: before))
  }

  private func requirePerson(_ recipient: RecipientKey) throws(Refusal) {
    guard let dossier = dossiers[recipient.dossier], dossier.year == recipient.year,
      let line = dossier.line(recipient.line)
    else { throw .missing(recipient.dossierKey) }
    guard line.subject == .individual else { throw .notAPerson(line: recipient.line) }
  }
}

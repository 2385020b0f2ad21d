import Emulation
import Screens

/// Where the personal data of the one person of a test are.
final class PersonalDisk {
  var record: PersonalRecord?
  /// Who was looked at, in order.
  var looks: [RecipientKey] = []
  /// Set to refuse everything.
  var refusal: String?
  /// What is wrong with the file.
  var problem: String?

  init(_ record: PersonalRecord? = nil) {
    self.record = record
  }

  var services: PersonalServices {
    PersonalServices(
      status: { [self] _ in
        if let refusal { return .failure(SaveFailure(message: refusal)) }
        return .success(
          PersonalStatus(
            fields: record?.data.fields ?? [], revision: record?.revision, isThere: record != nil, problem: problem))
      },
      see: { [self] act, _ in
        if let refusal { return .failure(SaveFailure(message: refusal)) }
        if let recipient = act.personal?.recipient { looks.append(recipient) }
        return .success(record)
      })
  }

  func apply(_ edit: PersonalEdit) {
    record = edit.after.map { PersonalRecord($0, revision: (edit.before ?? 0) + 1) }
  }
}

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
  /// Who changed them last.
  var lastChange: OthersAct?

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
      }, lastChange: { [self] _ in lastChange })
  }

  /// Saves an edit as the store does, together with what somebody else has saved since.
  ///
  /// - Returns: what somebody else had saved, where both were put together.
  func save(_ edit: PersonalEdit) -> Result<OthersAct?, SaveFailure> {
    guard record?.revision != edit.before, var after = edit.after else {
      record = edit.after.map { PersonalRecord($0, revision: (edit.before ?? 0) + 1) }
      return .success(nil)
    }
    guard let theirs = record else { return .failure(SaveFailure(message: "Đã xóa.")) }
    let merged = after.merged(with: theirs.data, since: edit.base)
    guard merged.conflicts.isEmpty, merged.data != theirs.data else {
      return .failure(SaveFailure(message: "Đã sửa.", personalFields: merged.conflicts))
    }
    after = merged.data
    record = PersonalRecord(after, revision: theirs.revision + 1)
    return .success(lastChange)
  }

  /// Somebody else saves other data.
  func change(_ data: PersonalData, by author: String, at moment: Moment) {
    record = PersonalRecord(data, revision: (record?.revision ?? 0) + 1)
    lastChange = OthersAct(author: author, records: [], at: moment, kind: .setPersonal)
  }
}

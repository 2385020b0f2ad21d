import Emulation
import Screens
import Storage

extension DataSource {
  /// Personal data as the screens reach them.
  var personal: PersonalServices { PersonalServices(status: personalStatus(of:), see: seePersonal(_:)) }

  private func personalStatus(of recipient: RecipientKey) -> Result<PersonalStatus, SaveFailure> {
    do throws(StorageError) {
      let state = try store.personalState(of: recipient)
      return .success(
        PersonalStatus(
          fields: state.fields, revision: state.revision, isThere: state.isThere,
          problem: state.problem.map { texts.personal($0, PersonalPath(recipient).text) }))
    } catch {
      return .failure(SaveFailure(message: texts.storage(error)))
    }
  }

  private func seePersonal(_ act: Act) -> Result<PersonalRecord?, SaveFailure> {
    do throws(StorageError) {
      return .success(try store.seePersonal(act, by: ThisMachine.signature())?.record)
    } catch {
      return .failure(SaveFailure(message: texts.storage(error)))
    }
  }

  /// Why an act was not saved; of personal data with who was quicker, as far as the journal tells.
  func message(_ error: StorageError) -> String {
    guard case .personal(let recipient, .changed) = error else { return texts.storage(error) }
    let last = store.lastPersonalChange(of: recipient)
    return texts.personalOvertaken(
      recipient, author: last?.signature.author, at: last?.signature.at, today: ThisMachine.now().day)
  }
}

extension JournalPersonal {
  /// The act as the screens show it.
  var shown: PersonalDeed { PersonalDeed(line: recipient.line, fields: fields) }
}

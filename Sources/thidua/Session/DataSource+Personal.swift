import Emulation
import Screens
import Storage

extension DataSource {
  /// Personal data as the screens reach them.
  func personal() -> PersonalServices {
    PersonalServices(
      status: personalStatus(of:), see: { self.seePersonal($0, by: Person(name: $1)) },
      lastChange: lastPersonalChange(of:))
  }

  private func lastPersonalChange(of recipient: RecipientKey) -> OthersAct? {
    store.lastPersonalChange(of: recipient).map { othersAct($0, on: [recipient.dossierKey]) }
  }

  /// Saves an act; where somebody else saved other fields of the same personal data meanwhile, both are kept.
  ///
  /// - Returns: what somebody else had saved, where both were put together.
  func commit(_ act: Act, by signature: Signature) throws(StorageError) -> (Receipt, mergedWith: OthersAct?) {
    do throws(StorageError) {
      return (try store.commit(act, by: signature, on: planningBasis), nil)
    } catch {
      guard case .personal(let recipient, .changed) = error, act.personal?.after != nil else { throw error }
      let other = lastPersonalChange(of: recipient)
      var merging = act
      merging.personal?.keepsOthers = true
      return (try store.commit(merging, by: signature), other)
    }
  }

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

  private func seePersonal(_ act: Act, by person: Person) -> Result<PersonalRecord?, SaveFailure> {
    do throws(StorageError) {
      return .success(
        try behindOthers { () throws(StorageError) in try store.seePersonal(act, by: person.signature())?.record })
    } catch {
      return .failure(SaveFailure(message: texts.storage(error)))
    }
  }

  /// Why an act was not saved; of personal data with who was quicker, as far as the journal tells.
  ///
  /// - Parameter name: what a record is called; by its identifier where the records are not known.
  func message(_ error: StorageError, name: ((RecordKey) -> String)? = nil) -> String {
    guard case .personal(let recipient, .changed) = error else {
      return name.map { texts.storage(error, name: $0) } ?? texts.storage(error)
    }
    let last = store.lastPersonalChange(of: recipient)
    return texts.personalOvertaken(
      recipient, author: last?.signature.author, at: last?.signature.at, today: ThisMachine.now().day)
  }
}

extension JournalPersonal {
  /// The act as the screens show it.
  var shown: PersonalDeed { PersonalDeed(line: recipient.line, fields: fields) }
}

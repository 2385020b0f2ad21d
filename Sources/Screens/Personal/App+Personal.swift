import Emulation
import TermUI

extension App {
  /// Shows personal data on the screen on top, once the journal says so.
  mutating func showPersonal(of recipient: RecipientKey, size: Size) {
    guard let record = look(at: recipient, size: size), var screen = screens.last as? any PersonalScreen else { return }
    screen.personal.show(record)
    screens[screens.count - 1] = screen
  }

  /// Opens the form for personal data; what is there already is looked at.
  mutating func editPersonal(of recipient: RecipientKey, size: Size) {
    switch services.personal.status(recipient) {
    case .failure(let failure): notice = Notice(.error, failure.message)
    case .success(let status):
      var record: PersonalRecord?
      if status.isThere {
        record = look(at: recipient, size: size)
        if record == nil { return }
      }
      screens.append(ChangeForm.personal(of: recipient, record, context(size: size)))
    }
  }

  mutating func look(at recipient: RecipientKey, size: Size) -> PersonalRecord? {
    switch context(size: size).seePersonal(of: recipient, services.personal) {
    case .success(let record):
      if record == nil { notice = Notice(.info, texts.noPersonalData) }
      return record
    case .failure(let rejection):
      notice = Notice(.error, rejection.message)
      return nil
    }
  }

  /// Masks the personal data on every screen that is not on top, and tells the one on top which there are.
  mutating func settlePersonal(size: Size) {
    for index in screens.indices {
      guard var screen = screens[index] as? any PersonalScreen else { continue }
      if index < screens.count - 1 {
        screen.personal.hide()
      } else if screen.personal.status == nil, let recipient = screen.recipient(context(size: size)) {
        screen.personal.tell(services.personal.status(recipient))
      } else {
        continue
      }
      screens[index] = screen
    }
  }

  /// Others have saved something, perhaps these data.
  mutating func noticePersonalNews() {
    guard var screen = screens.last as? any PersonalScreen else { return }
    screen.personal.forgetStatus()
    screens[screens.count - 1] = screen
  }

  /// Masks what is shown, because everything is drawn or read anew.
  mutating func hidePersonal() {
    guard var screen = screens.last as? any PersonalScreen else { return }
    screen.personal.hide()
    screen.personal.forgetStatus()
    screens[screens.count - 1] = screen
  }
}

extension Context {
  /// Looks at personal data where that is allowed; nil where there are none.
  func seePersonal(
    of recipient: RecipientKey, _ services: PersonalServices
  ) -> Result<PersonalRecord?, Rejection> {
    switch plan(.seePersonal(recipient)) {
    case .failure(let rejection): .failure(rejection)
    case .success(let act):
      services.see(act, author).mapError { Rejection(message: $0.message, refusal: nil) }
    }
  }
}

extension Act {
  /// The act as it is remembered: without any personal value.
  var withoutPersonalContent: Act {
    var act = self
    act.personal = personal?.withoutContent
    return act
  }
}

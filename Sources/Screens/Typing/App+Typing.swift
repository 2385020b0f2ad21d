import TermUI
import VietnameseText

extension App {
  /// The event a field is given: where the person has chosen so, letters and digits make Vietnamese letters there.
  ///
  /// The one place where this is decided, so that every field of every screen is typed into alike.
  func typed(_ event: Event, into screen: any Screen) -> Event {
    guard let style = typing.style, screen.typing == .text, case .key(.text(let scalar)) = event,
      VietnameseTyping.isOfWord(scalar)
    else { return event }
    return .composed(scalar, style)
  }

  /// Goes on to the next way of typing, keeps it for the account and says so.
  mutating func switchTyping() {
    typing = typing.next
    let failure = services.keepTyping(typing)
    notice = failure.map { Notice(.warning, $0) } ?? Notice(.info, texts.typingSwitched(typing.method))
  }
}

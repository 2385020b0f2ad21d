import Emulation
import TermUI

extension App {
  /// The record that is open, also below a form or a question; nil for a list or a place.
  public var openRecord: RecordKey? {
    guard let screen = screens.last(where: { $0 is any RecordScreen }) as? any RecordScreen else { return nil }
    return screen.opened(context(size: Chrome.minimum))
  }

  /// Shows what others have open now.
  public mutating func show(_ presence: [Presence], size: Size) {
    guard presence != self.presence else { return }
    self.presence = presence
    refreshTop(size: size)
  }
}

extension Context {
  /// Who else has a record open, each account once, in words; nil when nobody has.
  func openedByOthers(_ record: RecordKey) -> String? {
    var seen: Set<String> = []
    let accounts = presence.filter { $0.record == record }.map(\.account).filter { seen.insert($0).inserted }
    return accounts.isEmpty ? nil : texts.openedBy(accounts)
  }
}

import Emulation
import TermUI

extension App {
  /// Where the person is.
  public var session: SessionState {
    let context = context(size: Chrome.minimum)
    let traces = screens.compactMap { ($0 as? any KeptScreen)?.trace(context) }
    return SessionState(
      place: place, screens: traces, places: left, records: recentRecords, commands: recentCommands)
  }

  /// A number for how deep the person is and in which place: when it changes, much would be lost with the program.
  public var depth: Int { place.rawValue * 1_000 + screens.count }

  /// Goes where the person was when the program ended; what is no longer there is left out.
  public mutating func resume(_ session: SessionState, size: Size) {
    let size = Chrome.fits(size) ? size : Chrome.minimum
    recentRecords = Array(session.records.prefix(Self.mostRecent))
    recentCommands = Array(session.commands.prefix(Self.mostRecent))
    left = session.places
    place = session.place
    if let root = session.screens.first { left[place] = root }
    screens = [root(of: place, size: size)]
    let context = context(size: size)
    screens += session.screens.dropFirst().compactMap { $0.screen(context, services.history) }
  }

  /// The screen of a place, with the cursor where it was when the place was left.
  func root(of place: Place, size: Size) -> any Screen {
    let context = context(size: size)
    let screen = place.root(context)
    guard let trace = left[place], var kept = screen as? any KeptScreen else { return screen }
    kept.resume(trace, context)
    return kept
  }

  /// Keeps where the person is in the place that is about to be left.
  mutating func leavePlace(size: Size) {
    left[place] = (screens.first as? any KeptScreen)?.trace(context(size: size))
  }

  /// Remembers the record on top as the one that was open last.
  mutating func rememberRecord(size: Size) {
    guard let screen = screens.last as? any RecordScreen, let key = screen.opened(context(size: size)),
      recentRecords.first != key
    else { return }
    recentRecords.removeAll { $0 == key }
    recentRecords = Array(([key] + recentRecords).prefix(Self.mostRecent))
  }

  /// Remembers a command that was chosen from a list of them.
  mutating func remember(_ command: Command) {
    guard command != .back else { return }
    recentCommands.removeAll { $0 == command }
    recentCommands = Array(([command] + recentCommands).prefix(Self.mostRecent))
  }

  /// How many records and commands are remembered.
  private static let mostRecent = 30
}

import Emulation
import Storage

extension DataSource {
  /// That the clock of this machine stands before the last act of the journal; nil when it does not.
  ///
  /// Days and times of what is done now would be wrong, and lists by time would not show it at the top.
  func clockWarning(_ now: Moment) -> String? {
    guard let last = try? store.log(LogQuery(limit: 1)).first?.signature.at,
      last.seconds > now.seconds + Self.clockTolerance
    else { return nil }
    return texts.clockIsBehind(now, last)
  }

  /// How far the clocks of two machines may differ, in seconds.
  private static let clockTolerance = 300
}

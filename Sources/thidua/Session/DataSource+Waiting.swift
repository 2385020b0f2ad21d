import Glibc
import Storage

extension DataSource {
  /// Does something that waits for a program that writes, and says so where the wait can be noticed.
  func behindOthers<Value>(_ body: () throws(StorageError) -> Value) throws(StorageError) -> Value {
    let start = ContinuousClock.now
    while store.isBeingWritten {
      guard ContinuousClock.now - start < Self.unnoticed else {
        sayWaiting()
        defer { if ContinuousClock.now - start > Self.long { hasWaitedLong = true } }
        return try body()
      }
      usleep(2_000)
    }
    return try body()
  }

  /// A save of another program takes less as a rule; a line that comes and goes would only startle.
  private static let unnoticed = Duration.milliseconds(100)
  /// Who has seen nothing happen for so long types something else, or the same again.
  private static let long = Duration.seconds(1)
}

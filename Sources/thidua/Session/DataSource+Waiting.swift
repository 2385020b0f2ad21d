import Glibc
import Screens
import Storage

extension Store {
  /// Says on standard error, where somebody looks at it, that another program writes and what comes waits for it.
  func sayWhileWritten(_ texts: Texts) {
    let start = ContinuousClock.now
    while isBeingWritten {
      guard ContinuousClock.now - start < DataSource.unnoticed else {
        if isatty(STDERR_FILENO) != 0 { printError(texts.waitingForWriter) }
        return
      }
      usleep(2_000)
    }
  }
}

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
  fileprivate static let unnoticed = Duration.milliseconds(100)
  /// Who has seen nothing happen for so long types something else, or the same again.
  private static let long = Duration.seconds(1)
}

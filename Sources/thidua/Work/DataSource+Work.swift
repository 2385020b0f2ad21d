import Screens
import Storage

extension DataSource {
  /// Does long work and lets whoever has the screen show how far it is, and stop it.
  func watched<Value>(
    _ body: (WorkWatch) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    let begin = ContinuousClock.now
    var told = begin
    return try body { step in
      let now = ContinuousClock.now
      guard now - begin >= self.pace.unnoticed, now - told >= self.pace.pause else { return true }
      told = now
      return self.hearWork(step)
    }
  }

  /// Compares all that is left with the journals.
  ///
  /// - Returns: `more` where the person has stopped it.
  func compareAll() -> ComparisonStep {
    let step = try? watched { watch throws(StorageError) in
      while true {
        let step = self.compare()
        guard case .more = step else { return step }
        guard watch(self.compared ?? WorkStep(.comparing, done: 0)) else { return .more }
      }
    }
    return step ?? .idle
  }

  /// How far what was loaded last is compared with the journals; nil where nothing is being compared.
  var compared: WorkStep? { if case .running(let comparison) = comparing { comparison.share } else { nil } }
}

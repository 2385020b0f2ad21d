import Synchronization

@testable import Storage

/// Writes down the calls on files and lets one of them fail.
final class Trace: Sendable {
  private let calls = Mutex<[String]>([])
  private let failing: Int?
  private let code: Int32
  private let isLasting: Bool
  /// Only these operations are counted.
  private let isCounted: @Sendable (FileOperation) -> Bool

  /// - Parameters:
  ///   - failing: the number of the call to fail, from 0; nil to only watch.
  ///   - isLasting: whether all calls after it fail too.
  init(
    failing: Int? = nil, code: Int32 = 5, isLasting: Bool = false,
    isCounted: @escaping @Sendable (FileOperation) -> Bool = { _ in true }
  ) {
    self.failing = failing
    self.code = code
    self.isLasting = isLasting
    self.isCounted = isCounted
  }

  var probe: FileProbe {
    FileProbe { [self] operation, path in
      guard isCounted(operation) else { return nil }
      return calls.withLock { calls in
        calls.append("\(operation) \(path)")
        guard let failing else { return nil }
        let number = calls.count - 1
        return number == failing || isLasting && number > failing ? code : nil
      }
    }
  }

  var lines: [String] { calls.withLock(\.self) }
}

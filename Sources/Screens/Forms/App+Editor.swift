import TermUI

/// Why nothing was written in the person's own editor, ready to be shown.
public struct EditorFailure: Error, Hashable, Sendable {
  /// What happened and what to do.
  public var message: String

  /// Puts a failure together.
  public init(_ message: String) {
    self.message = message
  }
}

extension App {
  /// Takes what was written in the person's own editor; where that failed, the field keeps its text.
  public mutating func edited(_ outcome: Result<String, EditorFailure>, size: Size) {
    switch outcome {
    case .success(let text): act(on: top(size: size) { $0.take(answer: text, $1) }, size: size)
    case .failure(let failure): notice = Notice(.warning, failure.message)
    }
  }
}

/// What a field understands of a text while it is typed, said in words below it.
public struct FieldReading: Hashable, Sendable {
  /// What is understood, or why nothing is; empty where there is nothing to say.
  public var text: String
  /// What the field shows once it is left; nil for what was typed.
  public var settled: String?
  /// Whether the text cannot be taken.
  public var isProblem: Bool

  /// The text means something.
  public init(_ text: String, settled: String? = nil) {
    (self.text, self.settled, isProblem) = (text, settled, false)
  }

  /// The text cannot be taken.
  public init(problem: String) {
    (text, settled, isProblem) = (problem, nil, true)
  }
}

/// A text that completes what is being typed.
public struct FieldChoice: Hashable, Sendable {
  /// What the field takes.
  public var text: String
  /// Stands beside it, to tell it from others.
  public var detail: String

  /// Puts a choice together.
  public init(_ text: String, detail: String = "") {
    self.text = text
    self.detail = detail
  }
}

import Emulation

/// What more there is to say of an act than its kind.
public struct ActDetail: Hashable, Sendable {
  /// The steps it took with dossiers, each once.
  public var steps: [PipelineStep]
  /// The year it sealed.
  public var year: Int?
  /// What it took back or did again; nil where that is not known.
  public var reverted: Reverted?

  public init(steps: [PipelineStep] = [], year: Int? = nil, reverted: Reverted? = nil) {
    self.steps = steps
    self.year = year
    self.reverted = reverted
  }

  /// The act another one took back.
  public struct Reverted: Hashable, Sendable {
    public var kind: ActKind
    public var steps: [PipelineStep]
    /// Whether that one had been taken back before, so that it is done again.
    public var isDoneAgain: Bool

    public init(kind: ActKind, steps: [PipelineStep] = [], isDoneAgain: Bool) {
      self.kind = kind
      self.steps = steps
      self.isDoneAgain = isDoneAgain
    }
  }
}

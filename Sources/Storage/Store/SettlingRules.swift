import Emulation

/// By which rules somebody settles what was done to files without the program.
public struct SettlingRules: Sendable {
  /// What the rules were asked with: nothing is settled once more was saved.
  public var basis: PlanningBasis?
  /// The account the right to it comes from.
  public var account: AnyRecord?
  /// Why it cannot be, if so: of the records that are settled, and what they were and will be.
  public var refusal: @Sendable ([RecordKey], [RecordEdit]) -> Refusal?

  public init(
    basis: PlanningBasis? = nil, account: AnyRecord? = nil,
    refusal: @escaping @Sendable ([RecordKey], [RecordEdit]) -> Refusal? = { _, _ in nil }
  ) {
    (self.basis, self.account, self.refusal) = (basis, account, refusal)
  }
}

import Emulation

/// What would be done to one record by an act on many.
struct BulkPart: Sendable {
  /// The name of the row.
  let id: String
  /// What people call the record.
  let name: String
  /// What would become of it.
  let outcome: String
  /// How many lines of a dossier it moves, 0 where it moves none.
  var lines = 0
  /// What is asked for; nil where it is known beforehand that it cannot be done.
  let change: Change?
  /// Why it cannot be done.
  var refusal: Refusal?
}

import Emulation

extension RecordEdit {
  /// The fields that differ before and after; none of a record that is put in or taken away.
  public var differences: [FieldDifference] {
    guard let before, let after else { return [] }
    return FieldDifference.between(before.json, after.json)
  }
}

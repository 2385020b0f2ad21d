extension RecordID where Subject == Scorecard {
  /// The identifier of the scorecard of a unit in a bloc: the bloc's and the unit's, joined by a hyphen.
  ///
  /// Where that is longer than an identifier may be, it is cut and ends in the hash of the whole, so that a damaged file
  /// can still be told by its name alone.
  public init(of unit: Unit.ID, in bloc: Bloc.ID) {
    let whole = "\(bloc)-\(unit)"
    self = RecordID(whole) ?? RecordID("\(whole.prefix(55))-\(fingerprint(whole))") ?? RecordID(slug: whole)
  }
}

/// FNV-1a of 32 bits as eight hexadecimal digits.
private func fingerprint(_ text: String) -> String {
  let hash = text.utf8.reduce(UInt32(0x811c_9dc5)) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 8 - digits.count) + digits
}

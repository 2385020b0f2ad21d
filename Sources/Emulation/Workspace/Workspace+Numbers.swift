extension Workspace {
  /// The next free receipt number of a year: `HS-26-0412`.
  public func nextReceiptNumber(on day: Day) -> String {
    let year = (day.year % 100).padded(to: 2)
    return nextNumber("HS-\(year)-", among: dossiers.values.lazy.map(\.receiptNumber))
  }

  /// The next free name of a dossier of the open year: `HS-2026-0412`.
  func nextDossierID() -> Dossier.ID {
    let text = nextNumber("HS-\(province.openYear)-", among: dossiers.keys.lazy.map(\.text))
    return Dossier.ID(text) ?? Dossier.ID(slug: text)
  }

  /// The number after the highest one with a prefix, of at least four digits.
  private func nextNumber(_ prefix: String, among texts: some Sequence<String>) -> String {
    let numbers = texts.compactMap { text -> Int? in
      let digits = text.dropFirst(prefix.count)
      // What is longer is a slip of somebody's fingers; counting on from it would run out of numbers.
      guard text.hasPrefix(prefix), digits.utf8.count <= 9 else { return nil }
      return Int(digits)
    }
    return prefix + ((numbers.max() ?? 0) + 1).padded(to: 4)
  }
}

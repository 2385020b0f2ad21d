extension Workspace {
  /// The next free receipt number of a year, `HS-26-0412`, leaving one for each dossier that cannot be read.
  public func nextReceiptNumber(on day: Day) -> String { nextReceiptNumbers(1, on: day)[0] }

  /// The next free receipt numbers of a year, as many as are asked for, one after the other.
  public func nextReceiptNumbers(_ count: Int, on day: Day) -> [String] {
    let year = (day.year % 100).padded(to: 2)
    return nextNumbers(
      count, "HS-\(year)-", among: dossiers.values.map(\.receiptNumber), leaving: unreadableCount(of: .dossier))
  }

  /// The next free name of a dossier of the open year: `HS-2026-0412`.
  func nextDossierID() -> Dossier.ID {
    let taken = unreadable.union(usedNames).filter { $0.kind == .dossier }.map(\.id)
    let text = nextNumbers(1, "HS-\(province.openYear)-", among: dossiers.keys.map(\.text) + taken)[0]
    return Dossier.ID(text) ?? Dossier.ID(slug: text)
  }

  /// Whether a record is or may be there and could not be read.
  public func isUnreadable(_ key: RecordKey) -> Bool { unreadable.contains(key) || unlisted.contains(key.kind) }

  /// How many records of a kind could not be read, as far as their names are known.
  public func unreadableCount(of kind: RecordKind) -> Int { unreadable.count { $0.kind == kind } }

  /// The numbers after the highest one with a prefix, of at least four digits.
  private func nextNumbers(_ count: Int, _ prefix: String, among texts: [String], leaving gap: Int = 0) -> [String] {
    let numbers = texts.compactMap { text -> Int? in
      let digits = text.dropFirst(prefix.count)
      // What is longer is a slip of somebody's fingers; counting on from it would run out of numbers.
      guard text.hasPrefix(prefix), digits.utf8.count <= 9 else { return nil }
      return Int(digits)
    }
    let first = (numbers.max() ?? 0) + gap + 1
    return (0..<max(count, 1)).map { prefix + (first + $0).padded(to: 4) }
  }
}

extension Workspace {
  /// The next free receipt number of a year: `HS-26-0412`.
  public func nextReceiptNumber(on day: Day) -> String {
    let year = String(day.year % 100)
    let prefix = "HS-\(year.utf8.count < 2 ? "0" : "")\(year)-"
    let last = dossiers.values.compactMap { dossier in
      dossier.receiptNumber.hasPrefix(prefix) ? Int(dossier.receiptNumber.dropFirst(prefix.count)) : nil
    }.max()
    let number = String((last ?? 0) + 1)
    return prefix + String(repeating: "0", count: max(0, 4 - number.utf8.count)) + number
  }
}

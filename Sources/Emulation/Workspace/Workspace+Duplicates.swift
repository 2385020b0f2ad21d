/// A line of another dossier that proposes the same award for the same recipient in the same year.
public struct DuplicateLine: Hashable, Sendable {
  /// The number of the own line.
  public var line: Int
  public var dossier: Dossier.ID
  public var other: RecipientLine
}

extension Workspace {
  /// Lines of other dossiers of the year that some lines of a dossier repeat; what was withdrawn or refused is none.
  public func duplicates(of dossier: Dossier, lines numbers: [Int]) -> [DuplicateLine] {
    let own = dossier.lines.filter { numbers.contains($0.number) }
    let others = dossiers.values.filter { $0.id != dossier.id && $0.year == dossier.year }
    return others.flatMap { other in
      other.lines.flatMap { candidate in
        own.filter { $0.repeats(candidate) }
          .map { DuplicateLine(line: $0.number, dossier: other.id, other: candidate) }
      }
    }
    .sorted { ($0.line, $0.dossier, $0.other.number) < ($1.line, $1.dossier, $1.other.number) }
  }
}

extension RecipientLine {
  fileprivate func repeats(_ other: RecipientLine) -> Bool {
    award == other.award && subject == other.subject && unit == other.unit
      && name.trimmed.lowercased() == other.name.trimmed.lowercased()
      && other.state != .withdrawn && other.state != .notApproved
  }
}

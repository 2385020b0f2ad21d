/// A figure of ours as a share of the same figure of another program.
struct Comparison {
  let name: String
  let other: String
  let ours: Double
  let theirs: Double
  let unit: String
  var target: Double?

  var ratio: Double? { theirs > 0 ? ours / theirs : nil }

  /// Everything both were measured for.
  static func all(_ ours: SubjectFigures, _ theirs: SubjectFigures) -> [Comparison] {
    var pairs: [(String, Figure?, Figure?, Double?)] = [
      Fact.firstScreen, Fact.startProcessor, Fact.resident, Fact.heldLag, Fact.idleWakeUps, Fact.idleBytes,
    ].map { ($0, ours.fact($0), theirs.fact($0), $0 == Fact.firstScreen ? 0.15 : nil) }
    for move in ["row down", "page"] {
      let (mine, other) = (ours.move(move), theirs.move(move))
      pairs.append((move + ", time", mine?.milliseconds, other?.milliseconds, nil))
      pairs.append((move + ", bytes", mine?.bytes, other?.bytes, nil))
    }
    return pairs.compactMap { name, mine, other, target in
      guard let mine, let other else { return nil }
      return Comparison(
        name: name, other: theirs.name, ours: mine.samples.median, theirs: other.samples.median, unit: mine.unit,
        target: target)
    }
  }
}

/// All that was measured in one run.
struct Report {
  let machine: String
  let window: String
  let runs: Int
  let subjects: [SubjectFigures]
  let comparisons: [Comparison]
  /// What could not be measured, and why.
  let remarks: [String]

  /// The figures over their target that are the same on every machine.
  var overBudget: [String] {
    subjects.flatMap { subject in
      subject.facts.filter { $0.isExact && $0.isOver }.map { "\(subject.name): \($0.name)" }
        + subject.moves.flatMap { move in
          move.all.filter { $0.isExact && $0.isOver }.map { "\(subject.name): \(move.name), \($0.name)" }
        }
    }
  }
}

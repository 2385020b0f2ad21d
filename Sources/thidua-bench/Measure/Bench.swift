import PtyDriver

/// Measures subjects, each the same way.
struct Bench {
  let window: PtyWindow
  /// How often a program is started.
  let runs: Int
  /// How long it is left alone.
  let idle: Duration
  /// Where strace puts its notes.
  let folder: String

  /// Starts a program so many times and does everything to the last one.
  ///
  /// - Throws: `cannotStart`, or `stuck` when the program ends or does not show its first screen.
  func figures(of subject: Subject) throws(BenchFailure) -> SubjectFigures {
    var session: PtySession?
    do throws(PtyError) {
      var starts: [StartCost] = []
      for _ in 0..<max(1, runs) {
        // The one before has to be gone, or it would take processor time.
        session = nil
        let start = ContinuousClock.now
        let fresh = try subject.start(in: window)
        starts.append(try StartCost(fresh, subject, since: start))
        session = fresh
      }
      var figures = SubjectFigures(name: subject.name, facts: StartCost.figures(starts, subject))
      guard let session else { return figures }
      figures.facts += try quietFigures(of: subject, in: session)
      for move in subject.moves { figures.moves.append(try self.figures(of: move, subject, in: session)) }
      figures.facts += try burstFigures(of: subject, in: session)
      let peak = Double(ProcessMemory(of: session.processID).peak)
      figures.facts.append(Figure(name: Fact.peak, unit: "KiB", samples: Samples(peak)))
      return figures
    } catch {
      throw BenchFailure.stuck(subject: subject.name, screen: session?.text ?? "")
    }
  }

  private func figures(of move: Move, _ subject: Subject, in session: PtySession) throws(PtyError) -> MoveFigures {
    try run(subject.home + move.setup, subject, in: session)
    var costs: [InputCost] = []
    var silent = 0
    for stroke in Array(repeating: move.cycle, count: move.repeats).joined() {
      let cost = try session.cost(of: stroke.input, pace: subject.pace)
      guard stroke.isMeasured else { continue }
      if let cost { costs.append(cost) } else { silent += 1 }
    }
    var figures = MoveFigures(
      name: move.name,
      bytes: Figure(
        name: "bytes", unit: "bytes", samples: Samples(costs.map { Double($0.bytes) }),
        target: move.bytes.map { .init(limit: $0) }, isExact: true),
      milliseconds: Figure(
        name: "time", unit: "ms", samples: Samples(costs.map(\.milliseconds)),
        target: move.milliseconds.map { .init(limit: $0, statistic: .p95) }),
      silent: silent)
    try trace(move, subject, in: session, into: &figures)
    return figures
  }

  /// Does the same again while strace counts: apart from the timing, because it slows the program down.
  private func trace(
    _ move: Move, _ subject: Subject, in session: PtySession, into figures: inout MoveFigures
  ) throws(PtyError) {
    try run(subject.home + move.setup, subject, in: session)
    guard let trace = SyscallTrace(session.processID, folder: folder) else { return }
    let cycle = move.tracedCycle ?? move.cycle
    try run(Array(repeating: cycle.map(\.input), count: move.repeats).flatMap { $0 }, subject, in: session)
    let counts = trace.end()
    let inputs = Double(max(1, cycle.count * move.repeats))
    // One input is one frame at most.
    figures.writes = Figure(
      name: "writes", unit: "writes", samples: Samples(Double(counts.writes) / inputs),
      target: move.calls.map { _ in .init(limit: 1) })
    figures.calls = Figure(
      name: "calls", unit: "system calls", samples: Samples(Double(counts.all) / inputs),
      target: move.calls.map { .init(limit: $0) })
    if move.countsSyncs {
      figures.syncs = Figure(
        name: "syncs", unit: "fsyncs", samples: Samples(Double(counts.syncs) / Double(max(1, move.repeats))))
    }
  }

  func run(_ inputs: [Input], _ subject: Subject, in session: PtySession) throws(PtyError) {
    let patience = Pace(answer: min(subject.pace.answer, .milliseconds(150)), quiet: subject.pace.quiet)
    for input in inputs { _ = try session.cost(of: input, pace: patience) }
  }
}

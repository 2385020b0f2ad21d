import PtyDriver

extension Bench {
  /// What the program does while nobody does anything.
  func quietFigures(of subject: Subject, in session: PtySession) throws(PtyError) -> [Figure] {
    session.waitUntilQuiet(for: .milliseconds(500))
    let before = ProcessUse(of: session.processID)
    let bytes = session.byteCount
    session.wait(for: idle)
    let after = ProcessUse(of: session.processID)
    return [
      Figure(
        name: Fact.idleWakeUps, unit: "wake-ups", samples: Samples(Double(after.wakeUps - before.wakeUps)),
        target: subject.targets.idleWakeUps.map { .init(limit: $0) }, isExact: true),
      Figure(
        name: Fact.idleProcessor, unit: "ms",
        samples: Samples(Double(after.processorNanoseconds - before.processorNanoseconds) / 1e6)),
      Figure(
        name: Fact.idleBytes, unit: "bytes", samples: Samples(Double(session.byteCount - bytes)),
        target: subject.targets.idleBytes.map { .init(limit: $0) }, isExact: true),
    ]
  }

  /// A key held down, and many keys at once.
  func burstFigures(of subject: Subject, in session: PtySession) throws(PtyError) -> [Figure] {
    try run(subject.home, subject, in: session)
    session.waitUntilQuiet(for: .milliseconds(300))
    let bytes = session.byteCount
    let lag = try lagOfHeldKey(subject, in: session)
    var figures = [
      Figure(
        name: Fact.heldLag, unit: "ms", samples: Samples(lag),
        target: subject.targets.heldLag.map { .init(limit: $0) }),
      Figure(name: Fact.heldBytes, unit: "bytes", samples: Samples(Double(session.byteCount - bytes))),
    ]
    guard let flood = subject.flood else { return figures }
    try run(subject.home, subject, in: session)
    let before = session.byteCount
    let start = ContinuousClock.now
    try session.perform(flood)
    session.waitUntilQuiet(for: .milliseconds(300))
    figures += [
      Figure(name: Fact.floodTime, unit: "ms", samples: Samples((session.lastOutput - start).milliseconds)),
      Figure(name: Fact.floodBytes, unit: "bytes", samples: Samples(Double(session.byteCount - before))),
    ]
    return figures
  }

  /// How long after the last of many keys, 30 a second, the screen still changed; in milliseconds.
  private func lagOfHeldKey(_ subject: Subject, in session: PtySession) throws(PtyError) -> Double {
    let start = ContinuousClock.now
    for (count, input) in subject.held.enumerated() {
      session.wait(for: start + .seconds(1) * count / 30 - .now)
      try session.perform(input)
    }
    let end = ContinuousClock.now
    // No longer than between two frames: a clock that is drawn later is no lag.
    session.waitUntilQuiet(for: subject.pace.quiet)
    return max(0, (session.lastOutput - end).milliseconds)
  }
}

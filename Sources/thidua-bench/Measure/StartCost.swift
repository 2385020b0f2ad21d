import PtyDriver

/// What one start cost.
struct StartCost {
  /// Milliseconds from the start to the first byte.
  let firstByte: Double
  /// Milliseconds until the screen showed something useful.
  let firstScreen: Double
  /// Milliseconds of processor time until it was silent.
  let processor: Double
  /// KiB.
  let resident: Double

  /// Waits for the first screen of a program just started.
  init(_ session: PtySession, _ subject: Subject, since start: ContinuousClock.Instant) throws(PtyError) {
    _ = session.waitForOutput(after: 0, within: PtySession.patience)
    firstByte = (session.lastOutput - start).milliseconds
    try session.waitUntilWritten(subject.marker)
    firstScreen = (session.lastOutput - start).milliseconds
    session.waitUntilQuiet(for: .milliseconds(500))
    processor = Double(ProcessUse(of: session.processID).processorNanoseconds) / 1e6
    resident = Double(ProcessMemory(of: session.processID).resident)
  }

  static func figures(_ starts: [StartCost], _ subject: Subject) -> [Figure] {
    func samples(_ value: (StartCost) -> Double) -> Samples { Samples(starts.map(value)) }
    return [
      Figure(name: Fact.firstByte, unit: "ms", samples: samples(\.firstByte)),
      Figure(name: Fact.firstScreen, unit: "ms", samples: samples(\.firstScreen)),
      Figure(name: Fact.startProcessor, unit: "ms", samples: samples(\.processor)),
      Figure(
        name: Fact.resident, unit: "KiB", samples: samples(\.resident),
        target: subject.targets.resident.map { .init(limit: $0) }),
    ]
  }
}

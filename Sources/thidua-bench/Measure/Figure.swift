/// A thing measured, with the most it may be.
struct Figure {
  /// Which of several samples counts.
  enum Statistic: String {
    case median, p95, maximum
  }

  /// The most a figure may be.
  struct Target {
    let limit: Double
    var statistic = Statistic.median
  }

  let name: String
  let unit: String
  let samples: Samples
  var target: Target?
  /// Whether it is the same on every machine, so that it can be held to its target everywhere.
  var isExact = false

  /// The value held against the target.
  var value: Double {
    switch target?.statistic ?? .median {
    case .median: samples.median
    case .p95: samples.p95
    case .maximum: samples.maximum
    }
  }

  var isOver: Bool {
    guard let target else { return false }
    return value > target.limit
  }
}

extension Duration {
  var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
  }
}

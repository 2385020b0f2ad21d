/// Values of one figure, taken several times.
struct Samples {
  /// In ascending order.
  private let values: [Double]

  init(_ values: [Double]) {
    self.values = values.sorted()
  }

  init(_ value: Double) {
    values = [value]
  }

  var count: Int { values.count }
  var minimum: Double { values.first ?? 0 }
  var median: Double { quantile(0.5) }
  /// Nineteen of twenty values are no greater.
  var p95: Double { quantile(0.95) }
  var maximum: Double { values.last ?? 0 }

  /// The value at a share of the way from the least to the greatest, between its neighbours in proportion.
  private func quantile(_ share: Double) -> Double {
    guard let last = values.last else { return 0 }
    let place = share * Double(values.count - 1)
    let below = Int(place)
    guard below + 1 < values.count else { return last }
    return values[below] + (values[below + 1] - values[below]) * (place - Double(below))
  }
}

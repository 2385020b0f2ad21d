import Emulation

extension Criterion {
  /// The points the rule can give, best first; empty when it can give any number from nothing to the maximum.
  var ladder: [Points] {
    switch rule.kind {
    case .rating, .step: parameterPoints(rule.parameters.values).sorted(by: >)
    case .binary: [maximum, .zero]
    case .count, .overBonus: stairs(of: parameter("each") ?? parameter("per") ?? wholeOrHalf, times: nil)
    case .penaltyInside:
      if let each = parameter("each") {
        stairs(of: each, times: nil)
      } else {
        ([.zero] + parameterPoints(rule.parameters.values)).map { maximum - $0 }.sorted(by: >)
      }
    case .penaltyOutside: stairs(of: parameter("each") ?? maximum, times: nil)
    case .deadline: stairs(of: parameter("perDay") ?? maximum, times: 10)
    case .proportional, .indicatorSet, .externalRank, .externalScore, .manual: []
    }
  }

  /// The least a unit gets that is not below the floor of the rule.
  var lowest: Points {
    guard let floor = parameter("floor"), let target = parameter("target") ?? parameter("full") else { return .zero }
    return min(maximum, maximum.scaled(by: floor, over: target) + Points(hundredths: 1))
  }

  /// The points for a level of work, in thousandths of the maximum, as near as the rule can give them.
  func points(level: Int) -> Points {
    let wanted = maximum.scaled(by: Points(hundredths: level), over: Points(hundredths: 1_000))
    let nearest = ladder.min { distance($0, wanted) < distance($1, wanted) }
    return nearest ?? max(lowest, wanted)
  }

  /// Some more points than given: the next stair, or a part of what is missing to the maximum.
  func raised(_ points: Points, byPercentOfRest percent: Int) -> Points {
    if let next = ladder.last(where: { $0 > points }) { return next }
    guard ladder.isEmpty else { return points }
    return points + (maximum - points).scaled(by: Points(percent), over: Points(100))
  }

  /// From the maximum down in equal steps, at most so many of them; the last one is nothing or more.
  private func stairs(of step: Points, times: Int?) -> [Points] {
    guard step > .zero else { return [maximum, .zero] }
    let count = min(times ?? .max, maximum.hundredths / step.hundredths)
    let stairs = (0...count).map { maximum - Points(hundredths: step.hundredths * $0) }
    return times == nil && stairs.last != .zero ? stairs + [.zero] : stairs
  }

  private func parameter(_ name: String) -> Points? {
    rule.parameters[name].flatMap { try? Points(parsing: $0) }
  }

  private func parameterPoints(_ texts: some Sequence<String>) -> [Points] {
    texts.compactMap { try? Points(parsing: $0) }
  }

  private var wholeOrHalf: Points { maximum < Points(5) ? Points(hundredths: 50) : Points(1) }
}

private func distance(_ left: Points, _ right: Points) -> Int { abs(left.hundredths - right.hundredths) }

import JSONText

extension Report {
  /// The same as the text, for programs.
  var json: String {
    let report: JSONObject = [
      "machine": .string(machine), "window": .string(window), "starts": .number(String(runs)),
      "missing": .array(remarks.map(JSONValue.string)), "subjects": .array(subjects.map(Self.value)),
      "comparisons": .array(comparisons.map(Self.value)), "overBudget": .array(overBudget.map(JSONValue.string)),
    ]
    return JSONValue.object(report).text
  }

  private static func value(_ subject: SubjectFigures) -> JSONValue {
    let moves = subject.moves.map { move in
      JSONValue.object([
        "name": .string(move.name), "unanswered": .number(String(move.silent)),
        "figures": .array(move.all.map(value)),
      ])
    }
    return .object([
      "name": .string(subject.name), "facts": .array(subject.facts.map(value)), "perInput": .array(moves),
    ])
  }

  private static func value(_ figure: Figure) -> JSONValue {
    let samples = figure.samples
    var object: JSONObject = [
      "name": .string(figure.name), "unit": .string(figure.unit), "count": .number(String(samples.count)),
      "min": number(samples.minimum), "median": number(samples.median), "p95": number(samples.p95),
      "max": number(samples.maximum), "isExact": .bool(figure.isExact),
    ]
    if let target = figure.target {
      object["target"] = .object([
        "limit": number(target.limit), "of": .string(target.statistic.rawValue), "isOver": .bool(figure.isOver),
      ])
    }
    return .object(object)
  }

  private static func value(_ comparison: Comparison) -> JSONValue {
    var object: JSONObject = [
      "name": .string(comparison.name), "other": .string(comparison.other), "unit": .string(comparison.unit),
      "ours": number(comparison.ours), "theirs": number(comparison.theirs),
    ]
    if let ratio = comparison.ratio { object["share"] = number(ratio) }
    if let target = comparison.target { object["target"] = number(target) }
    return .object(object)
  }

  private static func number(_ value: Double) -> JSONValue { .number(decimal(value, places: 3)) }
}

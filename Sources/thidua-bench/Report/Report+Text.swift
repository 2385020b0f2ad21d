extension Report {
  /// Aligned plain text: figures, with their targets beside them; `!` marks what is over.
  var text: String {
    var text = "machine   \(machine)\n"
    text += "measured  window \(window), \(runs) starts; times are of this machine and vary, bytes do not\n"
    for remark in remarks { text += "missing   \(remark)\n" }
    for subject in subjects {
      text += "\n\(subject.name)\n" + Self.table(factRows(subject))
      if !subject.moves.isEmpty { text += "\n" + Self.table(moveRows(subject)) }
    }
    if !comparisons.isEmpty { text += "\nour figures as a share of VisiData's\n" + Self.table(comparisonRows) }
    return text
  }

  private func factRows(_ subject: SubjectFigures) -> [[String]] {
    [["", "n", "min", "median", "max", "target", ""]]
      + subject.facts.map { fact in
        let samples = fact.samples
        return [
          fact.name, String(samples.count), Self.number(samples.minimum), Self.number(samples.median),
          Self.number(samples.maximum), Self.target(fact), fact.unit,
        ]
      }
  }

  private func moveRows(_ subject: SubjectFigures) -> [[String]] {
    let head = [
      "per input", "n", "bytes", "max", "target", "ms", "p95", "target", "writes", "target", "calls", "target",
      "fsyncs",
    ]
    return [head]
      + subject.moves.map { move in
        [
          move.name + (move.silent > 0 ? " (\(move.silent) unanswered)" : ""), String(move.bytes.samples.count),
          Self.number(move.bytes.samples.median), Self.number(move.bytes.samples.maximum), Self.target(move.bytes),
          Self.number(move.milliseconds.samples.median), Self.number(move.milliseconds.samples.p95),
          Self.target(move.milliseconds), Self.number(move.writes?.value), Self.target(move.writes),
          Self.number(move.calls?.value), Self.target(move.calls), Self.number(move.syncs?.value),
        ]
      }
  }

  private var comparisonRows: [[String]] {
    [["", "of", "ours", "theirs", "", "share", "target"]]
      + comparisons.map { comparison in
        let isOver = comparison.target.map { (comparison.ratio ?? 0) > $0 } ?? false
        return [
          comparison.name, comparison.other, Self.number(comparison.ours), Self.number(comparison.theirs),
          comparison.unit, comparison.ratio.map { Self.decimal($0, places: 3) } ?? "-",
          comparison.target.map { "<=" + Self.decimal($0, places: 2) + (isOver ? " !" : "") } ?? "",
        ]
      }
  }

  private static func target(_ figure: Figure?) -> String {
    guard let figure, let target = figure.target else { return "" }
    return "<=" + number(target.limit) + (figure.isOver ? " !" : "")
  }

  /// Whole from 100 on, else with decimals.
  private static func number(_ value: Double?) -> String {
    guard let value else { return "-" }
    return decimal(value, places: value == value.rounded() || value >= 100 ? 0 : value >= 10 ? 1 : 2)
  }

  /// Rows whose columns end at the same place; the first column begins at the same place.
  private static func table(_ rows: [[String]]) -> String {
    var widths: [Int] = []
    for row in rows {
      for (column, text) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], text.count)
      }
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        let space = String(repeating: " ", count: widths[column] - text.count)
        return column == 0 ? text + space : space + text
      }
      return "  " + cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}

extension Report {
  /// A number with so many decimals.
  static func decimal(_ value: Double, places: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "-" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(value) * Double(scale)).rounded())
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + String(scaled) }
    let fraction = String(scaled % scale)
    return sign + "\(scaled / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}

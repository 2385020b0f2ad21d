import Emulation
import RandomNumbers

/// Fills scorecards with points that the rules of the template can give.
struct ScorecardMaker {
  private var random: SplitMix64
  /// Criteria that have nothing to measure in some units: low targets, complaints.
  private let mayNotApply: Set = ["A2.3", "A3.4", "B3.4"]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func scorecard(
    of unit: Unit.ID, kind: UnitKind, in bloc: Bloc, template: ScorecardTemplate, plan: ScorecardPlan
  ) -> Scorecard {
    var cells: [String: ScoreCell] = [:]
    if plan.stage != .notHandedIn {
      for (place, var section) in template.sections.enumerated() {
        section.criteria.removeAll { $0.excludedKinds.contains(kind) }
        let filled =
          section.kind == .content
          ? contentCells(of: section, place: place, plan: plan) : extraCells(of: section, plan: plan)
        cells.merge(filled) { _, new in new }
      }
      for (code, columns) in plan.fixed {
        for (column, points) in columns {
          cells[code, default: ScoreCell()][column] = points.map(Points.init(hundredths:))
        }
      }
    }
    return Scorecard(
      id: Scorecard.ID(of: unit, in: bloc.id), unit: unit, bloc: bloc.id, year: bloc.year,
      template: template.id, cells: cells, knockouts: plan.knockouts)
  }

  private mutating func contentCells(
    of section: Section, place: Int, plan: ScorecardPlan
  ) -> [String: ScoreCell] {
    var columns: [ScoreColumn: [Points]] = [:]
    let free = section.criteria.map { plan.fixed[$0.code] == nil }
    columns[.appraisedScore] = section.criteria.map { criterion in
      criterion.points(level: min(1_000, plan.level + random.number(in: -60...60)))
    }
    adjust(.appraisedScore)
    columns[.crossScore] = raise(columns[.appraisedScore] ?? [], in: section, oftenPercent: 40)
    adjust(.crossScore)
    columns[.selfScore] = raise(columns[.crossScore] ?? [], in: section, oftenPercent: 50)
    adjust(.selfScore)
    var cells: [String: ScoreCell] = [:]
    for (index, criterion) in section.criteria.enumerated() {
      if plan.sections.isEmpty, mayNotApply.contains(criterion.code), random.chance(percent: 12) {
        cells[criterion.code] = ScoreCell(isNotApplicable: true, note: "Không phát sinh trong năm")
        continue
      }
      var cell = ScoreCell()
      for column in ScoreColumn.allCases { cell[column] = columns[column]?[index] }
      document(&cell, of: criterion)
      let known = known(at: plan.stage)
      for column in ScoreColumn.allCases where !known.contains(column) || random.isForgotten(column, at: plan.stage) {
        cell[column] = nil
      }
      if cell.appraisedPoints == nil { cell.note = "" }
      if cell != ScoreCell() { cells[criterion.code] = cell }
    }
    return cells

    func adjust(_ column: ScoreColumn) {
      guard let wanted = plan.sections[column], wanted.indices.contains(place), let points = columns[column] else {
        return
      }
      let fixed = section.criteria.compactMap { (plan.fixed[$0.code]?[column] ?? nil) }.reduce(0, +)
      columns[column] = section.criteria.adjusted(points, free: free, to: wanted[place] - fixed)
    }
  }

  private mutating func raise(_ points: [Points], in section: Section, oftenPercent often: Int) -> [Points] {
    zip(section.criteria, points).map { criterion, points in
      let roll = random.number(in: 1...100)
      let percent = random.number(in: 15...70)
      // Now and then a neighbour or the unit itself is stricter than the secretariat.
      if roll == 100, criterion.ladder.isEmpty { return max(criterion.lowest, points - Points(hundredths: percent)) }
      return roll <= often ? criterion.raised(points, byPercentOfRest: percent) : points
    }
  }

  private mutating func extraCells(of section: Section, plan: ScorecardPlan) -> [String: ScoreCell] {
    var cells: [String: ScoreCell] = [:]
    let known = known(at: plan.stage)
    for criterion in section.criteria {
      var points = Points.zero
      if let extras = plan.extras {
        points = Points(hundredths: extras[criterion.code] ?? 0)
      } else if random.chance(percent: section.kind == .bonus ? 22 : 4) {
        points = criterion.ladder.isEmpty ? criterion.maximum : random.low(of: criterion.ladder)
      }
      guard points > .zero else { continue }
      var cell = ScoreCell()
      // Nobody takes penalties on himself: they come with the appraisal.
      for column in known where section.kind == .bonus || column == .appraisedScore { cell[column] = points }
      if cell != ScoreCell() { cells[criterion.code] = cell }
    }
    return cells
  }

  private mutating func document(_ cell: inout ScoreCell, of criterion: Criterion) {
    if random.chance(percent: 45) {
      let paper = random.pick("BC", ["QĐ", "KH", "BB", "CV"])
      cell.evidence = ["\(paper) số \(random.number(in: 11...489))"]
    }
    guard let own = cell.selfPoints, let found = cell.appraisedPoints, own > found else { return }
    let difference = own - found
    if difference.isAtLeast(Share(percent: 10), of: criterion.maximum) {
      cell.note = "Giảm \(difference.text(separator: ",")) điểm: chưa đủ minh chứng"
    }
  }

  private func known(at stage: ScoringStage) -> [ScoreColumn] {
    switch stage {
    case .notHandedIn: []
    case .selfPartly, .selfScored: [.selfScore]
    case .crossScored: [.selfScore, .crossScore]
    case .appraisedPartly, .appraised: [.selfScore, .crossScore, .appraisedScore]
    }
  }
}

extension SplitMix64 {
  /// Whether a cell is still empty in a column that is only partly filled in.
  fileprivate mutating func isForgotten(_ column: ScoreColumn, at stage: ScoringStage) -> Bool {
    switch (stage, column) {
    case (.selfPartly, .selfScore): chance(percent: 30)
    case (.appraisedPartly, .appraisedScore): chance(percent: 45)
    default: false
    }
  }

  /// One of the lower half of the stairs above nothing.
  fileprivate mutating func low(of ladder: [Points]) -> Points {
    let above = ladder.filter { $0 > .zero }
    guard let last = above.last else { return .zero }
    return pick(last, Array(above.dropFirst(above.count / 2)))
  }
}

extension [Criterion] {
  /// Moves points of the free criteria until their sum is as wanted, in hundredths: first where the rule takes any
  /// number, then anywhere; as near as possible when the sum cannot be had.
  fileprivate func adjusted(_ points: [Points], free: [Bool], to wanted: Int) -> [Points] {
    var points = points.map(\.hundredths)
    var missing = wanted - indices.reduce(0) { free[$1] ? $0 + points[$1] : $0 }
    let smooth = indices.filter { free[$0] && self[$0].ladder.isEmpty }
    for (places, keepsFloor) in [(smooth, true), (indices.filter { free[$0] }, false)] {
      var left = places.count
      // Large criteria last: what the small ones cannot take is left to them.
      for place in places.sorted(by: { self[$0].maximum < self[$1].maximum }) {
        let least = keepsFloor ? self[place].lowest.hundredths : 0
        let moved = Swift.min(
          self[place].maximum.hundredths, Swift.max(Swift.min(least, points[place]), points[place] + missing / left))
        missing -= moved - points[place]
        points[place] = moved
        left -= 1
      }
    }
    return points.map(Points.init(hundredths:))
  }
}

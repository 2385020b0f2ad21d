import Emulation
import TermUI

/// A scorecard laid out as rows and columns, with its sums and its place in the bloc's ranking.
struct ScorecardSheet: Sendable {
  private(set) var content = GridContent(columns: [], rows: [])
  private(set) var title: String
  /// Total, band, rank and what is still empty, in one line.
  private(set) var summary = ""
  /// The code of the criterion of each row; nil for section rows.
  private var criteria: [Criterion?] = []
  /// The section of each row.
  private var sections: [Section] = []
  private var scorecard: Scorecard?
  private var texts: Texts

  private static let scoreColumns: [ScoreColumn] = [.selfScore, .crossScore, .appraisedScore]
  private static let firstScoreColumn = 3

  init(_ id: Scorecard.ID, _ context: Context) {
    texts = context.texts
    title = id.text
    let workspace = context.workspace
    guard let scorecard = workspace.scorecards[id] else {
      summary = texts.recordGone
      return
    }
    guard let template = workspace.template(of: scorecard) else {
      summary = texts.unranked(.noTemplate)
      return
    }
    let name = workspace.name(of: scorecard.unit, on: context.today)
    title = texts.scorecardTitle(name, scorecard.year, texts(template.name))
    guard let kind = workspace.kind(of: scorecard.unit) else {
      summary = texts.unranked(.noUnit)
      return
    }
    self.scorecard = scorecard
    let sums = ScoreColumn.allCases.map { scorecard.result(template, unitKind: kind, view: .column($0)) }
    var rows: [GridRow] = []
    for (index, section) in template.sections.enumerated() {
      rows.append(sectionRow(section, sums: sums.map { $0.sections[index] }))
      criteria.append(nil)
      sections += Array(repeating: section, count: 1 + section.criteria.count)
      for criterion in section.criteria {
        rows.append(criterionRow(criterion, section, scorecard, kind))
        criteria.append(criterion)
      }
    }
    content = GridContent(columns: columns(context), rows: rows, footer: totals(sums))
    let result = scorecard.result(template, unitKind: kind, view: .effective)
    let standing = workspace.ranking(of: scorecard.bloc)?[scorecard.unit]
    let members = workspace.blocs[scorecard.bloc]?.members.count ?? 0
    summary = texts.scorecardSummary(result, standing: standing, members: members)
  }

  /// The index of the grid's column for a score column.
  static func columnIndex(of column: ScoreColumn) -> Int {
    firstScoreColumn + (scoreColumns.firstIndex(of: column) ?? 0)
  }

  /// The score column at an index of the grid; nil for columns that are only read.
  static func column(at index: Int) -> ScoreColumn? {
    let offset = index - firstScoreColumn
    return scoreColumns.indices.contains(offset) ? scoreColumns[offset] : nil
  }

  /// The code of the criterion in a row; nil for section rows.
  func criterion(at row: Int) -> String? {
    criteria.indices.contains(row) ? criteria[row]?.code : nil
  }

  /// The row of a criterion; nil where the template has none of that code.
  func row(of code: String) -> Int? { criteria.firstIndex { $0?.code == code } }

  /// The criterion in a row and the section it stands in; nil for section rows.
  func criterionAndSection(at row: Int) -> (Criterion, Section)? {
    guard criteria.indices.contains(row), let criterion = criteria[row] else { return nil }
    return (criterion, sections[row])
  }

  func points(at row: Int, _ column: ScoreColumn) -> Points? {
    criterion(at: row).flatMap { scorecard?.points($0, column) }
  }

  /// The next row downwards, from a row on, whose cell can be typed into.
  func editableRow(from row: Int, column: Int) -> Int? {
    content.rows.indices.first { $0 >= row && content.isEditable(row: $0, column: column) }
  }

  /// The next row with an empty cell in a column, in the direction of `step`; wraps around at the ends.
  func emptyCell(from row: Int?, column: Int, step: Int) -> Int? {
    guard let score = Self.column(at: column), !content.rows.isEmpty else { return nil }
    let count = content.rows.count
    let start = row ?? 0
    for distance in 1...count {
      let candidate = ((start + step * distance) % count + count) % count
      let isEmpty = points(at: candidate, score) == nil
      if content.isEditable(row: candidate, column: column), isEmpty, isContent(candidate) { return candidate }
    }
    return nil
  }

  /// What a person wants to know of the row under the cursor and cannot read in it.
  func remark(on row: Int) -> String {
    guard criteria.indices.contains(row), let criterion = criteria[row] else { return "" }
    let cell = scorecard?.cells[criterion.code]
    return texts.criterionRemark(criterion, note: cell?.note ?? "")
  }

  private func isContent(_ row: Int) -> Bool {
    // Bonus and penalty lines may stay empty.
    content.rows[row].depth == 1
  }

  private func columns(_ context: Context) -> [TableColumn] {
    let score = Self.scoreColumns.map { column in
      TableColumn(
        id: column.rawValue, title: texts.column(column), width: .fixed(column == .appraisedScore ? 9 : 8),
        alignment: .trailing,
        isSortable: false, entry: context.readOnly == nil ? .number : .none)
    }
    return [
      TableColumn(id: "code", title: texts.codeColumn, width: .fixed(7), isFrozen: true, isSortable: false),
      TableColumn(
        id: "title", title: texts.criterionColumn, width: .flexible(minimum: 22, weight: 1), isFrozen: true,
        isSortable: false),
      TableColumn(
        id: "maximum", title: texts.maximumColumn, width: .fixed(6), alignment: .trailing, isSortable: false),
    ] + score + [
      TableColumn(id: "evidence", title: texts.evidenceColumn, width: .fixed(2), alignment: .trailing),
      TableColumn(id: "flag", title: "", width: .fixed(1)),
    ]
  }

  /// The sums of the content sections by column.
  private func totals(_ sums: [ScorecardResult]) -> [TableCell] {
    [
      TableCell(""), TableCell(texts.contentTotal),
      TableCell(sums.first.map { texts.shortPoints($0.contentMaximum) } ?? ""),
    ]
      + sums.map { TableCell(texts.points($0.content)) }
  }

  private func sectionRow(_ section: Section, sums: [SectionResult]) -> GridRow {
    let isPenalty = section.kind == .penalty
    return GridRow(
      id: section.code,
      cells: [
        TableCell(section.code), TableCell(texts(section.title)), TableCell(texts.shortPoints(section.maximum)),
      ]
        + zip(Self.scoreColumns, sums).map { column, sum in
          guard section.criteria.contains(where: { scorecard?.points($0.code, column) != nil }) else {
            return TableCell("–", role: .textMuted)
          }
          return TableCell((isPenalty && sum.points != .zero ? "-" : "") + texts.points(sum.points))
        },
      isSection: true)
  }

  private func criterionRow(
    _ criterion: Criterion, _ section: Section, _ scorecard: Scorecard, _ kind: UnitKind
  ) -> GridRow {
    let cell = scorecard.cells[criterion.code]
    let applies = scorecard.applies(criterion, to: kind)
    let cells = Self.scoreColumns.map { column -> TableCell in
      guard applies else { return TableCell(texts.notApplicableMark, role: .textMuted) }
      guard let points = cell?[column] else { return TableCell("·", role: .textMuted, editableText: "") }
      let text = texts.points(points)
      return TableCell(text, editableText: text)
    }
    let evidence = cell?.evidence.count ?? 0
    return GridRow(
      id: criterion.code,
      cells: [
        TableCell(criterion.code), TableCell(texts(criterion.title)), TableCell(texts.shortPoints(criterion.maximum)),
      ] + cells + [TableCell(evidence == 0 ? "" : "\(evidence)"), flag(cell, applies: applies)],
      depth: section.kind == .content ? 1 : 2, locked: applies ? [] : Set(Self.scoreColumns.map(\.rawValue)))
  }

  /// A sign where the appraisal differs from what the unit gave itself.
  private func flag(_ cell: ScoreCell?, applies: Bool) -> TableCell {
    guard applies, let cell, let own = cell.selfPoints, let appraised = cell.appraisedPoints, own != appraised else {
      return TableCell("")
    }
    return appraised < own
      ? TableCell("-", role: .statusWarn) : TableCell("+", role: .statusInfo)
  }
}

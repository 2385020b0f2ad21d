/// What a piece of the screen means; a theme gives each role its colours and attributes.
///
/// The raw value is the dotted name used in theme files. A role without an entry takes the one of its
/// longest prefix: `table.header.sorted`, then `table.header`, then `table`, then `text`.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case text
  case textMuted = "text.muted"
  case textStrong = "text.strong"
  case textMatch = "text.match"
  case title
  case barHeader = "bar.header"
  case barKey = "bar.key"
  case barLabel = "bar.label"
  case tab
  case tabCurrent = "tab.current"
  case border
  case borderFocus = "border.focus"
  case tableHeader = "table.header"
  case tableHeaderSorted = "table.header.sorted"
  case tableCursor = "table.cursor"
  case tableCursorBlur = "table.cursor.blur"
  case tableMark = "table.mark"
  case tableSection = "table.section"
  case tableTotal = "table.total"
  case field
  case fieldFocus = "field.focus"
  case fieldInvalid = "field.invalid"
  case fieldReadonly = "field.readonly"
  case fieldLabel = "field.label"
  case statusOk = "status.ok"
  case statusInfo = "status.info"
  case statusWarn = "status.warn"
  case statusError = "status.error"
  case stageDraft = "stage.draft"
  case stageSubmitted = "stage.submitted"
  case stageReview = "stage.review"
  case stageApproved = "stage.approved"
  case stageRejected = "stage.rejected"
  case stagePublished = "stage.published"
  case rankFirst = "rank.1"
  case rankSecond = "rank.2"
  case rankThird = "rank.3"
  case scoreLow = "score.low"
  case scoreMid = "score.mid"
  case scoreHigh = "score.high"
  case chartFirst = "chart.1"
  case chartSecond = "chart.2"
  case dialog
  case dialogTitle = "dialog.title"
  case dialogButton = "dialog.button"
  case dialogButtonFocus = "dialog.button.focus"
  case paletteMatch = "palette.match"
  case scrollbar
}

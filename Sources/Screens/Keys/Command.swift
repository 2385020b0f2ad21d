/// Something a key can ask for; what it does is the screen's affair.
public enum Command: String, CaseIterable, Hashable, Sendable {
  case help, edit, find, filter, reload, sort, advance, delete, palette, quit
  case open, back, mark, markAll, invertMarks
  case nextPane, previousPane
  case why, save, undo, redo, repaint
  case nextAttention, previousAttention
  /// The places of the program, by their numbers.
  case placeWork, placeBlocs, placeAwards, placeLookUp
}

import Emulation
import TermUI

/// What can be chosen in a menu, and beside it how much of it can be done, or why not.
enum ConditionRow {
  /// All of it.
  case ready(String, String)
  /// What is left behind is said with it.
  case partly(String, String)
  /// Nothing, and why.
  case refused(String, String)

  func cells(_ glyphs: Glyphs) -> [TableCell] {
    switch self {
    case .ready(let name, let how): [TableCell(name), TableCell("\(glyphs.tick) \(how)", role: .statusOk)]
    case .partly(let name, let how): [TableCell(name), TableCell("\(glyphs.tick) \(how)", role: .statusWarn)]
    case .refused(let name, let why):
      [TableCell(name, role: .textMuted), TableCell("\(glyphs.cross) \(why)", role: .statusWarn)]
    }
  }

  /// The columns of a menu of steps.
  static func stepColumns(_ texts: Texts) -> [TableColumn] {
    [
      TableColumn(id: "step", title: texts.stepColumn, width: .fixed(34), isSortable: false),
      TableColumn(
        id: "why", title: texts.conditionColumn, width: .flexible(minimum: 30, weight: 1), isSortable: false),
    ]
  }
}

import Emulation

// What was done by month.
extension Texts {
  func activityTitle(_ year: Int) -> String {
    self("Hoạt động theo tháng năm \(year)", "Activity by month, \(year)")
  }
  var activityShort: String { self("Hoạt động", "Activity") }
  var activityColumn: String { self("Việc; cụm, khối", "Work; bloc") }
  func monthColumn(_ month: Int) -> String { self("T\(month)", "M\(month)") }
  var lastDayColumn: String { self("Cuối", "Last") }
  var activityNone: String { self("Chưa có hoạt động nào.", "Nothing was done yet.") }
  var activityNoBloc: String {
    self("Dòng này không phải cụm, khối nên không có xếp hạng.", "This row is no bloc, so it has no ranking.")
  }

  /// What a row counts.
  func activity(_ subject: Activity.Subject, _ workspace: Workspace) -> String {
    switch subject {
    case .opened: self("Lập hồ sơ", "Dossiers opened")
    case .step(let step): self.step(step)
    case .duties: self("Nhiệm vụ đã xong", "Duties done")
    case .bloc(let id): workspace.blocs[id].map { "\(blocKind($0.kind)) \($0.number) \($0.name)" } ?? id.text
    }
  }

  /// What the shades mean and how many blocs did nothing.
  func activityRemark(most: Int, silent: Int, shades: [Character]) -> String {
    let scale = "\(shades.map(String.init).joined()): 1–\(max(most, 1))"
    guard silent > 0 else { return scale }
    return self(
      "\(scale) · \(silent) cụm, khối chưa trình hồ sơ nào",
      "\(scale) · \(silent == 1 ? "1 bloc has" : "\(silent) blocs have") submitted nothing")
  }
}

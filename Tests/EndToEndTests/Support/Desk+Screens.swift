import PtyDriver

extension Desk {
  /// The file of the scorecard the tests type into.
  static let scorecardFile = "scorecards/2025/2025-khoi-02-so-noi-vu.json"

  /// Opens the program on the ranking of the second bloc.
  func openRanking(with changes: [String: String?] = [:], window: PtyWindow = PtyWindow()) throws -> PtySession {
    let session = try open(with: changes, window: window)
    try session.leaveDraftsForLater()
    try session.goToRanking()
    return session
  }

  /// Opens the program on a scorecard of the second bloc that has three empty cells.
  func openScorecard() throws -> PtySession {
    let session = try openRanking()
    try session.select("Sở Nội vụ")
    try session.press("Enter", until: "Sở Nội vụ · phiếu điểm 2025")
    return session
  }

  /// The appraised points of the scorecard on the disk.
  func appraisedPoints(of criterion: String) throws -> Double? {
    try decode(Stored.Scorecard.self, Self.scorecardFile).cells[criterion]?.appraised
  }
}

extension PtySession {
  /// Goes past what was being typed when an earlier program was cut off, if anything was.
  func leaveDraftsForLater() throws {
    guard text.contains("Nội dung nhập dở · ") else { return }
    try press("Esc", until: "1 Việc  2 Khối")
  }

  /// Goes to the ranking of the second bloc, from a place or from its scorecards.
  func goToRanking() throws {
    try press("2", until: "Cụm, khối thi đua năm 2025")
    try select("Khối 2 ")
    try press("Enter", until: "Khối 2 · Các sở quản lý nhà nước")
  }

  /// Goes to the next empty cell of the scorecard, by `]`, until it is that of a criterion.
  func goToEmptyCell(of criterion: String) throws {
    for _ in 0..<20 where selectedLine?.contains(criterion) != true {
      let before = selectedLine
      try press("]")
      try waitUntil { $0.selectedLine != nil && $0.selectedLine != before }
    }
  }

  /// Types into the cell under the cursor without finishing.
  func typePoints(_ points: String) throws {
    send(points)
    try waitUntil { $0.selectedLine?.contains(points) == true }
  }
}

import PtyDriver

/// A person at the program who does the work of the secretariat, one named step at a time.
struct Clerk {
  let session: PtySession

  /// Opens the sample province.
  init(at desk: Desk, window: PtyWindow) throws {
    session = try desk.start("--sample", desk.data, window: window)
    try session.waitUntil(text: "MẪU · ")
  }

  /// Goes to the place of the blocs and from there to the ranking of one of them.
  func openRanking(of bloc: String, expecting title: String) throws {
    try session.press("2", until: "Cụm, khối thi đua năm 2025")
    try session.select(bloc)
    try session.press("Enter", until: title)
  }

  func openScorecard(of unit: String) throws {
    try session.select(unit)
    try session.press("Enter", until: "\(unit) · phiếu điểm 2025")
  }

  /// Types points into the next empty cell of a criterion.
  func enter(_ points: String, for criterion: String) throws {
    try session.goToEmptyCell(of: criterion)
    try session.typePoints(points)
    try session.press("Enter", until: "Đã lưu \(criterion)")
  }

  /// Nominates a unit of the ranking on the screen; ends on the new dossier.
  func nominate(_ unit: String, for award: String, expecting dossier: String) throws {
    try session.select(unit)
    try session.press("F7", until: "Đề nghị khen thưởng · \(unit)")
    try session.select(award)
    try session.press("Enter", until: "Đã lập hồ sơ \(dossier).")
  }

  /// Ticks every paper that is not there yet, and goes back to the recipient lines.
  func tickAllPapers(_ count: Int) throws {
    try session.press("Tab")
    try session.waitUntil { $0.selectedPaper != nil }
    for row in 0..<count {
      if session.selectedPaper?.contains("[ ]") == true {
        try session.press("Space")
        try session.waitUntil { $0.selectedPaper?.contains("[✓]") == true }
      }
      guard row < count - 1 else { break }
      let before = session.selectedPaper
      try session.press("Down")
      try session.waitUntil { $0.selectedPaper != nil && $0.selectedPaper != before }
    }
    try session.waitUntil(text: "Giấy tờ (\(count)/\(count))")
    try session.press("Tab", "Tab")
    try session.waitUntil(text: "Họ tên, tập thể")
  }

  /// Takes the next step of the dossier on the screen, answering some fields of its form.
  ///
  /// - Parameters:
  ///   - form: how the form is called, when not like the step.
  ///   - message: what is said afterwards, when not that the step is done.
  func step(
    _ step: String, _ answers: [Answer] = [], form: String? = nil, saying message: String? = nil
  ) throws {
    try session.press("F7", until: "Chuyển bước · ")
    try session.select(step)
    try session.press("Enter", until: " \(form ?? step) · HS-")
    try session.waitUntil(text: "F12 Lưu")
    for answer in answers { try fill(answer) }
    try session.press("F12", until: message ?? "Đã xong “\(step)”")
  }

  /// What is typed into a field of a form.
  struct Answer {
    var label: String
    var keys: String
    var shown: String

    init(_ label: String, _ keys: String, shown: String? = nil) {
      self.label = label
      self.keys = keys
      self.shown = shown ?? keys
    }
  }

  /// Finds a field by its label, empties it and types.
  private func fill(_ answer: Answer) throws {
    for _ in 0..<10 where session.focusedField?.contains(answer.label) != true {
      let before = session.focusedField
      try session.press("Tab")
      try session.waitUntil { $0.focusedField != before }
    }
    try session.press("End", "Ctrl-U")
    session.send(answer.keys)
    try session.waitUntil { $0.focusedField?.hasSuffix(answer.shown) == true }
  }

  /// Finds a record by a part of its name, from wherever the cursor is.
  func find(_ words: String, expecting title: String) throws {
    try session.press("F3", until: "Tra cứu: gõ một phần tên")
    try session.type(words)
    try session.press("Enter", until: title)
  }
}

extension PtySession {
  /// The line of the field that takes what is typed.
  fileprivate var focusedField: String? { lines.first { $0.contains("▸") } }

  /// The row of the papers the cursor is on; a large window shows other lists beside them.
  fileprivate var selectedPaper: String? { lines.first { $0.hasPrefix("▸ [") } }
}

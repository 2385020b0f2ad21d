import Emulation

// One dossier.
extension Texts {
  func dossierTitle(_ id: Dossier.ID, _ abstract: String) -> String {
    self("Hồ sơ \(id) · \(abstract)", "Dossier \(id) · \(abstract)")
  }
  var dossierGone: String {
    self("Hồ sơ này không còn. Nhấn Esc để lui.", "The dossier is gone. Press Esc to go back.")
  }

  var nominatorLabel: String { self("Đơn vị trình", "Nominator") }
  var createdLabel: String { self("Ngày lập", "Created") }
  var specialistLabel: String { self("Thẩm định", "Specialist") }
  var receiptLabel: String { self("Số tiếp nhận", "Receipt") }
  var completeLabel: String { self("Ngày nhận đủ", "Complete on") }
  var dueLabel: String { self("Thời hạn", "Due") }

  func linesHeading(_ count: Int, marked: Int) -> String {
    guard marked > 0 else { return self("Dòng khen thưởng (\(count))", "Recipients (\(count))") }
    return self("Dòng khen thưởng (\(count), chọn \(marked))", "Recipients (\(count), \(marked) marked)")
  }
  func partsHeading(_ present: Int, of count: Int) -> String {
    self("Giấy tờ (\(present)/\(count))", "Papers (\(present)/\(count))")
  }
  func historyHeading(_ count: Int) -> String { self("Quá trình (\(count))", "History (\(count))") }

  var nextPaneShort: String { self("Phần", "Pane") }
  var advanceShort: String { self("Chuyển bước", "Next step") }
  var lineShort: String { self("Mở", "Open") }
  var markShort: String { self("Dấu", "Mark") }
  var correctShort: String { self("Sửa", "Correct") }
  var presenceShort: String { self("Có/thiếu", "There/missing") }
  var referenceShort: String { self("Số, ký hiệu", "Reference") }
  var factsShort: String { self("Chi tiết", "Details") }
  var noLines: String { self("Hồ sơ không có dòng nào.", "The dossier has no lines.") }
  var noParts: String { self("Hồ sơ không cần giấy tờ nào.", "The dossier needs no papers.") }
  var noSteps: String { self("Chưa có bước nào.", "Nothing was done yet.") }
  var lineNumberColumn: String { self("TT", "No") }
  var recipientColumn: String { self("Họ tên, tập thể", "Recipient") }
  var awardShortColumn: String { self("Hình thức", "Award") }
  var verdictColumn: String { self("Kết quả", "Verdict") }
  var voteColumn: String { self("Phiếu", "Vote") }
  var decisionColumn: String { self("Quyết định", "Decision") }
  var eligibleShort: String { self("Đủ", "Yes") }
  var ineligibleShort: String { self("Không", "No") }
  var partColumn: String { self("Giấy tờ", "Paper") }
  var referenceColumn: String { self("Số, ký hiệu hoặc tên tệp", "Number or file name") }
  var dayColumn: String { self("Ngày", "Day") }
  var stepColumn: String { self("Việc", "Step") }
  var byColumn: String { self("Người làm", "By") }
  var factsColumn: String { self("Nội dung", "Facts") }

  func partSaved(_ part: DossierPartKind, isPresent: Bool) -> String {
    let name = self.part(part)
    return isPresent ? self("Đã có: \(name).", "There: \(name).") : self("Còn thiếu: \(name).", "Missing: \(name).")
  }

  /// Line numbers, short where a step moved all lines.
  func lineNumbers(_ numbers: [Int], of count: Int) -> String {
    if numbers.count == count, count > 1 { return self("tất cả", "all") }
    return lineNumbers(numbers)
  }

  /// Line numbers, with a dash between the ends of a run: `1–3, 7`.
  func lineNumbers(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
      .joined(separator: ", ")
  }

  /// What was entered with a step, in the order it was asked for, without the day of the step.
  ///
  /// `short` is the value as it is understood without its label.
  func stepFacts(
    _ step: DossierStep, _ workspace: Workspace
  ) -> [(field: StepField, label: String, value: String, short: String)] {
    let fields = Pipeline.rule(for: step.step)?.fields ?? []
    return fields.filter { $0 != .day }.compactMap { field in
      guard let text = step.facts[field], !text.isEmpty else { return nil }
      let words = field == .assignee ? assignee(text, workspace) : text
      let value = field.isDay ? Day(iso: text).map { day($0) } ?? text : words
      let short =
        switch field {
        case .members: self("\(value) thành viên", "\(value) members")
        case .issuedVotes: self("phát ra \(value)", "\(value) issued")
        case .returnedVotes: self("thu về \(value)", "\(value) returned")
        case .yesVotes: self("\(value) đồng ý", "\(value) in favour")
        case .noVotes: self("\(value) không đồng ý", "\(value) against")
        case .invalidVotes: self("\(value) không hợp lệ", "\(value) invalid")
        default: value
        }
      return (field, self.field(field, of: step.step), value, short)
    }
  }

  /// What was entered with a step and is not its day, in one line: `19 đồng ý · 2 không đồng ý`.
  func stepSummary(_ step: DossierStep, _ workspace: Workspace) -> String {
    // How many ballots went out and came back is for those who ask.
    stepFacts(step, workspace).filter { ![.issuedVotes, .returnedVotes].contains($0.field) }.map(\.short)
      .filter { $0 != day(step.day) }.joined(separator: " · ")
  }

  func stepTaken(_ step: DossierStep, lines: String) -> String {
    self(
      "\(self.step(step.step)) · \(day(step.day)) · \(step.by) · dòng: \(lines)",
      "\(self.step(step.step)) · \(day(step.day)) · \(step.by) · lines: \(lines)")
  }
}

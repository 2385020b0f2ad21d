import Emulation

// Taking a step.
extension Texts {
  func chosenLines(_ lines: Set<Int>) -> String {
    let numbers = lineNumbers(lines.sorted())
    return self("dòng \(numbers)", lines.count == 1 ? "line \(numbers)" : "lines \(numbers)")
  }

  func stepMenuTitle(_ id: Dossier.ID, chosen: Set<Int>?) -> String {
    let lines =
      chosen.map(chosenLines) ?? self("mọi dòng chuyển được", "all lines that can go")
    return self("Chuyển bước · \(id) · \(lines)", "Next step · \(id) · \(lines)")
  }

  var verdictStep: String { self("Ghi kết quả thẩm định", "Enter the verdict") }
  var noStepPossible: String {
    self("Các dòng này đã kết thúc, không còn bước nào.", "These lines have ended; no step is left.")
  }
  func lineCount(_ count: Int) -> String { self("\(count) dòng", count == 1 ? "1 line" : "\(count) lines") }
  func except(_ count: String, _ reason: String) -> String {
    self("\(count) · để lại: \(reason)", "\(count) · left behind: \(reason)")
  }

  func stepTitle(_ step: PipelineStep, _ id: Dossier.ID) -> String { "\(self.step(step)) · \(id)" }

  /// Which lines a form moves.
  func stepSubject(_ option: StepOption, of dossier: Dossier?) -> String {
    let first = dossier.flatMap { dossier in option.lines.first.flatMap { dossier.line($0) } }
    if option.lines.count == 1, let first {
      return self("Dòng \(first.number): ", "Line \(first.number): ") + first.name
    }
    let numbers = lineNumbers(option.lines, of: dossier?.lines.count ?? 0)
    return self("\(option.lines.count) dòng: \(numbers)", "\(option.lines.count) lines: \(numbers)")
  }

  func duplicate(_ duplicate: DuplicateLine) -> String {
    let state = self.state(duplicate.other.state)
    return self(
      "Trùng: dòng \(duplicate.line) đã có ở \(duplicate.dossier), dòng \(duplicate.other.number) · \(state)",
      "Twice: line \(duplicate.line) is also in \(duplicate.dossier), line \(duplicate.other.number) · \(state)")
  }
  func moreDuplicates(_ count: Int) -> String { self("và \(count) dòng trùng nữa", "and \(count) more") }

  func stepDone(_ step: PipelineStep, lines: Int, of id: Dossier.ID) -> String {
    self(
      "Đã xong “\(self.step(step))”: \(lines) dòng của \(id).",
      "Done “\(self.step(step))”: \(lineCount(lines)) of \(id).")
  }

  var nextFieldShort: String { self("Ô kế, xong", "Next, done") }
  var otherFieldShort: String { self("Ô khác", "Other field") }
  var chairPost: String { self("CHỦ TỊCH", "CHỦ TỊCH") }
  var dayHint: String {
    self(
      "5/1 · 05012026 · +3lv (ngày làm việc) · t2 · mai", "5/1 · 05012026 · +3lv (working days) · t2 · mai (tomorrow)")
  }
  var optionalHint: String { self("Có thể để trống.", "May stay empty.") }
  var decisionNumberHint: String { self("Số và ký hiệu, ví dụ 125/QĐ-UBND", "Number and symbol, such as 125/QĐ-UBND") }
  var signerHint: String {
    self("Như trên quyết định: CHỦ TỊCH, KT. CHỦ TỊCH", "As on the decision: CHỦ TỊCH, KT. CHỦ TỊCH")
  }
  var addresseesHint: String { self("Các cơ quan, cách nhau bằng dấu phẩy", "Agencies, separated by commas") }
  func reasonHint(_ minimum: Int) -> String { self("Ít nhất \(minimum) ký tự", "At least \(minimum) characters") }
  func quorumHint(_ count: Int, of members: Int) -> String {
    self(
      "Cả ý kiến bằng văn bản; cần tối thiểu \(count)/\(members) phiếu",
      "Written opinions included; at least \(count) of \(members)")
  }
  func postingHint(_ days: Int) -> String {
    self("Ít nhất \(days) ngày làm việc sau ngày công khai", "At least \(days) working days after the posting")
  }
  func votesNeeded(_ count: Int, of members: Int, _ share: Share) -> String {
    self(
      "Cần tối thiểu \(count)/\(members) phiếu (\(percent(share)) tổng số thành viên)",
      "At least \(count) of \(members) votes (\(percent(share)) of all members)")
  }

  func verdictTitle(_ id: Dossier.ID) -> String { self("Kết quả thẩm định · \(id)", "Verdict · \(id)") }
  func verdictSubject(_ lines: [Int], of dossier: Dossier?) -> String {
    if lines.count == 1, let line = lines.first.flatMap({ dossier?.line($0) }) {
      return self("Dòng \(line.number): ", "Line \(line.number): ") + line.name
    }
    let numbers = lineNumbers(lines, of: dossier?.lines.count ?? 0)
    return self("\(lines.count) dòng: \(numbers)", "\(lines.count) lines: \(numbers)")
  }
  var verdictLabel: String { self("Kết quả thẩm định", "Verdict") }
  var noteLabel: String { self("Ghi chú, lý do", "Note, reason") }
  var choiceHint: String { self("Phím ← → để chọn", "← → to choose") }
  var toggleHint: String { self("Phím Space để đổi", "Space to change") }
  func verdictNoteHint(_ minimum: Int) -> String {
    self(
      "Không đủ điều kiện thì phải ghi lý do, ít nhất \(minimum) ký tự",
      "Not eligible needs a reason of at least \(minimum) characters")
  }
  func verdictSaved(_ verdict: Verdict, lines: Int) -> String {
    self(
      "Đã ghi “\(self.verdict(verdict))” cho \(lines) dòng.",
      "Entered “\(self.verdict(verdict))” for \(lineCount(lines)).")
  }

  func correctionTitle(_ line: Int, _ id: Dossier.ID) -> String {
    self("Sửa dòng \(line) · \(id)", "Correct line \(line) · \(id)")
  }
  func correctionSubject(_ line: RecipientLine) -> String {
    "\(subject(line.subject)) · \(line.award)"
  }
  var postLabel: String { self("Chức vụ", "Post") }
  func corrected(_ line: Int) -> String { self("Đã sửa dòng \(line).", "Line \(line) corrected.") }
  func referenceTitle(_ id: Dossier.ID) -> String { self("Giấy tờ · \(id)", "Paper · \(id)") }
  var referenceHint: String { self("Ví dụ 45/TTr-STC hoặc tên tệp", "Such as 45/TTr-STC, or a file name") }
  var presentLabel: String { self("Đã có", "There") }
}

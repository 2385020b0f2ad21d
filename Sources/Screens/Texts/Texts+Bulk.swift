import Emulation

// Acts on many records at once.
extension Texts {
  func dossierCount(_ count: Int) -> String {
    self("\(count) hồ sơ", count == 1 ? "1 dossier" : "\(count) dossiers")
  }
  func unitCount(_ count: Int) -> String { self("\(count) đơn vị", count == 1 ? "1 unit" : "\(count) units") }
  func dossiersAndLines(_ dossiers: Int, _ lines: Int) -> String { "\(dossierCount(dossiers)), \(lineCount(lines))" }

  var noDossierMarked: String {
    self("Dòng này không phải hồ sơ nên không có bước nào.", "This row is no dossier, so it has no step.")
  }
  func stepsMenuTitle(_ count: Int) -> String {
    self("Chuyển bước · \(dossierCount(count))", "Next step · \(dossierCount(count))")
  }
  func stepsTitle(_ step: PipelineStep, _ count: Int) -> String { "\(self.step(step)) · \(dossierCount(count))" }
  func verdictsTitle(_ count: Int) -> String { "\(verdictStep) · \(dossierCount(count))" }

  /// How many of the dossiers a step moves.
  func stepsSubject(_ step: SharedStep, of count: Int) -> String {
    let moved = dossiersAndLines(step.ready.count, step.lineCount)
    return step.ready.count == count ? moved : except(moved, dossierCount(count - step.ready.count))
  }

  func bulkTitle(_ heading: String, _ count: Int, of all: String) -> String {
    self("Xem trước · \(heading) · \(count)/\(all)", "Preview · \(heading) · \(count)/\(all)")
  }
  var bulkSaveShort: String { self("Ghi tất cả", "Save all") }
  var bulkLeaveOutShort: String { self("Bỏ ra, đưa vào", "Leave out, put in") }
  var bulkBackShort: String { self("Sửa lại", "Change") }
  var bulkOutcomeColumn: String { self("Sẽ thành", "Will become") }
  var bulkLeftOut: String { self("bỏ ra, giữ nguyên", "left out, stays as it is") }
  var bulkNothingLeft: String { self("Không còn bản ghi nào để ghi.", "No record is left to save.") }
  var bulkNewDossier: String { self("lập hồ sơ mới", "a new dossier") }

  /// How much is saved and how much stays as it is.
  func bulkSummary(_ count: String, left: Int) -> String {
    let stays = left > 0 ? self("; \(left) giữ nguyên", "; \(left) left as they are") : ""
    return self(
      "Ghi \(count) trong một lần, hoàn tác được trong một lần\(stays).",
      "Saves \(count) as one act that is undone as one\(stays).")
  }

  /// What a step makes of a dossier: `số HS-26-0412 · 3 dòng: Đã tiếp nhận`.
  func bulkStep(_ rule: PipelineRule, lines: Int, number: String?) -> String {
    let numbered = number.map { self("số \($0) · ", "number \($0) · ") } ?? ""
    let state = rule.to.map { ": \(self.state($0))" } ?? ""
    return "\(numbered)\(lineCount(lines))\(state)"
  }

  func bulkVerdict(_ verdict: Verdict, lines: Int) -> String { "\(lineCount(lines)): \(self.verdict(verdict))" }

  func bulkDone(_ heading: String, _ count: String, lines: Int) -> String {
    let what = lines > 0 ? "\(count), \(lineCount(lines))" : count
    return self("Đã xong “\(heading)”: \(what).", "Done “\(heading)”: \(what).")
  }

  func unitsMayBeNominated(_ able: Int, of count: Int) -> String {
    self("\(able)/\(count) đơn vị được đề nghị", "\(able)/\(count) units may be nominated")
  }
}

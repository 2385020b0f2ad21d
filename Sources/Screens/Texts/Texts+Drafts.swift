import Emulation

// What was being typed when the program stopped.
extension Texts {
  func draftsTitle(_ count: Int) -> String {
    self("Nội dung nhập dở · \(number(count))", "Unfinished input · \(number(count))")
  }
  var draftsExplained: String {
    self(
      "Chương trình đã ngừng khi đang nhập; những nội dung này chưa được ghi.",
      "The program stopped while this was being typed; none of it is saved.")
  }
  var draftResumeShort: String { self("Nhập tiếp", "Go on") }
  var draftLookShort: String { self("Xem hết", "Whole text") }
  var draftDropShort: String { self("Bỏ", "Drop") }
  var draftLaterShort: String { self("Để sau", "Later") }
  var draftDropped: String { self("Đã bỏ nội dung nhập dở.", "Unfinished input dropped.") }
  var draftOvertakenState: String { self("đã khác", "changed") }
  var draftStuckState: String { self("chỉ xem", "look only") }
  var draftOvertaken: String {
    self(
      "Bản ghi đã được sửa sau khi nhập nội dung này: xem lại trước khi lưu.",
      "The record was changed after this was typed: look again before saving.")
  }
  var draftIsMerged: String {
    self(
      "Bản ghi đã được sửa sau khi nhập: lưu sẽ hỏi chỗ cả hai cùng sửa.",
      "The record was changed since: saving asks about what both changed.")
  }
  var draftRecordGone: String {
    self("Bản ghi không còn hoặc không đọc được.", "The record is gone or cannot be read.")
  }
  var draftPlaceGone: String {
    self("Chỗ nhập không còn trong bản ghi.", "The place it was typed into is gone from the record.")
  }
  var draftStepGone: String {
    self("Các dòng này không còn chờ bước ấy.", "These lines do not wait for that step any more.")
  }
  var draftUnknown: String {
    self("Phiên bản này không có biểu mẫu ấy.", "This version has no such form.")
  }
  func draftUnreadable(_ path: String, others: Int) -> String {
    let more = others > 0 ? self(" và \(others) tệp khác", " and \(others) more") : ""
    return self(
      "Không đọc được tệp nội dung nhập dở \(path)\(more); tệp được giữ nguyên để xem lại.",
      "Unfinished input cannot be read: \(path)\(more); the file is kept as it is, to be looked at.")
  }

  /// Which form or cell of a record: `A2.2 · Thẩm định`, `Trả hồ sơ bổ sung, dòng 1–3`.
  func draftPlace(_ draft: Draft) -> String {
    switch DraftOrigin(draft) {
    case .cell(_, let criterion, let column): "\(criterion) · \(self.column(column))"
    case .step(_, let step, let lines): "\(self.step(step)), \(chosenLines(Set(lines)))"
    case .verdict(_, let lines): "\(verdictStep), \(chosenLines(Set(lines)))"
    case .steps(let ids, let step): stepsTitle(step, ids.count)
    case .verdicts(let ids): verdictsTitle(ids.count)
    case .correction(_, let line): self("Sửa dòng \(line)", "Correct line \(line)")
    case .personal(_, let line):
      self("Dữ liệu cá nhân dòng \(line)", "Personal data of line \(line)")
    case .reference(_, let kind): part(kind)
    case .dutyDone(_, let code): self("Nhiệm vụ \(code)", "Duty \(code)")
    case .account(let id): id == nil ? newPersonTitle : self("Sửa người dùng", "Change the account")
    case .goBack(_, let version):
      self("Đưa về lần lưu \(version.revision)", "Back to version \(version.revision)")
    case nil: draft.kind
    }
  }
}

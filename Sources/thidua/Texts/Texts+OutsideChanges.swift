import Emulation
import Screens
import Storage

// Files that are not as the journal says: what differs, and what can be done.
extension Texts {
  /// What differs in a file, from the journal's version to the file, a line each; one that says why where nobody can tell.
  ///
  /// - Parameter limit: how many fields are told.
  func differences(_ change: OutsideChange, _ workspace: Workspace, on day: Day, limit: Int) -> [String] {
    guard let differences = change.differences else { return state(of: change).map { [$0] } ?? [] }
    let words = FieldWords(self, of: change.record.kind, workspace, on: day)
    let lines = differences.prefix(limit).map { difference in
      "\(words.name(difference.change.path)): \(words.beforeAndAfter(difference.change))"
    }
    if lines.isEmpty { return [self("nội dung không đổi, chỉ khác cách ghi", "the same content, written otherwise")] }
    let rest = differences.count - lines.count
    return lines + (rest > 0 ? [self("… còn \(number(rest)) mục khác", "… \(number(rest)) more fields")] : [])
  }

  private func state(of change: OutsideChange) -> String? {
    switch (change.file, change.journal) {
    case (.unchanged, _): self("tệp đúng như nhật ký", "the file is as the journal says")
    case (.gone, _): self("không còn tệp", "the file is gone")
    case (.damaged, _): self("tệp không đọc được", "the file cannot be read")
    case (.readable, .sum):
      self(
        "nhật ký chỉ có mã băm của tệp cũ, không có nội dung: không nêu được khác ở đâu",
        "the journal has only the sum of the file, not its content: what differs cannot be told")
    case (.readable, .unknown): self("nhật ký chưa có bản ghi này", "the journal does not know the record")
    case (.readable, .removed): self("theo nhật ký, bản ghi đã bị xóa", "in the journal the record was taken away")
    case (.readable, .content): nil
    }
  }

  /// What can be done about a file just as it and the journal are; nothing of it leads back to where one was.
  func wayOut(_ change: OutsideChange) -> String {
    let adopt = self("nhận bằng “thidua adopt”", "adopt it by “thidua adopt”")
    let putBack = self("đưa về như nhật ký bằng “thidua adopt --put-back”", "put it back by “thidua adopt --put-back”")
    let backup = self("lấy tệp từ bản sao lưu", "take the file from a backup")
    let away = self("chuyển tệp ra ngoài thư mục dữ liệu", "move the file out of the folder")
    let mend = self("sửa tệp", "mend the file")
    let ways: [String] =
      switch (change.file, change.journal) {
      case (.readable, .content), (.readable, .removed), (.gone, .content): [adopt, putBack]
      case (.readable, .sum), (.gone, .sum): [adopt, backup]
      case (.readable, .unknown): [adopt, away]
      case (.damaged, .content), (.damaged, .removed): [mend, putBack]
      case (.damaged, .sum): [mend, backup]
      case (.damaged, .unknown): [mend, away]
      case (.unchanged, _), (.gone, .removed), (.gone, .unknown): []
      }
    let all = ways.joined(separator: self(", hoặc ", ", or "))
    return all.isEmpty ? self("không phải làm gì", "nothing has to be done") : all
  }

  /// What differs in a few lines, and what can be done.
  ///
  /// - Parameter workspace: knows the names; nil where the folder cannot be loaded.
  func explanation(_ change: OutsideChange, _ workspace: Workspace?) -> [String] {
    let lines = workspace.map { differences(change, $0, on: $0.province.today ?? ThisMachine.now().day, limit: 5) }
    return (lines ?? []) + ["→ \(wayOut(change))"]
  }

  /// Why a file cannot be settled as it was asked for, and what can be done instead.
  func cannotSettle(_ change: OutsideChange) -> String {
    let path = RecordPath(change.record).text
    let reason =
      switch change.journal {
      case .unknown: self("nhật ký không có bản ghi này", "the journal does not know the record")
      case .sum: self("nhật ký không có nội dung của bản ghi", "the journal does not have the content")
      case .content, .removed: self("tệp không đọc được", "the file cannot be read")
      }
    return "\(path): \(reason). " + self("Có thể: ", "You can: ") + wayOut(change) + "."
  }

  /// That only what differs was shown.
  var nothingAdoptedYet: String {
    self(
      "Chưa nhận gì. Để nhận, chạy lại với --why \"lý do\"; để đưa về như nhật ký, thêm --put-back.",
      "Nothing is adopted yet. To adopt, run it again with --why \"reason\"; add --put-back to have it as the journal says."
    )
  }

  var adoptWhyHelp: String {
    self("Lý do, ghi vào nhật ký; không ghi thì chỉ xem khác gì.", "The reason; without it only what differs is shown.")
  }
}

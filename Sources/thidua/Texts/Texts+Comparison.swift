import Emulation
import Screens
import Storage

// What comparing with the journals found.
extension Texts {
  func moreFaults(_ count: Int) -> String { self("và \(number(count)) chỗ nữa", "and \(number(count)) more") }

  /// That many files of a folder have the same fault.
  func manyFiles(_ count: Int, _ fault: String) -> String {
    self("\(number(count)) tệp \(fault)", "\(number(count)) files: \(fault)")
  }

  /// Why no sum is printed, with the files.
  func unproved(_ doubt: Doubt, _ workspace: Workspace, on day: Day) -> String {
    guard case .records(let keys) = doubt else {
      return self(
        "Nhật ký hỏng hoặc thiếu việc, nên không in mã kiểm. Chạy “thidua check”, rồi khôi phục từ bản sao lưu.",
        "A journal is damaged or lacks acts, so no sum is printed. Run “thidua check”, then restore it from a backup.")
    }
    let files = keys.map { "\(recordName($0, workspace, on: day)) (\(RecordPath($0).text))" }
    return self(
      "\(number(keys.count)) tệp không như nhật ký, nên không in mã kiểm: \(some(files, of: 5)). Xem lại, rồi nhận "
        + "bằng “thidua adopt”, hoặc thêm --put-back để đưa tệp về như nhật ký.",
      "\(number(keys.count)) files are not as the journal says, so no sum is printed: \(some(files, of: 5)). Look at "
        + "them, then adopt them by “thidua adopt”, or add --put-back to have them as the journal says.")
  }

  func lostJournal(_ loss: JournalLoss) -> String {
    self(
      "nhật ký \(loss.path) thiếu việc đã ghi: từng có đến việc \(loss.through.text). Chạy “thidua check”, rồi khôi phục từ "
        + "bản sao lưu.",
      "the journal \(loss.path) lacks acts that were saved: it once went up to \(loss.through.text). Run “thidua check”, then "
        + "restore it from a backup.")
  }

  var noJournalLeft: String {
    self(
      "không còn nhật ký nào trong thư mục journal. Chạy “thidua check”, rồi khôi phục từ bản sao lưu.",
      "no journal is left in the folder journal. Run “thidua check”, then restore it from a backup.")
  }
}

import Screens
import Storage

// What went wrong where nothing was to be saved.
extension Texts {
  /// Why data could not be read, where nothing was to be saved.
  func reading(_ error: StorageError) -> String {
    switch error {
    case .failed(let failure, _):
      self(
        "Không đọc được dữ liệu: \(file(failure)). \(remedy(failure.code))",
        "The data cannot be read: \(file(failure)). \(remedy(failure.code))")
    case .stopped: stopped
    case .busy:
      self(
        "Chương trình khác đang ghi, chưa đọc được. Hãy thử lại.",
        "Another program is writing; nothing could be read. Try again.")
    case .damagedUnderneath(let problem):
      self(
        "Không đọc được \(problem.path): \(self.problem(problem.reason)). Khôi phục từ bản sao lưu.",
        "\(problem.path) cannot be read: \(self.problem(problem.reason)). Restore it from a backup.")
    case .journalDamaged(let path): damagedJournal(path)
    case .journalUnreadable(let path, let failure): unreadableJournal(path, failure)
    case .journalNewer(let path): newerJournal(path)
    default: storage(error)
    }
  }

  func damagedJournal(_ path: String) -> String {
    self(
      "Nhật ký \(path) bị hỏng ở cuối. Chạy “thidua check” và khôi phục từ bản sao lưu.",
      "The journal \(path) is damaged at its end. Run “thidua check” and restore it from a backup.")
  }

  func unreadableJournal(_ path: String, _ failure: ReadFailure) -> String {
    self(
      "Không đọc được nhật ký \(path): \(unreadable(failure)). Trả tệp về như cũ hoặc khôi phục từ bản sao lưu.",
      "The journal \(path) cannot be read: \(unreadable(failure)). Put the file back or restore it from a backup.")
  }

  func newerJournal(_ path: String) -> String {
    self(
      "Nhật ký \(path) do phiên bản mới hơn ghi. Hãy cập nhật chương trình.",
      "The journal \(path) was written by a newer version. Update the program.")
  }
}

import Screens

// Where the person was, and the views that were saved.
extension Texts {
  func placeUnreadable(_ path: String) -> String {
    self(
      "Không đọc được chỗ làm việc lần trước; tệp được cất ở \(path).",
      "Where you were last time cannot be read; the file is put aside: \(path).")
  }

  func placeNotKept(_ failure: StateFailure) -> String {
    self(
      "Lần sau không trở lại được chỗ này: không ghi được \(failure.path) (\(system(failure.code))).",
      "The next start will not come back here: cannot write \(failure.path) (\(system(failure.code))).")
  }

  /// What of the saved views is not used; nil where all is.
  func viewProblems(_ problems: [ViewsFile.Problem], _ path: String) -> String? {
    guard let first = problems.first else { return nil }
    let what =
      first.isUnknown
      ? self("không rõ “\(first.place)”", "“\(first.place)” is not known")
      : self("“\(first.place)” sai", "“\(first.place)” is wrong")
    let more = problems.count > 1 ? self(" và \(problems.count - 1) chỗ khác", " and \(problems.count - 1) more") : ""
    return self(
      "\(path): \(what)\(more); phần còn lại vẫn dùng, tệp giữ nguyên.",
      "\(path): \(what)\(more); the rest is used, the file stays as it is.")
  }

  func viewsNotRead(_ path: String, _ failure: SettingsFile.Failure) -> String {
    self(
      "Không đọc được chế độ xem đã lưu ở \(path): \(reason(failure)).",
      "Cannot read the saved views in \(path): \(reason(failure)).")
  }
}

import Screens

extension Texts {
  /// That what is being typed is on the screen only.
  func notKept(_ failure: DraftFailure) -> String {
    self(
      "Chữ đang gõ sẽ mất nếu chương trình bị ngắt: không ghi được \(failure.path) (\(system(failure.code))).",
      "What is typed would be lost if the program were cut off: cannot write \(failure.path) (\(system(failure.code)))."
    )
  }
}

extension Texts {
  /// That acts of others are seen only when asked for.
  var notWatching: String {
    self(
      "Máy không cho theo dõi thư mục: việc người khác lưu chỉ thấy khi nhấn F5.",
      "The system gives no watch on the folder: what others save is seen only after F5.")
  }
}

import Screens

extension Texts {
  /// That what is being typed is on the screen only.
  func notKept(_ failure: StateFailure) -> String {
    self(
      "Chữ đang gõ sẽ mất nếu chương trình bị ngắt: không ghi được \(failure.path) (\(system(failure.code))).",
      "What is typed would be lost if the program were cut off: cannot write \(failure.path) (\(system(failure.code)))."
    )
  }
}

extension Texts {
  /// That nothing happens because another program has the data.
  var waitingForWriter: String { self("Đang chờ chương trình khác ghi…", "Waiting for another program to write…") }

  /// That keys were typed while nothing happened, and did nothing.
  var keysLeftOut: String {
    self("Phím gõ trong lúc chờ đã bỏ qua.", "Keys typed while waiting were left out.")
  }

  /// That acts of others are seen only when asked for.
  var notWatching: String {
    self(
      "Máy không cho theo dõi thư mục: việc người khác lưu chỉ thấy khi nhấn F5.",
      "The system gives no watch on the folder: what others save is seen only after F5.")
  }
}

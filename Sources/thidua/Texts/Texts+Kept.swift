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

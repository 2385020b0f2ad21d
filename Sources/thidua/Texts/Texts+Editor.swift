import Screens

extension Texts {
  /// Why nothing was written in the person's own editor; the field keeps its text in all cases.
  func editor(_ failure: TextEditor.Failure) -> String {
    switch failure {
    case .none:
      self(
        "Chưa chọn trình soạn thảo: trước khi mở thidua, gõ ví dụ export EDITOR=nano.",
        "No editor is chosen: before starting thidua, type for instance export EDITOR=nano.")
    case .notStarted(let command):
      self("Không mở được “\(command)”. Chữ trong ô vẫn còn.", "Cannot start “\(command)”. The field keeps its text.")
    case .ended(let command, let code):
      self(
        "“\(command)” kết thúc với lỗi (mã \(code)); chữ trong ô giữ như cũ. Xem biến VISUAL, EDITOR.",
        "“\(command)” ended with an error (code \(code)); the field keeps its text. Look at VISUAL and EDITOR.")
    case .file(let path, let code):
      self(
        "Không dùng được \(path) (\(system(code))); chữ trong ô giữ như cũ.",
        "Cannot use \(path) (\(system(code))); the field keeps its text.")
    case .notText:
      self(
        "Nội dung vừa soạn không phải UTF-8; chữ trong ô giữ như cũ.",
        "What was written is not UTF-8; the field keeps its text.")
    case .tooLarge(let limit):
      self(
        "Nội dung vừa soạn dài quá \(number(limit)) byte; chữ trong ô giữ như cũ.",
        "What was written has more than \(number(limit)) bytes; the field keeps its text.")
    }
  }
}

// The guided tour on the sample.
extension Texts {
  /// - Parameter number: the number of the step, from 1; nil when all is done.
  func tourTitle(_ number: Int?, of count: Int) -> String {
    guard let number else { return self("Hướng dẫn từng bước · đã xong", "Guided tour · done") }
    return self("Hướng dẫn từng bước · \(number)/\(count)", "Guided tour · step \(number) of \(count)")
  }

  /// What is to be done, in two lines at most; the second one says how to leave.
  func tourText(_ step: Tour.Step?, _ keymap: Keymap) -> String {
    func key(_ command: Command) -> String { keymap.key(for: command)?.name ?? "" }
    let what =
      switch step {
      case .blocs:
        self("Nhấn \(key(.placeBlocs)) để mở Khối: các cụm, khối thi đua.", "Press \(key(.placeBlocs)) for the blocs.")
      case .ranking:
        self("Chọn một khối (↑ ↓), nhấn Enter để xem xếp hạng.", "Choose a bloc (↑ ↓); Enter shows its ranking.")
      case .points:
        self(
          "Chọn đơn vị, Enter mở phiếu điểm; gõ điểm vào một ô rồi Enter để lưu.",
          "Choose a unit, Enter opens its card; type points into a cell, Enter saves.")
      case .undo:
        self(
          "Điểm đã lưu ngay. Nhấn \(key(.undo)) để hoàn tác.", "It is saved already. Press \(key(.undo)) to undo it.")
      case .find:
        self(
          "Nhấn \(key(.find)), gõ một phần tên đơn vị, không cần dấu, rồi Enter.",
          "Press \(key(.find)), type part of a unit's name, no accents needed, then Enter.")
      case .help:
        self(
          "Nhấn \(key(.help)) để xem mọi phím của màn hình đang mở.", "Press \(key(.help)) for all keys of the screen.")
      case nil:
        self(
          "Xem lại: \(key(.palette)), gõ “hướng dẫn”.", "To see it again: \(key(.palette)), then type “tour”.")
      }
    let way =
      step == nil
      ? self("Nhấn phím bất kỳ để đóng.", "Any key closes this.") : self("Esc: thôi hướng dẫn.", "Esc leaves the tour.")
    return "\(what)\n\(way)"
  }

  var tourLeaveShort: String { self("Thôi hướng dẫn", "Leave the tour") }
  /// What whoever sees the sample for the first time is told.
  func tourProposed(_ keymap: Keymap) -> String {
    let key = keymap.key(for: .tour)?.name ?? ""
    return self("Lần đầu? Nhấn \(key) để xem hướng dẫn từng bước.", "New here? Press \(key) for a guided tour.")
  }
  var tourNeedsSample: String {
    self(
      "Hướng dẫn từng bước chỉ có trên dữ liệu mẫu: “thidua --sample”.",
      "The guided tour is for the sample only: “thidua --sample”.")
  }
  func tourLeft(_ keymap: Keymap) -> String {
    let key = keymap.key(for: .palette)?.name ?? ""
    return self(
      "Đã thôi hướng dẫn. Xem lại: \(key), gõ “hướng dẫn”.", "Tour left. To see it again: \(key), then type “tour”.")
  }
}

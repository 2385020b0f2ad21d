import TermUI

// What is sent to the clipboard of the machine the person sits at.
extension Texts {
  func copied(_ part: CopiedPart, _ text: String) -> String {
    let shown = text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " · ")
    let start = shown.count > 40 ? shown.prefix(39) + "…" : shown[...]
    return switch part {
    case .row: self("Đã gửi dòng này vào bảng tạm: \(start)", "Row sent to the clipboard: \(start)")
    case .cell: self("Đã gửi ô này vào bảng tạm: \(start)", "Cell sent to the clipboard: \(start)")
    }
  }

  var nothingToCopy: String { self("Con trỏ không ở chỗ nào có chữ để chép.", "There is nothing to copy here.") }

  func tooLongToCopy(_ count: Int) -> String {
    self("Chưa chép: dài \(count) ký tự, quá dài cho bảng tạm.", "Not copied: \(count) characters are too many.")
  }

  /// That the terminal has no clipboard.
  public var noClipboard: String {
    self(
      "Chưa chép: cửa sổ dòng lệnh này không có bảng tạm để gửi vào.",
      "Not copied: this terminal has no clipboard to send to.")
  }
}

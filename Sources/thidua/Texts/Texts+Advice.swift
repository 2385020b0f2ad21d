import Screens
import Storage

// What to do about what the check of a data folder found.
extension Texts {
  /// What to do, as a sentence; nil for what needs nothing, or says it itself.
  func advice(_ subject: Finding.Subject) -> String? {
    switch subject {
    // What can be done about each is said with it.
    case .problem(.editedOutside), .differsFromJournal, .otherRevision, .missingFile, .notInJournal: nil
    case .problem(.accountsLost):
      self("Lấy lại thư mục accounts từ bản sao lưu.", "Restore the folder accounts from a backup.")
    case .problem(.newerSchema), .newerLine:
      self("Cập nhật chương trình rồi kiểm tra lại.", "Update the program and check again.")
    case .problem(.unlistable(let failure)), .problem(.unreadable(.failed(let failure))): remedy(failure.code)
    case .problem, .flaw:
      self(
        "Sửa tệp được nêu, hoặc khôi phục tệp ấy từ bản sao lưu.", "Mend the file named, or restore it from a backup.")
    case .brokenLine, .brokenChain:
      self(
        "Nhật ký hỏng hoặc bị sửa: giữ nguyên thư mục để đối chiếu, rồi khôi phục từ bản sao lưu gần nhất.",
        "A journal is damaged or was changed: keep the folder as it is for comparison and restore the last backup.")
    case .wrongManifest:
      self("Lấy lại tệp bảng mã băm từ bản sao lưu.", "Restore the list of sums from a backup.")
    case .cutLine:
      self(
        "Xem tệp “.cut”: việc trong đó không được ghi nhận; cần thì nhập lại.",
        "Look into the “.cut” file: what stands there was not saved; enter it again where it is needed.")
    case .differsFromSeal, .missingSeal:
      self("Khôi phục năm đã khóa từ bản sao lưu.", "Restore the sealed year from a backup.")
    case .besideSeal:
      self(
        "Đối chiếu rồi dọn các tệp nằm ngoài năm đã khóa.",
        "Compare, then clear away what stands beside the sealed year.")
    default: nil
    }
  }
}

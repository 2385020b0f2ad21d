import Emulation

// Personal data of a recipient.
extension Texts {
  var personalHeading: String { self("Dữ liệu cá nhân", "Personal data") }

  /// A field as it is labelled.
  public func personal(_ field: PersonalField) -> String {
    switch field {
    case .birthDate: self("Ngày sinh", "Birth date")
    case .identityNumber: self("Số định danh", "Identity number")
    case .phone: self("Điện thoại", "Phone")
    }
  }

  func personalHint(_ field: PersonalField) -> String {
    switch field {
    case .birthDate: self("Ngày, tháng, năm; như 5/1/1980.", "Day, month and year, like 5/1/1980.")
    case .identityNumber:
      self("12 chữ số trên thẻ căn cước; giấy cũ 9 chữ số.", "The 12 digits of the card; an old card has 9.")
    case .phone: self("Chữ số, có thể có dấu cách và dấu + ở đầu.", "Digits, perhaps with spaces and a + in front.")
    }
  }

  var revealShort: String { self("Hiện", "Show") }
  var maskShort: String { self("Che", "Hide") }
  var editPersonalShort: String { self("Nhập, sửa", "Enter, edit") }
  var eraseShort: String { self("Xóa", "Delete") }
  var erasePersonalShort: String { self("Xóa dữ liệu cá nhân", "Delete personal data") }
  var noPersonalData: String { self("Chưa có dữ liệu cá nhân.", "There are no personal data yet.") }

  func personalTitle(_ recipient: RecipientKey) -> String {
    self(
      "\(recipient.dossier) · dòng \(recipient.line) · Dữ liệu cá nhân",
      "\(recipient.dossier) · line \(recipient.line) · Personal data")
  }
  var personalExplained: String {
    self(
      "Ghi vào tệp riêng. Nhật ký chỉ ghi ai sửa mục nào, không ghi nội dung; không hoàn tác được.",
      "Kept in a file apart. The log says who changed which field, never the value; it cannot be undone.")
  }
  func personalSaved(_ recipient: RecipientKey) -> String {
    self("Đã ghi dữ liệu cá nhân dòng \(recipient.line).", "Personal data of line \(recipient.line) saved.")
  }
  func personalErased(_ recipient: RecipientKey) -> String {
    self("Đã xóa dữ liệu cá nhân dòng \(recipient.line).", "Personal data of line \(recipient.line) deleted.")
  }
  func erasePersonalQuestion(_ recipient: RecipientKey) -> String {
    self(
      "Xóa dữ liệu cá nhân dòng \(recipient.line)?", "Delete the personal data of line \(recipient.line)?")
  }
  var erasePersonalExplained: String {
    self(
      "Ngày sinh, số định danh và điện thoại mất hẳn, không lấy lại được; chỉ còn trong các bản sao lưu cũ.",
      "Birth date, identity number and phone are gone for good; only older backups still have them.")
  }

  var personalErasedMeanwhile: String {
    self(
      "Chưa lưu: dữ liệu cá nhân vừa bị xóa. Nhấn Esc, xem lại rồi nhập lại nếu cần.",
      "Not saved: the personal data were just erased. Press Esc, look, and enter them again if needed.")
  }

  /// Which recipient and which fields an act was about: `dòng 3 (ngày sinh, điện thoại)`.
  public func personalDeed(line: Int, fields: [PersonalField]) -> String {
    let names = fields.map { personal($0).lowercased() }.joined(separator: ", ")
    return self("dòng \(line)", "line \(line)") + (names.isEmpty ? "" : " (\(names))")
  }

  /// Somebody else was quicker.
  public func personalOvertaken(_ recipient: RecipientKey, author: String?, at: Moment?, today: Day) -> String {
    let who = author ?? self("người khác", "somebody else")
    let when = at.map { " " + time($0, today: today) } ?? ""
    return self(
      "Chưa lưu: \(who) đã sửa hoặc xóa dữ liệu cá nhân dòng \(recipient.line)\(when). Nhấn Esc, xem lại rồi nhập lại.",
      "Not saved: \(who) changed or erased the personal data of line \(recipient.line)\(when). Press Esc, look, repeat."
    )
  }
}

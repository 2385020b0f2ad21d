import Emulation

// What was done to files without the program, and what that means for people.
extension Texts {
  /// Why somebody may not do something because of what was done to the files of accounts.
  func unsettled(_ refusal: Refusal, managers: String, _ oneOf: ([Account.Role]) -> String) -> String {
    switch refusal {
    case .accountEdited(let author, let standIn, _, let needs):
      let path = "accounts/\(author).json"
      let counts =
        standIn == .journal
        ? self("chỉ tính vai trò theo nhật ký", "only its roles in the journal count")
        : self("nhật ký không có nội dung nên không tính vai trò nào", "the journal has no content, so no role counts")
      let need = needs.isEmpty ? "" : self(" Việc này cần vai trò \(oneOf(needs)).", " This needs \(oneOf(needs)).")
      return self(
        "\(path) bị sửa ngoài chương trình: \(counts).\(need) Nhờ \(managers) xem “thidua check”, rồi nhận hoặc đưa tệp về.",
        "\(path) was edited outside the program: \(counts).\(need) Ask the \(managers) to look and settle it.")
    case .accountsLost(let count):
      return self(
        "Chỉ xem: nhật ký có \(number(count)) người dùng nhưng thư mục accounts không còn tệp nào. Lấy lại thư mục ấy từ bản sao lưu.",
        "Read only: the journal knows \(number(count)) accounts and the folder accounts has none. Restore it from a backup."
      )
    case .ownAccount(let author):
      return self(
        "Không ai tự nhận hoặc tự đưa về tệp người dùng của mình (\(author)): nhờ \(managers) khác, hoặc lấy tệp từ bản sao lưu.",
        "Nobody settles his or her own account (\(author)): ask another \(managers), or take the file from a backup.")
    default: return ""
    }
  }

  /// That what stands on the screen of an account is not its file.
  var editedOutsideState: String { self("sửa ngoài", "edited") }
  /// What an adoption is compared with.
  public var comparedWithJournal: String { self("so với bản nhật ký", "against the journal's version") }
  var adoptedAgainstJournal: String {
    self(
      "Nhận tệp bị sửa ngoài chương trình; so với bản nhật ký:",
      "A file edited outside was adopted; against the journal's version:")
  }
  /// Why nothing is told of what a version changed.
  func nothingBefore(_ kind: ActKind) -> String {
    guard kind == .adopt else { return firstVersion }
    return self(
      "Tệp bị sửa ngoài chương trình; nhật ký không có bản trước để so.",
      "The file was edited outside; the journal has no version before to compare with.")
  }
  /// That an adoption cannot be compared.
  public var nothingToCompare: String {
    self("nhật ký không có bản trước để so", "the journal has no version before to compare with")
  }
}

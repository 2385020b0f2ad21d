import Emulation
import Screens
import Storage

// Files of personal data: what is wrong with them, and the command for them. No text ever holds a value.
extension Texts {
  /// Why personal data cannot be shown or written.
  func personal(_ failure: PersonalFailure, _ path: String) -> String {
    switch failure {
    case .forbidden:
      self(
        "Tài khoản này không được xem dữ liệu cá nhân.", "This account may not see personal data.")
    case .unreadable(let failure):
      self("Không đọc được \(path): \(unreadable(failure)).", "\(path) cannot be read: \(unreadable(failure)).")
    case .damaged(let line, let column):
      self(
        "\(path) bị hỏng ở dòng \(line), cột \(column). Khôi phục từ bản sao lưu, hoặc xóa rồi nhập lại.",
        "\(path) is damaged at line \(line), column \(column). Restore it from a backup, or erase and enter again.")
    case .otherName:
      self("\(path) mang tên của người khác.", "\(path) calls itself by another name.")
    case .newerSchema:
      self(
        "\(path) do phiên bản mới hơn ghi. Hãy cập nhật chương trình.",
        "\(path) was written by a newer version. Update the program.")
    case .editedOutside:
      self(
        "\(path) bị sửa ngoài chương trình. Xem lại, rồi chạy “thidua adopt”.",
        "\(path) was edited outside the program. Look at it, then run “thidua adopt”.")
    case .changed, .changedToo:
      self(
        "Chưa lưu: dữ liệu cá nhân vừa được sửa hoặc xóa. Xem lại rồi nhập lại.",
        "Not saved: the personal data were just changed or erased. Look again and repeat.")
    case .noRecipient:
      self(
        "Chưa lưu: hồ sơ không còn dòng cá nhân này.", "Not saved: the dossier has no such individual any more.")
    case .leftBehind: self("Chưa lưu: \(path) còn đó.", "Not saved: \(path) is still there.")
    }
  }

  /// The same with whose data they are.
  func personal(_ recipient: RecipientKey, _ failure: PersonalFailure) -> String {
    guard case .leftBehind = failure else { return personal(failure, PersonalPath(recipient).text) }
    return self(
      "Chưa lưu: dòng \(recipient.line) của \(recipient.dossier) còn dữ liệu cá nhân. Mở dòng ấy, xóa dữ liệu cá nhân rồi làm lại.",
      "Not saved: line \(recipient.line) of \(recipient.dossier) has personal data. Open it, erase them, then repeat.")
  }

  var personalAbstract: String {
    self(
      "In hoặc xóa dữ liệu cá nhân của một người trong hồ sơ, kể cả năm đã khóa.",
      "Prints or erases the personal data of one recipient, of a sealed year too.")
  }
  var personalDiscussion: String {
    self("Mỗi lần xem, xóa đều được ghi vào nhật ký.", "The journal tells of every look and of erasing.")
  }
  var personalFileHelp: String {
    self("Tệp, như personal/2025/HS-2025-0012-3.json.", "The file, as personal/2025/HS-2025-0012-3.json.")
  }
  var eraseHelp: String { self("Xóa hẳn thay vì in.", "Erases them for good instead of printing them.") }
  var eraseWhyHelp: String {
    self("Lý do xóa, ghi vào nhật ký; cần khi xóa.", "The reason for erasing, for the journal; needed with --erase.")
  }
  var yesHelp: String { self("Xóa mà không hỏi lại.", "Erases without a question.") }
  var eraseReasonWanted: String {
    self("Xóa thì phải nêu lý do: thêm --why.", "Erasing needs a reason: add --why.")
  }
  var yesWanted: String {
    self("Không có màn hình để hỏi lại: thêm --yes nếu chắc chắn xóa.", "Nobody can be asked here: add --yes to erase.")
  }
  /// The question before personal data are erased.
  func eraseQuestion(_ recipient: RecipientKey) -> String {
    self(
      "Xóa hẳn dữ liệu cá nhân dòng \(recipient.line) của \(recipient.dossier)? Không lấy lại được.",
      "Erase the personal data of line \(recipient.line) of \(recipient.dossier)? They are gone for good.")
  }
  var eraseAnswerWanted: String {
    self("Gõ “xóa” rồi Enter để xóa; Enter để thôi.", "Type “erase” and Enter to erase; Enter alone leaves them.")
  }
  var eraseAnswer: String { self("xóa", "erase") }
  var nothingErased: String { self("Chưa xóa gì.", "Nothing was erased.") }
  func notAPersonalFile(_ path: String) -> String {
    self(
      "\(path) không phải tệp dữ liệu cá nhân; ghi như personal/2025/HS-2025-0012-3.json.",
      "\(path) is no file of personal data; write it like personal/2025/HS-2025-0012-3.json.")
  }
  func noPersonalFile(_ path: String) -> String { self("Không có \(path).", "There is no \(path).") }
  func personalGone(_ path: String, _ act: ActID) -> String {
    self("Đã xóa \(path), việc \(act.text).", "\(path) is erased, act \(act.text).")
  }

  /// What `check` says of personal data.
  func personalFinding(_ subject: Finding.Subject, _ octal: (UInt32) -> String) -> String {
    switch subject {
    case .personal(.forbidden):
      self(
        "tài khoản này không được xem dữ liệu cá nhân; chưa kiểm tra phần này",
        "this account may not see personal data; they were not examined")
    case .personal(.damaged(let line, let column)):
      self("hỏng ở dòng \(line), cột \(column)", "damaged at line \(line), column \(column)")
    case .personal(.unreadable(let failure)): unreadable(failure)
    case .personal(.otherName): self("mang tên của người khác", "it calls itself by another name")
    case .personal(.newerSchema): self("do phiên bản mới hơn ghi", "written by a newer version")
    case .personal: self("bị sửa ngoài chương trình; xem lại rồi adopt", "edited outside the program; look, then adopt")
    case .personalTooOpen(let mode):
      self(
        "dữ liệu cá nhân mở quá rộng (\(octal(mode))); chỉ chủ tệp ghi, nhóm đọc",
        "personal data open too wide (\(octal(mode))); only the owner writes and the group reads")
    case .personalOfNobody:
      self(
        "không hồ sơ nào có người này; xóa bằng “thidua personal --erase”",
        "no dossier has this recipient; erase it with “thidua personal --erase”")
    case .personalNotErased:
      self(
        "nhật ký ghi là đã xóa nhưng tệp còn; xóa bằng “thidua personal --erase”",
        "the journal says it was erased, and it is there; erase it with “thidua personal --erase”")
    case .personalLeftOut(let count):
      self(
        "bản sao lưu không có dữ liệu cá nhân của \(number(count)) người",
        "the backup had no personal data; recipients without them: \(number(count))")
    default: ""
    }
  }
}

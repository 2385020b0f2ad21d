import Emulation

// What only one record may have.
extension Texts {
  /// That another record has what only one may have, and what to do.
  func notUnique(_ member: RepeatedMember, _ text: String, holder: String) -> String {
    let what = "\(repeatedMember(member)) \(text)"
    return self(
      "\(what.prefix(1).uppercased() + what.dropFirst()) nay là của \(holder). Hãy xem lại và làm mới bằng số khác.",
      "The \(what) is that of \(holder) now. Look again and begin anew with another one.")
  }

  /// What must not be there twice.
  public func repeatedMember(_ member: RepeatedMember) -> String {
    switch member {
    case .sectionCode: self("mã mục", "section code")
    case .criterionCode: self("mã tiêu chí", "criterion code")
    case .band: self("mức xếp loại", "band")
    case .tieBreak: self("tiêu chí phụ", "tie-break")
    case .head: self("trưởng khối", "head of the bloc")
    case .recipient: self("đối tượng", "recipient")
    case .nominationRule: self("quy định đề nghị", "nomination rule of")
    case .identifier: self("mã", "identifier")
    case .member: self("thành viên", "member")
    case .lineNumber: self("số dòng", "line number")
    case .part: self("thành phần hồ sơ", "part")
    case .dutyCode: self("mã nhiệm vụ", "duty code")
    case .dayOff: self("ngày nghỉ", "day off")
    case .blocNumber: self("số khối", "bloc number")
    case .scorecardOfUnit: self("phiếu điểm của", "scorecard of")
    case .receiptNumber: self("số tiếp nhận", "receipt number")
    case .decisionNumber: self("số quyết định", "decision number")
    case .login: self("tên đăng nhập", "login")
    case .nomination: self("đề nghị", "nomination")
    }
  }
}

import Emulation

// Finding anything, and the facts of what has no screen of its own.
extension Texts {
  var findTitle: String { self("Tra cứu", "Look up") }
  var findLabel: String { self("Tìm:", "Find:") }
  var findPlaceholder: String { self("gõ một phần tên, không cần dấu", "type part of a name, no accents needed") }
  var nextFoundShort: String { self("Kế tiếp", "Next") }

  /// What can be typed, by example.
  var findHints: [String] {
    [
      self("nha trang   đơn vị, cụm, khối: gõ bất kỳ phần nào của tên", "nha trang   units, clusters, blocs: any part"),
      self("stc         chữ đầu các tiếng: Sở Tài chính", "stc         initials: Sở Tài chính"),
      self("nguyen ha   người được đề nghị, kèm đơn vị để phân biệt", "nguyen ha   recipients, with their unit"),
      self("0012        số hồ sơ, số quyết định", "0012        numbers of dossiers and decisions"),
      self("bang khen   danh hiệu, hình thức khen thưởng", "bang khen   titles and forms of commendation"),
      self("hoan tac    lệnh của chương trình", "undo        commands of the program"),
    ]
  }

  func foundCount(_ count: Int, shown: Int) -> String {
    guard count > shown else { return self("\(number(count)) kết quả", "\(number(count)) found") }
    return self(
      "\(number(shown)) trong \(number(count)) kết quả; gõ thêm để thu hẹp",
      "\(number(shown)) of \(number(count)); type more to narrow")
  }

  func nothingFound(in year: Int) -> String {
    self(
      "Không tìm thấy trong năm \(year). Năm khác: “thidua list … --year”.",
      "Nothing found in \(year). For other years: “thidua list … --year”.")
  }

  var decisionKindName: String { self("Quyết định", "Decision") }
  var commandKindName: String { self("Lệnh", "Command") }

  func level(_ level: AwardLevel) -> String {
    switch level {
    case .state: self("Nhà nước", "State")
    case .government: self("Chính phủ", "Government")
    case .province: self("Tỉnh", "Province")
    case .base: self("Cơ sở", "Base")
    }
  }

  func decisionTitle(_ number: String) -> String { self("Quyết định số \(number)", "Decision \(number)") }
  var signedLabel: String { self("Ngày ký", "Signed on") }
  var signerLabel: String { self("Người ký", "Signed by") }
  func recipients(_ count: Int) -> String {
    self("Được khen thưởng: \(number(count))", "Recipients: \(number(count))")
  }
  func unknownRecipient(_ line: Int) -> String {
    self("dòng \(line), hồ sơ không có trong năm này", "line \(line), its dossier is not in this year")
  }

  func awardTitle(_ name: String) -> String { self("Khen thưởng · \(name)", "Award · \(name)") }
  var subjectsLabel: String { self("Đối tượng", "For") }
  /// The article of the Law an award rests on.
  func article(_ article: String) -> String {
    self("Luật Thi đua, khen thưởng, Điều \(article)", "Law on Emulation and Commendation, Art. \(article)")
  }
  var needsPartyOpinion: String {
    self("Xin ý kiến Ban Thường vụ Tỉnh ủy trước khi trình Chủ tịch", "The Party is asked before the chair")
  }
  func approval(_ share: Share) -> String {
    self(
      "Hội đồng đồng ý từ \(percent(share)) tổng số thành viên", "Yes votes of \(percent(share)) of all council members"
    )
  }
  var needsPosting: String {
    self("Phải công khai lấy ý kiến trước khi trình Hội đồng", "Must be posted publicly before the council meets")
  }
}

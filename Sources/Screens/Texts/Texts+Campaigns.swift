import Emulation

// Campaigns and what they ask of people.
extension Texts {
  func campaignTitle(_ campaign: Campaign) -> String {
    self("Phong trào · \(campaign.shortName)", "Campaign · \(campaign.shortName)")
  }

  var dutiesPane: String { self("Nhiệm vụ", "Duties") }
  var contentsPane: String { self("Nội dung", "Contents") }
  var wholeTextShort: String { self("Toàn văn", "Whole text") }
  var onlyDuties: String { self("Chuyển sang Nhiệm vụ bằng Tab.", "Press Tab for the duties.") }
  var noDuties: String { self("Kế hoạch chưa được đọc thành nhiệm vụ.", "The plan has no duties.") }
  var clauseColumn: String { self("Mục", "Clause") }
  var actorColumn: String { self("Chủ thể", "Actor") }
  var dutyColumn: String { self("Nội dung", "Duty") }
  var doneColumn: String { self("Xong", "Done") }

  func dutyTitle(_ duty: Duty) -> String { self("Nhiệm vụ \(duty.code)", "Duty \(duty.code)") }

  func dutyKind(_ kind: DutyKind) -> String {
    switch kind {
    case .target: self("Chỉ tiêu", "Target")
    case .deadline: self("Thời hạn", "Deadline")
    case .duty: self("Nhiệm vụ", "Duty")
    case .quality: self("Yêu cầu", "Quality")
    case .actor: self("Chủ thể", "Actor")
    case .content: self("Nội dung", "Content")
    case .implicit: self("Hàm ý", "Implied")
    }
  }

  func done(on day: Day, with document: String) -> String {
    let paper = document.isEmpty ? "" : " (\(document))"
    return self("Đã xong \(self.day(day))\(paper).", "Done on \(self.day(day))\(paper).")
  }

  var dutyDoneShort: String { self("Ghi xong", "Done") }
  func dutyDoneTitle(_ duty: Duty) -> String { self("Ghi xong nhiệm vụ \(duty.code)", "Duty \(duty.code) is done") }
  var doneOnLabel: String { self("Ngày xong", "Done on") }
  var documentLabel: String { self("Số, ký hiệu văn bản", "Document") }
  var openAgainHint: String { self("Để trống: chưa xong", "Leave empty: not done") }
  func dutySaved(_ duty: Duty, isDone: Bool) -> String {
    isDone
      ? self("Đã ghi nhiệm vụ \(duty.code) xong.", "Duty \(duty.code) is entered as done.")
      : self("Nhiệm vụ \(duty.code) trở lại chưa xong.", "Duty \(duty.code) is open again.")
  }

  func movedDue(_ codes: [String], _ deadline: Deadline) -> String {
    let list = codes.joined(separator: ", ")
    return self(
      "\(list): hạn \(day(deadline.day)) rơi vào ngày nghỉ, chuyển sang \(day(deadline.lastDay))",
      "\(list): due \(day(deadline.day)) is a day off, moved to \(day(deadline.lastDay))")
  }

  func form(_ form: CampaignForm) -> String {
    switch form {
    case .regular: self("Thường xuyên", "Regular")
    case .thematic: self("Theo chuyên đề", "Thematic")
    case .spurt: self("Theo đợt", "For a limited time")
    }
  }

  var formLabel: String { self("Hình thức", "Form") }
  var timeLabel: String { self("Thời gian", "Time") }
  var basesLabel: String { self("Căn cứ", "Rests on") }
  var continuesLabel: String { self("Tiếp nối", "Continues") }

  func campaignTime(_ campaign: Campaign) -> String {
    let start = campaign.start.map { day($0) } ?? self("ngày ban hành kế hoạch", "the day of the plan")
    return self("từ \(start) đến \(day(campaign.end))", "from \(start) to \(day(campaign.end))")
  }

  /// A document as papers name it: number, date, issuer, subject.
  func base(_ base: DocumentReference) -> String {
    let dated = base.day.map { self("\(base.number) ngày \(day($0))", "\(base.number) of \(day($0))") } ?? base.number
    return "\(dated) · \(base.issuer): \(base.subject)"
  }
}

import Emulation

// The morning board.
extension Texts {
  func homeTitle(_ today: Day, count: Int) -> String {
    self(
      "Việc cần làm ngày \(day(today)) · \(number(count)) việc", "To do on \(day(today)) · \(number(count)) items")
  }

  var nothingToDo: String { self("Không có việc nào đang chờ.", "Nothing is waiting.") }
  var campaignShort: String { self("Phong trào", "Campaign") }
  var noCampaign: String { self("Không có phong trào nào đang diễn ra.", "No campaign is running.") }

  /// The time left comes first, so that a long name cannot push it out of the line.
  func campaignLine(_ campaign: Campaign, end: Deadline) -> String {
    guard !end.isPast else {
      return self(
        "Đã kết thúc \(day(campaign.end)) · \(campaign.shortName)", "Ended \(day(campaign.end)) · \(campaign.shortName)"
      )
    }
    let left = about(end.missingYear) + number(end.workingDaysLeft)
    return self(
      "Còn \(left) ngày làm việc đến \(day(campaign.end)) · \(campaign.shortName)",
      "\(left) working days until \(day(campaign.end)) · \(campaign.shortName)")
  }

  var dueColumn: String { self("Hạn", "Due") }
  /// Working days.
  var daysLeftColumn: String { self("Còn", "Left") }
  var kindColumn: String { self("Loại", "Kind") }
  var whatToDoColumn: String { self("Việc", "What") }
  var whoColumn: String { self("Ai, ở đâu", "Who, where") }
  var situationColumn: String { self("Tình trạng", "State") }

  var fileKindName: String { self("Tệp", "File") }
  var dutyKindName: String { self("Nhiệm vụ", "Duty") }
  var dossierKindName: String { self("Hồ sơ", "Dossier") }
  var unreadable: String { self("Không đọc được", "Unreadable") }
  /// Of a file that a newer version wrote and that is shown all the same.
  var newerState: String { self("Bản mới, chỉ xem", "Newer, read only") }

  func openDutyState(movedTo day: Day?) -> String {
    guard let day else { return self("Chưa xong", "Not done") }
    return self("Nghỉ, sang \(shortDay(day))", "Off, to \(shortDay(day))")
  }

  func need(_ need: DossierNeed, lines: Int) -> String {
    let text =
      switch need {
      case .submission: self("Đủ, chờ trình", "To submit")
      case .reception: self("Chờ tiếp nhận", "To receive")
      case .assignment: self("Chờ phân công", "To assign")
      case .supplement: self("Chờ bổ sung", "Supplement")
      case .appraisal: self("Thẩm định", "Appraisal")
      case .opinions: self("Chờ ý kiến", "Await opinions")
      case .forwarding: self("Chờ trình tiếp", "To forward")
      case .vote: self("Chờ bỏ phiếu", "To be voted")
      case .decision: self("Chờ ký", "To be signed")
      case .review: self("Xem lại tạm dừng", "Held: look again")
      }
    return lines == 1 ? text : "\(text) (\(number(lines)))"
  }

  func appraisedOf(_ appraised: Int, _ members: Int) -> String {
    self("Thẩm định \(appraised)/\(members)", "\(appraised)/\(members) appraised")
  }

  func tied(_ units: Int) -> String { self("\(units) đồng hạng", "\(units) share ranks") }

  /// How much there is of what, in one line; empty when there is nothing.
  func agendaCounts(_ agenda: [AgendaItem], problems: [Problem]) -> String {
    func count(_ urgency: Urgency) -> Int { agenda.count { $0.urgency == urgency } }
    let parts = [
      (problems.count { !$0.isNewer && !$0.isShown && $0.difference == nil }, self("tệp hỏng", "damaged")),
      (problems.count { $0.isShown && $0.difference == nil }, self("tệp sửa ngoài", "edited outside")),
      (problems.count { $0.difference == .journal }, self("nhật ký hỏng", "damaged journals")),
      (
        problems.count { $0.difference != nil && $0.difference != .journal },
        self("tệp khác nhật ký", "not as the journal says")
      ),
      (problems.count(where: \.isNewer), self("tệp chỉ xem", "read only")),
      (count(.overdue), self("quá hạn", "overdue")),
      (count(.soon), self("sắp đến hạn", "due soon")),
      (count(.waiting), self("chờ xử lý", "waiting")), (count(.later), self("về sau", "due later")),
      (count(.scoring), self("chấm điểm", "scoring")),
    ]
    let unknown = agenda.compactMap { $0.deadline?.missingYear }.min().map { [missingCalendar($0)] } ?? []
    return (unknown + parts.filter { $0.0 > 0 }.map { "\(number($0.0)) \($0.1)" }).joined(separator: ", ")
  }
}

// Files and folders that cannot be read.
extension Texts {
  /// Of a file that was edited outside the program and is shown all the same.
  var editedState: String { self("Bị sửa ngoài", "Edited outside") }

  func unlisted(_ kinds: [RecordKind]) -> String {
    let names = kinds.map(recordKind).joined(separator: ", ")
    return self(
      "Không đọc được thư mục \(names), nên thiếu ở đây. Xem mục 1 Việc.",
      "The folder cannot be read (\(names)), so they are missing here. See 1 Work.")
  }

  func editedFileTitle(_ path: String) -> String {
    self("Tệp sửa ngoài chương trình · \(path)", "File edited outside · \(path)")
  }
  var editedFileAdvice: String {
    self(
      "Nội dung trong tệp đang được hiển thị, nhưng chưa ai nhận: không lưu gì lên bản ghi này được. Xem lại nội dung, rồi "
        + "nhận bằng “thidua adopt”, hoặc khôi phục tệp từ bản sao lưu và nhấn F5.",
      "What is in the file is shown, but nobody has adopted it, and nothing can be saved on the record. Look at it, then "
        + "adopt it by “thidua adopt”, or restore the file from a backup and press F5.")
  }
}

// Why something stands on the board.
extension Texts {
  /// - Parameter name: the record as people call it, else the path.
  func fileTitle(_ name: String) -> String { self("Tệp hỏng · \(name)", "Damaged file · \(name)") }
  var fileAdvice: String {
    self(
      "Dữ liệu trong tệp này chưa được nạp; các tệp khác vẫn dùng được. Sửa hoặc khôi phục tệp, rồi nhấn F5.",
      "What is in this file is not loaded; everything else is. Repair or restore the file, then press F5.")
  }

  /// - Parameter name: the record as people call it, else the path.
  func newerFileTitle(_ name: String) -> String {
    self("Tệp của phiên bản mới hơn · \(name)", "Newer file · \(name)")
  }
  var newerFileAdvice: String {
    self(
      "Tệp do phiên bản mới hơn của chương trình ghi: nội dung xem được, nhưng cả thư mục chỉ xem, không sửa, để không làm "
        + "mất những gì phiên bản này chưa biết. Hãy cập nhật chương trình.",
      "A newer version of the program wrote the file. It is shown, but the whole folder is read only, so that nothing "
        + "this version does not know is lost. Update the program.")
  }

  /// Which step set a due day, and how long before it.
  func setBy(_ step: DossierStep, workingDays: Int) -> String {
    let name = self.step(step.step)
    return self(
      "Hạn này đặt ở bước “\(name)” ngày \(day(step.day)): \(number(workingDays)) ngày làm việc.",
      "Set with “\(name)” on \(day(step.day)): \(number(workingDays)) working days.")
  }
  var setByClock: String {
    self("Hạn này là hạn thẩm định của hồ sơ.", "This is the end of the time for the appraisal.")
  }

  /// A label and what it says: `Người ký: Chủ tịch`.
  func fact(_ label: String, _ value: String) -> String { "\(label): \(value)" }

  func explain(_ deadline: Deadline) -> String {
    let time = timeLeft(deadline)
    return deadline.missingYear.map { "\(time) \(explainMissingCalendar($0))" } ?? time
  }

  private func timeLeft(_ deadline: Deadline) -> String {
    let left = deadline.workingDaysLeft
    let time =
      if deadline.isPast {
        self("quá hạn \(number(-left)) ngày làm việc", "\(number(-left)) working days overdue")
      } else if left == 0 {
        self("hết hạn hôm nay", "ends today")
      } else {
        self("còn \(number(left)) ngày làm việc", "\(number(left)) working days left")
      }
    guard deadline.isMoved else {
      return self("Hạn \(day(deadline.day)), \(time).", "Due \(day(deadline.day)), \(time).")
    }
    return self(
      "Hạn \(day(deadline.day)) rơi vào ngày nghỉ, chuyển sang \(day(deadline.lastDay)), \(time).",
      "Due \(day(deadline.day)), which is a day off; moved to \(day(deadline.lastDay)), \(time).")
  }

  var assigneeLabel: String { self("Chuyên viên", "Specialist") }

  func cellsToAppraise(_ count: Int) -> String {
    self("còn \(number(count)) ô chờ thẩm định", "\(number(count)) cells to appraise")
  }

  func tiedUnit(_ name: String, rank: Int, total: Points) -> String {
    self("Hạng \(rank): \(name), \(points(total)) điểm", "Rank \(rank): \(name), \(points(total)) points")
  }
}

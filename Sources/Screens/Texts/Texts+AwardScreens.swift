import Emulation

// The board and the list of dossiers.
extension Texts {
  /// - Parameter shown: how many of all dossiers the filter lets through.
  func awardsTitle(_ view: AwardsScreen.View, _ year: Int, shown: Int, dossiers: Int) -> String {
    let kind = view == .board ? self("bảng theo bước", "board") : self("danh sách", "list")
    let count =
      shown == dossiers
      ? self("\(number(dossiers)) hồ sơ", "\(number(dossiers)) dossiers")
      : self("\(number(shown))/\(number(dossiers)) hồ sơ", "\(number(shown)) of \(number(dossiers)) dossiers")
    return self("Hồ sơ khen thưởng năm \(year) · \(kind) · \(count)", "Award dossiers of \(year) · \(kind) · \(count)")
  }

  var noDossierHere: String { self("Không có hồ sơ nào ở chỗ con trỏ.", "The cursor is on no dossier.") }

  func stage(_ stage: AwardStage) -> String {
    switch stage {
    case .draft: self("Dự thảo", "Draft")
    case .reception: self("Chờ tiếp nhận", "To receive")
    case .returned: self("Bổ sung, tạm dừng", "Returned, held")
    case .appraisal: self("Thẩm định", "Appraisal")
    case .opinions: self("Hiệp y, công khai", "Opinions, posting")
    case .council: self("Hội đồng", "Council")
    case .signing: self("Trình ký", "For signature")
    case .decided: self("Có quyết định", "Decided")
    case .ended: self("Kết thúc", "Ended")
    }
  }

  var noDossiers: String {
    self(
      "Năm này chưa có hồ sơ. Lập hồ sơ từ bảng xếp hạng của khối (phím F7).",
      "No dossiers this year. Open one from the ranking of a bloc (F7).")
  }
  var listShort: String { self("Danh sách", "List") }
  var boardShort: String { self("Bảng", "Board") }
  var numberColumn: String { self("Hồ sơ", "Dossier") }
  var receiptColumn: String { self("Số tiếp nhận", "Receipt no.") }
  var abstractColumn: String { self("Trích yếu", "Abstract") }
  var linesColumn: String { self("Dòng", "Line") }
  var stateColumn: String { self("Bước", "State") }
  var receivedColumn: String { self("Nhận", "Rcvd") }
  var leftColumn: String { self("Còn", "Left") }
  var trackColumn: String { self("Loại hình", "Track") }

  func awardsRemark(overdue: Int, soon: Int, within days: Int, open: Int) -> String {
    self(
      "Đang tính hạn \(number(open)) hồ sơ: quá hạn \(number(overdue)) · "
        + "còn không quá \(days) ngày làm việc \(number(soon))",
      "\(number(open)) dossiers on the clock: \(number(overdue)) overdue · "
        + "\(number(soon)) with \(days) working days or less")
  }
}

// The clock of the appraisal.
extension Texts {
  /// Stands before working days that were counted through a year without knowing its days off.
  func about(_ missingYear: Int?) -> String { missingYear == nil ? "" : "~" }

  /// Working days left or late, without a sign.
  private func days(_ clock: AppraisalClock) -> String { about(clock.missingYear) + String(abs(clock.daysLeft)) }

  func missingCalendar(_ year: Int) -> String {
    self("Chưa có lịch nghỉ năm \(year) (~)", "No days off known for \(year) (~)")
  }

  /// Why working days are marked.
  func explainMissingCalendar(_ year: Int) -> String {
    self(
      "Chưa có lịch nghỉ năm \(year): ngày lễ không được trừ, số ngày có thể sai.",
      "The days off of \(year) are not known: holidays count as working days, the time may be wrong.")
  }

  /// Working days left in about four characters: `6`, `-3`, `~12`, `dừng`.
  func daysLeft(_ clock: AppraisalClock?) -> String {
    guard let clock else { return "–" }
    switch clock.phase {
    case .running: return about(clock.missingYear) + String(clock.daysLeft)
    case .paused: return self("dừng", "hold")
    case .stopped: return "–"
    }
  }

  /// Working days left for a card; empty when the clock does not run.
  func cardClock(_ clock: AppraisalClock?, _ state: DossierState) -> String {
    guard let clock else { return "" }
    switch clock.phase {
    case .running where clock.isOverdue: return self("quá \(days(clock))", "\(days(clock)) late")
    case .running: return self("còn \(days(clock))", "\(days(clock)) left")
    case .paused where state == .returned: return self("chờ bổ sung", "returned")
    case .paused: return self("tạm dừng", "paused")
    case .stopped: return ""
    }
  }

  /// Working days left with the due day, for the head of a dossier.
  func headClock(_ clock: AppraisalClock?) -> String {
    guard let clock else { return self("chưa tính", "not started") }
    switch clock.phase {
    case .stopped(let day): return self("dừng tính từ \(self.day(day))", "stopped on \(self.day(day))")
    case .running where clock.isOverdue:
      return self("quá \(days(clock)) ngày", "\(days(clock)) days late") + " (\(day(clock.due)))"
    case .running: return self("còn \(days(clock)) ngày", "\(days(clock)) days left") + " (\(day(clock.due)))"
    case .paused(let since): return self("tạm dừng từ \(day(since))", "paused since \(day(since))")
    }
  }

  var clockHeading: String { self("Thời hạn thẩm định", "Time for the appraisal") }

  func clockNotStarted(_ days: Int) -> String {
    self(
      "Chưa tính: \(days) ngày làm việc kể từ ngày nhận đủ hồ sơ.",
      "Not started: \(days) working days from the day the dossier is complete.")
  }

  func clockRule(_ clock: AppraisalClock, days: Int) -> String {
    self(
      "\(days) ngày làm việc kể từ \(day(clock.start)), đến hết \(day(clock.due)).",
      "\(days) working days from \(day(clock.start)), through \(day(clock.due)).")
  }

  /// The step the clock counts from.
  func clockFrom(_ step: DossierStep) -> String {
    self(
      "Tính từ bước “\(self.step(step.step))” ngày \(day(step.day)).",
      "It counts from “\(self.step(step.step))” on \(day(step.day)).")
  }

  func clockState(_ clock: AppraisalClock) -> String {
    switch clock.phase {
    case .running where clock.isOverdue:
      self("Quá hạn \(-clock.daysLeft) ngày làm việc.", "\(-clock.daysLeft) working days overdue.")
    case .running: self("Còn \(clock.daysLeft) ngày làm việc.", "\(clock.daysLeft) working days left.")
    case .paused(let since):
      self(
        "Tạm dừng tính từ \(day(since)); còn \(clock.daysLeft) ngày làm việc.",
        "Paused since \(day(since)); \(clock.daysLeft) working days left.")
    case .stopped(let day) where clock.isOverdue:
      self(
        "Dừng tính ngày \(self.day(day)), trễ \(-clock.daysLeft) ngày làm việc.",
        "Stopped on \(self.day(day)), \(-clock.daysLeft) working days late.")
    case .stopped(let day): self("Dừng tính ngày \(self.day(day)), đúng hạn.", "Stopped on \(self.day(day)), in time.")
    }
  }

  func clockPaused(_ days: Int) -> String {
    self(
      "Không tính \(days) ngày làm việc chờ bổ sung, tạm dừng hoặc trình Chủ tịch.",
      "\(days) working days of waiting, hold or with the chair do not count.")
  }
}

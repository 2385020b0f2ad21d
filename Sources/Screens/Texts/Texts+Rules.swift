import Emulation

// A criterion in words: its rule, its parameters, what a unit has there.
extension Texts {
  var sectionLabel: String { self("Mục", "Section") }
  var ruleLabel: String { self("Cách chấm", "Rule") }
  var verifierLabel: String { self("Xác nhận", "Verified by") }
  var planClauseLabel: String { self("Mục của kế hoạch", "Clause of the plan") }
  var noteFact: String { self("Ghi chú", "Note") }
  var nothingEntered: String { self("chưa có", "nothing yet") }
  var notApplicableFact: String {
    self("Không áp dụng cho đơn vị này trong năm.", "Does not apply to this unit this year.")
  }
  var standsIn: String {
    self(
      "Chưa thẩm định: tổng tạm lấy điểm chéo, nếu chưa có thì điểm tự chấm.",
      "Not appraised yet: cross points stand in, else the unit's own.")
  }

  func pointCount(_ points: Points) -> String { self("\(shortPoints(points)) điểm", "\(shortPoints(points)) points") }

  func evidence(_ papers: [String]) -> String {
    guard !papers.isEmpty else { return self("Chưa có minh chứng.", "No evidence.") }
    return fact(self("Minh chứng (\(papers.count))", "Evidence (\(papers.count))"), papers.joined(separator: "; "))
  }

  /// How points follow from what was achieved, with the numbers of the scale.
  func rule(_ rule: ScoringRule) -> String {
    let parameters = rule.parameters.filter { $0.key != "direction" }.sorted { $0.key < $1.key }
      .map { "\(ruleParameter($0.key)) \(ruleParameterValue($0.value))" }
    return ([self.rule(rule.kind)] + parameters).joined(separator: "; ")
  }

  func rule(_ kind: RuleKind) -> String {
    switch kind {
    case .proportional: self("theo tỷ lệ thực hiện so với chỉ tiêu", "in proportion to the target")
    case .indicatorSet: self("bình quân các chỉ tiêu", "mean of several indicators")
    case .overBonus: self("thưởng theo phần vượt chỉ tiêu", "points for what is above the target")
    case .step: self("theo bảng mức", "by a table of thresholds")
    case .deadline: self("trừ dần theo số ngày trễ", "less for every day late")
    case .rating: self("theo mức xếp loại", "by a rating")
    case .binary: self("đạt thì đủ điểm, không đạt thì không điểm", "all or nothing")
    case .count: self("theo số lượng, có mức trần", "so many points each, up to a cap")
    case .penaltyInside: self("trừ trong điểm của tiêu chí theo từng trường hợp", "less from the maximum for each case")
    case .externalRank: self("theo thứ hạng do cơ quan chủ trì công bố", "by the rank a lead agency gives")
    case .externalScore: self("theo điểm do cơ quan chủ trì công bố", "by the score a lead agency gives")
    case .manual: self("Hội đồng xem xét, cho từ 0 đến tối đa", "judged, from 0 to the maximum")
    case .penaltyOutside: self("trừ vào tổng điểm theo từng trường hợp", "taken from the total for each case")
    }
  }

  /// A number of a scoring rule.
  func ruleParameter(_ name: String) -> String {
    switch name {
    case "target": self("chỉ tiêu", "target")
    case "floor": self("không tính điểm khi dưới", "nothing below")
    case "per": self("mỗi phần trăm vượt", "per percent above")
    case "cap": self("tối đa", "cap")
    case "each": self("mỗi trường hợp", "each")
    case "perDay": self("mỗi ngày trễ", "per day late")
    case "limit": self("không điểm sau số ngày", "nothing after days")
    case "dayKind": self("tính theo", "counted in")
    case "full": self("điểm tuyệt đối", "full score")
    case "excellent": self("xuất sắc", "excellent")
    case "good": self("tốt", "good")
    case "completed": self("hoàn thành", "completed")
    case "failed": self("không hoàn thành", "failed")
    case "met": self("đạt", "met")
    case "mostly": self("cơ bản đạt", "mostly met")
    case "not": self("không đạt", "not met")
    case "reprimand": self("khiển trách", "reprimand")
    case "warning": self("cảnh cáo", "warning")
    case "higher": self("nặng hơn", "higher")
    case "advanced": self("nâng cao", "advanced")
    case "kept": self("giữ vững", "kept")
    case "partly": self("một phần", "partly")
    case "none": self("không có", "none")
    case "onTime": self("đúng hạn", "on time")
    case "late": self("trễ hạn", "late")
    case "unfinished": self("chưa xong", "unfinished")
    case "direction": self("chiều", "direction")
    case "head": self("khối trưởng", "head of the bloc")
    case "meeting": self("cuộc họp", "meeting")
    case "base": self("cấp cơ sở", "base")
    case "province": self("cấp tỉnh", "province")
    // `meeting.each`: what, and how much of it.
    case _ where name.contains("."):
      name.split(separator: ".").map { ruleParameter(String($0)) }.joined(separator: ": ")
    default: name
    }
  }

  func ruleParameterValue(_ value: String) -> String {
    switch value {
    case "working": return self("ngày làm việc", "working days")
    case "calendar": return self("ngày lịch", "calendar days")
    case "higher": return self("càng cao càng tốt", "higher is better")
    case "lower": return self("càng thấp càng tốt", "lower is better")
    default:
      guard let points = try? Points(parsing: value) else { return value }
      return shortPoints(points)
    }
  }
}

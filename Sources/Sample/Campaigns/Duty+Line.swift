import Emulation

extension Duty {
  /// A line of the reading of the plan: code, clause, kind, actor, Vietnamese, English.
  static func line(
    _ code: String, _ clause: String, _ kind: DutyKind, _ actor: String, _ vi: String, _ en: String, due: Day? = nil
  ) -> Duty {
    Duty(code: code, clause: clause, kind: kind, text: LocalizedText(vi, en), actor: actor, due: due)
  }
}

/// Who the plan speaks to, in its words.
enum PlanActor {
  static let everybody = "Các cấp, các ngành, các địa phương"
  static let units = "Cơ quan, tổ chức, địa phương, doanh nghiệp, trường học"
  static let homeAffairs = "Sở Nội vụ"
  static let party = "Các cấp ủy, tổ chức Đảng"
  static let blocs = "Các Cụm, Khối thi đua"
}

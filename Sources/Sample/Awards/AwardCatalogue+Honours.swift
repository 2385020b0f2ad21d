import Emulation

/// Orders, medals, titles of honour and prizes that the province only keeps a record of: others propose and appraise
/// them (Law Art. 39-70, 96).
extension AwardCatalogue {
  static let honours: [AwardType] =
    classes("HCQC", "Huân chương Quân công", "Military Exploit Order", articles: ["39", "40", "41"])
    + classes("HCBVTQ", "Huân chương Bảo vệ Tổ quốc", "Fatherland Defence Order", articles: ["45", "46", "47"])
    + classes("HCCC", "Huân chương Chiến công", "Feat of Arms Order", articles: ["48", "49", "50"])
    + [
      honour("HUC_QKQT", "Huy chương Quân kỳ quyết thắng", "Military Flag Medal", medals),
      honour("HUC_VANTQ", "Huy chương Vì an ninh Tổ quốc", "Medal for National Security", medals),
    ]
    + classes("HUC_CSVV", "Huy chương Chiến sĩ vẻ vang", "Glorious Fighter Medal", articles: [medals, medals, medals])
    + [
      honour("HUC_HN", "Huy chương Hữu nghị", "Friendship Medal", medals),
      honour("HCTNXP", "Huy chương Thanh niên xung phong vẻ vang", "Glorious Youth Volunteer Medal", "96"),
      title("TINH_AH", "Tỉnh Anh hùng, Thành phố Anh hùng", "Heroic Province or City", to: [.collective]),
      title("BMVNAH", "Bà mẹ Việt Nam anh hùng", "Heroic Vietnamese Mother"),
      title(
        "AHLLVT", "Anh hùng Lực lượng vũ trang nhân dân", "Hero of the People's Armed Forces",
        to: [.individual, .collective]),
      title("NGND", "Nhà giáo nhân dân", "People's Teacher"), title("NGUT", "Nhà giáo ưu tú", "Distinguished Teacher"),
      title("TTND", "Thầy thuốc nhân dân", "People's Physician"),
      title("TTUT", "Thầy thuốc ưu tú", "Distinguished Physician"),
      title("NSND", "Nghệ sĩ nhân dân", "People's Artist"), title("NSUT", "Nghệ sĩ ưu tú", "Distinguished Artist"),
      title("NNND", "Nghệ nhân nhân dân", "People's Artisan"),
      title("NNUT", "Nghệ nhân ưu tú", "Distinguished Artisan"),
      honour("GT_HCM", "Giải thưởng Hồ Chí Minh", "Hồ Chí Minh Prize", prizes, to: [.individual, .collective]),
      honour("GT_NN", "Giải thưởng Nhà nước", "State Prize", prizes, to: [.individual, .collective]),
    ]

  private static let medals = "54-58"
  private static let titlesOfHonour = "59-67"
  private static let prizes = "68-70"

  /// An honour in three classes, the first class first; codes end in the class.
  private static func classes(_ code: String, _ vi: String, _ en: String, articles: [String]) -> [AwardType] {
    let words = [("Nhất", "first"), ("Nhì", "second"), ("Ba", "third")]
    return zip(words, articles).enumerated().map { place, item in
      let (word, article) = item
      return honour(
        "\(code)\(place + 1)", "\(vi) hạng \(word.0)", "\(en), \(word.1) class", article,
        to: [.individual, .collective])
    }
  }

  private static func title(
    _ code: String, _ vi: String, _ en: String, to subjects: Set<SubjectKind> = [.individual]
  ) -> AwardType {
    honour(code, vi, en, titlesOfHonour, kind: .title, to: subjects)
  }

  private static func honour(
    _ code: String, _ vi: String, _ en: String, _ article: String, kind: AwardKind = .form,
    to subjects: Set<SubjectKind> = [.individual]
  ) -> AwardType {
    AwardType(
      id: AwardType.ID(code) ?? AwardType.ID(slug: code), name: LocalizedText(vi, en), kind: kind, level: .state,
      subjects: subjects, decider: LocalizedText("Chủ tịch nước", "The State President"), article: article)
  }
}

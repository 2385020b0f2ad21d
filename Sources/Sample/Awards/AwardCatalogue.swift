import Emulation

/// Titles and forms of commendation of the Law 06/2022/QH15; approval shares and prizes are the province's parameters.
enum AwardCatalogue {
  static let all: [AwardType] = (titles + forms + orders + honours).map { award in
    var award = award
    award.papers = ownPapers[award.id] ?? [:]
    award.approvalByTrack = votesByTrack[award.id] ?? [:]
    return award
  }

  /// The flag of the province rests on the score sheet of the bloc.
  private static let ownPapers: [AwardType.ID: [AwardTrack: [DossierPartKind]]] = [
    .provincialFlag: [.merit: [.submissionLetter, .achievementReport, .minutes, .scoreSheet]]
  ]

  /// Merit goes before the council; the other tracks of a certificate do not.
  private static let votesByTrack: [AwardType.ID: [AwardTrack: Share]] = [
    .provincialCertificate: [.merit: Share(percent: 50)]
  ]

  /// Danh hiệu thi đua (Law Art. 20-32).
  private static let titles: [AwardType] = [
    .title("LDTT", "Lao động tiên tiến", "Advanced worker", .base, [.individual], base, "24", prize: 30),
    .title("CSTT", "Chiến sĩ tiên tiến", "Advanced soldier", .base, [.individual], forces, "24", prize: 30),
    .title(
      "CSTDCS", "Chiến sĩ thi đua cơ sở", "Grassroots emulation fighter", .base, [.individual], base, "23", prize: 100),
    .title(
      "CSTDT", "Chiến sĩ thi đua cấp tỉnh", "Provincial emulation fighter", .province, [.individual], chair, "22",
      vote: 80, prize: 300),
    .title(
      "CSTDTQ", "Chiến sĩ thi đua toàn quốc", "National emulation fighter", .government, [.individual],
      primeMinister, "21", vote: 80, posting: true, prize: 450),
    .title(
      "TTLDTT", "Tập thể lao động tiên tiến", "Advanced labour collective", .base, [.collective], base, "28",
      prize: 80),
    .title("DVTT", "Đơn vị tiên tiến", "Advanced unit", .base, [.collective], forces, "28", prize: 80),
    .title(
      "TTLDXS", "Tập thể lao động xuất sắc", "Excellent labour collective", .province, [.collective], chair, "27",
      vote: 50, prize: 150),
    .title("DVQT", "Đơn vị quyết thắng", "Determined-to-win unit", .province, [.collective], forces, "27", prize: 150),
    .title(
      "CO_T", "Cờ thi đua của Ủy ban nhân dân tỉnh", "Provincial emulation flag", .province, [.collective], chair,
      "26", vote: 80, prize: 800),
    .title(
      "CO_CP", "Cờ thi đua của Chính phủ", "Government emulation flag", .government, [.collective],
      LocalizedText("Chính phủ", "The Government"), "25", vote: 80, prize: 1_200),
    .title(
      "XPDK_TB", "Xã, phường, đặc khu tiêu biểu", "Exemplary commune", .province, [.collective], chair, "29",
      prize: 200),
    .title(
      "TDP_VH", "Thôn, tổ dân phố văn hóa", "Cultured hamlet or quarter", .base, [.collective], communeChair, "30",
      prize: 150),
    .title("GDVH", "Gia đình văn hóa", "Cultured family", .base, [.household], communeChair, "31"),
  ]

  /// Bằng khen, Giấy khen, Kỷ niệm chương (Law Art. 71-75).
  private static let forms: [AwardType] = [
    .form(
      "GK_X", "Giấy khen của Chủ tịch UBND cấp xã", "Certificate of the commune's chair", .base, everybody,
      communeChair, "75", prize: 15),
    .form(
      "GK_S", "Giấy khen của thủ trưởng cơ quan, đơn vị", "Certificate of the head of a body", .base, everybody,
      base, "75", prize: 30),
    .form(
      "BK_T", "Bằng khen của Chủ tịch UBND tỉnh", "Provincial certificate of merit", .province, everybody, chair,
      "74", prize: 150),
    .form(
      "BK_TT", "Bằng khen của Thủ tướng Chính phủ", "Prime Minister's certificate of merit", .government, everybody,
      primeMinister, "73", vote: 80, prize: 350),
    .form(
      "KNC", "Kỷ niệm chương của tỉnh", "Commemorative medal of the province", .province, [.individual], chair, "71"),
  ]

  /// Huân chương and danh hiệu vinh dự nhà nước (Law Art. 33-67).
  private static let orders: [AwardType] = [
    .order("HCLD3", "Huân chương Lao động hạng Ba", "Labour Order, third class", "44", prize: 450),
    .order("HCLD2", "Huân chương Lao động hạng Nhì", "Labour Order, second class", "43", prize: 750),
    .order("HCLD1", "Huân chương Lao động hạng Nhất", "Labour Order, first class", "42", prize: 900),
    .order("HCDL3", "Huân chương Độc lập hạng Ba", "Independence Order, third class", "38", prize: 1_050),
    .order("HCDL2", "Huân chương Độc lập hạng Nhì", "Independence Order, second class", "37", prize: 1_250),
    .order("HCDL1", "Huân chương Độc lập hạng Nhất", "Independence Order, first class", "36", prize: 1_500),
    .order("HCHCM", "Huân chương Hồ Chí Minh", "Hồ Chí Minh Order", "35", prize: 3_050),
    .order("HCSV", "Huân chương Sao vàng", "Gold Star Order", "34", prize: 4_600),
    .order(
      "HCDDK", "Huân chương Đại đoàn kết dân tộc", "Great National Unity Order", "51", to: [.individual]),
    .order("HCDC", "Huân chương Dũng cảm", "Order of Bravery", "52", to: [.individual]),
    .order("HCHN", "Huân chương Hữu nghị", "Order of Friendship", "53"),
    .order("AHLD", "Danh hiệu Anh hùng Lao động", "Hero of Labour", "61", prize: 1_550),
  ]

  private static let everybody: Set<SubjectKind> = [.individual, .collective, .household]
  private static let base = LocalizedText("Thủ trưởng cơ quan, đơn vị cơ sở", "Head of the body")
  private static let forces = LocalizedText("Theo quy định của Bộ Quốc phòng, Bộ Công an", "Rules of the forces")
  private static let chair = LocalizedText("Chủ tịch UBND tỉnh", "Chair of the provincial People's Committee")
  private static let communeChair = LocalizedText("Chủ tịch UBND cấp xã", "Chair of the commune's People's Committee")
  private static let primeMinister = LocalizedText("Thủ tướng Chính phủ", "The Prime Minister")
}

extension AwardType {
  /// A title; `vote` in percent of all council members, `prize` in hundredths of the base salary.
  fileprivate static func title(
    _ code: StaticString, _ vi: String, _ en: String, _ level: AwardLevel, _ subjects: Set<SubjectKind>,
    _ decider: LocalizedText, _ article: String, vote: Int? = nil, posting: Bool = false, prize: Int = 0
  ) -> AwardType {
    AwardType(
      id: RecordID(code: code), name: LocalizedText(vi, en), kind: .title, level: level, subjects: subjects,
      decider: decider, article: article, approvalShare: vote.map { Share(percent: $0) }, needsPosting: posting,
      prizeHundredths: prize)
  }

  /// A form of commendation; units as for `title`.
  fileprivate static func form(
    _ code: StaticString, _ vi: String, _ en: String, _ level: AwardLevel, _ subjects: Set<SubjectKind>,
    _ decider: LocalizedText, _ article: String, vote: Int? = nil, posting: Bool = false, prize: Int = 0
  ) -> AwardType {
    var award = title(
      code, vi, en, level, subjects, decider, article, vote: vote, posting: posting, prize: prize)
    award.kind = .form
    return award
  }

  /// An order or title of honour: the President confers it, the council votes with four fifths, it is posted, and the
  /// Party is asked.
  fileprivate static func order(
    _ code: StaticString, _ vi: String, _ en: String, _ article: String,
    to subjects: Set<SubjectKind> = [.individual, .collective], prize: Int = 0
  ) -> AwardType {
    var award = form(
      code, vi, en, .state, subjects, LocalizedText("Chủ tịch nước", "The State President"), article, vote: 80,
      posting: true, prize: prize)
    award.needsPartyOpinion = true
    return award
  }
}

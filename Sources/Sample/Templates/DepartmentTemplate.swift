import Emulation

/// Template A: 950 points of content in four sections after clauses III.1, III.2, III.3 and IV-V of the plan,
/// up to 50 bonus points, and penalties. The weights are composed, not a decision of the province.
enum DepartmentTemplate {
  static let record = ScorecardTemplate(
    id: .departments, name: LocalizedText("Mẫu A - Khối thi đua, 1.000 điểm", "Form A - blocs, 1,000 points"),
    sections: [policy, tasks, system, emulation, bonus, penalty], bands: bandRules, notApplicable: .fullPoints,
    tieBreaks: [.sectionPoints("A2"), .fewerPenalties, .contentPoints])

  private static let policy = Section(
    code: "A1",
    title: LocalizedText("Chấp hành chủ trương, đường lối, pháp luật", "Policies and law"),
    maximum: Points(200), kind: .content,
    criteria: [
      .line(
        "A1.1.1", Points(20), "Tỷ lệ CBCCVC học tập tư tưởng thi đua ái quốc, Chỉ thị 41-CT/TW",
        "Share of staff who studied patriotic emulation and Directive 41-CT/TW",
        .proportional(target: "100", floor: "80"), by: "Khối trưởng", "III.1"),
      .line(
        "A1.1.2", Points(20), "Ban hành kế hoạch hưởng ứng, kế hoạch Chỉ thị 41 trong 30 ngày",
        "Response plan and Directive 41 plan issued within 30 days",
        .deadline(perDay: "0.2", limit: "60", days: "calendar"), by: "Sở Nội vụ", "III, V.1"),
      .line(
        "A1.2.1", Points(40), "Không có CBCCVC bị kỷ luật", "No staff disciplined",
        .discipline("10", "20", "40"), by: "Sở Nội vụ", "III.1"),
      .line(
        "A1.2.2", Points(20), "Dân chủ cơ sở, không có tố cáo đúng",
        "Grassroots democracy, no denunciation found true", .penaltyInside("10"), by: "Thanh tra tỉnh", "III.1"),
      .line(
        "A1.3.1", Points(30), "Xếp loại tổ chức đảng", "Rating of the Party organisation",
        .rating("30", "24", "15"), by: "Đảng ủy cấp trên", "III.1"),
      .line(
        "A1.3.2", Points(40), "Xếp loại cơ quan, đơn vị", "Rating of the body", .rating("40", "32", "20"),
        by: "Sở Nội vụ", "III.1"),
      .line(
        "A1.3.3", Points(10), "Xếp loại công đoàn, đoàn thanh niên", "Rating of trade union and youth union",
        .rating("10", "8", "5"), by: "Đoàn thể cấp trên", "III.1"),
      .line(
        "A1.3.4", Points(20), "Tỷ lệ CBCCVC hoàn thành tốt nhiệm vụ trở lên", "Share of staff rated good or better",
        .proportional(target: "95", floor: "70"), by: "Sở Nội vụ", "III.1"),
    ])

  private static let tasks = Section(
    code: "A2",
    title: LocalizedText("Hoàn thành vượt mức, trước hạn nhiệm vụ", "Tasks done in full and early"),
    maximum: Points(450), kind: .content,
    criteria: [
      .line(
        "A2.1", Points(180), "Chỉ tiêu kinh tế - xã hội, chỉ tiêu ngành được giao",
        "Socio-economic and sector targets assigned", .indicatorSet(floor: "70"), by: "Sở Tài chính", "III.2"),
      .line(
        "A2.2.1", Points(50), "Tỷ lệ nhiệm vụ UBND, Chủ tịch UBND tỉnh giao đã hoàn thành",
        "Share of assigned tasks completed", .proportional(target: "100", floor: "80"),
        by: "Văn phòng UBND tỉnh", "III.2"),
      .line(
        "A2.2.2", Points(40), "Tỷ lệ nhiệm vụ hoàn thành đúng hạn, trước hạn", "Share of tasks done on time or early",
        .proportional(target: "100", floor: "80"), by: "Văn phòng UBND tỉnh", "III.2"),
      .line(
        "A2.3", Points(30), "Khắc phục chỉ tiêu đạt thấp trong 6 tháng đầu năm",
        "Targets low in the first half-year made good", .proportional(), by: "Sở Nội vụ", "III.2"),
      .line(
        "A2.4.1", Points(40), "Chỉ số cải cách hành chính", "Public administration reform index", .externalScore,
        by: "Sở Nội vụ", "III.2"),
      .line(
        "A2.4.2", Points(20), "Hồ sơ thủ tục hành chính giải quyết đúng hạn",
        "Administrative procedures settled on time", .proportional(target: "98", floor: "90"),
        by: "Văn phòng UBND tỉnh", "III.2"),
      .line(
        "A2.4.3", Points(20), "Dịch vụ công trực tuyến toàn trình, chuyển đổi số",
        "Full online services, digital transformation", .proportional(target: "80", floor: "50"),
        by: "Sở Khoa học và Công nghệ", "III.2"),
      .line(
        "A2.5", Points(30), "Sáng kiến, cách làm mới", "Initiatives and new ways of working",
        ScoringRule(.count, ["base.each": "3", "base.cap": "15", "province.each": "5", "province.cap": "15"]),
        by: "Sở Nội vụ, Sở KH&CN", "III.2"),
      .line(
        "A2.6", Points(20), "Công trình, việc làm chào mừng Đại hội", "Works and deeds to celebrate the Congress",
        .step(["onTime": "20", "late": "12", "unfinished": "5", "none": "0"]), by: "Sở Nội vụ", "V.1"),
      .line(
        "A2.7", Points(20), "Giải ngân, tiết kiệm, chống lãng phí", "Disbursement, thrift, no waste",
        .proportional(target: "95", floor: "60"), by: "Kho bạc Nhà nước", "III.2"),
    ])

  private static let system = Section(
    code: "A3",
    title: LocalizedText("Xây dựng hệ thống chính trị; an ninh, trật tự", "Political system, security and order"),
    maximum: Points(100), kind: .content,
    criteria: [
      .line(
        "A3.1", Points(30), "Thực hiện văn bản về xây dựng Đảng, tinh gọn bộ máy",
        "Directives on Party building and a lean apparatus", .manual, by: "Ban Tổ chức Tỉnh ủy", "III.3"),
      .line(
        "A3.2", Points(30), "Bảo vệ chính trị nội bộ, bí mật nhà nước, xử lý tin xấu độc",
        "Internal security, state secrets, harmful information", .penaltyInside("15"), by: "Công an tỉnh", "III.3"),
      .line(
        "A3.3", Points(25), "“Toàn dân bảo vệ an ninh Tổ quốc”, cơ quan an toàn về an ninh, trật tự",
        "All people protect security; body safe in security and order", .standard(met: "25", mostly: "15"),
        by: "Công an tỉnh", "III.3"),
      .line(
        "A3.4", Points(15), "Tiếp công dân, giải quyết khiếu nại, tố cáo đúng hạn",
        "Citizens received, complaints settled on time", .proportional(target: "100", floor: "80"),
        by: "Thanh tra tỉnh", "III.3"),
    ])

  private static let emulation = Section(
    code: "A4",
    title: LocalizedText("Tổ chức phong trào, công tác khen thưởng", "Organising campaigns and commendation"),
    maximum: Points(200), kind: .content,
    criteria: [
      .line(
        "A4.1", Points(25), "Phổ biến Luật, tập huấn, trách nhiệm người đứng đầu",
        "Law made known, training, responsibility of the head",
        ScoringRule(.count, ["meeting.each": "5", "meeting.cap": "15", "head": "10"]), by: "Sở Nội vụ", "IV.1"),
      .line(
        "A4.2", Points(35), "Phát động, hưởng ứng, sơ kết, tổng kết phong trào",
        "Launch, response, mid-term and final reviews", .count("7", cap: "35"), by: "Sở Nội vụ", "I.2, V.1"),
      .line(
        "A4.3.1", Points(10), "Ký giao ước, đăng ký thi đua đúng hạn", "Covenant signed, registration on time",
        .deadline(perDay: "1", limit: "10", days: "working"), by: "Khối trưởng", "IV.2"),
      .line(
        "A4.3.2", Points(15), "Tham gia họp, hoạt động của khối", "Meetings and activities of the bloc attended",
        .proportional(), by: "Khối trưởng", "IV.2"),
      .line(
        "A4.3.3", Points(20), "Hoạt động văn hóa, thể thao, đền ơn đáp nghĩa, an sinh",
        "Culture, sport, gratitude and social work", .count("5", cap: "20"), by: "Khối trưởng", "IV.2"),
      .line(
        "A4.4.1", Points(20), "Điển hình tiên tiến được phát hiện, bồi dưỡng", "Exemplars found and fostered",
        .count("5", cap: "20"), by: "Sở Nội vụ", "IV.3"),
      .line(
        "A4.4.2", Points(15), "Điển hình được nhân rộng, tuyên truyền", "Exemplars spread and made known",
        .count("5", cap: "15"), by: "Báo và PTTH Khánh Hòa", "IV.1, V.4"),
      .line(
        "A4.5.1", Points(20), "Tỷ lệ khen người lao động trực tiếp", "Share of direct workers among those commended",
        .proportional(target: "70", floor: "30"), by: "Sở Nội vụ", "IV.4"),
      .line(
        "A4.5.2", Points(10), "Hồ sơ khen thưởng đúng ngay lần đầu", "Dossiers right the first time",
        .proportional(target: "95", floor: "70"), by: "Sở Nội vụ", "IV.4"),
      .line(
        "A4.5.3", Points(10), "Khen thưởng đột xuất, chuyên đề", "Spontaneous and thematic commendation",
        .count("2", cap: "10"), by: "Sở Nội vụ", "IV.4"),
      .line(
        "A4.6", Points(20), "Báo cáo đúng hạn, đủ nội dung", "Reports on time and complete",
        .deadline(perDay: "2", limit: "10", days: "working"), by: "Sở Nội vụ", "V.1"),
    ])

  private static let bonus = Section(
    code: "A5", title: LocalizedText("Điểm thưởng", "Bonus points"), maximum: Points(50), kind: .bonus,
    criteria: [
      .line(
        "A5.1", Points(20), "Vượt chỉ tiêu được giao, 2 điểm cho mỗi 1%", "Targets exceeded, 2 points per 1 %",
        .overBonus(per: "2", cap: "20"), by: "Sở Nội vụ", "II.1"),
      .line(
        "A5.2", Points(10), "Được tặng Huân chương, Cờ thi đua của Chính phủ trong năm",
        "Order or Government flag conferred in the year", .binary, by: "Sở Nội vụ", "IV.4"),
      .line(
        "A5.3", Points(10), "Có mô hình được Trung ương nêu gương", "A model praised by a central body", .binary,
        by: "Sở Nội vụ", "IV.3"),
      .line(
        "A5.4", Points(10), "Nhóm 3 đơn vị dẫn đầu về cải cách hành chính, chuyển đổi số",
        "Among the first three in reform or digital transformation", .binary, by: "Sở Nội vụ", "III.2"),
      .line(
        "A5.5", Points(10), "Giải quyết tốt việc cấp bách, bức xúc", "Urgent and pressing matters settled well",
        .manual, by: "Sở Nội vụ", "IV.4"),
    ])

  private static let penalty = Section(
    code: "A6", title: LocalizedText("Điểm trừ", "Penalties"), maximum: Points(100), kind: .penalty,
    criteria: [
      .line(
        "A6.1", Points(8), "Không phát động, hưởng ứng phong trào", "Campaign not launched or answered",
        .penaltyOutside("8"), by: "Sở Nội vụ", "I.2"),
      .line(
        "A6.2", Points(16), "Không ký giao ước, không đăng ký thi đua, 8 điểm mỗi loại",
        "No covenant, no registration, 8 points each", .penaltyOutside("8"), by: "Sở Nội vụ", "IV.2"),
      .line(
        "A6.3", Points(10), "Tự chấm cao hơn thẩm định quá 5%", "Self-score more than 5 % above the appraised",
        .penaltyOutside("10"), by: "Sở Nội vụ", "I.2"),
      .line(
        "A6.4", Points(20), "Báo cáo thiếu nội dung, 5 điểm mỗi lần", "Incomplete report, 5 points each",
        .penaltyOutside("5"), by: "Sở Nội vụ", "V.1"),
      .line(
        "A6.5", Points(60), "Bị UBND tỉnh phê bình, 10 điểm mỗi việc", "Criticised by the province, 10 points each",
        .penaltyOutside("10"), by: "Văn phòng UBND tỉnh", "III.2"),
    ])
}

import Emulation

/// Template B: 100 points of content in four sections, up to 10 bonus points, and penalties up to 10.
/// Criteria that a special zone cannot have scale their section up. The weights are composed.
enum CommuneTemplate {
  static let record = ScorecardTemplate(
    id: .communes, name: LocalizedText("Mẫu B - Cụm thi đua, 100 điểm", "Form B - clusters, 100 points"),
    sections: [policy, targets, system, emulation, bonus, penalty], bands: bandRules, notApplicable: .scaleSection,
    tieBreaks: [.sectionPoints("B2"), .fewerPenalties, .contentPoints])

  private static let policy = Section(
    code: "B1", title: LocalizedText("Chấp hành chủ trương, pháp luật", "Policies and law"),
    maximum: Points(20), kind: .content,
    criteria: [
      .line(
        "B1.1", Points(4), "Quán triệt Chỉ thị 41-CT/TW, tư tưởng thi đua ái quốc",
        "Directive 41-CT/TW and patriotic emulation studied", .proportional(target: "100", floor: "80"),
        by: "Cụm trưởng", "III.1"),
      .line(
        "B1.2", Points(6), "Quy định 144-QĐ/TW, đoàn kết, kỷ luật", "Rule 144-QĐ/TW, unity, discipline",
        .discipline("2", "4", "6"), by: "Ủy ban Kiểm tra", "III.1"),
      .line(
        "B1.3.1", Points(5), "Xếp loại Đảng bộ", "Rating of the Party committee", .rating("5", "4", "2.5"),
        by: "Ban Tổ chức Tỉnh ủy", "III.1"),
      .line(
        "B1.3.2", Points(5), "Xếp loại Ủy ban nhân dân", "Rating of the People's Committee",
        .rating("5", "4", "2.5"), by: "Sở Nội vụ", "III.1"),
    ])

  private static let targets = Section(
    code: "B2",
    title: LocalizedText("Hoàn thành vượt mức, trước hạn chỉ tiêu", "Targets reached in full and early"),
    maximum: Points(50), kind: .content,
    criteria: [
      .line(
        "B2.1", Points(8), "Thu ngân sách", "Budget revenue", .proportional(target: "100", floor: "70"),
        by: "Sở Tài chính", "III.2", except: [.specialZone]),
      .line(
        "B2.2", Points(6), "Giải ngân đầu tư công", "Public investment disbursed",
        .proportional(target: "95", floor: "60"), by: "Sở Tài chính", "III.2"),
      .line(
        "B2.3", Points(4), "Sản xuất, thu nhập bình quân", "Production and mean income",
        .indicatorSet(floor: "70"), by: "Thống kê tỉnh", "III.2"),
      .line(
        "B2.4", Points(5), "Giảm nghèo, an sinh xã hội", "Poverty reduction and social security",
        .proportional(target: "100", floor: "50"), by: "Sở Nông nghiệp và Môi trường", "III.2"),
      .line(
        "B2.5", Points(3), "Giáo dục", "Education", .indicatorSet(floor: "70"), by: "Sở Giáo dục và Đào tạo",
        "III.2"),
      .line(
        "B2.6", Points(4), "Y tế, bảo hiểm y tế", "Health and health insurance",
        .proportional(target: "95", floor: "80"), by: "Sở Y tế", "III.2"),
      .line(
        "B2.7", Points(3), "Gia đình văn hóa, thôn, tổ dân phố văn hóa", "Cultured families, hamlets and quarters",
        .proportional(target: "90", floor: "60"), by: "Sở VHTT&DL", "III.2"),
      .line(
        "B2.8", Points(6), "Nông thôn mới (xã), đô thị văn minh (phường)",
        "New countryside (communes), civilised town (wards)",
        .step(["advanced": "6", "kept": "5", "partly": "3", "none": "0"]), by: "Sở Nông nghiệp và Môi trường",
        "III.2", except: [.specialZone]),
      .line(
        "B2.9", Points(3), "Môi trường, cảnh quan", "Environment and landscape", .proportional(),
        by: "Sở Nông nghiệp và Môi trường", "III.2"),
      .line(
        "B2.10.1", Points(3), "Hồ sơ thủ tục hành chính đúng hạn", "Administrative procedures settled on time",
        .proportional(target: "98", floor: "90"), by: "Văn phòng UBND tỉnh", "III.2"),
      .line(
        "B2.10.2", Points(3), "Dịch vụ công trực tuyến", "Online public services",
        .proportional(target: "80", floor: "50"), by: "Sở Khoa học và Công nghệ", "III.2"),
      .line(
        "B2.11", Points(2), "Công trình chào mừng Đại hội", "Works to celebrate the Congress",
        .step(["onTime": "2", "late": "1.2", "unfinished": "0.5", "none": "0"]), by: "Sở Nội vụ", "V.1"),
    ])

  private static let system = Section(
    code: "B3",
    title: LocalizedText("Hệ thống chính trị; quốc phòng - an ninh", "Political system, defence and security"),
    maximum: Points(12), kind: .content,
    criteria: [
      .line(
        "B3.1", Points(3), "Giao quân, xây dựng dân quân", "Conscription and militia", .proportional(),
        by: "Bộ Chỉ huy Quân sự tỉnh", "III.3"),
      .line(
        "B3.2", Points(5), "An ninh trật tự, tai nạn giao thông, cháy nổ, tội phạm",
        "Order, traffic accidents, fires, crime", .penaltyInside("1"), by: "Công an tỉnh", "III.3"),
      .line(
        "B3.3", Points(2), "“Toàn dân bảo vệ an ninh Tổ quốc”", "All people protect national security",
        .standard(met: "2", mostly: "1.2"), by: "Công an tỉnh", "III.3"),
      .line(
        "B3.4", Points(2), "Tiếp công dân, giải quyết khiếu nại, tố cáo", "Citizens received, complaints settled",
        .proportional(target: "100", floor: "80"), by: "Thanh tra tỉnh", "III.3"),
    ])

  private static let emulation = Section(
    code: "B4",
    title: LocalizedText("Tổ chức phong trào, khen thưởng", "Organising campaigns and commendation"),
    maximum: Points(18), kind: .content,
    criteria: [
      .line(
        "B4.1", Points(2), "Phổ biến Luật, phân công trách nhiệm", "Law made known, responsibility assigned",
        ScoringRule(.count, ["meeting.each": "0.5", "meeting.cap": "1", "head": "1"]), by: "Sở Nội vụ", "IV.1"),
      .line(
        "B4.2", Points(4), "Phát động, sơ kết, tổng kết phong trào", "Launch, mid-term and final reviews",
        .count("1", cap: "4"), by: "Sở Nội vụ", "V.1"),
      .line(
        "B4.3.1", Points(1), "Ký giao ước, đăng ký đúng hạn", "Covenant signed, registration on time",
        .deadline(perDay: "0.1", limit: "10", days: "working"), by: "Cụm trưởng", "IV.2"),
      .line(
        "B4.3.2", Points(hundredths: 150), "Tham gia họp cụm", "Meetings of the cluster attended", .proportional(),
        by: "Cụm trưởng", "IV.2"),
      .line(
        "B4.3.3", Points(hundredths: 150), "Hoạt động văn hóa, thể thao, đền ơn đáp nghĩa",
        "Culture, sport and gratitude activities", .count("0.5", cap: "1.5"), by: "Cụm trưởng", "IV.2"),
      .line(
        "B4.4", Points(3), "Điển hình tiên tiến", "Exemplars", .count("1", cap: "3"), by: "Sở Nội vụ", "IV.3"),
      .line(
        "B4.5", Points(3), "Khen người lao động trực tiếp, nông dân, nhân dân",
        "Direct workers, farmers and people commended", .proportional(target: "60", floor: "20"),
        by: "Sở Nội vụ", "IV.4"),
      .line(
        "B4.6", Points(2), "Báo cáo đúng hạn", "Reports on time",
        .deadline(perDay: "0.2", limit: "10", days: "working"), by: "Sở Nội vụ", "V.1"),
    ])

  private static let bonus = Section(
    code: "B5", title: LocalizedText("Điểm thưởng", "Bonus points"), maximum: Points(10), kind: .bonus,
    criteria: [
      .line(
        "B5.1", Points(4), "Vượt chỉ tiêu được giao, 0,5 điểm cho mỗi 1%", "Targets exceeded, 0.5 points per 1 %",
        .overBonus(per: "0.5", cap: "4"), by: "Sở Nội vụ", "II.1"),
      .line(
        "B5.2", Points(3), "Được tặng Huân chương, Cờ thi đua của Chính phủ trong năm",
        "Order or Government flag conferred in the year", .binary, by: "Sở Nội vụ", "IV.4"),
      .line(
        "B5.3", Points(2), "Có mô hình được nêu gương từ cấp tỉnh trở lên", "A model praised by the province or above",
        .binary, by: "Sở Nội vụ", "IV.3"),
      .line(
        "B5.4", Points(1), "Địa bàn biên giới, hải đảo hoàn thành xuất sắc", "Border or island area, excellent",
        .binary, by: "Sở Nội vụ", "IV.4"),
    ])

  private static let penalty = Section(
    code: "B6", title: LocalizedText("Điểm trừ", "Penalties"), maximum: Points(10), kind: .penalty,
    criteria: [
      .line(
        "B6.1", Points(hundredths: 80), "Không phát động phong trào", "Campaign not launched",
        .penaltyOutside("0.8"), by: "Sở Nội vụ", "I.2"),
      .line(
        "B6.2", Points(hundredths: 160), "Không ký giao ước, không đăng ký, 0,8 điểm mỗi loại",
        "No covenant, no registration, 0.8 points each", .penaltyOutside("0.8"), by: "Sở Nội vụ", "IV.2"),
      .line(
        "B6.3", Points(1), "Tự chấm cao hơn thẩm định quá 5%", "Self-score more than 5 % above the appraised",
        .penaltyOutside("1"), by: "Sở Nội vụ", "I.2"),
      .line(
        "B6.4", Points(8), "Bị UBND tỉnh phê bình, 1 điểm mỗi lần", "Criticised by the province, 1 point each",
        .penaltyOutside("1"), by: "Văn phòng UBND tỉnh", "III.2"),
    ])
}

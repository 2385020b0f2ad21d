import Emulation

/// The dossiers of 2025 by their stories, in the order they were opened; those that follow from a ranking are apart.
enum SampleStories {
  static let all: [DossierStory] = spring + summer + autumn + december

  private static let spring: [DossierStory] = [
    story(
      "Sở Y tế", .office, .merit, "Khen thưởng công trạng năm 2024 ngành y tế", 6, 1,
      [.people(bkT, 4), .teams(ttldxs, 2)], .archived),
    story(
      "Sở Giáo dục và Đào tạo", .school, .merit, "Khen thưởng công trạng năm 2024 ngành giáo dục", 8, 1,
      [.people(bkT, 5)], .archived, [.supplemented]),
    story(
      "Công an tỉnh Khánh Hòa", .forces, .spontaneous, "Khen đột xuất bắt nhanh đối tượng cướp tài sản", 14, 1,
      [.people(bkT, 2)], .archived),
    story(
      "Sở Nội vụ", .office, .merit, "Chiến sĩ thi đua cấp tỉnh năm 2024", 5, 2, [.people(cstdt, 3)], .archived,
      [.lastOutvoted]),
    story(
      "Trường Đại học Nha Trang", .school, .merit, "Khen thưởng công trạng năm 2024", 11, 2,
      [.people(bkT, 3), .teams(ttldxs, 2)], .presented, [.lastIneligible]),
    story(
      "Tổng công ty Khánh Việt", .works, .merit, "Bằng khen của Thủ tướng Chính phủ năm 2024", 18, 2,
      [.people(bkTT, 1)], .presented, [.consulted]),
    story(
      "Viện Hải dương học", .school, .campaign, "Khen chuyên đề bảo tồn biển Vịnh Nha Trang", 3, 3,
      [.people(bkT, 2), .teams(bkT, 1)], .archived),
    story(
      "Bộ Chỉ huy Quân sự tỉnh", .forces, .campaign, "Khen thành tích công tác tuyển quân năm 2025", 10, 3,
      [.people(bkT, 4)], .presented),
    story(
      "Phường Cam Linh", .commune, .spontaneous, "Khen đột xuất cứu người bị đuối nước", 24, 3,
      [.people(bkT, 1)], .archived),
    story(
      "Liên đoàn Lao động tỉnh", .works, .campaign, "Khen chuyên đề Tháng Công nhân năm 2025", 14, 4,
      [.people(bkT, 6)], .presented),
    story(
      "Sở Ngoại vụ", .office, .external, "Khen tặng chuyên gia nước ngoài hỗ trợ khám chữa bệnh", 6, 5,
      [.people(bkT, 2)], .presented, [.consulted]),
    story(
      "Công ty CP Cấp thoát nước Khánh Hòa", .works, .merit, "Huân chương Lao động hạng Ba", 12, 5,
      [.itself(hcld3, name: "Công ty CP Cấp thoát nước Khánh Hòa", basis: nil)], .presented, [.consulted]),
  ]

  private static let summer: [DossierStory] = [
    story(
      "Báo và Phát thanh, Truyền hình Khánh Hòa", .office, .campaign, "Khen chuyên đề tuyên truyền sắp xếp tỉnh", 7, 7,
      [.people(bkT, 3), .teams(bkT, 1)], .presented),
    story(
      "Sở Xây dựng", .office, .campaign, "Khen chuyên đề giải phóng mặt bằng đường cao tốc", 15, 7,
      [.people(bkT, 4)], .decided, [.supplemented]),
    story(
      "Xã Khánh Sơn", .commune, .spontaneous, "Khen đột xuất phòng, chống mưa lũ tại địa phương", 21, 7,
      [.people(bkT, 2), .households(bkT, 1)], .archived),
    story(
      "Trường Cao đẳng Kỹ thuật Công nghệ Nha Trang", .school, .merit, "Khen thưởng năm học 2024 - 2025", 1, 8,
      [.people(bkT, 4), .teams(ttldxs, 1)], .presented),
    story(
      "Trường Đại học Khánh Hòa", .school, .merit, "Khen thưởng năm học 2024 - 2025", 4, 8,
      [.people(bkT, 3)], .notApproved),
    story(
      "Văn phòng Tỉnh ủy", .office, .dedication, "Huân chương Lao động về quá trình cống hiến", 11, 8,
      [.people(hcld2, 1)], .forwardedCentral),
    story(
      "Viện Pasteur Nha Trang", .school, .merit, "Huân chương Lao động hạng Nhì", 18, 8,
      [.itself(hcld2, name: "Viện Pasteur Nha Trang", basis: nil)], .forwardedCentral, [.consulted]),
    story(
      "Đặc khu Trường Sa", .commune, .campaign, "Khen quân và dân trên các đảo năm 2025", 25, 8,
      [.people(bkT, 3), .households(bkT, 2)], .presented),
  ]

  private static let autumn: [DossierStory] = [
    story(
      "Hội Nông dân tỉnh", .commune, .campaign, "Khen nông dân sản xuất, kinh doanh giỏi", 8, 9,
      [.people(bkT, 5), .households(bkT, 2)], .decided, [.lastIneligible]),
    story(
      "Hội Liên hiệp Phụ nữ tỉnh", .office, .campaign, "Khen chuyên đề phụ nữ khởi nghiệp", 15, 9,
      [.people(bkT, 3)], .presented),
    story(
      "Sở Khoa học và Công nghệ", .office, .campaign, "Khen chuyên đề chuyển đổi số năm 2025", 22, 9,
      [.people(bkT, 5)], .decided),
    story(
      "Công ty TNHH MTV Yến sào Khánh Hòa", .works, .merit, "Bằng khen của Thủ tướng Chính phủ", 1, 10,
      [.people(bkTT, 2)], .partyOpinion, [.consulted]),
    story(
      "Sở Nông nghiệp và Môi trường", .office, .campaign, "Khen xây dựng nông thôn mới giai đoạn 2021 - 2025", 6, 10,
      [.people(bkT, 6)], .submittedToChair),
    story(
      "Hội Chữ thập đỏ tỉnh", .office, .campaign, "Khen người hiến máu tình nguyện tiêu biểu", 13, 10,
      [.people(bkT, 4)], .decided),
    story(
      "Sở Văn hóa, Thể thao và Du lịch", .office, .merit, "Chiến sĩ thi đua toàn quốc", 20, 10,
      [.people(cstdtq, 1)], .council),
    story(
      "Ban Nội chính Tỉnh ủy", .office, .dedication, "Huân chương Lao động về quá trình cống hiến", 22, 10,
      [.people(hcld3, 1)], .voted),
    story(
      "Sở Tư pháp", .office, .merit, "Chiến sĩ thi đua cấp tỉnh năm 2025", 27, 10, [.people(cstdt, 3)],
      .submittedToChair, [.lastOutvoted]),
    story(
      "Sở Tài chính", .office, .merit, "Chiến sĩ thi đua cấp tỉnh năm 2025", 3, 11, [.people(cstdt, 2)], .voted),
    story(
      "Sở Công Thương", .office, .merit, "Tập thể lao động xuất sắc năm 2025", 4, 11, [.teams(ttldxs, 3)], .council,
      [.supplemented]),
    story(
      "Công an tỉnh Khánh Hòa", .forces, .spontaneous, "Khen đột xuất triệt phá đường dây ma túy", 10, 11,
      [.people(bkT, 4), .teams(bkT, 1)], .decided),
    story(
      "Bộ Chỉ huy Quân sự tỉnh", .forces, .spontaneous, "Khen đột xuất cứu hộ, cứu nạn trong mưa lũ", 20, 11,
      [.people(bkT, 5), .teams(bkT, 2)], .submittedToChair),
    story(
      "Xã Diên Khánh", .commune, .spontaneous, "Khen đột xuất giúp dân khắc phục ngập lụt", 24, 11,
      [.people(bkT, 3), .households(bkT, 1)], .submittedToChair),
    story(
      "Phường Phan Rang", .commune, .merit, "Huân chương Lao động hạng Ba", 10, 11, [.people(hcld3, 1)], .posting),
    story(
      "Viện Vắc xin và Sinh phẩm Y tế", .school, .merit, "Huân chương Lao động hạng Nhất", 12, 11,
      [.itself(hcld1, name: "Viện Vắc xin và Sinh phẩm Y tế", basis: nil)], .posting),
  ]

  private static let december: [DossierStory] = [
    story(
      "Công ty CP Xây dựng Biển Ngọc", .works, .merit, "Khen thưởng công trạng năm 2025", 13, 11,
      [.people(bkT, 2)], .concurrence),
    story(
      "Công ty TNHH Du lịch Cát Vàng Phương Nam", .works, .merit, "Khen thưởng công trạng năm 2025", 17, 11,
      [.people(bkT, 3)], .concurrence),
    story(
      "Công ty TNHH Cơ khí Mỏ Neo (Việt Nam)", .works, .external, "Khen chuyên gia nước ngoài của doanh nghiệp", 18, 11,
      [.people(bkT, 1)], .concurrence),
    story(
      "Công ty CP Đá xây dựng Núi Khói", .works, .merit, "Khen thưởng công trạng năm 2025", 18, 11,
      [.people(bkT, 2)], .onHold),
    story(
      "Sở Y tế", .office, .merit, "Chiến sĩ thi đua cấp tỉnh năm 2025", 19, 11, [.people(cstdt, 4)], .appraised,
      [.lastIneligible]),
    story(
      "Sở Nội vụ", .office, .merit, "Tập thể lao động xuất sắc năm 2025", 20, 11, [.teams(ttldxs, 2)], .appraised),
    story(
      "Ban Quản lý Khu kinh tế Vân Phong", .office, .campaign, "Khen chuyên đề thu hút đầu tư", 21, 11,
      [.people(bkT, 3)], .appraised),
    story(
      "Trường Cao đẳng Du lịch Nha Trang", .school, .merit, "Khen thưởng công trạng năm 2025", 21, 11,
      [.people(bkT, 2)], .withdrawn),
    story(
      "VNPT Khánh Hòa", .works, .merit, "Khen thưởng công trạng năm 2025", 24, 11, [.people(bkT, 3)], .returned),
    story(
      "Hội Người cao tuổi tỉnh", .office, .merit, "Khen thưởng công trạng năm 2025", 24, 11, [.people(bkT, 2)],
      .returned),
    story(
      "Xã Ninh Phước", .commune, .campaign, "Khen chuyên đề xây dựng nông thôn mới", 25, 11,
      [.people(bkT, 2), .households(bkT, 2)], .returned),
    story(
      "Thanh tra tỉnh", .office, .merit, "Khen thưởng công trạng năm 2025", 25, 11,
      [.people(bkT, 2), .people(cstdt, 1)], .appraising),
    story(
      "Hội Cựu chiến binh tỉnh", .office, .merit, "Khen thưởng công trạng năm 2025", 26, 11, [.people(bkT, 4)],
      .appraising, [.supplemented]),
    story(
      "Tòa án nhân dân tỉnh Khánh Hòa", .office, .merit, "Khen thưởng công trạng năm 2025", 26, 11,
      [.people(bkT, 3), .teams(bkT, 1)], .appraising),
    story(
      "Agribank Chi nhánh Khánh Hòa", .office, .merit, "Khen thưởng công trạng năm 2025", 27, 11,
      [.people(bkT, 2)], .appraising),
    story(
      "Trường Đại học Nha Trang", .school, .merit, "Chiến sĩ thi đua cấp tỉnh năm 2025", 28, 11,
      [.people(cstdt, 3)], .appraising),
    story(
      "Sở Giáo dục và Đào tạo", .school, .merit, "Khen thưởng công trạng năm 2025", 1, 12,
      [.people(bkT, 6), .teams(ttldxs, 2)], .received),
    story(
      "Phường Nha Trang", .commune, .campaign, "Khen chuyên đề xây dựng đô thị văn minh", 2, 12, [.people(bkT, 3)],
      .received),
    story(
      "Thuế tỉnh Khánh Hòa", .office, .merit, "Khen thưởng công trạng năm 2025", 3, 12, [.people(bkT, 3)],
      .received),
    story(
      "Bảo hiểm xã hội tỉnh Khánh Hòa", .office, .merit, "Khen thưởng công trạng năm 2025", 4, 12,
      [.people(bkT, 2)], .submitted),
    story(
      "Xã Bác Ái Tây", .commune, .spontaneous, "Khen đột xuất cứu người trong lũ", 5, 12, [.people(bkT, 1)],
      .submitted),
    story(
      "Công ty CP Điện lực Khánh Hòa", .works, .merit, "Khen thưởng công trạng năm 2025", 5, 12,
      [.people(bkT, 4)], .submitted),
    story(
      "Nhà hát Nghệ thuật truyền thống tỉnh", .office, .merit, "Khen thưởng công trạng năm 2025", 5, 12,
      [.people(bkT, 2)], .draft),
    story(
      "Ban Chỉ huy Bộ đội Biên phòng tỉnh", .forces, .campaign, "Khen phòng, chống khai thác hải sản trái phép", 8, 12,
      [.people(bkT, 3)], .draft),
  ]

  private static let bkT = AwardType.ID.provincialCertificate
  private static let bkTT = AwardType.ID(code: "BK_TT")
  private static let cstdt = AwardType.ID(code: "CSTDT")
  private static let cstdtq = AwardType.ID(code: "CSTDTQ")
  private static let ttldxs = AwardType.ID(code: "TTLDXS")
  private static let hcld1 = AwardType.ID(code: "HCLD1")
  private static let hcld2 = AwardType.ID(code: "HCLD2")
  private static let hcld3 = AwardType.ID(code: "HCLD3")

  private static func story(
    _ nominator: String, _ field: PostField, _ track: AwardTrack, _ abstract: String, _ day: Int, _ month: Int,
    _ lines: [LineGroup], _ reach: DossierState, _ turns: Set<StoryTurn> = []
  ) -> DossierStory {
    DossierStory(
      nominator: RecordID(slug: nominator), field: field, track: track, abstract: abstract,
      created: Sample.day(day, month, SampleProvince.year), lines: lines, reach: reach, turns: turns)
  }
}

import Emulation

/// What clauses IV and V and the end of the plan ask of each body.
enum DutiesOfBodies {
  static let all: [Duty] = solutions + organisation + closing

  private static let solutions: [Duty] = [
    .line(
      "D34", "IV.1", .duty, "Các cấp, người đứng đầu",
      "Phổ biến Luật Thi đua, khen thưởng; nâng cao trách nhiệm người đứng đầu",
      "Make the Law known; raise the responsibility of heads"),
    .line(
      "D35", "IV.1", .duty, PlanActor.units, "Tuyên truyền người tốt việc tốt, nhân tố mới, mô hình mới",
      "Make good people, good deeds and new models known"),
    .line(
      "D36", "IV.2", .duty, PlanActor.blocs, "Nâng cao chất lượng hoạt động của Khối thi đua",
      "Raise the quality of blocs"),
    .line(
      "D37", "IV.2", .duty, PlanActor.blocs,
      "Biểu dương điển hình, giao lưu văn nghệ, thể thao, đền ơn đáp nghĩa, công tác xã hội",
      "Honour exemplars; culture, sport, gratitude and social work"),
    .line(
      "D38", "IV.2", .content, PlanActor.blocs, "Gắn phong trào với các Cuộc vận động của Đảng, Chính quyền, Mặt trận",
      "Tie emulation to the movements of Party, State and Front"),
    .line(
      "D39", "IV.3", .quality, PlanActor.everybody, "Động viên, biểu dương, khen thưởng kịp thời",
      "Encourage, praise and commend in time"),
    .line(
      "D40", "IV.4", .quality, PlanActor.homeAffairs, "Khen thưởng kịp thời, chính xác, công khai, công bằng",
      "Commend in time, exactly, publicly and fairly"),
    .line(
      "D41", "IV.4", .quality, PlanActor.everybody, "Chú trọng khen thưởng đột xuất, chuyên đề",
      "Stress spontaneous and thematic commendation"),
    .line(
      "D42", "IV.4", .quality, PlanActor.everybody,
      "Khen thưởng phải bám sát kết quả thi đua, việc trọng tâm, cấp bách",
      "Awards must follow emulation results and urgent tasks"),
    .line(
      "D43", "IV.4", .target, PlanActor.everybody,
      "Nâng tỷ lệ khen tập thể nhỏ, công nhân, nông dân, công chức, chiến sĩ, học sinh, người dân",
      "Raise the share of small collectives, workers, farmers, soldiers, students, people"),
    .line(
      "D44", "IV.4", .duty, PlanActor.units, "Trao tặng trang trọng, tiết kiệm, có ý nghĩa giáo dục, tuyên truyền",
      "Present awards solemnly, frugally and with educational effect"),
  ]

  private static let organisation: [Duty] = [
    .line(
      "D45", "V.1", .duty, PlanActor.units, "Triển khai phong trào sát thực tế, gắn với nhiệm vụ trọng tâm",
      "Carry out the campaign close to reality and key tasks"),
    .line(
      "D46", "V.1", .duty, PlanActor.units, "Rà soát, đăng ký công trình chào mừng Đại hội Đảng cùng cấp",
      "Review and register works to celebrate the Congress"),
    .line(
      "D47", "V.1", .duty, PlanActor.units, "Ban hành hướng dẫn khen thưởng phong trào theo thẩm quyền",
      "Issue guidance on commending the campaign within authority"),
    .line(
      "D48", "V.1", .deadline, PlanActor.units, "Báo cáo tổng kết phong trào gửi Sở Nội vụ chậm nhất 02/01/2026",
      "Final report to the Department of Home Affairs by 2 January 2026", due: day(2, 1, 2026)),
    .line(
      "D49", "V.2", .duty, PlanActor.homeAffairs, "Chủ trì hướng dẫn, kiểm tra, đôn đốc thực hiện Kế hoạch",
      "Guide, inspect and urge the plan's execution"),
    .line(
      "D50", "V.2", .duty, PlanActor.homeAffairs, "Theo dõi, tổng hợp báo cáo UBND tỉnh và Hội đồng TĐKT tỉnh",
      "Follow, sum up and report to the People's Committee and the council"),
    .line(
      "D51", "V.2", .duty, PlanActor.homeAffairs, "Tổ chức tập huấn nghiệp vụ thi đua, khen thưởng",
      "Hold training in emulation and commendation"),
    .line(
      "D52", "V.2", .duty, PlanActor.homeAffairs, "Hướng dẫn kiểm tra, sơ kết, tổng kết các phong trào",
      "Guide inspection, mid-term and final reviews"),
    .line(
      "D53", "V.2", .duty, PlanActor.homeAffairs, "Đôn đốc Đại hội thi đua yêu nước, Hội nghị điển hình tiên tiến",
      "Urge emulation congresses and exemplar conferences"),
    .line(
      "D54", "V.2", .duty, PlanActor.homeAffairs, "Tham mưu khen thưởng và đề nghị khen thưởng cấp Nhà nước",
      "Advise on awards and State-level proposals"),
    .line(
      "D55", "V.3", .actor, "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Chỉ đạo tuyên truyền phong trào thi đua",
      "Direct the publicity of the campaign (asked)"),
    .line(
      "D56", "V.3", .actor, "Ban Tuyên giáo và Dân vận Tỉnh ủy",
      "Chủ trì, phối hợp với Sở Nội vụ, Sở VHTT&DL, báo chí đẩy mạnh tuyên truyền",
      "Lead publicity with Home Affairs, Culture and the press"),
    .line(
      "D57", "V.4", .duty, "Báo và PTTH Khánh Hòa, Trung tâm Công báo và Cổng TTĐT",
      "Mở chuyên trang, chuyên mục, tăng thời lượng về phong trào, điển hình",
      "Open special pages and columns, more airtime"),
    .line(
      "D58", "V.5", .actor, "MTTQ, các tổ chức chính trị - xã hội, hội quần chúng",
      "Vận động đoàn viên, hội viên và Nhân dân tham gia thi đua", "Move members and people to take part (asked)"),
    .line(
      "D59", "V.5", .implicit, PlanActor.everybody, "Ghi rõ giai đoạn: nhiệm kỳ 2021 - 2025, giai đoạn 2020 - 2025",
      "Name periods clearly: term 2021-2025, stage 2020-2025"),
  ]

  private static let closing: [Duty] = [
    .line(
      "D60", "Kết", .duty, PlanActor.everybody, "Nghiêm túc triển khai, thực hiện Kế hoạch",
      "Carry out the plan in earnest"),
    .line(
      "D61", "Nơi nhận", .implicit, PlanActor.homeAffairs, "Gửi đủ các nơi nhận, kể cả thành viên Cụm, Khối thi đua",
      "Send to all recipients, members of clusters and blocs included"),
    .line(
      "D62", "Chữ ký", .implicit, PlanActor.homeAffairs, "Ghi đúng thẩm quyền ký theo thời điểm",
      "Name the signing authority valid on the day"),
    .line(
      "D64", "IV.2", .implicit, PlanActor.homeAffairs, "Gọi thống nhất Cụm, Khối thi đua",
      "Call clusters and blocs by one rule"),
    .line(
      "D66", "V.1", .implicit, PlanActor.homeAffairs, "Hạn 02/01/2026 rơi vào ngày nghỉ hoán đổi: báo trước cho đơn vị",
      "The due day 2 January 2026 is a swapped day off: tell units ahead", due: day(2, 1, 2026)),
  ]
}

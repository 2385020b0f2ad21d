import Emulation

/// What the preamble and clauses I and II of the plan ask for.
enum DutiesOfAim {
  static let all: [Duty] = [
    .line(
      "D1", "Mở đầu", .implicit, PlanActor.everybody, "Ghi rõ văn bản thực hiện và căn cứ của Kế hoạch",
      "Keep the documents the plan executes and rests on"),
    .line(
      "D2", "Mở đầu", .implicit, PlanActor.everybody, "Tiếp tục hai phong trào của hai tỉnh trước hợp nhất",
      "Go on with the two campaigns of the two former provinces"),
    .line(
      "D3", "Mở đầu", .implicit, PlanActor.homeAffairs, "Thống nhất số thứ tự Đại hội: lần thứ XIX nay là lần thứ I",
      "One number for the Congress: the 19th is now the 1st"),
    .line(
      "D4", "I.1", .actor, PlanActor.units,
      "Các cơ quan, đơn vị, địa phương, doanh nghiệp, trường học, lực lượng vũ trang và Nhân dân tham gia thi đua",
      "Agencies, localities, enterprises, schools, armed forces and people take part"),
    .line(
      "D5", "I.1", .target, PlanActor.everybody,
      "Hoàn thành và hoàn thành vượt mức chỉ tiêu năm 2025 và giai đoạn 2020 - 2025",
      "Reach and exceed the targets of 2025 and of 2020-2025"),
    .line(
      "D6", "I.1", .content, PlanActor.everybody,
      "Phát triển văn hóa, giáo dục, con người; khơi dậy tinh thần yêu nước",
      "Develop culture, education and people; arouse patriotism"),
    .line(
      "D7", "I.2", .quality, PlanActor.units, "Bám sát nội dung Kế hoạch 9733/KH-UBND và Kế hoạch 5312/KH-UBND",
      "Keep to the contents of the two parent plans"),
    .line(
      "D8", "I.2", .quality, PlanActor.units, "Tổ chức thi đua thường xuyên, liên tục, rộng khắp",
      "Emulate regularly, without a break, everywhere"),
    .line(
      "D9", "I.2", .quality, PlanActor.units, "Hình thức đa dạng, phong phú, phù hợp từng đối tượng",
      "Varied forms that fit each group"),
    .line(
      "D10", "I.2", .quality, PlanActor.units, "Thiết thực, hiệu quả, tránh phô trương, hình thức",
      "Practical and effective, no show and no formality"),
    .line(
      "D11", "II.1", .target, PlanActor.everybody,
      "Vượt chỉ tiêu, nhất là các khâu đột phá, nhóm giải pháp trọng tâm, quốc phòng - an ninh",
      "Exceed targets, above all in breakthroughs, key solutions, defence and security"),
    .line(
      "D12", "II.1", .target, PlanActor.party, "Lãnh đạo hoàn thành toàn diện Nghị quyết Đại hội Đảng cùng cấp",
      "Lead full completion of the same-level Party resolution"),
    .line(
      "D13", "II.1", .content, "Các tập thể, cá nhân",
      "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh bằng việc làm cụ thể",
      "Study and follow Hồ Chí Minh's example by concrete deeds"),
    .line(
      "D14", "II.2", .deadline, PlanActor.everybody, "Thi đua đến hết ngày 31/12/2025",
      "The campaign runs to 31 December 2025", due: day(31, 12, 2025)),
  ]
}

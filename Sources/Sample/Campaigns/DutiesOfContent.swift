import Emulation

/// What clause III of the plan asks for.
enum DutiesOfContent {
  static let all: [Duty] = [
    .line(
      "D15", "III", .duty, PlanActor.units, "Xây dựng kế hoạch hưởng ứng sát tình hình đơn vị",
      "Draw up a response plan that fits the unit"),
    .line(
      "D16", "III.1", .content, PlanActor.everybody, "Tuyên truyền tư tưởng thi đua ái quốc, Chỉ thị số 41-CT/TW",
      "Make patriotic emulation and Directive 41-CT/TW known"),
    .line(
      "D17", "III.1", .content, PlanActor.everybody, "Thực hiện nghiêm Quy định số 144-QĐ/TW, giữ gìn đoàn kết",
      "Strictly follow Rule 144-QĐ/TW, keep unity"),
    .line(
      "D18", "III.1", .target, PlanActor.units,
      "Xây dựng tổ chức đảng, cơ quan, đơn vị “Hoàn thành xuất sắc nhiệm vụ”",
      "Build organisations that complete their tasks excellently"),
    .line(
      "D19", "III.1", .content, "Cá nhân lãnh đạo, quản lý các cấp", "Đề cao trách nhiệm nêu gương của người lãnh đạo",
      "Leaders set the example"),
    .line(
      "D20", "III.2", .target, PlanActor.everybody,
      "Hoàn thành vượt mức và về trước hạn 100% nhiệm vụ, chỉ tiêu, kế hoạch được giao",
      "Exceed and finish early 100 % of tasks, targets and plans", due: day(31, 12, 2025)),
    .line(
      "D21", "III.2", .target, PlanActor.everybody, "Khắc phục chỉ tiêu, nhiệm vụ đạt thấp trong 6 tháng đầu năm 2025",
      "Make good what was low in the first half of 2025"),
    .line(
      "D22", "III.2", .content, PlanActor.everybody, "Rà soát, ban hành cơ chế, chính sách theo thẩm quyền",
      "Review and issue mechanisms and policies within authority"),
    .line(
      "D23", "III.2", .duty, PlanActor.units, "Rà soát tiến độ thực hiện kế hoạch 05 năm (2020 - 2025)",
      "Review progress of the five-year plan 2020-2025"),
    .line(
      "D24", "III.2", .content, PlanActor.everybody, "Đổi mới lãnh đạo; chủ động tham mưu; làm tốt công tác đối ngoại",
      "Innovate leadership, advise actively, do external affairs well"),
    .line(
      "D25", "III.2", .content, PlanActor.everybody, "Bồi dưỡng cán bộ theo tinh thần sáu dám",
      "Train officials to dare in six ways"),
    .line(
      "D26", "III.2", .duty, PlanActor.party, "Chuẩn bị và tổ chức Đại hội Đảng bộ các cấp",
      "Prepare and hold Party congresses at all levels"),
    .line(
      "D27", "III.2", .duty, PlanActor.units, "Tổ chức Đại hội thi đua yêu nước, Hội nghị điển hình tiên tiến",
      "Hold patriotic emulation congresses and exemplar conferences"),
    .line(
      "D28", "III.2, IV.3", .duty, PlanActor.units, "Phát hiện, bồi dưỡng, tổng kết, nhân rộng điển hình tiên tiến",
      "Detect, foster, sum up and spread exemplars"),
    .line(
      "D29", "III.2", .content, PlanActor.everybody, "Hoạt động văn hóa, văn nghệ, thể dục, thể thao, truyền thông",
      "Cultural, artistic, sports and media activities"),
    .line(
      "D30", "III.2", .content, PlanActor.everybody,
      "Toàn dân đoàn kết xây dựng đời sống văn hóa, nông thôn mới, đô thị văn minh",
      "Unity in cultural life, new countryside, civilised towns"),
    .line(
      "D31", "III.2", .content, PlanActor.everybody,
      "Bảo tồn di sản, phát triển con người, hướng tới thành phố trực thuộc Trung ương",
      "Heritage, people, and the way to a centrally run city"),
    .line(
      "D32", "III.3", .content, PlanActor.everybody,
      "Thực hiện văn bản xây dựng Đảng, nâng cao hiệu lực, hiệu quả cơ quan nhà nước",
      "Implement directives on Party building and effective agencies"),
    .line(
      "D33", "III.3", .content, PlanActor.everybody,
      "“Toàn dân bảo vệ an ninh Tổ quốc”; bảo vệ bí mật nhà nước; xử lý thông tin xấu, độc",
      "All people protect security; state secrets; harmful information online"),
  ]
}

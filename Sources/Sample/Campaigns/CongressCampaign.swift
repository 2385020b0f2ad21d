import Emulation

/// The campaign of the province's plan to go on with patriotic emulation towards the first Party Congress
/// of the new province, shortened clause by clause.
enum CongressCampaign {
  static let record = Campaign(
    id: RecordID(code: "chao-mung-dai-hoi-dang-bo-tinh-lan-I"),
    name: "Tiếp tục triển khai phong trào thi đua yêu nước, lập thành tích chào mừng Đại hội Đảng các cấp tiến tới "
      + "Đại hội đại biểu Đảng bộ tỉnh Khánh Hòa lần thứ I, nhiệm kỳ 2025 - 2030",
    shortName: "Chào mừng Đại hội Đảng bộ tỉnh lần thứ I", form: .spurt,
    // The plan is later than 20/8/2025; its own date is not in its text.
    start: nil, end: day(31, 12, 2025), bases: bases,
    continues: [
      "Phong trào thi đua lập thành tích chào mừng Đại hội đại biểu Đảng bộ tỉnh Khánh Hòa lần thứ XIX, "
        + "nhiệm kỳ 2025 - 2030 (Kế hoạch số 9733/KH-UBND)",
      "Phong trào thi đua đặc biệt thực hiện các chỉ tiêu nhiệm kỳ 2021 - 2025, chào mừng Đại hội Đảng bộ tỉnh "
        + "Ninh Thuận lần thứ XV (Kế hoạch số 5312/KH-UBND)",
    ],
    contents: CampaignContents.all, duties: DutiesOfAim.all + DutiesOfContent.all + DutiesOfBodies.all)

  private static let bases = [
    DocumentReference(
      number: "02-KH/TU", day: day(9, 7, 2025), issuer: "Ban Thường vụ Tỉnh ủy",
      subject:
        "Tuyên truyền đại hội đảng bộ các cấp, Đại hội Đảng bộ tỉnh Khánh Hòa lần thứ XIX, nhiệm kỳ 2025 - 2030, "
        + "tiến tới Đại hội đại biểu toàn quốc lần thứ XIV của Đảng"),
    DocumentReference(
      number: "61-CV/ĐU", day: day(11, 7, 2025), issuer: "Đảng ủy Ủy ban nhân dân tỉnh",
      subject: "Triển khai thực hiện Kế hoạch số 02-KH/TU"),
    DocumentReference(
      number: "06-CV/ĐU", day: day(20, 8, 2025), issuer: "Đảng ủy Ủy ban nhân dân tỉnh",
      subject: "Thống nhất nhiệm kỳ, số thứ tự Đại hội đại biểu Đảng bộ tỉnh Khánh Hòa, nhiệm kỳ 2025 - 2030"),
    DocumentReference(
      number: "9733/KH-UBND", day: day(4, 9, 2024), issuer: "Ủy ban nhân dân tỉnh Khánh Hòa",
      subject: "Phát động phong trào thi đua lập thành tích chào mừng Đại hội đại biểu Đảng bộ tỉnh Khánh Hòa "
        + "lần thứ XIX, nhiệm kỳ 2025 - 2030"),
    DocumentReference(
      number: "5312/KH-UBND", day: day(12, 11, 2024), issuer: "Ủy ban nhân dân tỉnh Ninh Thuận",
      subject: "Phát động phong trào thi đua đặc biệt thực hiện các chỉ tiêu phát triển kinh tế - xã hội, bảo đảm "
        + "quốc phòng - an ninh nhiệm kỳ 2021 - 2025, chào mừng Đại hội Đảng bộ tỉnh Ninh Thuận lần thứ XV"),
    DocumentReference(
      number: "41-CT/TW", day: day(26, 12, 2024), issuer: "Bộ Chính trị",
      subject: "Tăng cường sự lãnh đạo của Đảng đối với công tác thi đua, khen thưởng trong tình hình mới"),
    DocumentReference(
      number: "144-QĐ/TW", day: day(9, 5, 2024), issuer: "Bộ Chính trị",
      subject: "Chuẩn mực đạo đức cách mạng của cán bộ, đảng viên trong giai đoạn mới"),
  ]
}

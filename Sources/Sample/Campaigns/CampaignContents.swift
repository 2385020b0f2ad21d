import Emulation

/// The clauses of the plan, I to V, in its words, shortened.
enum CampaignContents {
  static let all: [CampaignContent] = [
    CampaignContent(
      clause: "I.1", title: "Mục đích",
      items: [
        "Huy động sức mạnh tổng hợp, sự tham gia tích cực của các cơ quan, đơn vị, địa phương, doanh nghiệp, trường học, "
          + "lực lượng vũ trang và Nhân dân trong phong trào thi đua; quyết tâm hoàn thành và hoàn thành vượt mức các "
          + "chỉ tiêu, nhiệm vụ năm 2025 và giai đoạn 2020 - 2025.",
        "Phát triển mạnh mẽ, toàn diện về văn hóa, giáo dục và con người Khánh Hòa; khơi dậy tinh thần yêu nước, niềm "
          + "tự hào dân tộc, khát vọng xây dựng tỉnh ngày càng phồn vinh, hạnh phúc.",
      ]),
    CampaignContent(
      clause: "I.2", title: "Yêu cầu",
      items: [
        "Bám sát nội dung phát động tại Kế hoạch số 9733/KH-UBND và Kế hoạch số 5312/KH-UBND; tổ chức thi đua thường "
          + "xuyên, liên tục, rộng khắp.",
        "Nội dung, hình thức phải đa dạng, phong phú, cụ thể, phù hợp với từng đối tượng và nhóm đối tượng.",
        "Thiết thực, hiệu quả, xứng tầm, tránh phô trương, hình thức.",
      ]),
    CampaignContent(
      clause: "II.1", title: "Mục tiêu thi đua",
      items: [
        "Hoàn thành toàn diện và vượt mức các chỉ tiêu kinh tế - xã hội, quốc phòng - an ninh, đặc biệt là các khâu đột "
          + "phá chiến lược, nhóm giải pháp trọng tâm theo nghị quyết Đại hội Đảng bộ tỉnh.",
        "Các cấp ủy, tổ chức đảng lãnh đạo hoàn thành toàn diện và vượt mức các chỉ tiêu, mục tiêu Nghị quyết Đại hội "
          + "Đảng cùng cấp nhiệm kỳ 2020 - 2025.",
        "Đẩy mạnh “Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” bằng những việc làm cụ thể.",
      ]),
    CampaignContent(
      clause: "II.2", title: "Thời gian thi đua",
      items: ["Từ ngày ban hành Kế hoạch đến hết ngày 31/12/2025."]),
    CampaignContent(
      clause: "III.1",
      title: "Thi đua chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước",
      items: [
        "Tiếp tục tuyên truyền và quán triệt tư tưởng của Chủ tịch Hồ Chí Minh về Thi đua ái quốc, Chỉ thị số 41-CT/TW.",
        "Thực hiện nghiêm Quy định số 144-QĐ/TW; tăng cường đoàn kết, thống nhất cao trong nội bộ và trong toàn hệ "
          + "thống chính trị.",
        "Xây dựng tổ chức đảng, cơ quan, đơn vị “Hoàn thành xuất sắc nhiệm vụ”, đề cao trách nhiệm nêu gương với phương "
          + "châm “Trên làm gương mẫu mực, dưới tích cực làm theo”.",
      ]),
    CampaignContent(
      clause: "III.2",
      title: "Thi đua hoàn thành vượt mức và về trước hạn 100% các nhiệm vụ, chỉ tiêu, kế hoạch được các cấp giao",
      items: [
        "Khắc phục khó khăn, giải quyết các nhiệm vụ, chỉ tiêu đạt chưa cao trong 6 tháng đầu năm 2025; ban hành theo "
          + "thẩm quyền các cơ chế, chính sách tạo động lực phát triển nhanh và bền vững.",
        "Rà soát tiến độ thực hiện các nhiệm vụ, chỉ tiêu kế hoạch 05 năm (2020 - 2025), thi đua hoàn thành vượt mức và "
          + "về trước hạn.",
        "Chủ động, nhạy bén trong tham mưu; đổi mới, sáng tạo trong lãnh đạo, điều hành; bồi dưỡng cán bộ dám nghĩ, dám "
          + "làm, dám chịu trách nhiệm, dám đổi mới sáng tạo, dám đương đầu với thử thách, dám hành động vì lợi ích chung.",
        "Chuẩn bị và tổ chức tốt Đại hội Đảng bộ các cấp; tổ chức tốt Đại hội thi đua yêu nước, Hội nghị điển hình tiên "
          + "tiến; phát hiện, bồi dưỡng, tổng kết và nhân rộng các điển hình tiên tiến.",
        "Khơi dậy khát vọng của Nhân dân, phát huy giá trị văn hóa và sức mạnh con người Khánh Hòa; nâng cao chất lượng "
          + "phong trào toàn dân đoàn kết xây dựng đời sống văn hóa, gắn với xây dựng nông thôn mới, đô thị văn minh.",
      ]),
    CampaignContent(
      clause: "III.3",
      title: "Thi đua xây dựng, củng cố hệ thống chính trị; bảo vệ, giữ gìn an ninh chính trị, trật tự an toàn xã hội",
      items: [
        "Thực hiện nghiêm túc, hiệu quả các văn bản về công tác xây dựng Đảng, củng cố hệ thống chính trị, nâng cao hiệu "
          + "lực, hiệu quả hoạt động của cơ quan nhà nước và đơn vị sự nghiệp công lập; bảo vệ chính trị nội bộ.",
        "Đẩy mạnh phong trào “Toàn dân bảo vệ an ninh Tổ quốc”, bảo vệ bí mật nhà nước, kịp thời xử lý thông tin xấu, "
          + "độc trên mạng xã hội.",
      ]),
    CampaignContent(
      clause: "IV", title: "Giải pháp thực hiện",
      items: [
        "Phổ biến, quán triệt tốt Luật Thi đua, khen thưởng; nâng cao trách nhiệm của người đứng đầu; tuyên truyền gương "
          + "người tốt việc tốt, điển hình tiên tiến, nhân tố mới, mô hình mới.",
        "Nâng cao chất lượng tổ chức, hoạt động của các Khối thi đua, gắn với các Cuộc vận động do Đảng, Chính quyền và "
          + "Mặt trận Tổ quốc triển khai.",
        "Kịp thời phát hiện, bồi dưỡng, tổng kết và nhân rộng các điển hình tiên tiến.",
        "Khen thưởng kịp thời, chính xác, công khai, công bằng; chú trọng khen đột xuất, chuyên đề; nâng cao tỷ lệ khen "
          + "tập thể nhỏ, công nhân, nông dân, công chức, viên chức, chiến sĩ, học sinh và người dân.",
      ]),
    CampaignContent(
      clause: "V", title: "Tổ chức thực hiện",
      items: [
        "Các cơ quan, tổ chức, địa phương, doanh nghiệp, trường học: triển khai sát thực tế; rà soát, đăng ký công trình "
          + "chào mừng; ban hành hướng dẫn khen thưởng; báo cáo tổng kết gửi Sở Nội vụ chậm nhất ngày 02/01/2026.",
        "Sở Nội vụ: chủ trì hướng dẫn, kiểm tra, đôn đốc; theo dõi, tổng hợp báo cáo UBND tỉnh và Hội đồng Thi đua - Khen "
          + "thưởng tỉnh; tập huấn; tham mưu khen thưởng.",
        "Đề nghị Ban Tuyên giáo và Dân vận Tỉnh ủy: chỉ đạo, chủ trì công tác tuyên truyền về phong trào thi đua.",
        "Báo và Phát thanh, Truyền hình Khánh Hòa, Trung tâm Công báo và Cổng Thông tin điện tử tỉnh: mở chuyên trang, "
          + "chuyên mục, tăng thời lượng.",
        "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội, các tổ chức hội quần chúng: vận "
          + "động hội viên, đoàn viên và Nhân dân tích cực tham gia.",
      ]),
  ]
}

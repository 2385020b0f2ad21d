import Emulation

/// Blocs of the province's own bodies: departments, Party, Front, associations, justice and armed forces.
enum StateBlocs {
  static let all: [BlocPlan] = [
    BlocPlan(
      .bloc, 1, "Các cơ quan tham mưu tổng hợp", .department,
      [
        UnitPlan("Văn phòng Ủy ban nhân dân tỉnh", aliases: ["VPUB", "VP UBND tỉnh"]),
        UnitPlan("Thanh tra tỉnh", aliases: ["TTT"]),
        UnitPlan("Sở Tư pháp", aliases: ["STP"]),
        UnitPlan("Sở Ngoại vụ", aliases: ["SNgV"]),
        UnitPlan(
          "Sở Dân tộc và Tôn giáo", before: "Ban Dân tộc", since: departmentMerger,
          aliases: ["SDTTG", "Ban Tôn giáo"]),
        UnitPlan(
          "Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh",
          aliases: ["VP ĐĐBQH và HĐND", "Văn phòng Hội đồng nhân dân tỉnh"]),
        UnitPlan("Ban Quản lý Khu kinh tế Vân Phong", aliases: ["BQL KKT Vân Phong", "Khu kinh tế Vân Phong"]),
      ]),
    BlocPlan(
      .bloc, 2, "Các sở quản lý nhà nước", .department,
      [
        UnitPlan("Sở Tài chính", aliases: ["STC", "Sở Kế hoạch và Đầu tư", "SKHĐT"]),
        UnitPlan("Sở Nội vụ", aliases: ["SNV", "Sở Lao động - Thương binh và Xã hội", "SLĐTBXH"]),
        UnitPlan("Sở Công Thương", aliases: ["SCT"]),
        UnitPlan("Sở Y tế", aliases: ["SYT"]),
        UnitPlan("Sở Xây dựng", aliases: ["SXD", "Sở Giao thông vận tải", "SGTVT"]),
        UnitPlan(
          "Sở Nông nghiệp và Môi trường", before: "Sở Nông nghiệp và Phát triển nông thôn",
          since: departmentMerger, aliases: ["SNNMT", "Sở Tài nguyên và Môi trường", "STNMT"]),
        UnitPlan(
          "Sở Khoa học và Công nghệ", aliases: ["SKHCN", "Sở Thông tin và Truyền thông", "STTTT"]),
        UnitPlan("Sở Giáo dục và Đào tạo", aliases: ["SGDĐT"]),
        UnitPlan(
          "Sở Văn hóa, Thể thao và Du lịch", before: "Sở Văn hóa và Thể thao", since: departmentMerger,
          aliases: ["SVHTTDL", "Sở Du lịch"]),
      ]),
    BlocPlan(
      .bloc, 3, "Các cơ quan Đảng", .partyBody,
      [
        UnitPlan("Văn phòng Tỉnh ủy", aliases: ["VPTU"]),
        UnitPlan("Ban Tổ chức Tỉnh ủy", aliases: ["BTCTU"]),
        UnitPlan("Ủy ban Kiểm tra Tỉnh ủy", aliases: ["UBKTTU"]),
        UnitPlan(
          "Ban Tuyên giáo và Dân vận Tỉnh ủy", before: "Ban Tuyên giáo Tỉnh ủy", since: day(1, 2, 2025),
          aliases: ["BTGDVTU", "Ban Dân vận Tỉnh ủy"]),
        UnitPlan("Ban Nội chính Tỉnh ủy", aliases: ["BNCTU"]),
        UnitPlan("Đảng ủy Ủy ban nhân dân tỉnh", aliases: ["Đảng ủy UBND tỉnh", "ĐU UBND"]),
      ]),
    BlocPlan(
      .bloc, 4, "Mặt trận và các tổ chức chính trị - xã hội", .sociopolitical,
      [
        UnitPlan("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", kind: .front, aliases: ["MTTQ tỉnh", "UBMTTQVN"]),
        UnitPlan("Liên đoàn Lao động tỉnh", aliases: ["LĐLĐ tỉnh", "Công đoàn"]),
        UnitPlan("Hội Nông dân tỉnh", aliases: ["HND"]),
        UnitPlan("Hội Cựu chiến binh tỉnh", aliases: ["HCCB"]),
        UnitPlan("Hội Liên hiệp Phụ nữ tỉnh", aliases: ["HLHPN"]),
        UnitPlan("Tỉnh Đoàn Khánh Hòa", aliases: ["Đoàn TNCS Hồ Chí Minh tỉnh", "Tỉnh đoàn"]),
      ]),
    BlocPlan(
      .bloc, 5, "Các hội nghề nghiệp, khoa học và văn hóa", .association,
      [
        UnitPlan("Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", aliases: ["LHH KHKT"]),
        UnitPlan("Hội Văn học Nghệ thuật tỉnh", aliases: ["HVHNT"]),
        UnitPlan("Hội Nhà báo tỉnh", aliases: ["HNB"]),
        UnitPlan("Hội Luật gia tỉnh", aliases: ["HLG"]),
        UnitPlan("Liên minh Hợp tác xã tỉnh", aliases: ["LMHTX"]),
        UnitPlan("Liên hiệp các tổ chức hữu nghị tỉnh", aliases: ["LHHN"]),
        UnitPlan("Hội Đông y tỉnh", aliases: ["HĐY"]),
        UnitPlan("Hội Khuyến học tỉnh", aliases: ["HKH"]),
        UnitPlan("Hội Làm vườn tỉnh", aliases: ["HLV"]),
      ]),
    BlocPlan(
      .bloc, 6, "Các hội xã hội, từ thiện", .association,
      [
        UnitPlan("Hội Chữ thập đỏ tỉnh", aliases: ["HCTĐ"]),
        UnitPlan("Hội Người cao tuổi tỉnh", aliases: ["HNCT"]),
        UnitPlan("Hội Người mù tỉnh", aliases: ["HNM"]),
        UnitPlan("Hội Nạn nhân chất độc da cam/dioxin tỉnh", aliases: ["HNNCĐDC"]),
        UnitPlan("Hội Cựu thanh niên xung phong tỉnh", aliases: ["HCTNXP"]),
        UnitPlan("Hội Bảo trợ Người khuyết tật và Trẻ em mồ côi tỉnh", aliases: ["HBTNKT"]),
        UnitPlan("Hội Kế hoạch hóa gia đình tỉnh", aliases: ["HKHHGĐ"]),
        UnitPlan("Hội Cựu giáo chức tỉnh", aliases: ["HCGC"]),
        UnitPlan("Hội Sinh vật cảnh tỉnh", aliases: ["HSVC"]),
      ]),
    BlocPlan(
      .bloc, 7, "Các cơ quan nội chính", .internalAffairs,
      [
        UnitPlan("Tòa án nhân dân tỉnh Khánh Hòa", aliases: ["TAND tỉnh"]),
        UnitPlan("Viện kiểm sát nhân dân tỉnh Khánh Hòa", aliases: ["VKSND tỉnh"]),
        UnitPlan(
          "Thi hành án dân sự tỉnh Khánh Hòa", before: "Cục Thi hành án dân sự tỉnh Khánh Hòa",
          since: provinceMerger, aliases: ["THADS tỉnh"]),
        UnitPlan(
          "Tòa án nhân dân khu vực 1 - Khánh Hòa", since: provinceMerger,
          aliases: ["TAND khu vực 1", "Tòa án nhân dân thành phố Nha Trang"]),
        UnitPlan("Tòa án nhân dân khu vực 2 - Khánh Hòa", since: provinceMerger, aliases: ["TAND khu vực 2"]),
        UnitPlan(
          "Viện kiểm sát nhân dân khu vực 1 - Khánh Hòa", since: provinceMerger,
          aliases: ["VKSND khu vực 1", "Viện kiểm sát nhân dân thành phố Nha Trang"]),
        UnitPlan(
          "Viện kiểm sát nhân dân khu vực 2 - Khánh Hòa", since: provinceMerger, aliases: ["VKSND khu vực 2"]),
        UnitPlan("Đoàn Luật sư tỉnh Khánh Hòa", aliases: ["ĐLS"]),
        UnitPlan("Trung tâm Trợ giúp pháp lý nhà nước tỉnh", aliases: ["TT TGPL"]),
      ]),
    BlocPlan(
      .bloc, 9, "Lực lượng vũ trang", .armedForces,
      [
        UnitPlan("Bộ Chỉ huy Quân sự tỉnh", aliases: ["BCHQS", "Tỉnh đội"]),
        UnitPlan("Công an tỉnh Khánh Hòa", aliases: ["CAT", "Công an tỉnh"]),
        UnitPlan(
          "Ban Chỉ huy Bộ đội Biên phòng tỉnh", before: "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", since: provinceMerger,
          aliases: ["BĐBP", "Biên phòng tỉnh"]),
        UnitPlan("Vùng 4 Hải quân", aliases: ["V4HQ", "Bộ Tư lệnh Vùng 4 Hải quân"]),
        UnitPlan("Học viện Hải quân", aliases: ["HVHQ"]),
        UnitPlan("Trường Sĩ quan Thông tin", aliases: ["TSQTT"]),
      ]),
  ]
}

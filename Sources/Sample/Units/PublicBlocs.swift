import Emulation

/// Blocs of central bodies in the province, public service units, press, schools and institutes.
enum PublicBlocs {
  static let all: [BlocPlan] = [
    BlocPlan(
      .bloc, 8, "Các cơ quan trung ương ngành dọc", .centralVertical,
      [
        UnitPlan(
          "Thuế tỉnh Khánh Hòa", before: "Cục Thuế tỉnh Khánh Hòa", since: provinceMerger,
          aliases: ["Chi cục Thuế khu vực XIII"]),
        UnitPlan(
          "Kho bạc Nhà nước khu vực XIII", before: "Kho bạc Nhà nước Khánh Hòa", since: departmentMerger,
          aliases: ["KBNN"]),
        UnitPlan(
          "Chi cục Hải quan khu vực XIII", before: "Cục Hải quan tỉnh Khánh Hòa", since: departmentMerger,
          aliases: ["Hải quan Khánh Hòa"]),
        UnitPlan(
          "Thống kê tỉnh Khánh Hòa", before: "Cục Thống kê tỉnh Khánh Hòa", since: provinceMerger,
          aliases: ["Chi cục Thống kê tỉnh Khánh Hòa"]),
        UnitPlan("Bảo hiểm xã hội tỉnh Khánh Hòa", aliases: ["BHXH tỉnh"]),
        UnitPlan(
          "Chi cục Quản lý thị trường tỉnh Khánh Hòa", before: "Cục Quản lý thị trường tỉnh Khánh Hòa",
          since: departmentMerger, aliases: ["QLTT"]),
        UnitPlan("Cảng vụ Hàng hải Nha Trang", aliases: ["CVHH Nha Trang"]),
        UnitPlan("Đài Khí tượng Thủy văn khu vực Nam Trung Bộ", aliases: ["Đài KTTV"]),
        UnitPlan("Đài Thông tin duyên hải Nha Trang", aliases: ["Đài TTDH"]),
      ]),
    BlocPlan(
      .bloc, 10, "Các ban quản lý dự án và đơn vị sự nghiệp", .publicServiceUnit,
      [
        UnitPlan("Ban Quản lý dự án các công trình giao thông tỉnh", aliases: ["BQLCTGT", "Ban giao thông"]),
        UnitPlan(
          "Ban Quản lý dự án công trình dân dụng, công nghiệp tỉnh", aliases: ["BQL DDCN", "Ban dân dụng"]),
        UnitPlan(
          "Ban Quản lý dự án công trình nông nghiệp tỉnh", aliases: ["BQL NNPTNT", "Ban nông nghiệp"]),
        UnitPlan("Ban Quản lý dự án phát triển tỉnh", aliases: ["BQL phát triển"]),
        UnitPlan("Ban Quản lý Vịnh Nha Trang", aliases: ["BQL Vịnh", "Khu bảo tồn biển Hòn Mun"]),
        UnitPlan("Quỹ Đầu tư phát triển tỉnh", aliases: ["QĐTPT"]),
        UnitPlan("Trung tâm Phát triển quỹ đất tỉnh", aliases: ["TTPTQĐ"]),
        UnitPlan("Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh", aliases: ["TTXT"]),
        UnitPlan("Trung tâm Dịch vụ việc làm tỉnh", aliases: ["TTDVVL"]),
      ]),
    BlocPlan(
      .bloc, 11, "Báo chí, văn hóa và Trường Chính trị", .media,
      [
        UnitPlan(
          "Báo và Phát thanh, Truyền hình Khánh Hòa", before: "Báo Khánh Hòa", since: provinceMerger,
          aliases: ["Báo và PTTH", "Đài Phát thanh - Truyền hình Khánh Hòa", "KTV", "Báo Ninh Thuận"]),
        UnitPlan(
          "Trung tâm Công báo và Cổng Thông tin điện tử tỉnh", aliases: ["Cổng TTĐT", "Công báo"]),
        UnitPlan("Trường Chính trị tỉnh Khánh Hòa", aliases: ["TCT"]),
        UnitPlan("Bảo tàng tỉnh Khánh Hòa", aliases: ["Bảo tàng"]),
        UnitPlan("Thư viện tỉnh Khánh Hòa", aliases: ["Thư viện"]),
        UnitPlan("Nhà hát Nghệ thuật truyền thống tỉnh", aliases: ["Nhà hát"]),
      ]),
    BlocPlan(
      .bloc, 12, "Các trường đại học, cao đẳng", .school,
      [
        UnitPlan(
          "Trường Đại học Nha Trang", before: "Trường Đại học Thủy sản", since: day(25, 7, 2006),
          aliases: ["ĐHNT", "NTU"]),
        UnitPlan("Trường Đại học Khánh Hòa", aliases: ["ĐHKH", "UKH"]),
        UnitPlan("Trường Đại học Thái Bình Dương", aliases: ["ĐHTBD", "TBD"]),
        UnitPlan("Trường Đại học Tôn Đức Thắng - Phân hiệu Khánh Hòa", aliases: ["TDTU Nha Trang"]),
        UnitPlan(
          "Phân hiệu Trường ĐH Nông Lâm TP.HCM tại Ninh Thuận", aliases: ["Nông Lâm Ninh Thuận"],
          formerProvince: "Ninh Thuận"),
        UnitPlan("Trường Dự bị Đại học Dân tộc Trung ương Nha Trang", aliases: ["DBĐH"]),
        UnitPlan("Trường Cao đẳng Y tế Khánh Hòa", aliases: ["CĐYT"]),
        UnitPlan("Trường Cao đẳng Kỹ thuật Công nghệ Nha Trang", aliases: ["CĐKTCN"]),
        UnitPlan("Trường Cao đẳng Du lịch Nha Trang", aliases: ["CĐDL"]),
        UnitPlan("Trường Cao đẳng nghề Ninh Thuận", aliases: ["CĐN"], formerProvince: "Ninh Thuận"),
      ]),
    BlocPlan(
      .bloc, 13, "Các viện, phân viện trung ương", .institute,
      [
        UnitPlan("Viện Hải dương học", aliases: ["VHDH", "Bảo tàng Hải dương học"]),
        UnitPlan("Viện Pasteur Nha Trang", aliases: ["VPNT"]),
        UnitPlan("Viện Vắc xin và Sinh phẩm Y tế", aliases: ["IVAC"]),
        UnitPlan("Viện Nghiên cứu Nuôi trồng Thủy sản III", aliases: ["RIA3", "Viện III"]),
        UnitPlan("Viện Nghiên cứu và Ứng dụng Công nghệ Nha Trang", aliases: ["NITRA"]),
        UnitPlan(
          "Viện Nghiên cứu Bông và Phát triển Nông nghiệp Nha Hố", aliases: ["Viện Nha Hố"],
          formerProvince: "Ninh Thuận"),
        UnitPlan("Phân viện Thú y miền Trung", aliases: ["PVTY"]),
        UnitPlan("Chi nhánh Ven biển - Trung tâm Nhiệt đới Việt - Nga", aliases: ["Nhiệt đới Việt - Nga"]),
        UnitPlan("Trung tâm Quốc gia Giống hải sản miền Trung", aliases: ["Giống hải sản"]),
      ]),
  ]
}

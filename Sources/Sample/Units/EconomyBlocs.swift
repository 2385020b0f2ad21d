import Emulation

/// Blocs of enterprises and banks. Private and foreign-invested enterprises are invented.
enum EconomyBlocs {
  static let all: [BlocPlan] = [
    BlocPlan(
      .bloc, 14, "Doanh nghiệp nhà nước", .enterprise,
      [
        UnitPlan("Tổng công ty Khánh Việt", aliases: ["Khatoco"]),
        UnitPlan("Công ty TNHH MTV Yến sào Khánh Hòa", aliases: ["Yến sào", "Sanest"]),
        UnitPlan("Công ty TNHH MTV Xổ số kiến thiết Khánh Hòa", aliases: ["XSKT Khánh Hòa"]),
        UnitPlan("Công ty TNHH MTV Khai thác công trình thủy lợi Khánh Hòa", aliases: ["Thủy lợi Khánh Hòa"]),
        UnitPlan("Công ty TNHH MTV Lâm sản Khánh Hòa", aliases: ["Lâm sản"]),
        UnitPlan("Cảng hàng không quốc tế Cam Ranh", aliases: ["Sân bay Cam Ranh", "CXR"]),
        UnitPlan(
          "Công ty TNHH MTV Xổ số kiến thiết Ninh Thuận", aliases: ["XSKT Ninh Thuận"], formerProvince: "Ninh Thuận"),
        UnitPlan(
          "Công ty TNHH MTV Khai thác công trình thủy lợi Ninh Thuận", aliases: ["Thủy lợi Ninh Thuận"],
          formerProvince: "Ninh Thuận"),
        UnitPlan("Công ty TNHH MTV Lâm nghiệp Hòn Ngang", aliases: ["Lâm nghiệp Hòn Ngang"]),
        UnitPlan("Công ty TNHH MTV Lâm nghiệp Sông Trang", aliases: ["Lâm nghiệp Sông Trang"]),
        UnitPlan("Công ty TNHH MTV Dịch vụ công ích Suối Cát", aliases: ["Công ích Suối Cát"]),
        UnitPlan(
          "Công ty TNHH MTV Dịch vụ thủy sản Đầm Sen", aliases: ["Thủy sản Đầm Sen"], formerProvince: "Ninh Thuận"),
      ]),
    BlocPlan(
      .bloc, 15, "Doanh nghiệp cổ phần hóa", .enterprise,
      [
        UnitPlan("Công ty CP Cấp thoát nước Khánh Hòa", aliases: ["KHAWASSCO", "Cấp nước"]),
        UnitPlan("Công ty CP Môi trường đô thị Nha Trang", aliases: ["Môi trường đô thị"]),
        UnitPlan("Công ty CP Cảng Nha Trang", aliases: ["Cảng Nha Trang"]),
        UnitPlan("Công ty CP Cảng Cam Ranh", aliases: ["Cảng Cam Ranh"]),
        UnitPlan("Công ty CP Cấp nước Ninh Thuận", aliases: ["NITHUWA"], formerProvince: "Ninh Thuận"),
        UnitPlan("Công ty CP Nước khoáng Khánh Hòa", aliases: ["Vikoda"]),
        UnitPlan("Công ty CP Xây dựng Biển Ngọc", aliases: ["Biển Ngọc"]),
        UnitPlan("Công ty CP Vật tư Hòn Dung", aliases: ["Hòn Dung"]),
        UnitPlan("Công ty CP Sách và Thiết bị trường học Sóng Xanh", aliases: ["Sóng Xanh"]),
        UnitPlan("Công ty CP Dược phẩm Hoa Sứ", aliases: ["Hoa Sứ"]),
        UnitPlan("Công ty CP Đường bộ Đèo Rẽ", aliases: ["Đèo Rẽ"]),
        UnitPlan("Công ty CP Đóng tàu Vũng Ấm", aliases: ["Vũng Ấm"]),
      ]),
    BlocPlan(
      .bloc, 16, "Doanh nghiệp dịch vụ, du lịch", .enterprise,
      [
        UnitPlan("Công ty TNHH Du lịch Cát Vàng Phương Nam", aliases: ["Cát Vàng"]),
        UnitPlan("Công ty CP Khách sạn Hải Âu Trắng", aliases: ["Hải Âu Trắng"]),
        UnitPlan("Công ty TNHH Lữ hành Mây Biển", aliases: ["Mây Biển"]),
        UnitPlan("Công ty CP Vận tải Gió Khơi", aliases: ["Gió Khơi"]),
        UnitPlan("Công ty TNHH Thương mại Tân Lộc Phát", aliases: ["Tân Lộc Phát"]),
        UnitPlan("Công ty CP Siêu thị Nhà Vườn", aliases: ["Nhà Vườn"]),
        UnitPlan("Công ty TNHH Nghỉ dưỡng Vịnh San Hô", aliases: ["Vịnh San Hô"]),
        UnitPlan("Công ty TNHH Ẩm thực Bếp Làng", aliases: ["Bếp Làng"]),
        UnitPlan("Công ty CP Giáo dục Cánh Diều Nhỏ", aliases: ["Cánh Diều Nhỏ"]),
        UnitPlan("Công ty TNHH Y khoa An Hòa Tâm", aliases: ["An Hòa Tâm"]),
        UnitPlan("Công ty CP Phần mềm Đảo Xa", aliases: ["Đảo Xa"]),
        UnitPlan("Công ty TNHH Logistics Cầu Bóng Mát", aliases: ["Cầu Bóng Mát"]),
      ]),
    BlocPlan(
      .bloc, 17, "Doanh nghiệp sản xuất, doanh nghiệp FDI", .enterprise,
      [
        UnitPlan("Công ty TNHH Thủy sản Bạc Má", aliases: ["Bạc Má"]),
        UnitPlan("Công ty CP Chế biến Tôm Sao Biển", aliases: ["Tôm Sao Biển"]),
        UnitPlan("Công ty TNHH May mặc Kim Chỉ Đỏ", aliases: ["Kim Chỉ Đỏ"]),
        UnitPlan("Công ty CP Muối Nắng Hạ", aliases: ["Nắng Hạ"], formerProvince: "Ninh Thuận"),
        UnitPlan("Công ty CP Nho và Táo Đồi Cát", aliases: ["Đồi Cát"], formerProvince: "Ninh Thuận"),
        UnitPlan("Công ty TNHH Điện gió Cánh Buồm", aliases: ["Cánh Buồm"], formerProvince: "Ninh Thuận"),
        UnitPlan("Công ty TNHH Điện mặt trời Bình Minh Đỏ", aliases: ["Bình Minh Đỏ"], formerProvince: "Ninh Thuận"),
        UnitPlan("Công ty CP Đá xây dựng Núi Khói", aliases: ["Núi Khói"]),
        UnitPlan("Công ty CP Gỗ Rừng Chiều", aliases: ["Rừng Chiều"]),
        UnitPlan("Công ty TNHH Cơ khí Mỏ Neo (Việt Nam)", aliases: ["Mỏ Neo"]),
        UnitPlan("Công ty TNHH Linh kiện Hải Tinh (Việt Nam)", aliases: ["Hải Tinh"]),
        UnitPlan("Công ty TNHH Bao bì Lá Dừa", aliases: ["Lá Dừa"]),
      ]),
    BlocPlan(
      .bloc, 18, "Các ngân hàng", .bank,
      [
        UnitPlan("Agribank Chi nhánh Khánh Hòa", aliases: ["Ngân hàng Nông nghiệp"]),
        UnitPlan("Vietcombank Chi nhánh Khánh Hòa", aliases: ["VCB", "Ngân hàng Ngoại thương"]),
        UnitPlan("Vietcombank Chi nhánh Nha Trang", aliases: ["VCB Nha Trang"]),
        UnitPlan("VietinBank Chi nhánh Khánh Hòa", aliases: ["Ngân hàng Công Thương"]),
        UnitPlan("BIDV Chi nhánh Khánh Hòa", aliases: ["Ngân hàng Đầu tư và Phát triển"]),
        UnitPlan("BIDV Chi nhánh Nha Trang"),
        UnitPlan("Ngân hàng Chính sách xã hội tỉnh Khánh Hòa", aliases: ["NHCSXH"]),
        UnitPlan("Agribank Chi nhánh Ninh Thuận", formerProvince: "Ninh Thuận"),
        UnitPlan("VietinBank Chi nhánh Ninh Thuận", formerProvince: "Ninh Thuận"),
        UnitPlan("BIDV Chi nhánh Ninh Thuận", formerProvince: "Ninh Thuận"),
        UnitPlan("Sacombank Chi nhánh Khánh Hòa", aliases: ["Sài Gòn Thương Tín"]),
        UnitPlan("ACB Chi nhánh Khánh Hòa", aliases: ["Á Châu"]),
        UnitPlan("MB Chi nhánh Khánh Hòa", aliases: ["Ngân hàng Quân đội"]),
        UnitPlan("Ngân hàng Hợp tác xã Chi nhánh Khánh Hòa", aliases: ["Co-opBank"]),
      ]),
    BlocPlan(
      .bloc, 19, "Viễn thông, điện lực, bảo hiểm", .enterprise,
      [
        UnitPlan("VNPT Khánh Hòa", aliases: ["Viễn thông Khánh Hòa"]),
        UnitPlan("Viettel Khánh Hòa"),
        UnitPlan("MobiFone Khánh Hòa", aliases: ["Mobi"]),
        UnitPlan("Bưu điện tỉnh Khánh Hòa", aliases: ["Bưu điện"]),
        UnitPlan("Công ty CP Điện lực Khánh Hòa", aliases: ["KHPC", "Điện lực"]),
        UnitPlan("Công ty Điện lực Ninh Thuận", formerProvince: "Ninh Thuận"),
        UnitPlan("Truyền tải điện Khánh Hòa", aliases: ["TTĐ"]),
        UnitPlan("Công ty Bảo Việt Khánh Hòa", aliases: ["Bảo Việt"]),
      ]),
  ]
}

import Emulation

/// The seven clusters of the 65 communes, wards and the special zone of the new province
/// (Nghị quyết 1667/NQ-UBTVQH15); how they are grouped is invented.
enum Clusters {
  static let all: [BlocPlan] = [
    BlocPlan(
      .cluster, 1, "Các phường khu vực Nha Trang, Cam Ranh", .ward,
      wards(
        khanhHoa, "Nha Trang", "Bắc Nha Trang", "Tây Nha Trang", "Nam Nha Trang", "Bắc Cam Ranh", "Cam Ranh",
        "Cam Linh", "Ba Ngòi")),
    BlocPlan(
      .cluster, 2, "Các phường khu vực Ninh Hòa, Phan Rang", .ward,
      wards(khanhHoa, "Ninh Hòa", "Đông Ninh Hòa", "Hòa Thắng")
        + wards(ninhThuan, "Phan Rang", "Đông Hải", "Ninh Chử", "Bảo An", "Đô Vinh")),
    BlocPlan(
      .cluster, 3, "Các xã khu vực Vạn Ninh, Ninh Hòa", .commune,
      communes(
        khanhHoa, "Đại Lãnh", "Tu Bông", "Vạn Thắng", "Vạn Ninh", "Vạn Hưng", "Bắc Ninh Hòa", "Tân Định",
        "Nam Ninh Hòa", "Tây Ninh Hòa", "Hòa Trí")),
    BlocPlan(
      .cluster, 4, "Các xã khu vực Diên Khánh, Cam Lâm", .commune,
      communes(
        khanhHoa, "Diên Khánh", "Diên Lạc", "Diên Điền", "Diên Lâm", "Diên Thọ", "Suối Hiệp", "Cam Lâm",
        "Suối Dầu", "Cam Hiệp", "Cam An", "Nam Cam Ranh")),
    BlocPlan(
      .cluster, 5, "Các xã miền núi và đặc khu Trường Sa", .commune,
      communes(
        khanhHoa, "Khánh Vĩnh", "Bắc Khánh Vĩnh", "Trung Khánh Vĩnh", "Tây Khánh Vĩnh", "Nam Khánh Vĩnh",
        "Khánh Sơn", "Tây Khánh Sơn", "Đông Khánh Sơn")
        + [
          UnitPlan(
            "Đặc khu Trường Sa", kind: .specialZone, before: "Huyện Trường Sa", since: provinceMerger,
            aliases: ["UBND đặc khu Trường Sa"], formerProvince: khanhHoa)
        ]),
    BlocPlan(
      .cluster, 6, "Các xã đồng bằng ven biển phía Nam", .commune,
      communes(
        ninhThuan, "Ninh Phước", "Phước Hữu", "Phước Hậu", "Thuận Nam", "Cà Ná", "Phước Hà", "Phước Dinh",
        "Ninh Hải", "Xuân Hải", "Vĩnh Hải")),
    BlocPlan(
      .cluster, 7, "Các xã khu vực Thuận Bắc, Ninh Sơn, Bác Ái", .commune,
      communes(
        ninhThuan, "Thuận Bắc", "Công Hải", "Ninh Sơn", "Lâm Sơn", "Anh Dũng", "Mỹ Sơn", "Bác Ái Đông", "Bác Ái",
        "Bác Ái Tây")),
  ]

  private static let khanhHoa = "Khánh Hòa"
  private static let ninhThuan = "Ninh Thuận"

  private static func wards(_ formerProvince: String, _ names: String...) -> [UnitPlan] {
    names.map { territory("Phường", "phường", $0, formerProvince) }
  }

  private static func communes(_ formerProvince: String, _ names: String...) -> [UnitPlan] {
    names.map { territory("Xã", "xã", $0, formerProvince) }
  }

  private static func territory(
    _ capitalised: String, _ word: String, _ name: String, _ formerProvince: String
  ) -> UnitPlan {
    UnitPlan(
      "\(capitalised) \(name)", since: provinceMerger, aliases: ["UBND \(word) \(name)"],
      formerProvince: formerProvince)
  }
}

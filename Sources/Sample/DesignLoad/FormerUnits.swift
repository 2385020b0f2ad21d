import Emulation

/// Invented communes and wards of the two former provinces that ended with the merger of 01/07/2025, each taken over by
/// a real one of today.
enum FormerUnits {
  /// How many there are; together with the units of today about 650.
  static let count = 410

  /// So many former units times a factor; some had another name before.
  static func all(factor: Int) -> [Unit] {
    let heirs = BlocPlans.all.filter { $0.kind == .cluster }.flatMap { plan in
      plan.members.map { (id: $0.id, kind: $0.kind ?? plan.unitKind, province: $0.formerProvince) }
    }
    guard !heirs.isEmpty else { return [] }
    return (0..<count * factor).map { place in
      let heir = heirs[place % heirs.count]
      let isWard = heir.kind == .ward && place % 3 > 0
      let name = "\(isWard ? "Phường" : "Xã") \(words(place))"
      let earlier = place % 4 == 0 ? [DatedName("Thị trấn \(words(place))")] : []
      let names = earlier + [DatedName(name, from: earlier.isEmpty ? nil : day(1, 1, 2010))]
      return Unit(
        id: RecordID(slug: "cu \(name)"), kind: isWard ? .ward : .commune, names: names,
        formerProvince: heir.province, until: provinceMerger.adding(days: -1), successor: heir.id)
    }
  }

  /// A name of two words, of three where those are used up.
  private static func words(_ place: Int) -> String {
    let pairs = first.count * second.count
    let rest = place % pairs
    let name = "\(first[rest / second.count]) \(second[rest % second.count])"
    return place < pairs ? name : "\(name) \(third[(place / pairs - 1) % third.count])"
  }

  private static let first = [
    "Bàu", "Cát", "Đá", "Đồng", "Gò", "Hòn", "Lạc", "Lộc", "Mỹ", "Nghĩa", "Phú", "Quang", "Sơn", "Suối", "Tân", "Thạch",
    "Thiện", "Trà", "Trung", "Vĩnh", "Xuân",
  ]
  private static let second = [
    "Ân", "Bàng", "Chánh", "Dương", "Đức", "Gia", "Hải", "Hưng", "Khê", "Lâm", "Lợi", "Mai", "Nhơn", "Phong", "Quý",
    "Sen", "Thành", "Thịnh", "Tường", "Yên",
  ]
  private static let third = ["Đông", "Tây", "Nam", "Bắc"]
}

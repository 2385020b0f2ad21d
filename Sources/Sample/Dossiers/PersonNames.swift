import RandomNumbers

/// Invented names of people: family name, middle names and given name drawn by lot.
enum PersonNames {
  static func name(_ random: inout SplitMix64) -> String {
    let family = random.pick("Nguyễn", families)
    if random.chance(percent: 55) {
      return "\(family) \(random.pick("Thị", womenMiddles)) \(random.pick("Lan", womenGiven))"
    }
    return "\(family) \(random.pick("Văn", menMiddles)) \(random.pick("Hùng", menGiven))"
  }

  private static let families = [
    "Nguyễn", "Trần", "Lê", "Lê", "Phạm", "Huỳnh", "Võ", "Phan", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Đinh",
    "Lý", "Đoàn", "Trịnh", "Mai", "Châu", "Kiều", "Đàng", "Mấu", "Cao", "Chamaléa", "Katơ", "Pi Năng",
  ]
  private static let womenMiddles = [
    "Thị Thu", "Thị Kim", "Thị Ngọc", "Thị Mỹ", "Thị Hoài", "Ngọc Bảo", "Thùy", "Bích", "Thị Thanh", "Minh",
  ]
  private static let womenGiven = [
    "Ánh", "Duyên", "Hạnh", "Hiền", "Hoa", "Hồng", "Huệ", "Liên", "Loan", "Nga", "Nhung", "Phượng", "Thảo", "Thúy",
    "Trâm", "Trang", "Tuyết", "Vân", "Vy", "Yến",
  ]
  private static let menMiddles = [
    "Hữu", "Đức", "Minh", "Thanh", "Công", "Ngọc", "Tấn", "Bá", "Đình", "Anh", "Văn Hoàng", "Trọng",
  ]
  private static let menGiven = [
    "Bình", "Cường", "Dũng", "Đạt", "Hải", "Hiếu", "Khoa", "Lâm", "Lộc", "Long", "Nghĩa", "Nhân", "Phúc", "Sơn",
    "Tâm", "Thắng", "Tín", "Toàn", "Triết", "Tuấn", "Vinh",
  ]
}

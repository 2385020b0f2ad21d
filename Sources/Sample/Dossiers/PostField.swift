import Emulation
import RandomNumbers

/// The worlds of work that posts and small collectives are named from.
enum PostField: CaseIterable, Sendable {
  case office, commune, school, works, forces

  /// The world of a kind of unit.
  init(_ kind: UnitKind) {
    self =
      switch kind {
      case .commune, .ward, .specialZone: .commune
      case .school, .institute: .school
      case .enterprise: .works
      case .armedForces: .forces
      default: .office
      }
  }

  /// A post that somebody in such a unit may have.
  func post(_ random: inout SplitMix64) -> String {
    switch self {
    case .office:
      random.pick("Chuyên viên", ["Chuyên viên chính", "Phó Trưởng phòng", "Trưởng phòng", "Văn thư", "Kế toán"])
    case .commune: random.pick("Công chức", ["Trưởng thôn", "Chi hội trưởng", "Bán chuyên trách", "Nông dân"])
    case .school: random.pick("Giảng viên", ["Giảng viên chính", "Phó Trưởng khoa", "Nghiên cứu viên", "Chuyên viên"])
    case .works:
      random.pick("Công nhân", ["Tổ trưởng sản xuất", "Kỹ thuật viên", "Quản đốc", "Nhân viên", "Phó Trưởng phòng"])
    case .forces: random.pick("Trợ lý", ["Tiểu đội trưởng", "Nhân viên", "Cán bộ", "Đội trưởng"])
    }
  }

  /// A small collective in such a unit.
  func team(_ random: inout SplitMix64) -> String {
    switch self {
    case .office:
      random.pick(
        "Văn phòng",
        ["Phòng Kế hoạch - Tổng hợp", "Phòng Nghiệp vụ", "Phòng Tổ chức - Hành chính", "Chi cục trực thuộc"])
    case .commune:
      random.pick("Thôn Trung", ["Thôn Đông", "Tổ dân phố số 3", "Trung tâm Phục vụ hành chính công", "Phòng Kinh tế"])
    case .school:
      random.pick("Khoa Cơ bản", ["Phòng Đào tạo", "Khoa Kỹ thuật", "Phòng Thí nghiệm", "Bộ môn Sinh học biển"])
    case .works: random.pick("Phân xưởng 1", ["Tổ Bảo trì", "Phòng Kinh doanh", "Đội Xe", "Tổ Chế biến"])
    case .forces: random.pick("Đội Nghiệp vụ", ["Ban Tham mưu", "Đại đội 2", "Tiểu đoàn 3", "Phòng Hậu cần"])
    }
  }
}

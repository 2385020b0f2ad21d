/// What kind of body a unit is, which decides its bloc, its template's variants and its awards.
public enum UnitKind: String, CaseIterable, Hashable, Sendable {
  /// Sở, ban, ngành.
  case department
  /// Xã.
  case commune
  /// Phường.
  case ward
  /// Đặc khu.
  case specialZone
  /// Cơ quan Đảng.
  case partyBody
  /// Mặt trận Tổ quốc.
  case front
  /// Tổ chức chính trị - xã hội.
  case sociopolitical
  /// Hội quần chúng.
  case association
  /// Lực lượng vũ trang.
  case armedForces
  /// Cơ quan nội chính.
  case internalAffairs
  /// Cơ quan trung ương theo ngành dọc.
  case centralVertical
  /// Đơn vị sự nghiệp công lập.
  case publicServiceUnit
  /// Báo chí, cổng thông tin, trường chính trị.
  case media
  /// Trường đại học, cao đẳng.
  case school
  /// Viện, phân viện trung ương.
  case institute
  /// Doanh nghiệp.
  case enterprise
  /// Ngân hàng.
  case bank

  /// Whether the unit is a territory of the commune level: xã, phường or đặc khu.
  public var isTerritory: Bool { self == .commune || self == .ward || self == .specialZone }
}

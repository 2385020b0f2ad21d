extension Account {
  /// What somebody is in the work of emulation and commendation (vai trò).
  public enum Role: String, CaseIterable, Hashable, Sendable {
    /// Chuyên viên.
    case specialist
    /// Văn thư.
    case clerk
    /// Trưởng phòng (ban).
    case officeHead
    /// Phó trưởng phòng (ban).
    case officeDeputy
    /// Lãnh đạo Sở.
    case leader
    /// Thư ký Hội đồng.
    case councilSecretary
    /// Người của đơn vị làm khối trưởng, cụm trưởng; follows from the bloc of the year.
    case blocHead
    /// Người của đơn vị làm khối phó, cụm phó; follows from the bloc of the year.
    case blocDeputy
    /// Người của đơn vị được chấm, được đề nghị; follows from the unit of the account.
    case unitMember

    /// Whether it follows from the person's unit and the matter, and is never given by hand.
    public var isDerived: Bool {
      switch self {
      case .blocHead, .blocDeputy, .unitMember: true
      case .specialist, .clerk, .officeHead, .officeDeputy, .leader, .councilSecretary: false
      }
    }

    /// The roles a person can be given.
    public static let assigned = allCases.filter { !$0.isDerived }
  }
}

import Emulation

extension TestProvince {
  /// One person of every role, people of three units of the bloc, and a head who has left.
  public static func people() -> [Account] {
    [
      account("chuyenvien", "Lê Thị Chuyên", [.specialist]), account("vanthu", "Cao Văn Thư", [.clerk]),
      account("truong", "Trần Thị Trưởng", [.officeHead]), account("pho", "Phạm Văn Phó", [.officeDeputy]),
      account("lanhdao", "Đỗ Lãnh Đạo", [.leader]), account("thuky", "Bùi Thư Ký", [.councilSecretary]),
      account("khoitruong", "Ngô Khối Trưởng", [], finance), account("khoipho", "Lý Khối Phó", [], homeAffairs),
      account("donvi", "Mai Đơn Vị", [], health),
      Account(id: RecordID(code: "cuutruong"), name: "Vũ Cựu Trưởng", roles: [.officeHead], isClosed: true),
    ]
  }

  /// The province with dossiers and the people.
  public static func workspaceWithPeople(
    rights: [String: [String]] = [:], rolesOfUnregistered: [Account.Role] = []
  ) -> Workspace {
    var workspace = workspaceWithDossiers()
    var province = province()
    province.rights = rights
    province.rolesOfUnregistered = rolesOfUnregistered
    workspace.adopt(people().map(AnyRecord.account) + [.province(province)])
    return workspace
  }

  private static func account(
    _ id: String, _ name: String, _ roles: [Account.Role], _ unit: Unit.ID? = nil
  ) -> Account {
    Account(id: RecordID(slug: id), name: name, roles: roles, unit: unit)
  }
}

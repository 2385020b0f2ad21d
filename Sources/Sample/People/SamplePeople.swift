import Emulation

/// Invented people of every role.
enum SamplePeople {
  static let all: [Account] =
    [
      Account(id: RecordID(code: "kimanh"), name: "Nguyễn Thị Kim Anh", roles: [.officeHead]),
      Account(id: RecordID(code: "quochuy"), name: "Trần Quốc Huy", roles: [.officeDeputy], login: "huy.tq"),
      Account(id: RecordID(code: "vanthu"), name: "Cao Thị Mỹ Linh", roles: [.clerk]),
      Account(id: RecordID(code: "thuky"), name: "Bùi Anh Khoa", roles: [.councilSecretary]),
      Account(id: RecordID(code: "ducthang"), name: "Phạm Đức Thắng", roles: [.leader]),
      Account(id: RecordID(code: "hongvan"), name: "Đặng Thị Hồng Vân", roles: [.specialist], isClosed: true),
      Account(id: RecordID(code: "ngoclan"), name: "Lê Ngọc Lan", unit: RecordID(code: "so-tai-chinh")),
      Account(id: RecordID(code: "minhduc"), name: "Hồ Minh Đức", unit: RecordID(code: "so-noi-vu")),
      Account(id: RecordID(code: "thanhtam"), name: "Mai Thanh Tâm", unit: RecordID(code: "so-y-te")),
    ]
    + Desk.specialists.map { Account(id: RecordID(slug: $0.account), name: $0.name, roles: [.specialist]) }
}

import Emulation

/// Units and records that are told apart by marks, initials, old names and numbers.
extension TestProvince {
  public static func findWorkspace() -> Workspace {
    let wards = ["Nha Trang", "Bắc Nha Trang", "Tây Nha Trang", "Nam Nha Trang", "Cam Ranh", "Đắk Lộ"].map { name in
      AnyRecord.unit(
        Unit(
          id: Unit.ID(slug: "phuong \(name)"), kind: .ward,
          names: [DatedName("Thành phố \(name) cũ"), DatedName("Phường \(name)", from: day("2025-07-01"))],
          aliases: name == "Cam Ranh" ? ["Cảng Ba Ngòi"] : [], formerProvince: "Khánh Hòa"))
    }
    let decision = Decision(
      id: Decision.ID(code: "QD-2025-125"), year: 2025, number: "125/QĐ-UBND", day: day("2025-11-28"),
      signer: "KT. CHỦ TỊCH", abstract: "Tặng Bằng khen đợt 3",
      recipients: [
        DecisionRecipient(dossier: dossierID(9), line: 1), DecisionRecipient(dossier: dossierID(99), line: 4),
      ])
    return Workspace(
      province: province(),
      records: records() + wards + [
        campaignRecord(), swappedCalendar(), .decision(decision), dossier(7, .council, name: "Lê Thị Hà", of: finance),
        dossier(9, .presented, name: "Nguyễn Văn Hạ"), dossier(412, .draft, name: "Trần Hà Đăng", of: trade),
      ])
  }
}

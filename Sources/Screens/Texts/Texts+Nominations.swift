import Emulation

// Nominating after a ranking.
extension Texts {
  func nominateTitle(_ name: String) -> String {
    self("Đề nghị khen thưởng · \(name)", "Nominate · \(name)")
  }
  var nominationHeading: String { self("Đề nghị khen thưởng", "Nominations") }
  var awardColumn: String { self("Danh hiệu, hình thức", "Award") }
  var conditionColumn: String { self("Điều kiện", "Condition") }
  var mayBeNominated: String { self("được đề nghị", "may be nominated") }
  var noNominationRules: String {
    self("Tỉnh chưa có quy định đề nghị theo xếp hạng.", "The province has no nomination rules.")
  }
  func nominated(_ dossier: Dossier.ID) -> String {
    self("Đã lập hồ sơ \(dossier).", "Dossier \(dossier) opened.")
  }
}

import Emulation

// One unit.
extension Texts {
  func unitTitle(_ name: String) -> String { self("Đơn vị · \(name)", "Unit · \(name)") }
  func moreLines(_ count: Int) -> String {
    self("… còn \(count) dòng; mở rộng cửa sổ để xem", "… \(count) more lines; a larger window shows them")
  }
  var nothingOfUnit: String {
    self("Đơn vị chưa có khối, phiếu điểm hay hồ sơ trong năm.", "No bloc, scorecard or dossier this year.")
  }
  var onlyRanksExplain: String {
    self("Hỏi “vì sao” ở dòng khối hoặc phiếu điểm.", "Ask why on the row of a bloc or a scorecard.")
  }

  /// A name, with the last day of a unit that is no more.
  func unitName(_ unit: Unit, _ name: String) -> String {
    unit.until.map { self("\(name) (đến \(day($0)))", "\(name) (until \(day($0)))") } ?? name
  }

  /// Kind, names with their dates, parent, aliases and former province, a line each.
  func facts(of unit: Unit, _ workspace: Workspace, on today: Day) -> [String] {
    var kind = [unitKind(unit.kind)]
    if let parent = unit.parent {
      let name = workspace.name(of: parent, on: today)
      kind.append(self("thuộc \(name)", "part of \(name)"))
    }
    if !unit.formerProvince.isEmpty {
      kind.append(self("tỉnh \(unit.formerProvince) cũ", "formerly of \(unit.formerProvince)"))
    }
    if let until = unit.until {
      kind.append(self("đến hết \(day(until))", "until \(day(until))"))
      if let successor = unit.successor {
        let name = workspace.name(of: successor, on: today)
        kind.append(self("nay là \(name)", "now \(name)"))
      }
    }
    var lines = [kind.joined(separator: " · ")]
    if unit.names.count > 1 {
      let names = unit.names.map { name in
        name.from.map { self("\(name.name) (từ \(day($0)))", "\(name.name) (from \(day($0)))") } ?? name.name
      }
      lines.append(fact(self("Các tên", "Names"), names.joined(separator: "; ")))
    }
    if !unit.aliases.isEmpty {
      lines.append(fact(self("Tên khác", "Also"), unit.aliases.joined(separator: "; ")))
    }
    return lines
  }

  func rank(_ standing: Standing, of members: Int) -> String {
    guard let rank = standing.rank, let result = standing.result else {
      return unranked(standing.unranked ?? .noScorecard)
    }
    return self(
      "hạng \(rank)/\(members) · \(bandShort(result.band))", "rank \(rank)/\(members) · \(bandShort(result.band))")
  }

  /// What kind of body a unit is.
  public func unitKind(_ kind: UnitKind) -> String {
    switch kind {
    case .department: self("Sở, ban, ngành", "Department")
    case .commune: self("Xã", "Commune")
    case .ward: self("Phường", "Ward")
    case .specialZone: self("Đặc khu", "Special zone")
    case .partyBody: self("Cơ quan Đảng", "Party body")
    case .front: self("Mặt trận Tổ quốc", "Fatherland Front")
    case .sociopolitical: self("Tổ chức chính trị - xã hội", "Socio-political organisation")
    case .association: self("Hội quần chúng", "Mass association")
    case .armedForces: self("Lực lượng vũ trang", "Armed forces")
    case .internalAffairs: self("Cơ quan nội chính", "Internal affairs")
    case .centralVertical: self("Cơ quan ngành dọc trung ương", "Central agency in the province")
    case .publicServiceUnit: self("Đơn vị sự nghiệp công lập", "Public service unit")
    case .media: self("Báo chí, cổng thông tin", "Press and portals")
    case .school: self("Trường đại học, cao đẳng", "University, college")
    case .institute: self("Viện, phân viện", "Institute")
    case .enterprise: self("Doanh nghiệp", "Enterprise")
    case .bank: self("Ngân hàng", "Bank")
    }
  }
}

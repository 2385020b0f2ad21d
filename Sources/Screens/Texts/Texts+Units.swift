import Emulation

// One unit.
extension Texts {
  func unitTitle(_ name: String) -> String { self("Đơn vị · \(name)", "Unit · \(name)") }
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
}

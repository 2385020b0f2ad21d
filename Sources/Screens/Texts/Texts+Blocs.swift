import Emulation

// The screens of blocs, rankings and scorecards.
extension Texts {
  /// Cụm or Khối.
  public func blocKind(_ kind: BlocKind) -> String {
    switch kind {
    case .cluster: self("Cụm", "Cluster")
    case .bloc: self("Khối", "Bloc")
    }
  }

  func role(_ role: BlocRole, in kind: BlocKind) -> String {
    switch role {
    case .head: kind == .cluster ? self("Cụm trưởng", "Head") : self("Khối trưởng", "Head")
    case .deputy: kind == .cluster ? self("Cụm phó", "Deputy") : self("Khối phó", "Deputy")
    case .member: self("Thành viên", "Member")
    }
  }

  func blocsTitle(_ year: Int, count: Int) -> String {
    self("Cụm, khối thi đua năm \(year) · \(count) cụm, khối", "Clusters and blocs of \(year) · \(count) in all")
  }
  var noBlocs: String { self("Năm này chưa có cụm, khối nào.", "No clusters or blocs this year.") }
  var noMembers: String { self("Khối chưa có đơn vị nào.", "The bloc has no members.") }
  var blocColumn: String { self("Khối", "Bloc") }
  var nameColumn: String { self("Tên", "Name") }
  var unitsColumn: String { self("Đơn vị", "Units") }
  var handedInColumn: String { self("Đã nộp", "Handed") }
  var appraisedColumn: String { self("Thẩm định", "Appraised") }
  var appraisedNarrow: String { self("T.định", "Appr.") }
  var leaderColumn: String { self("Đang dẫn đầu", "In the lead") }
  var rankingShort: String { self("Xếp hạng", "Ranking") }
  var scorecardShort: String { self("Phiếu", "Scorecard") }
  var chartShort: String { self("Biểu đồ", "Chart") }
  var pointsShort: String { self("Bảng điểm", "Points") }
  var gapColumn: String { self("Cách", "Gap") }
  /// Where bars begin and end.
  func chartColumn(_ from: Int, _ to: Int) -> String { self("Từ \(from) đến \(to)", "From \(from) to \(to)") }
  var nominateShort: String { self("Đề nghị", "Nominate") }

  func rankingTitle(_ bloc: Bloc, appraised: Int) -> String {
    let name = "\(blocKind(bloc.kind)) \(bloc.number) · \(bloc.name) · \(bloc.year)"
    let count = bloc.members.count
    return self(
      "\(name) · \(appraised)/\(count) đã thẩm định", "\(name) · \(appraised) of \(count) appraised")
  }

  /// - Parameters:
  ///   - unreadable: units whose scorecard is damaged.
  ///   - unknown: units whose own record is missing or damaged.
  ///   - held: ranked units that are not to be nominated for now.
  func rankingRemark(shared: Int, waiting: Int, unreadable: Int, unknown: Int, held: Int) -> String {
    var parts: [String] = []
    if unknown > 0 {
      parts.append(
        self("Thứ hạng thiếu \(unknown) đơn vị mất tệp hoặc hỏng tệp", "Units without a readable file: \(unknown)"))
    }
    if unreadable > 0 {
      parts.append(
        self("Thứ hạng thiếu \(unreadable) phiếu điểm bị hỏng", "Damaged scorecards left out: \(unreadable)"))
    }
    if waiting > 0 {
      parts.append(
        self("Tạm tính: còn \(number(waiting)) ô chờ thẩm định", "Provisional: cells not appraised: \(number(waiting))")
      )
    }
    if shared > 0 {
      parts.append(
        self("\(shared) đơn vị đồng hạng (=)", "\(shared) units share a rank (=)"))
    }
    if held > 0 { parts.append(self("\(held) đơn vị tạm dừng xét", "units on hold: \(held)")) }
    return parts.joined(separator: " · ")
  }

  var rankColumn: String { self("Hạng", "Rank") }
  var unitColumn: String { self("Đơn vị", "Unit") }
  var bonusColumn: String { self("Thưởng", "Bonus") }
  var penaltyColumn: String { self("Trừ", "Less") }
  var totalColumn: String { self("Tổng", "Total") }
  var shareColumn: String { self("Mức đạt", "Share") }
  var sectionsColumn: String { self("Mục", "Parts") }
  var bandColumn: String { self("Loại", "Band") }
  var knockoutMark: String { self("Liệt", "KO") }
  var holdMark: String { self("Tạm dừng", "On hold") }
  /// In at most four letters, for narrow columns.
  var holdMarkShort: String { self("Dừng", "Hold") }

  /// The band in at most four letters, for narrow columns.
  func bandShort(_ band: Band?) -> String {
    switch band {
    case .excellent: self("XS", "Exc")
    case .good: self("Tốt", "Good")
    case .fair: self("Khá", "Fair")
    case .average: self("TB", "Avg")
    case .weak: self("Yếu", "Weak")
    case nil: "–"
    }
  }

  func scorecardTitle(_ unit: String, _ year: Int, _ template: String) -> String {
    self("\(unit) · phiếu điểm \(year) · \(template)", "\(unit) · scorecard \(year) · \(template)")
  }

  var codeColumn: String { self("Mã", "Code") }
  var criterionColumn: String { self("Tiêu chí", "Criterion") }
  var maximumColumn: String { self("Tối đa", "Max") }
  var evidenceColumn: String { self("MC", "Ev") }
  var notApplicableMark: String { self("miễn", "n/a") }
  var nextEmptyShort: String { self("Ô trống", "Next empty") }
  var previousEmptyShort: String { self("Ô trống trước", "Previous empty") }
  var nextColumnShort: String { self("Ô kế", "Next cell") }
  var previousColumnShort: String { self("Ô trước", "Previous cell") }
  var editOrFoldShort: String { self("Sửa ô; trên dòng mục: gập, mở mục", "Edit the cell; on a section: fold, unfold") }
  var foldShort: String { self("Gập, mở mục", "Fold, unfold the section") }
  var clearCellShort: String { self("Xóa trắng ô", "Clear the cell") }
  var typePointsShort: String { self("Nhập điểm", "Type points") }
  var acceptShort: String { self("Lưu", "Save") }
  var acceptAndNextShort: String { self("Lưu, đến ô trống", "Save, next empty") }
  var dropShort: String { self("Bỏ", "Drop") }
  /// Of the cell the cursor stands on, where the next empty one was asked for.
  func emptyCellHere(_ code: String) -> String {
    self("\(code) còn trống: gõ điểm vào đây.", "\(code) is empty: type its points here.")
  }
  var noEmptyCell: String { self("Cột này không còn ô trống.", "No empty cell in this column.") }
  var pasteHere: String {
    self("Đặt con trỏ vào cột điểm rồi dán.", "Put the cursor into a column of points, then paste.")
  }

  /// Why typing points does nothing in a cell.
  func noPointsHere(isSection: Bool) -> String {
    isSection
      ? self(
        "Đây là dòng cộng của mục; nhập điểm ở từng tiêu chí bên dưới.",
        "This is the sum of the section; type points at its criteria below.")
      : self(
        "Ô này không nhập điểm; đưa con trỏ vào cột Tự chấm, Chéo hoặc Thẩm định của tiêu chí áp dụng.",
        "No points here; move to the column Self, Cross or Appraised of a criterion that applies.")
  }

  func handedIn(_ count: Int, of members: Int) -> String {
    self("Đã nộp \(count)/\(members) phiếu điểm", "Scorecards handed in: \(count) of \(members)")
  }

  func appraisedUnits(_ count: Int, of members: Int) -> String {
    self("Đã thẩm định xong \(count)/\(members) đơn vị", "Units fully appraised: \(count) of \(members)")
  }

  var nobodyRanked: String { self("Chưa có đơn vị nào được xếp hạng", "No unit is ranked yet") }

  func leads(_ name: String, _ total: Points, isFinal: Bool) -> String {
    let mark = isFinal ? "" : self(" (tạm tính)", " (provisional)")
    return self(
      "Đang dẫn đầu: \(name), \(points(total)) điểm\(mark)", "In the lead: \(name), \(points(total)) points\(mark)")
  }

  func ahead(of name: String, by points: Points) -> String {
    self("Hơn đơn vị kế tiếp, \(name), \(self.points(points)) điểm.", "\(self.points(points)) points ahead of \(name).")
  }

  func cut(_ count: Int) -> String {
    self("Đã bỏ bớt \(number(count)) ký tự vì quá dài.", "\(number(count)) characters were left out: too long.")
  }

  func pasteTooLong(_ lines: Int) -> String {
    self(
      "Dán \(lines) dòng, quá số dòng của phiếu; chưa ghi gì.",
      "\(lines) lines are more than the sheet has; nothing was entered.")
  }

  func pasteRefused(_ code: String, _ text: String, _ problem: String) -> String {
    let quote = text.count > 20 ? text.prefix(20) + "…" : text
    return self("\(code) “\(quote)”: \(problem) Chưa ghi gì.", "\(code) “\(quote)”: \(problem) Nothing was entered.")
  }

  /// - Parameter before: what stood in the cell, so that nobody overwrites a number unseen.
  func pointsSaved(_ entries: [PointEntry], _ column: ScoreColumn, before: Points?) -> String {
    if entries.count == 1, let entry = entries.first {
      let now = entry.points.map { points($0) } ?? self("để trống", "empty")
      let change = before.map { "\(points($0)) → \(now)" } ?? now
      return self(
        "Đã lưu \(entry.criterion) · \(self.column(column)): \(change)",
        "Saved \(entry.criterion) · \(self.column(column)): \(change)")
    }
    return self(
      "Đã lưu \(entries.count) ô · \(self.column(column))", "Saved \(entries.count) cells · \(self.column(column))")
  }

  /// Total, band, rank and what is open, in one line.
  func scorecardSummary(_ result: ScorecardResult, standing: Standing?, members: Int) -> String {
    var parts = [
      self(
        "Nội dung \(points(result.content))/\(shortPoints(result.contentMaximum))",
        "Content \(points(result.content))/\(shortPoints(result.contentMaximum))")
    ]
    if result.bonus != .zero {
      parts.append(self("thưởng \(shortPoints(result.bonus))", "bonus \(shortPoints(result.bonus))"))
    }
    if result.penalty != .zero {
      parts.append(self("trừ \(shortPoints(result.penalty))", "less \(shortPoints(result.penalty))"))
    }
    parts.append(self("tổng \(points(result.total))", "total \(points(result.total))"))
    parts.append(band(result.band))
    if let section = result.limitingSection {
      parts.append(self("mục \(section) kéo loại xuống", "section \(section) lowers the band"))
    }
    if let rank = standing?.rank {
      parts.append(self("hạng \(rank)/\(members)", "rank \(rank) of \(members)"))
    } else if let reason = standing?.unranked {
      parts.append(unranked(reason))
    }
    if standing?.rank != nil, standing?.hold != nil { parts.append(self("tạm dừng xét", "on hold")) }
    if result.notAppraised > 0 {
      parts.append(self("còn \(result.notAppraised) ô", "open cells: \(result.notAppraised)"))
    }
    return parts.joined(separator: " · ")
  }

  /// What a criterion asks for, who verifies it, and where the plan says so.
  func criterionRemark(_ criterion: Criterion, note: String) -> String {
    var parts = [self(criterion.title)]
    if !criterion.verifier.isEmpty {
      parts.append(self("xác nhận: \(criterion.verifier)", "verified by \(criterion.verifier)"))
    }
    if !criterion.clause.isEmpty { parts.append(self("KH \(criterion.clause)", "plan \(criterion.clause)")) }
    if !note.isEmpty { parts.append(note) }
    return parts.joined(separator: " · ")
  }
}

import Emulation

// Blocs, scorecards and rankings.
extension Texts {
  /// A band in full (xếp loại).
  public func band(_ band: Band) -> String {
    switch band {
    case .excellent: self("Xuất sắc", "Excellent")
    case .good: self("Tốt", "Good")
    case .fair: self("Khá", "Fair")
    case .average: self("Trung bình", "Average")
    case .weak: self("Yếu", "Weak")
    }
  }

  func column(_ column: ScoreColumn) -> String {
    switch column {
    case .selfScore: self("Tự chấm", "Self")
    case .crossScore: self("Chéo", "Cross")
    case .appraisedScore: self("Thẩm định", "Appraised")
    }
  }

  func view(_ view: ScoreView) -> String {
    switch view {
    case .column(let column): self.column(column)
    case .effective: self("Điểm hiện có", "Points so far")
    }
  }

  func tieBreak(_ tieBreak: TieBreak) -> String {
    switch tieBreak {
    case .sectionPoints(let code): self("điểm mục \(code) cao hơn", "more points in section \(code)")
    case .fewerPenalties: self("ít điểm trừ hơn", "fewer penalty points")
    case .contentPoints: self("điểm nội dung cao hơn", "more content points")
    }
  }

  func effect(_ effect: KnockoutEffect) -> String {
    switch effect {
    case .noRanking: self("Không xếp hạng", "Not ranked")
    case .noElection: self("Không suy tôn", "Not to be elected")
    case .noFlag: self("Không xét cờ", "No flag")
    case .onHold: self("Tạm dừng xét", "On hold")
    }
  }

  /// Why a unit has no rank.
  public func unranked(_ reason: UnrankedReason) -> String {
    switch reason {
    case .noScorecard: self("Chưa nộp phiếu điểm", "No scorecard handed in")
    case .unreadable:
      self("Phiếu điểm bị mất hoặc hỏng, không đọc được", "The scorecard is gone or damaged and cannot be read")
    case .noUnit:
      self("Thiếu tệp của đơn vị hoặc tệp bị hỏng", "The unit's file is missing or damaged")
    case .noTemplate: self("Không đọc được thang điểm của khối", "The bloc's template cannot be read")
    case .empty: self("Phiếu điểm chưa có điểm nào", "Nothing entered on the scorecard")
    case .knockout(let effect, let reason): "\(self.effect(effect)): \(reason)"
    }
  }
}

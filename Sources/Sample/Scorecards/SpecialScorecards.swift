import Emulation

/// Scorecards that show something: a leader, a unit still to be appraised, ties, knock-outs, a section that
/// keeps the band down. Points in hundredths.
enum SpecialScorecards {
  /// By the name of the unit.
  static let plans: [String: ScorecardPlan] = departments.merging(others) { first, _ in first }

  /// Bloc 2. Sở Nội vụ waits for three cells and leads by its cross-checked points until they are entered:
  /// with 45, 35 and 19 points it comes to 901.50 + 18, level with Sở Công Thương, and Sở Tài chính leads.
  private static let departments: [String: ScorecardPlan] = [
    "Sở Tài chính": ScorecardPlan(
      level: 960,
      sections: [
        .appraisedScore: [193_50, 431_25, 97_00, 186_50], .crossScore: [195_00, 434_50, 97_50, 188_00],
        .selfScore: [197_00, 436_50, 98_50, 189_50],
      ],
      extras: ["A5.1": 12_00, "A5.4": 10_00]),
    "Sở Nội vụ": ScorecardPlan(
      level: 955,
      sections: [
        .appraisedScore: [191_40, 329_10, 96_00, 186_00], .crossScore: [192_00, 440_00, 96_50, 187_00],
        .selfScore: [194_00, 443_00, 97_50, 188_50],
      ],
      fixed: ["A2.2.1": waiting(50_00), "A2.2.2": waiting(40_00), "A2.4.2": waiting(20_00)],
      extras: ["A5.1": 8_00, "A5.5": 10_00]),
    "Sở Công Thương": ScorecardPlan(
      level: 950,
      sections: [
        .appraisedScore: [192_75, 425_75, 97_00, 186_00], .crossScore: [193_00, 426_50, 97_25, 186_25],
        .selfScore: [196_00, 441_00, 98_50, 189_50],
      ],
      extras: ["A5.1": 8_00, "A5.3": 10_00]),
    // 91.8 % of all content points, but section A3 keeps the band at Tốt.
    "Sở Y tế": ScorecardPlan(
      level: 920,
      sections: [
        .appraisedScore: [183_10, 418_65, 84_00, 186_00], .crossScore: [185_00, 421_50, 86_50, 187_00],
        .selfScore: [188_00, 430_00, 90_00, 189_00],
      ],
      extras: ["A5.1": 10_00, "A6.1": 8_00]),
    "Sở Xây dựng": ScorecardPlan(
      level: 910,
      sections: [
        .appraisedScore: [182_00, 416_00, 86_00, 182_00], .crossScore: [187_00, 427_00, 91_00, 185_00],
        .selfScore: [189_50, 433_00, 93_00, 186_50],
      ],
      extras: ["A5.1": 12_00],
      knockouts: [Knockout(.noRanking, reason: "Nộp phiếu tự chấm muộn quá 10 ngày làm việc so với hạn 14/11/2025")]),
    "Sở Nông nghiệp và Môi trường": ScorecardPlan(
      level: 930, sections: [.appraisedScore: [188_20, 417_35, 92_50, 183_40]], extras: ["A5.1": 8_00]),
    "Sở Khoa học và Công nghệ": ScorecardPlan(
      level: 935, sections: [.appraisedScore: [189_60, 419_80, 93_25, 184_15]], extras: ["A5.1": 2_00, "A5.4": 10_00]),
    "Sở Giáo dục và Đào tạo": ScorecardPlan(
      level: 905, sections: [.appraisedScore: [186_00, 411_50, 90_00, 181_75]], extras: ["A5.1": 6_00]),
    "Sở Văn hóa, Thể thao và Du lịch": ScorecardPlan(
      level: 915, sections: [.appraisedScore: [187_30, 414_60, 91_00, 180_00]], extras: ["A5.1": 4_00]),
  ]

  private static let others: [String: ScorecardPlan] = [
    // A tie of 911.50 that section A2 separates.
    "Văn phòng Tỉnh ủy": ScorecardPlan(
      level: 950, sections: [.appraisedScore: [191_40, 428_10, 96_00, 186_00]], extras: ["A5.1": 10_00]),
    "Ban Tổ chức Tỉnh ủy": ScorecardPlan(
      level: 950, sections: [.appraisedScore: [192_75, 425_75, 97_00, 186_00]], extras: ["A5.1": 10_00]),
    // Equal after all tie-breaks: a shared rank.
    "Hội Nông dân tỉnh": ScorecardPlan(
      level: 935, sections: [.appraisedScore: [190_00, 422_40, 95_00, 184_60]], extras: ["A5.1": 6_00]),
    "Hội Cựu chiến binh tỉnh": ScorecardPlan(
      level: 935, sections: [.appraisedScore: [190_00, 422_40, 95_00, 184_60]], extras: ["A5.5": 6_00]),
    // 870.25 of 950 is 91.6 %, yet 84 of 100 in section A3 allow no more than Tốt.
    "Ban Quản lý dự án phát triển tỉnh": ScorecardPlan(
      level: 915, sections: [.appraisedScore: [184_00, 420_25, 84_00, 182_00]], extras: [:]),
    // Two criteria do not apply: 31 of 36 points count as 43.06 of 50.
    "Đặc khu Trường Sa": ScorecardPlan(
      .selfScored, level: 930, sections: [.selfScore: [18_60, 31_00, 11_40, 17_10]],
      extras: ["B5.4": 1_00]),
    "Phường Đông Hải": ScorecardPlan(
      level: 930, knockouts: [Knockout(.noFlag, reason: "Còn một chỉ tiêu chủ yếu được giao đạt dưới 100%")]),
    "Công ty CP Đóng tàu Vũng Ấm": ScorecardPlan(
      .selfScored, level: 920,
      knockouts: [Knockout(.noElection, reason: "Để xảy ra tai nạn lao động nghiêm trọng do lỗi của đơn vị")]),
    "Công ty CP Đá xây dựng Núi Khói": ScorecardPlan(
      .selfScored, level: 900,
      knockouts: [Knockout(.onHold, reason: "Đang xác minh phản ánh của người dân về môi trường")]),
  ]

  /// Self and cross points are there, the appraised cell is still empty.
  private static func waiting(_ hundredths: Int) -> [ScoreColumn: Int?] {
    [.selfScore: hundredths, .crossScore: hundredths, .appraisedScore: nil]
  }
}

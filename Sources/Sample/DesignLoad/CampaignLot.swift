import Emulation
import RandomNumbers

/// Invented campaigns of a year: a few of the province, many that units start themselves.
enum CampaignLot {
  /// Campaigns of the province a year.
  static let provincial = 8
  /// Campaigns of units a year.
  static let ofUnits = 172

  /// The campaigns of a year, those of the province first.
  static func campaigns(of year: Int, factor: Int, _ random: inout SplitMix64) -> [Campaign] {
    let units = BlocPlans.all.flatMap { $0.members.map(\.name) }
    return (0..<(provincial + ofUnits) * factor).map { place in
      let isProvincial = place < provincial * factor
      let owner = isProvincial ? "Tỉnh" : random.pick("Sở Nội vụ", units)
      return campaign(place + 1, of: owner, isProvincial: isProvincial, year: year, &random)
    }
  }

  private static func campaign(
    _ number: Int, of owner: String, isProvincial: Bool, year: Int, _ random: inout SplitMix64
  ) -> Campaign {
    let topic = random.pick("chuyển đổi số", topics)
    let start = day(5, 1, year).adding(days: random.number(in: 0...120))
    // The campaign people see first is the province's great one, which ends with the year.
    let end = isProvincial ? day(31, 12, year) : start.adding(days: random.number(in: 60...200))
    let duties = (1...random.number(in: 4...8)).map { place in
      duty(place, of: owner, start: start, end: end, &random)
    }
    return Campaign(
      id: RecordID(slug: "td \(year) \(number.padded(to: 3))"),
      name: "Phong trào thi đua \(topic) năm \(year) · \(owner)",
      shortName: "Thi đua \(topic)", form: random.pick(.thematic, [.thematic, .spurt, .regular]), year: year,
      start: start, end: end,
      bases: [
        DocumentReference(
          number: "\(random.number(in: 11...980))/KH-UBND", day: start.adding(days: -random.number(in: 3...20)),
          issuer: owner, subject: "Phát động phong trào thi đua \(topic)")
      ],
      contents: [
        CampaignContent(clause: "I", title: "Mục đích, yêu cầu", items: ["Tạo khí thế thi đua trong toàn đơn vị."]),
        CampaignContent(clause: "II", title: "Nội dung thi đua", items: ["Hoàn thành chỉ tiêu về \(topic)."]),
        CampaignContent(clause: "III", title: "Tổ chức thực hiện", items: ["Sơ kết giữa kỳ, tổng kết cuối kỳ."]),
      ],
      duties: duties)
  }

  private static func duty(
    _ place: Int, of owner: String, start: Day, end: Day, _ random: inout SplitMix64
  ) -> Duty {
    let due = start.adding(days: random.number(in: 10...max(11, end.days(since: start))))
    let text = random.pick(
      "Báo cáo kết quả", ["Đăng ký nội dung thi đua", "Kiểm tra giữa kỳ", "Bình xét, đề nghị khen"])
    // What is over has been done, but for a slip here and there.
    let isDone = due <= SampleProvince.today && (due.year < SampleProvince.year || !random.chance(percent: 1))
    return Duty(
      code: "D\(place)", clause: "III", kind: .deadline, text: LocalizedText(vi: text), actor: owner, due: due,
      doneOn: isDone ? due.adding(days: -random.number(in: 0...5)) : nil)
  }

  private static let topics = [
    "cải cách hành chính", "xây dựng nông thôn mới", "giảm nghèo", "an toàn giao thông", "bảo vệ môi trường",
    "xây dựng đời sống văn hóa", "đổi mới, sáng tạo", "thực hành tiết kiệm", "dạy tốt, học tốt",
    "bảo vệ an ninh Tổ quốc",
  ]
}

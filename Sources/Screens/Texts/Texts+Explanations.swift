import Emulation
import TermUI

// "Why?": how a figure came about.
extension Texts {
  func whyTitle(_ name: String) -> String { self("Vì sao? · \(name)", "Why? · \(name)") }

  func explainTotal(_ result: ScorecardResult, rank: Int?, members: Int) -> String {
    let sum = self(
      "\(points(result.total)) = nội dung \(points(result.content)) + thưởng \(points(result.bonus)) − trừ \(points(result.penalty))",
      "\(points(result.total)) = content \(points(result.content)) + bonus \(points(result.bonus)) − penalty \(points(result.penalty))"
    )
    guard let rank else { return sum }
    return self("Hạng \(rank)/\(members): \(sum)", "Rank \(rank) of \(members): \(sum)")
  }

  func explainSection(_ section: SectionResult, title: String) -> String {
    let share = section.points.share(of: section.maximum)
    let missing =
      section.missing > 0 ? self(" · còn \(section.missing) ô trống", " · \(section.missing) cells empty") : ""
    return
      "\(section.code) \(title): \(points(section.points))/\(shortPoints(section.maximum)) (\(percent(share)))\(missing)"
  }

  func explainProvisional(_ count: Int) -> String {
    self(
      "Tạm tính: \(count) ô chưa thẩm định, lấy điểm chéo hoặc tự chấm.",
      "Provisional: \(count) cells are not appraised; cross or own points stand in.")
  }

  func explainBand(_ result: ScorecardResult) -> String {
    let share = result.content.share(of: result.contentMaximum)
    return self(
      "Xếp loại \(band(result.band)): nội dung đạt \(percent(share)) mức tối đa",
      "Band \(band(result.band)): content is \(percent(share)) of the maximum")
  }

  func explainBandRule(_ rule: BandRule, isMet: Bool, low: [String], glyphs: Glyphs) -> String {
    let mark = isMet ? glyphs.tick : glyphs.cross
    var ask = self("\(band(rule.band)): từ \(percent(rule.total))", "\(band(rule.band)): from \(percent(rule.total))")
    if rule.section > Share(basisPoints: 0) {
      ask += self(", mỗi mục từ \(percent(rule.section))", ", every section from \(percent(rule.section))")
    }
    guard !low.isEmpty else { return "\(mark) \(ask)" }
    return "\(mark) \(ask) – "
      + self("chưa đạt: \(low.joined(separator: ", "))", "short: \(low.joined(separator: ", "))")
  }

  /// A knock-out with its reason, and what a unit on hold keeps.
  public func explainKnockout(_ knockout: Knockout) -> String {
    let text = "\(effect(knockout.effect)): \(knockout.reason)"
    guard knockout.effect == .onHold else { return text }
    return text + self(" (giữ thứ hạng, chưa đề nghị khen thưởng)", " (keeps its rank, not nominated meanwhile)")
  }

  func explainSeparated(_ names: String, _ tieBreak: TieBreak) -> String {
    self(
      "Bằng điểm với \(names); phân định theo \(self.tieBreak(tieBreak)).",
      "Same total as \(names); separated by \(self.tieBreak(tieBreak)).")
  }

  func explainShared(_ names: String) -> String {
    self(
      "Bằng điểm với \(names), các tiêu chí phụ cũng bằng: đồng hạng.",
      "Same total as \(names) and equal in every tie-break: they share the rank.")
  }
}

import Screens
import Storage
import TermUI

// How far long work is.
extension Texts {
  /// What is being done, with a bar where the end is known, how much of it is done, and the key that stops it.
  func work(_ step: WorkStep, glyphs: Glyphs, stop key: String) -> String {
    let bar = step.total.map { total in
      let share = total > 0 ? Double(step.done) / Double(total) : 1
      return " \(Bar(share: share).text(width: 16, glyphs: glyphs)) \(number(step.done))/\(number(total))"
    }
    return "\(name(step.kind))\(bar ?? " \(number(step.done))") · \(self("\(key): dừng", "\(key) stops it"))"
  }

  private func name(_ kind: WorkStep.Kind) -> String {
    switch kind {
    case .reading: self("Đang đọc", "Reading")
    case .examining: self("Đang kiểm tra", "Examining")
    case .comparing: self("Đang đối chiếu nhật ký", "Comparing with the journals")
    case .packing: self("Đang đóng gói", "Packing")
    case .unpacking: self("Đang khôi phục", "Restoring")
    case .sealing: self("Đang niêm", "Sealing")
    }
  }

  /// A count with a mark at every third digit.
  private func number(_ count: Int) -> String {
    let digits = Array(String(count))
    let mark = self(".", ",")
    return digits.enumerated().map { index, digit in
      index > 0 && (digits.count - index).isMultiple(of: 3) ? "\(mark)\(digit)" : "\(digit)"
    }.joined()
  }

  /// That the person has stopped something; nothing is half done.
  var stopped: String {
    self("Đã dừng theo yêu cầu; không có gì thay đổi.", "Stopped as you asked; nothing was changed.")
  }
}

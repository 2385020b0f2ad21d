import Emulation

// Who has what open.
extension Texts {
  /// A time of today, or of another day: `08:05`, `07/12 08:05`.
  func since(_ moment: Moment, today: Day) -> String {
    moment.day == today ? moment.clock : "\(shortDay(moment.day)) \(moment.clock)"
  }

  /// `lan đang mở`, `lan, minh đang mở`, `lan và 3 người khác đang mở`.
  func openedBy(_ accounts: [String]) -> String {
    let first = accounts.first ?? ""
    let names =
      accounts.count > 2
      ? self("\(first) và \(accounts.count - 1) người khác", "\(first) and \(accounts.count - 1) others")
      : accounts.joined(separator: ", ")
    return self("\(names) đang mở", "open: \(names)")
  }

  func presenceTitle(_ count: Int) -> String { self("Ai đang mở gì · \(count)", "Who has what open · \(count)") }
  var nobodyElse: String { self("Không có ai khác đang mở.", "Nobody else has it open.") }
  var nothingOpen: String { self("–", "–") }
  var openedColumn: String { self("Đang mở", "Open") }
  var sinceColumn: String { self("Vào từ", "Since") }
  var machineColumn: String { self("Máy", "Machine") }
}

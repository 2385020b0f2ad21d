import TermUI

// What is wrong with a person's own keys.
extension Texts {
  /// That own keys of the file of settings are not taken, with both places of each.
  public func ownKeys(_ problems: [OwnKeysProblem], _ path: String) -> String {
    let told = problems.prefix(3).map(problem).joined(separator: "; ")
    let rest = problems.count - 3
    let more = rest > 0 ? self(" và \(rest) chỗ nữa", " and \(rest) more") : ""
    return self(
      "Phím riêng ở \(path): \(told)\(more). Các lệnh này giữ phím mặc định.",
      "Your keys in \(path): \(told)\(more). These commands keep their standard keys.")
  }

  private func problem(_ problem: OwnKeysProblem) -> String {
    switch problem {
    case .unknownCommand(let own):
      self("dòng \(own.line): không có lệnh “\(own.command)”", "line \(own.line): there is no command “\(own.command)”")
    case .noKey(let own): self("\(place(own)): không nêu phím nào", "\(place(own)): names no key")
    case .unknownKey(let own, let key):
      self("\(place(own)): không bàn phím nào gửi được “\(key)”", "\(place(own)): no terminal sends “\(key)”")
    case .sameAs(let own, let key, let other):
      self(
        "\(place(own)): máy nhận \(key) y như \(other.name), không tách được",
        "\(place(own)): \(key) arrives as \(other.name) and cannot be told from it")
    case .boundTwice(let key, let first, let second):
      self(
        "phím \(key.name) đặt cho cả \(place(first)) và \(place(second))",
        "\(key.name) is given to \(place(first)) and to \(place(second))")
    case .standardKey(let key, let own, let command):
      self(
        "\(place(own)): \(key.name) là phím mặc định của “\(command.rawValue)” (\(self.command(command)))",
        "\(place(own)): \(key.name) is the standard key of “\(command.rawValue)” (\(self.command(command)))")
    case .movesCursor(let key, let own, let move):
      self(
        "\(place(own)): \(key.name) dùng để di chuyển (\(self.move(move)))",
        "\(place(own)): \(key.name) moves the cursor (\(self.move(move)))")
    }
  }

  private func place(_ own: OwnKeys) -> String {
    self("dòng \(own.line) “\(own.command)”", "line \(own.line) “\(own.command)”")
  }
}

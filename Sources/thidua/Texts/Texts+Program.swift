import Emulation
import JSONText
import Screens
import TermUI
import Terminal

// What the program says on the command line and before there is a screen.
extension Texts {
  func notADay(_ text: String) -> String {
    self("“\(text)” không phải ngày; ghi như 2025-12-31.", "“\(text)” is no day; write it like 2025-12-31.")
  }

  func reasonTooShort(minimum: Int) -> String {
    self(
      "Lý do quá ngắn: ghi sau --why ít nhất \(minimum) ký tự.",
      "The reason is too short: write at least \(minimum) characters after --why.")
  }

  /// What adopting files gave.
  func adopted(_ count: Int, _ act: ActID) -> String {
    self("Đã nhận \(number(count)) tệp, việc \(act.text).", "Adopted \(number(count)) files, act \(act.text).")
  }

  /// What putting files back gave.
  func putBack(_ count: Int, _ act: ActID) -> String {
    self(
      "Đã đưa \(number(count)) tệp về như nhật ký, việc \(act.text).",
      "Put \(number(count)) files back as the journal says, act \(act.text).")
  }

  func notARecordFile(_ path: String) -> String {
    self(
      "\(path) không phải tệp bản ghi của thư mục dữ liệu; ghi đường dẫn như lệnh check in ra.",
      "\(path) is not a record's file of the data folder; give the path as check prints it.")
  }

  func terminal(_ error: TerminalError) -> String {
    switch error {
    case .notATerminal:
      self(
        "Cần một màn hình dòng lệnh: đầu vào và đầu ra không được chuyển hướng. Dùng rank, list, check để in ra tệp.",
        "A terminal is needed: input and output must not be redirected. Use rank, list, check for files.")
    case .noUnicodeLocale:
      self("Máy không có locale UTF-8 nào (ví dụ C.UTF-8).", "This system has no UTF-8 locale (such as C.UTF-8).")
    case .unusableTerminal(let name):
      self(
        "Không dùng được loại màn hình “\(name)” (biến TERM). Thử: TERM=xterm-256color thidua",
        "The terminal type “\(name)” (variable TERM) cannot be used. Try: TERM=xterm-256color thidua")
    case .alreadyOpen: self("Màn hình đang được dùng.", "The terminal is already in use.")
    }
  }

  /// Standard output did not take everything.
  func outputFailed(_ code: Int32) -> String {
    self(
      "Không in hết được kết quả: \(system(code)). Phần đã in là không đủ, đừng dùng.",
      "Not everything could be printed: \(system(code)). What was printed is incomplete; do not use it.")
  }

  func sampleMade(_ path: String) -> String {
    self("Đã lập dữ liệu mẫu trong \(path).", "Sample data made in \(path).")
  }

  func checked(errors: Int, notes: Int) -> String {
    errors == 0
      ? self("Dữ liệu tốt; \(notes) lưu ý.", "The data are fine; notes: \(notes).")
      : self("\(errors) lỗi, \(notes) lưu ý.", "Errors: \(errors), notes: \(notes).")
  }

  func noSuchYear(_ year: Int, _ years: [Int]) -> String {
    let known = years.map(String.init).joined(separator: ", ")
    return self(
      "Không có dữ liệu năm \(year). Các năm có dữ liệu: \(known).",
      "There are no data of \(year). The years there are: \(known).")
  }

  func noSuchBloc(_ words: String, in year: Int, isSeveral: Bool) -> String {
    isSeveral
      ? self("Có nhiều khối tên như “\(words)”:", "Several blocs are called “\(words)”:")
      : self(
        "Không có khối “\(words)” trong năm \(year). Các khối của năm:",
        "There is no bloc “\(words)” in \(year). The blocs of the year:")
  }

  func noSuchTheme(_ name: String) -> String {
    self(
      "Không có giao diện “\(name)”; dùng giao diện mặc định.", "There is no theme “\(name)”; the default is used.")
  }

  func theme(_ error: ThemeError) -> String {
    let (file, reason) =
      switch error {
      case .malformed(let file, let error):
        (file, "\(place(error.place ?? JSONPlace(line: 1, column: 1))): \(json(error))")
      case .notAnObject(let file): (file, self("không phải đối tượng {}", "not an object {}"))
      case .missing(let file, let key): (file, self("thiếu hoặc sai khóa “\(key)”", "key “\(key)” is missing or wrong"))
      case .schema(let file, let found): (file, self("schema \(found) chưa hỗ trợ", "schema \(found) is not supported"))
      case .parentMissing(let file, let parent):
        (file, self("không có giao diện gốc “\(parent)”", "there is no parent theme “\(parent)”"))
      case .cycle(let ids): (ids.first ?? "", self("kế thừa vòng tròn", "inherits from itself"))
      }
    return self("Giao diện \(file): \(reason); dùng mặc định.", "Theme \(file): \(reason); the default is used.")
  }

  /// The first of some warnings and how many more there are; nil without any.
  func themeWarnings(_ warnings: [ThemeWarning]) -> String? {
    guard let first = warnings.first.map(themeWarning) else { return nil }
    let others = warnings.count - 1
    guard others > 0 else { return first }
    return first + self(" Còn \(others) chỗ khác bị bỏ qua.", " Left out besides: \(others).")
  }

  private func themeWarning(_ warning: ThemeWarning) -> String {
    let (file, key) =
      switch warning {
      case .unknownKey(let file, let key), .unknownRole(let file, let key), .unusableGlyph(let file, let key),
        .unusableValue(let file, let key):
        (file, key)
      case .unknownColor(let file, let key, _), .unknownAttribute(let file, let key, _): (file, key)
      }
    return self("Giao diện \(file): bỏ qua “\(key)”.", "Theme \(file): “\(key)” is left out.")
  }
}

import Screens

// What `show`, `explain`, `completions` and `man` say of themselves.
extension Texts {
  var showAbstract: String { self("In một bản ghi: từng mục và giá trị.", "Prints one record, field by field.") }
  var explainAbstract: String {
    self("In lời giải thích, như phím ? trên màn hình.", "Prints the reasons that ? tells on the screen.")
  }
  var explainDiscussion: String {
    self(
      """
      Đơn vị, phiếu điểm: vì sao xếp hạng ấy. Hồ sơ, dòng của hồ sơ: bước tới còn thiếu gì, hạn ra sao. Quyết định: việc đã đưa \
      vào dữ liệu. Danh hiệu, hình thức: điều kiện.
      """,
      """
      Unit, scorecard: why it has its rank. Dossier, line of a dossier: what the next step waits for, and the clock. Decision: \
      the act that entered it. Award: its conditions.
      """)
  }
  var recordWordsHelp: String {
    self(
      "[THƯ-MỤC] rồi mã như HS-2025-0001, so-y-te, hoặc đường dẫn tệp.",
      "[FOLDER], then a code as HS-2025-0001, so-y-te, or the path of a file.")
  }
  var recordWordsWanted: String {
    self("Cần: [THƯ-MỤC] và một bản ghi.", "Wanted: [FOLDER] and one record.")
  }
  var lineHelp: String { self("Chỉ dòng này của hồ sơ.", "Only this line of the dossier.") }
  func recordGone(_ path: String) -> String {
    self("Không còn \(path); xem “thidua log --record”.", "\(path) is gone; see “thidua log --record”.")
  }
  func nothingToExplain(_ text: String) -> String {
    self("Không có gì để giải thích về “\(text)”.", "There is nothing to explain of “\(text)”.")
  }

  var completionsAbstract: String {
    self("In phần gõ tắt lệnh bằng phím Tab cho vỏ lệnh.", "Prints what a shell needs to complete commands.")
  }
  var completionsDiscussion: String {
    self(
      "Ví dụ: thidua completions bash > ~/.local/share/bash-completion/completions/thidua",
      "For example: thidua completions bash > ~/.local/share/bash-completion/completions/thidua")
  }
  var shellHelp: String { self("Vỏ lệnh.", "The shell.") }
  var manualAbstract: String { self("In trang hướng dẫn cho lệnh man.", "Prints the page for man.") }
  var manualDiscussion: String {
    self(
      "Ví dụ: thidua man > ~/.local/share/man/man1/thidua.1",
      "For example: thidua man > ~/.local/share/man/man1/thidua.1"
    )
  }
  var manualTitle: String { self("Hướng dẫn thidua", "thidua manual") }
  var nameHeading: String { self("TÊN", "NAME") }
  var descriptionHeading: String { self("MÔ TẢ", "DESCRIPTION") }
}

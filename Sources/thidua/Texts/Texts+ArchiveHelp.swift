import Screens

// What `--help` says of backups and sealed years.
extension Texts {
  var backupAbstract: String {
    self(
      "Sao lưu toàn bộ dữ liệu vào một tệp nén, kể cả khi mọi người đang làm việc.",
      "Puts all data into one compressed file, also while people work.")
  }
  var backupDiscussion: String {
    self(
      """
      Tệp mở được bằng tar xzf; SHA256SUMS trong đó có mã băm của từng tệp và mã kiểm nhật ký. Khôi phục: thidua restore.
      """,
      """
      The file opens with tar xzf; SHA256SUMS in it has the sum of each file and the journal's sum. To restore: thidua \
      restore.
      """)
  }
  var newArchiveHelp: String {
    self("Tệp sao lưu, như tinh-2026-11-25.tar.gz.", "The file to make, as tinh-2026-11-25.tar.gz.")
  }
  var forceHelp: String { self("Thay tệp đã có cùng tên.", "Replaces a file that is there already.") }

  var withoutPersonalHelp: String {
    self("Không sao lưu dữ liệu cá nhân.", "Leaves personal data out.")
  }

  var restoreAbstract: String {
    self(
      "Khôi phục dữ liệu từ tệp sao lưu vào thư mục mới hoặc trống.",
      "Makes the data of a backup again, in a new or empty folder.")
  }
  var restoreDiscussion: String {
    self(
      "Kiểm mọi tên, mã băm và mã kiểm nhật ký trước; có gì sai thì không để lại gì.",
      "Every name and sum is checked first; when anything is wrong, nothing is left.")
  }
  var archiveHelp: String { self("Tệp do thidua backup làm ra.", "A file made by thidua backup.") }

  var sealAbstract: String {
    self(
      "Khóa một năm đã qua: gộp thành tệp chỉ đọc có mã băm, từ đó không ai sửa được.",
      "Seals a year that is over: read-only files with their sums, which nobody changes any more.")
  }
  var sealDiscussion: String {
    self(
      """
      Không mở lại được năm đã khóa; hãy sao lưu và chạy check trước. Còn việc chưa xong thì không khóa, trừ khi thêm \
      --force. Xem bằng: thidua list, rank với --year.
      """,
      """
      A sealed year is not opened again: make a backup and run check before. With work not finished it is not sealed, \
      unless --force is given. To look at it: thidua list and rank with --year.
      """)
  }
  var sealForceHelp: String {
    self("Khóa dù năm ấy còn việc chưa xong.", "Seals although work of the year is not finished.")
  }
  var closedYearHelp: String { self("Năm, trước năm đang mở.", "The year, before the open one.") }
  var yearHelp: String {
    self("Năm khác năm đang mở, kể cả năm đã khóa.", "Another year than the open one, a sealed one too.")
  }
  var yearWanted: String { self("Năm có bốn chữ số.", "A year has four digits.") }
}

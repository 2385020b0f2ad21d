import Emulation
import Glibc
import Screens
import Storage

// Backups, restoring and sealed years.
extension Texts {
  func backedUp(_ backup: Backup, _ path: String) -> String {
    self(
      "Đã sao lưu \(number(backup.files)) tệp (\(size(backup.bytes))) vào \(path) (\(size(backup.archiveBytes))).",
      "\(number(backup.files)) files (\(size(backup.bytes))) are in \(path) (\(size(backup.archiveBytes))).")
  }

  /// Something in the data folder that does not belong to it.
  func leftOut(_ path: String) -> String {
    self(
      "\(path): không thuộc dữ liệu, không sao lưu", "\(path): does not belong to the data and is not in the backup")
  }

  func restored(_ restored: Restored, _ path: String) -> String {
    self(
      "Đã khôi phục \(number(restored.files)) tệp (\(size(restored.bytes))), sao lưu lúc \(moment(restored.at)), vào \(path).",
      "\(number(restored.files)) files (\(size(restored.bytes))) of \(moment(restored.at)) are again in \(path).")
  }

  var withoutPersonal: String {
    self("Không có dữ liệu cá nhân trong bản sao lưu.", "The backup has no personal data.")
  }

  var headsAgree: String {
    self(
      "Mọi mã băm đúng; mã kiểm nhật ký đúng như lúc sao lưu.",
      "All sums are right; the journal ends as it did when the backup was made.")
  }

  /// Why there is no backup, or nothing was restored.
  func archive(_ error: ArchiveError, _ path: String) -> String {
    switch error {
    case .storage(.waiting(let failure)):
      self(
        "Chưa có bản sao lưu: việc trước còn chờ đưa vào tệp (\(file(failure))). Mở thư mục bằng tài khoản ghi được trước.",
        "There is no backup: the act before waits for its files (\(file(failure))). Open the folder where it can be written."
      )
    case .storage(.busy):
      self(
        "Chưa có bản sao lưu: chương trình khác đang ghi. Hãy thử lại.",
        "There is no backup: another program is writing. Try again.")
    case .stopped: stopped
    case .storage(let error): storage(error)
    case .tooLargeToRestore(let name):
      self(
        "Chưa có bản sao lưu: \(name) quá lớn, sẽ không khôi phục được. Chạy “thidua check”.",
        "There is no backup: \(name) is too large to be restored. Run “thidua check”.")
    case .exists:
      self(
        "Đã có \(path). Chọn tên khác, hoặc thêm --force để thay tệp ấy.",
        "\(path) is there already. Choose another name, or add --force to replace it.")
    case .insideData:
      self(
        "Chưa có bản sao lưu: \(path) nằm trong chính thư mục dữ liệu. Chọn nơi khác.",
        "There is no backup: \(path) is inside the data folder itself. Choose another place.")
    case .beingWritten:
      self(
        "Chưa có bản sao lưu: một chương trình khác đang sao lưu vào \(path). Chọn tên khác, hoặc chờ bản ấy xong.",
        "There is no backup: another program is just making \(path). Choose another name, or wait until it is done.")
    case .cannotWrite(let failure) where failure.code == ENOENT:
      self(
        "Không có thư mục để ghi \(path). Chưa có bản sao lưu. Lập thư mục ấy trước, hoặc chọn nơi khác.",
        "There is no folder to write \(path) into. There is no backup. Make the folder first, or choose another place.")
    case .cannotWrite(let failure):
      self(
        "Không ghi được \(path): \(system(failure.code)). Chưa có bản sao lưu.",
        "\(path) cannot be written: \(system(failure.code)). There is no backup.")
    case .cannotReadData(let failure):
      self(
        "Chưa có bản sao lưu: không đọc được \(file(failure)). Kiểm tra quyền đọc và đĩa.",
        "There is no backup: \(file(failure)) cannot be read. Check permissions and the disk.")
    case .personalForbidden:
      self(
        "Chưa có bản sao lưu: tài khoản này không đọc được dữ liệu cá nhân. Thêm --without-personal, hoặc dùng tài khoản được xem.",
        "There is no backup: this account may not read personal data. Add --without-personal, or use one that may.")
    case .neverAtRest:
      self(
        "Chưa có bản sao lưu: dữ liệu đang được đưa vào hàng loạt. Hãy thử lại sau.",
        "There is no backup: many records are being put in. Try again later.")
    case .cannotRestore(let failure):
      self(
        "Chưa khôi phục, không để lại gì: \(file(failure)).", "Not restored, and nothing is left: \(file(failure)).")
    default: unusable(error, path)
    }
  }

  private func unusable(_ error: ArchiveError, _ path: String) -> String {
    let reason =
      switch error {
      case .cannotRead(let failure): system(failure.code)
      case .notAFile: self("không phải tệp thường", "not an ordinary file")
      case .foreign: self("không phải tệp sao lưu của thidua", "not a backup of thidua")
      case .truncated:
        self("tệp bị cụt, có lẽ chép chưa hết", "the file ends too early; perhaps it was not copied whole")
      case .damaged: self("tệp bị hỏng", "the file is damaged")
      case .unfit(let name):
        self("có mục không được phép: \(name)", "it has something that must not be there: \(name)")
      case .tooLarge: self("nội dung lớn bất thường", "its content is larger than any data")
      case .differs(let name):
        self("\(name) không khớp mã băm ghi lúc sao lưu", "\(name) does not agree with the sums of the backup")
      case .otherHead(let machine):
        self(
          "nhật ký của \(machine.text) không kết thúc như ghi lúc sao lưu",
          "the journal of \(machine.text) does not end as the backup says")
      case .newer(let version):
        self(
          "do phiên bản mới hơn làm ra (\(version)); hãy cập nhật chương trình",
          "made by a newer version (\(version)); update the program")
      default: ""
      }
    return self("\(path): \(reason). Chưa khôi phục gì.", "\(path): \(reason). Nothing was restored.")
  }

  /// What could never be finished once the year is sealed.
  func unfinished(_ work: UnfinishedWork, in year: Int) -> String {
    let lines = work.lines.sorted { $0.key.order < $1.key.order }
      .map { "\(state($0.key)) \(number($0.value))" }.joined(separator: ", ")
    let parts = [
      work.lines.isEmpty ? nil : self("dòng khen thưởng: \(lines)", "recipient lines: \(lines)"),
      work.units == 0
        ? nil
        : self("\(number(work.units)) đơn vị chưa thẩm định xong", "\(number(work.units)) units not appraised in full"),
      work.duties == 0
        ? nil : self("\(number(work.duties)) nhiệm vụ chưa xong", "\(number(work.duties)) duties not done"),
    ]
    let text = parts.compactMap(\.self).joined(separator: "; ")
    return self(
      "Chưa khóa năm \(year), còn việc chưa xong: \(text). Khóa rồi thì không làm tiếp được. Làm cho xong, hoặc thêm --force.",
      "The year \(year) is not sealed, work is not finished: \(text). A sealed year cannot be changed. Finish it, or add --force."
    )
  }

  func sealed(_ receipt: SealReceipt) -> String {
    let count = receipt.seal.files.reduce(0) { $0 + $1.count }
    return self(
      "Đã khóa năm \(receipt.seal.year): \(number(count)) bản ghi, việc \(receipt.act.id.text).",
      "The year \(receipt.seal.year) is sealed: \(number(count)) records, act \(receipt.act.id.text).")
  }

  /// One file of a sealed year with its sum, as `sha256sum` prints it.
  func sealedFile(_ file: JournalSeal.File) -> String { "\(file.sum.text)  \(file.name)" }

  /// Bytes in the unit people read.
  private func size(_ bytes: Int) -> String {
    bytes < 1 << 20 ? "\(number((bytes + 1023) >> 10)) KiB" : "\(number((bytes + (1 << 19)) >> 20)) MiB"
  }

  /// A day with its time, in the place where it was written.
  private func moment(_ moment: Moment) -> String {
    let time = moment.iso.split(separator: "T").last?.prefix(5) ?? ""
    return "\(time) \(day(moment.day))"
  }
}

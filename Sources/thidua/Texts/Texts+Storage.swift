import Emulation
import Glibc
import Screens
import Storage

// What went wrong with files: what happened, where, and what to do.
extension Texts {
  func storage(_ error: StorageError) -> String {
    switch error {
    case .noFolder(let path):
      self(
        "Không có thư mục \(path). Kiểm tra lại đường dẫn, hoặc gõ “thidua --sample” để mở tỉnh mẫu.",
        "There is no folder \(path). Check the path, or type “thidua --sample” for the sample province.")
    case .notAFolder(let path): self("\(path) không phải là thư mục.", "\(path) is not a folder.")
    case .unreadable(let path, let failure):
      self(
        "Không đọc được thư mục \(path): \(system(failure.code)). Kiểm tra quyền truy cập.",
        "The folder \(path) cannot be read: \(system(failure.code)). Check its permissions.")
    case .cannotMake(let path, let failure):
      self(
        "Không lập được thư mục \(path): \(system(failure.code)). Kiểm tra quyền truy cập hoặc chọn thư mục khác.",
        "The folder \(path) cannot be made: \(system(failure.code)). Check permissions or choose another folder.")
    case .emptyFolder:
      self(
        "Thư mục trống. Dùng “thidua sample THƯ-MỤC” để lập tỉnh mẫu.",
        "The folder is empty. Use “thidua sample FOLDER” to make the sample province.")
    case .notAProvince:
      self(
        "Thư mục này không có dữ liệu của thidua (không có province.json).",
        "The folder has no data of thidua in it (no province.json).")
    case .provinceDamaged(let problem):
      self(
        "province.json không đọc được: \(self.problem(problem.reason)). Khôi phục tệp từ bản sao lưu.",
        "province.json cannot be read: \(self.problem(problem.reason)). Restore it from a backup.")
    case .notEmpty(let path):
      self("\(path) không trống; hãy chọn thư mục mới.", "\(path) is not empty; choose a new folder.")
    case .noProvince: self("Thiếu bản ghi của tỉnh.", "The province's own record is missing.")
    default: saving(error)
    }
  }

  private func saving(_ error: StorageError) -> String {
    switch error {
    case .readOnly(let reason): readOnly(reason)
    case .changedUnderneath(let key, _, nil):
      self("Chưa lưu: \(record(key)) đã bị xóa.", "Not saved: \(record(key)) is gone.")
    case .changedUnderneath(let key, _, _):
      self(
        "Chưa lưu: người khác vừa sửa \(record(key)). Đã nạp lại; hãy xem và nhập lại.",
        "Not saved: somebody changed \(record(key)). It was read again; look at it and repeat.")
    case .overtaken:
      self(
        "Chưa lưu: người khác vừa lưu. Hãy xem lại rồi làm lại.",
        "Not saved: somebody else has just saved. Look again and repeat.")
    case .editedOutside(let key):
      self(
        "Chưa lưu: tệp của \(record(key)) bị sửa ngoài chương trình. Xem lại, rồi chạy “thidua adopt” để nhận nội dung đó.",
        "Not saved: the file of \(record(key)) was edited outside the program. Look at it, then run “thidua adopt”.")
    case .nothingToAdopt(let key):
      self(
        "\(record(key)): không có gì để nhận; tệp đúng như chương trình đã ghi.",
        "\(record(key)): nothing to adopt; the file is as the program wrote it.")
    case .waiting(let failure):
      self(
        "Chưa lưu: việc trước đã ghi vào nhật ký nhưng còn chờ đưa vào tệp (\(file(failure))). Xử lý đĩa rồi thử lại.",
        "Not saved: the act before is in the journal and waits for its files (\(file(failure))). Mend the disk, try again."
      )
    case .journalDamaged(let path):
      self(
        "Chưa lưu: nhật ký \(path) bị hỏng ở cuối. Chạy “thidua check” và khôi phục từ bản sao lưu.",
        "Not saved: the journal \(path) is damaged at its end. Run “thidua check” and restore it from a backup.")
    case .journalNewer(let path):
      self(
        "Chưa lưu: nhật ký \(path) do phiên bản mới hơn ghi. Hãy cập nhật chương trình.",
        "Not saved: the journal \(path) was written by a newer version. Update the program.")
    case .journalStuck(let failure, _):
      self(
        "Chưa lưu: không ghi được nhật ký (\(file(failure))). Từ giờ chỉ xem; xử lý đĩa rồi mở lại.",
        "Not saved: the journal cannot be written (\(file(failure))). Read only from now on; mend the disk, open again."
      )
    case .damagedUnderneath(let problem):
      self(
        "Chưa lưu: \(problem.path) bị hỏng: \(self.problem(problem.reason)).",
        "Not saved: \(problem.path) is damaged: \(self.problem(problem.reason)).")
    case .actTooLarge:
      self(
        "Chưa lưu: việc này sửa quá nhiều bản ghi lớn cùng lúc; hãy chia nhỏ.",
        "Not saved: this changes too many large records at once; do it in parts.")
    case .yearSealed, .yearOpen, .yearEmpty, .yearDamaged: sealing(error)
    case .busy:
      self("Chưa lưu: chương trình khác đang ghi. Hãy thử lại.", "Not saved: another program is writing. Try again.")
    case .invalidEdit, .notStorable:
      self("Chưa lưu: dữ liệu không hợp lệ.", "Not saved: the data are not valid.")
    case .failed(let failure, let state): self.failed(failure, state)
    default: self("Không thực hiện được.", "This could not be done.")
    }
  }

  private func sealing(_ error: StorageError) -> String {
    switch error {
    case .yearSealed(let year):
      self(
        "Năm \(year) đã khóa: chỉ xem, không sửa, không thêm.",
        "The year \(year) is sealed: it can be looked at, and nothing in it is changed or added.")
    case .yearOpen(let year):
      self(
        "Không khóa được năm \(year): chỉ khóa năm đã qua, trước năm đang mở.",
        "The year \(year) cannot be sealed: only a year before the open one can.")
    case .yearEmpty(let year):
      self("Không có gì để khóa: năm \(year) không có bản ghi.", "Nothing to seal: the year \(year) has no records.")
    case .yearDamaged(let problems):
      self(
        "Chưa khóa: \(problems.count) tệp cần sửa hoặc nhận trước. \(first(problems)). Xem “thidua check”.",
        "Not sealed: \(problems.count) files have to be mended or adopted first. \(first(problems)). See “thidua check”."
      )
    default: ""
    }
  }

  private func first(_ problems: [RecordProblem]) -> String {
    problems.first.map { "\($0.path): \(problem($0.reason))" } ?? ""
  }

  private func failed(_ failure: FileFailure, _ state: CommitState) -> String {
    switch state {
    case .nothingWritten: self("Chưa lưu: \(file(failure)).", "Not saved: \(file(failure)).")
    }
  }

  /// An act that is saved, though its files could not all be put in place.
  func waitingToBeApplied(_ failure: FileFailure) -> String {
    self(
      "Đã ghi vào nhật ký, chờ đưa vào tệp: \(file(failure)). Việc tiếp theo sẽ làm nốt; không cần nhập lại.",
      "Written to the journal, waiting for its files: \(file(failure)). The next act finishes it; do not repeat.")
  }

  /// Why a folder is open to look only.
  func readOnly(_ reason: ReadOnlyReason) -> String {
    switch reason {
    case .notWritable(let failure):
      self(
        "Chỉ xem: thư mục không ghi được (\(system(failure.code))).",
        "Read only: the folder cannot be written (\(system(failure.code))).")
    case .newerSchema(let path, let found, let known):
      self(
        "Chỉ xem: \(path) do phiên bản mới hơn ghi (\(found) > \(known)). Hãy cập nhật chương trình.",
        "Read only: \(path) was written by a newer version (\(found) > \(known)). Update the program.")
    case .journalDamaged(let path):
      self(
        "Chỉ xem: nhật ký \(path) bị hỏng ở cuối. Chạy “thidua check” và khôi phục từ bản sao lưu.",
        "Read only: the journal \(path) is damaged at its end. Run “thidua check” and restore it from a backup.")
    case .journalNewer(let path):
      self(
        "Chỉ xem: nhật ký \(path) do phiên bản mới hơn ghi. Hãy cập nhật chương trình.",
        "Read only: the journal \(path) was written by a newer version. Update the program.")
    case .journalStuck(let failure):
      self(
        "Chỉ xem: không ghi được nhật ký (\(file(failure))). Xử lý đĩa rồi mở lại.",
        "Read only: the journal cannot be written (\(file(failure))). Mend the disk and open again.")
    }
  }

  /// A failed call with its path.
  func file(_ failure: FileFailure) -> String {
    failure.path.isEmpty ? system(failure.code) : "\(failure.path): \(system(failure.code))"
  }

  /// The error numbers people meet, in words.
  func system(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: self("không có quyền", "permission denied")
    case EROFS: self("đĩa chỉ cho đọc", "read-only file system")
    case ENOSPC: self("đĩa đầy", "disk full")
    case EDQUOT: self("hết hạn mức đĩa", "disk quota exceeded")
    case EIO: self("lỗi đĩa", "input/output error")
    case ENOENT: self("không có tệp", "no such file")
    case ENOTDIR: self("trên đường dẫn có tệp, không phải thư mục", "a file on the path is no folder")
    case EEXIST: self("đã có", "there already")
    case EBADFD: self("không phải tệp thường", "not an ordinary file")
    case EISDIR: self("là một thư mục", "is a folder")
    case ELOOP: self("liên kết không được chấp nhận", "links are not followed")
    default: self("lỗi hệ thống \(code)", "system error \(code)")
    }
  }
}

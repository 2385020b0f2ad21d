import Emulation
import Glibc
import Screens
import Storage

// What went wrong with files: what happened, where, and what to do.
extension Texts {
  /// What went wrong, with records by their identifiers, as the command line needs them.
  func storage(_ error: StorageError) -> String { storage(error, name: record) }

  /// What went wrong.
  ///
  /// - Parameter name: gives the name of a record.
  func storage(_ error: StorageError, name: (RecordKey) -> String) -> String {
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
    case .creationUnfinished(let path):
      self(
        "Lần lập dữ liệu trong \(path) bị ngắt giữa chừng, chưa có gì được lưu. Chạy lại lệnh ấy: phần dở được tự dọn.",
        "Making the data in \(path) was cut off before anything was saved. Run it again: what is left is cleared.")
    case .restoreUnfinished(let path):
      self(
        "Lần khôi phục vào \(path) bị ngắt giữa chừng. Chạy lại “thidua restore” vào thư mục này: phần dở được tự dọn.",
        "Restoring into \(path) was cut off. Run “thidua restore” into it again: what is left is cleared.")
    case .provinceDamaged(let problem):
      self(
        "province.json không đọc được: \(self.problem(problem.reason)). Khôi phục tệp từ bản sao lưu.",
        "province.json cannot be read: \(self.problem(problem.reason)). Restore it from a backup.")
    case .notEmpty(let path):
      self("\(path) không trống; hãy chọn thư mục mới.", "\(path) is not empty; choose a new folder.")
    case .stopped: stopped
    case .noProvince: self("Thiếu bản ghi của tỉnh.", "The province's own record is missing.")
    case .yearSealed, .yearOpen, .yearEmpty, .yearDamaged: sealing(error)
    case .refused:
      self(
        "Chưa lưu: trái một quy định của dữ liệu. Xem lại rồi làm lại.",
        "Not saved: against a rule of the data. Look again.")
    case .readOnly, .changedUnderneath, .overtaken, .nameUsed, .editedOutside, .damagedUnderneath, .busy, .invalidEdit,
      .actTooLarge, .notStorable, .failed, .waiting, .journalDamaged, .journalUnreadable, .journalNewer, .journalStuck,
      .nothingToAdopt, .notInJournal, .madeAndWaiting, .personal:
      saving(error, name: name)
    }
  }

  private func saving(_ error: StorageError, name: (RecordKey) -> String) -> String {
    switch error {
    case .readOnly(let reason): readOnly(reason)
    case .changedUnderneath(let key, _, nil):
      self("Chưa lưu: \(name(key)) đã bị xóa.", "Not saved: \(name(key)) is gone.")
    case .changedUnderneath(let key, _, _):
      self(
        "Chưa lưu: người khác vừa sửa \(name(key)). Đã nạp lại; hãy xem và nhập lại.",
        "Not saved: somebody changed \(name(key)). It was read again; look at it and repeat.")
    case .nameUsed(let key):
      self(
        "Chưa lưu: mã của \(name(key)) đã dùng cho bản ghi khác. Nhấn F5 rồi làm lại.",
        "Not saved: the name of \(name(key)) was given before. Press F5 and repeat.")
    case .overtaken:
      self(
        "Chưa lưu: người khác vừa lưu. Hãy xem lại rồi làm lại.",
        "Not saved: somebody else has just saved. Look again and repeat.")
    case .editedOutside(let key):
      self(
        "Chưa lưu: tệp của \(name(key)) bị sửa ngoài chương trình. Xem lại, rồi nhận bằng “thidua adopt” với tệp \(RecordPath(key).text).",
        "Not saved: the file of \(name(key)) was edited outside the program. Look, then “thidua adopt” \(RecordPath(key).text)."
      )
    case .nothingToAdopt(let key): nothingToAdopt(name(key))
    case .notInJournal(let key): notInJournal(name(key))
    case .madeAndWaiting(let path, let failure):
      self(
        "Đã lập tỉnh ở \(path), còn chờ đưa vào tệp (\(file(failure))). Khắc phục lỗi đĩa rồi mở thư mục: sẽ được làm nốt.",
        "The province at \(path) is made and waits for its files (\(file(failure))). Mend the disk, then open it.")
    case .waiting(let failure):
      self(
        "Chưa lưu: việc trước đã ghi vào nhật ký nhưng còn chờ đưa vào tệp (\(file(failure))). Khắc phục lỗi đĩa rồi thử lại.",
        "Not saved: the act before is in the journal and waits for its files (\(file(failure))). Mend the disk, try again."
      )
    case .journalDamaged(let path): notSaved(damagedJournal(path))
    case .journalUnreadable(let path, let failure): notSaved(unreadableJournal(path, failure))
    case .journalNewer(let path): notSaved(newerJournal(path))
    case .journalStuck(let failure, _):
      self(
        "Chưa lưu: không ghi được nhật ký (\(file(failure))). Từ giờ chỉ xem; khắc phục lỗi đĩa rồi mở lại.",
        "Not saved: the journal cannot be written (\(file(failure))). Read only from now on; mend the disk, open again."
      )
    case .damagedUnderneath(let problem):
      damaged(problem, name: name)
    case .personal(let recipient, let failure): personal(recipient, failure)
    case .actTooLarge:
      self(
        "Chưa lưu: việc này sửa quá nhiều bản ghi lớn cùng lúc; hãy chia nhỏ.",
        "Not saved: this changes too many large records at once; do it in parts.")
    case .busy:
      self("Chưa lưu: chương trình khác đang ghi. Hãy thử lại.", "Not saved: another program is writing. Try again.")
    case .invalidEdit(let key):
      self(
        "Chưa lưu\(named(key, name)): việc này không rõ sửa bản ghi nào. Nhấn F5 rồi làm lại.",
        "Not saved\(named(key, name)): it is not clear which record is changed. Press F5 and repeat.")
    case .notStorable(let key, let reason):
      self(
        "Chưa lưu \(name(key)): \(problem(reason)). Sửa giá trị ấy rồi lưu lại.",
        "Not saved, \(name(key)): \(problem(reason)). Correct that value and save again.")
    case .failed(let failure, let state): self.failed(failure, state)
    default: ""
    }
  }

  /// A damaged record by its name and, since it has to be mended, its path.
  private func damaged(_ problem: RecordProblem, name: (RecordKey) -> String) -> String {
    let record = RecordPath.key(at: problem.path).map { "\(name($0)) (\(problem.path))" } ?? problem.path
    return self(
      "Chưa lưu: \(record) bị hỏng: \(self.problem(problem.reason)). Sửa hoặc khôi phục tệp từ bản sao lưu.",
      "Not saved: \(record) is damaged: \(self.problem(problem.reason)). Mend it or restore it from a backup.")
  }

  /// That a file is as the program wrote it.
  func nothingToAdopt(_ name: String) -> String {
    self(
      "\(name): không có gì để nhận hoặc đưa về; tệp đúng như nhật ký.",
      "\(name): nothing to adopt or to put back; the file is as the journal says.")
  }

  /// That the journal does not have what a file should be.
  func notInJournal(_ name: String) -> String {
    self(
      "\(name): nhật ký không có nội dung để đưa về. Lấy tệp từ bản sao lưu.",
      "\(name): the journal does not have its content. Take the file from a backup.")
  }

  private func named(_ key: RecordKey?, _ name: (RecordKey) -> String) -> String {
    key.map { self(" \(name($0))", ", \(name($0))") } ?? ""
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
        "Chưa khóa: \(problems.count) tệp phải sửa, hoặc nhận bằng “thidua adopt”, trước đã. \(first(problems)). Xem “thidua check”.",
        "Not sealed: \(problems.count) files have to be mended, or adopted by “thidua adopt”. \(first(problems)). See “thidua check”."
      )
    default: ""
    }
  }

  private func first(_ problems: [RecordProblem]) -> String {
    problems.first.map { "\($0.path): \(problem($0.reason))" } ?? ""
  }

  private func failed(_ failure: FileFailure, _ state: CommitState) -> String {
    switch state {
    case .nothingWritten:
      self(
        "Chưa lưu: \(file(failure)). \(remedy(failure.code))", "Not saved: \(file(failure)). \(remedy(failure.code))")
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
    case .journalUnreadable(let path, let failure):
      self("Chỉ xem. \(unreadableJournal(path, failure))", "Read only. \(unreadableJournal(path, failure))")
    case .journalDamaged(let path):
      self(
        "Chỉ xem: nhật ký \(path) bị hỏng ở cuối. Chạy “thidua check” và khôi phục từ bản sao lưu.",
        "Read only: the journal \(path) is damaged at its end. Run “thidua check” and restore it from a backup.")
    case .journalNewer(let path):
      self(
        "Chỉ xem: nhật ký \(path) do phiên bản mới hơn ghi. Hãy cập nhật chương trình.",
        "Read only: the journal \(path) was written by a newer version. Update the program.")
    case .journalLost(let loss): self("Chỉ xem: ", "Read only: ") + lostJournal(loss)
    case .noJournal: self("Chỉ xem: ", "Read only: ") + noJournalLeft
    case .folderMoved(let path):
      self(
        "Chỉ xem: thư mục \(path) đã bị dời đi hoặc bị thay. Không lưu gì nữa; chữ đang gõ được giữ. Thoát rồi mở lại.",
        "Read only: the folder \(path) was moved or replaced. Nothing is saved; what is typed is kept. Quit, open again."
      )
    case .journalStuck(let failure):
      self(
        "Chỉ xem: không ghi được nhật ký (\(file(failure))). Khắc phục lỗi đĩa rồi mở lại.",
        "Read only: the journal cannot be written (\(file(failure))). Mend the disk and open again.")
    }
  }
}

import Emulation
import TermUI

// What is not as the journals say.
extension Texts {
  /// In a word or two, how a file is not as the journals say.
  func difference(_ difference: Problem.Difference) -> String {
    switch difference {
    case .journal: self("Nhật ký hỏng", "Damaged")
    case .content: self("Khác nhật ký", "Not as journal")
    case .gone: self("Mất tệp", "File is gone")
    case .unknown: self("Ngoài nhật ký", "Not in journal")
    }
  }

  func differenceTitle(_ name: String, _ difference: Problem.Difference) -> String {
    difference == .journal
      ? self("Nhật ký hỏng · \(name)", "Damaged journal · \(name)")
      : self("Tệp không như nhật ký · \(name)", "File not as the journal says · \(name)")
  }

  /// What to do about it.
  func advice(_ difference: Problem.Difference) -> String {
    switch difference {
    case .journal:
      self(
        "Nhật ký là căn cứ của mọi số liệu, nên giữ nguyên thư mục này để đối chiếu, chạy “thidua check” xem thiếu gì, rồi "
          + "khôi phục bản sao lưu gần nhất vào thư mục mới bằng “thidua restore”.",
        "All figures rest on the journal: keep this folder as it is for comparison, run “thidua check” to see what is "
          + "missing, then restore the last backup into a new folder by “thidua restore”.")
    case .gone:
      self(
        "Tệp đã bị xóa ngoài chương trình. Lấy lại bằng “thidua adopt --put-back” hoặc từ bản sao lưu rồi nhấn F5; nếu "
          + "đúng là phải xóa thì nhận bằng “thidua adopt”.",
        "The file was removed without the program. Get it back by “thidua adopt --put-back” or from a backup, then press "
          + "F5; if it had to go, adopt that by “thidua adopt”.")
    case .content, .unknown:
      self(
        "Nội dung trong tệp đang được hiển thị, nhưng không ai lưu nội dung ấy bằng chương trình: xếp hạng dựa vào đây không "
          + "có mã kiểm và không dùng để đề nghị được. Xem lại, rồi nhận bằng “thidua adopt”, thêm --put-back để đưa tệp về "
          + "như nhật ký, hoặc khôi phục tệp từ bản sao lưu và nhấn F5.",
        "What is in the file is shown, but nobody has saved it by the program: a ranking that rests on it has no sum and "
          + "gives no nomination. Look at it, then adopt it by “thidua adopt”, add --put-back to have the file as the "
          + "journal says, or restore it from a backup and press F5.")
    }
  }

  /// What comparing with the journals found, in one line.
  func comparedBadly(_ compared: Compared) -> String {
    if !compared.isJournalWhole {
      return self("Nhật ký hỏng hoặc thiếu: xem mục 1 Việc.", "A journal is damaged or lacks acts: see 1 Work.")
    }
    let count = number(compared.doubtful.count)
    return self(
      "\(count) tệp không như nhật ký: xem mục 1 Việc.", "\(count) files are not as the journal says: see 1 Work.")
  }

  /// In the title line of a record that is not as the journals say.
  var doubtfulMark: String { self("không như nhật ký", "not as the journal says") }

  /// Why no state of the journals is named, the longest form first.
  func doubts(_ doubt: Doubt) -> [String] {
    switch doubt {
    case .journal:
      [self("Nhật ký hỏng: xem 1 Việc", "Damaged journal: see 1 Work"), self("Nhật ký hỏng", "Damaged journal")]
    case .records(let keys):
      [
        self(
          "\(number(keys.count)) tệp không như nhật ký: xem 1 Việc",
          "\(number(keys.count)) files not as the journal says: see 1 Work"),
        self("\(number(keys.count)) tệp không như nhật ký", "\(number(keys.count)) not as the journal"),
      ]
    case .notCompared:
      [self("Đang đối chiếu với nhật ký", "Being compared with the journal"), self("Đang đối chiếu", "Comparing")]
    }
  }

  /// Why no state of the journals is named, with the records.
  public func explain(_ doubt: Doubt, _ workspace: Workspace, on day: Day) -> String {
    switch doubt {
    case .journal:
      self(
        "Nhật ký hỏng hoặc thiếu việc, nên không có mã kiểm. Xem mục 1 Việc và “thidua check”.",
        "A journal is damaged or lacks acts, so there is no sum. See 1 Work and “thidua check”.")
    case .records(let keys):
      self(
        "\(number(keys.count)) tệp không như nhật ký, nên không có mã kiểm: \(someNames(keys, workspace, on: day)). "
          + "Xem lại, rồi nhận hoặc đưa về bằng “thidua adopt”.",
        "\(number(keys.count)) files are not as the journal says, so there is no sum: "
          + "\(someNames(keys, workspace, on: day)). Look at them, then adopt or put them back by “thidua adopt”.")
    case .notCompared:
      self(
        "Đang đối chiếu với nhật ký; vài giây nữa có mã kiểm.",
        "Being compared with the journal; the sum is there in some seconds.")
    }
  }

  /// That something is not proposed from records that are not as the journals say.
  func notAsJournal(_ keys: [RecordKey], _ workspace: Workspace, on day: Day) -> String {
    self(
      "\(number(keys.count)) tệp không như nhật ký: \(someNames(keys, workspace, on: day)). Nhận hoặc đưa về bằng “thidua "
        + "adopt” trước.",
      "\(number(keys.count)) files are not as the journal says: \(someNames(keys, workspace, on: day)). Adopt or put them "
        + "back by “thidua adopt” first.")
  }

  /// Records as people call them, the first ones of many.
  private func someNames(_ keys: [RecordKey], _ workspace: Workspace, on day: Day) -> String {
    some(keys.map { recordName($0, workspace, on: day) }, of: 3)
  }

  /// The first ones of many names, and how many more there are.
  public func some(_ names: [String], of limit: Int) -> String {
    guard names.count > limit else { return names.joined(separator: ", ") }
    let more = self("và \(number(names.count - limit)) tệp nữa", "and \(number(names.count - limit)) more")
    return (names.prefix(limit) + [more]).joined(separator: ", ")
  }

  /// How far comparing with the journals is, while it goes on beside the keyboard.
  func comparing(_ done: Int, of total: Int, _ glyphs: Glyphs) -> String {
    let bar = Bar(share: total > 0 ? Double(done) / Double(total) : 0).text(width: 10, glyphs: glyphs)
    return self("Đang đối chiếu nhật ký \(bar) \(done)/\(total)", "Comparing with the journals \(bar) \(done)/\(total)")
  }

  /// Why nothing is nominated: the person did not wait for the comparison.
  var comparingStopped: String {
    self(
      "Chưa lập đề nghị: đã dừng đối chiếu nhật ký, mà xếp hạng phải đối chiếu xong mới dùng được.",
      "Not nominated: comparing with the journals was stopped, and a ranking counts only after it.")
  }
}

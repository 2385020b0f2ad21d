import Emulation
import Screens

// What the printed journal says beside its rows.
extension Texts {
  func recordMade(_ path: String) -> String { self("lập mới \(path)", "made \(path)") }
  func recordRemoved(_ path: String) -> String { self("xóa \(path)", "removed \(path)") }

  func clockIsBehind(_ now: Moment, _ last: Moment) -> String {
    self(
      "Đồng hồ máy (\(moment(now))) đứng trước việc cuối trong nhật ký (\(moment(last))). Chỉnh lại đồng hồ trước khi nhập.",
      "The clock (\(moment(now))) stands before the last act of the journal (\(moment(last))). Set it right before entering anything."
    )
  }

  func noActsOnRecord(_ path: String) -> String {
    self(
      "Nhật ký không có việc nào trên \(path): kiểm tra lại đường dẫn, hoặc bản ghi chưa được sửa từ khi lập.",
      "The journal has no act on \(path): check the path, or the record has not been changed since it was made.")
  }

  func noActsOfAuthor(_ author: String) -> String {
    self(
      "Nhật ký không có việc nào của tài khoản “\(author)”; ghi tên tài khoản đúng như ở cột Người làm.",
      "The journal has no act of the account “\(author)”; give it as it stands in the column By.")
  }

  var noActsFound: String { self("Không có việc nào như vậy.", "There is no such act.") }
}

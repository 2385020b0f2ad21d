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

  func daysInWrongOrder(_ from: Day, _ through: Day) -> String {
    self(
      "Từ ngày \(day(from)) lại sau đến ngày \(day(through)); đổi chỗ --from và --through.",
      "From \(day(from)) is after through \(day(through)); exchange --from and --through.")
  }

  func noSuchRecord(_ text: String) -> String {
    self(
      "Không có bản ghi “\(text)”: ghi mã như trên màn hình, hoặc đường dẫn tệp như lệnh check in ra.",
      "There is no record “\(text)”: give its code as on the screen, or the path of its file as check prints it.")
  }

  func severalRecords(_ text: String) -> String {
    self("Nhiều bản ghi có mã “\(text)”; ghi đường dẫn:", "Several records have the code “\(text)”; give the path:")
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

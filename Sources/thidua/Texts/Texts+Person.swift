import Screens

// Who is at the keyboard, on the command line.
extension Texts {
  var personHelp: String {
    self(
      "Người dùng, như lan; chỉ tài khoản máy sở hữu thư mục dữ liệu được nêu.",
      "Who it is, like lan; only for the account of the system that owns the data folder.")
  }

  func notAnAccount(_ name: String) -> String {
    self(
      "“\(name)” không phải tên tài khoản: từ 1 đến 64 chữ không dấu, chữ số, “_” và “-”.",
      "“\(name)” is no name of an account: 1 to 64 plain letters, digits, “_” and “-”.")
  }

  func notTheOwner(_ folder: String) -> String {
    self(
      "--as chỉ dùng được khi tài khoản máy đang chạy sở hữu \(folder); bỏ --as để làm việc bằng tên của mình.",
      "--as is only for the account of the system that owns \(folder); leave it out to work under your own name.")
  }
}

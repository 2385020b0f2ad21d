// The first start, where there are no data yet.
extension Texts {
  var welcomeTitle: String {
    self("Điều hành thi đua, khen thưởng · Bắt đầu", "Emulation and commendation · First start")
  }
  func welcomeNothing(_ path: String) -> String {
    self("Chưa có dữ liệu ở \(path). Chọn cách bắt đầu:", "There are no data in \(path) yet. How to begin:")
  }

  func welcome(_ choice: Welcome.Choice) -> String {
    switch choice {
    case .sample: self("Dùng thử trên tỉnh mẫu", "Try it on the sample province")
    case .newProvince: self("Lập tỉnh mới", "Make a new province")
    case .openFolder: self("Mở thư mục dữ liệu đã có", "Open a data folder that is there")
    }
  }

  func welcomeExplained(_ choice: Welcome.Choice) -> String {
    switch choice {
    case .sample:
      self(
        "Dữ liệu bịa, được sửa thoải mái; có hướng dẫn từng bước.", "Invented data to play with; with a guided tour.")
    case .newProvince:
      self(
        "Có sẵn danh mục khen thưởng, thang điểm, lịch làm việc.", "With the awards, score scales and calendars.")
    case .openFolder: self("Ví dụ thư mục dùng chung của cơ quan.", "Such as the folder your office shares.")
    }
  }

  var welcomeFolder: String { self("Thư mục", "Folder") }
  var welcomeProvince: String { self("Tên tỉnh, thành phố", "Name of the province") }
  var welcomeProvinceHint: String { self("Ví dụ: Khánh Hòa", "For instance: Khánh Hòa") }
  var welcomeYear: String { self("Năm thi đua", "Year") }
  var welcomeMembers: String { self("Số thành viên Hội đồng", "Members of the council") }
  var welcomeMembersHint: String {
    self("Hội đồng Thi đua - Khen thưởng tỉnh", "The province's emulation and commendation council")
  }
  var welcomeSampleFolderHint: String {
    self("Lập mới nếu chưa có; Enter để dùng thư mục này.", "Made when not there; Enter takes this folder.")
  }
  var welcomeNewFolderHint: String {
    self("Thư mục mới hoặc trống, sao lưu được; ~ là thư mục riêng.", "A new or an empty one; ~ is your home folder.")
  }
  var welcomeOpenFolderHint: String {
    self("Thư mục có tệp province.json; ~ là thư mục riêng.", "The one with province.json; ~ is your home folder.")
  }
  var welcomeNeedsFolder: String { self("Cần có thư mục.", "A folder is needed.") }
  var welcomeNeedsProvince: String { self("Cần có tên tỉnh.", "The name is needed.") }
  func welcomeNumber(_ least: Int, _ most: Int) -> String {
    self("Nhập một số từ \(least) đến \(most).", "Enter a number from \(least) to \(most).")
  }
}

extension Texts {
  /// That data are being made.
  public var makingData: String { self("Đang lập dữ liệu…", "Making the data…") }
  public func welcomeNoFolder(_ path: String) -> String {
    self("Không có thư mục \(path). Kiểm tra lại đường dẫn.", "There is no folder \(path). Check the path.")
  }
  public var welcomeEmptyFolder: String {
    self("Thư mục trống. Esc rồi chọn 2 để lập tỉnh mới.", "The folder is empty. Esc, then 2 makes a province.")
  }
}

import Screens

// What `--help` says of each command.
extension Texts {
  var programAbstract: String {
    self(
      "Điều hành công tác thi đua, khen thưởng của tỉnh trên màn hình dòng lệnh.",
      "Runs a province's year of emulation and commendation on the terminal.")
  }

  var programUsage: String {
    self(
      """
      thidua [THƯ-MỤC] [--sample] [--fresh] [--as TÊN] [--theme TÊN] [--mouse] [--lang vi|en]
      thidua LỆNH [THƯ-MỤC] …
      """,
      """
      thidua [FOLDER] [--sample] [--fresh] [--as NAME] [--theme NAME] [--mouse] [--lang vi|en]
      thidua COMMAND [FOLDER] …
      """)
  }

  var programDiscussion: String {
    self(
      """
      Mở trên màn hình:
        THƯ-MỤC         Thư mục dữ liệu của tỉnh.
        --sample        Mở tỉnh mẫu Khánh Hòa; lập mới nếu chưa có.
        --fresh         Mở từ đầu, không trở lại chỗ lần trước.
        --as TÊN        Người dùng; chỉ tài khoản máy sở hữu thư mục được nêu.
        --theme TÊN     Giao diện: tên tệp trong themes, không có .json.
        --mouse         Dùng chuột: nhấp, nhấp đúp, con lăn.
        --lang vi|en    Ngôn ngữ; không nêu thì theo máy.

      Ví dụ:
        thidua --sample
        thidua /srv/thi-dua --lang en
        thidua rank /srv/thi-dua --bloc 2025-khoi-02 --format csv
        thidua list /srv/thi-dua units --find "nha trang"
        thidua check /srv/thi-dua

      Không nêu thư mục thì lấy THIDUA_DATA, rồi đến $XDG_DATA_HOME/thidua (~/.local/share/thidua).
      Mã thoát: 0 tốt; 1 không thực hiện được; 2 lệnh check thấy có điều cần sửa; 3 đã in nhưng có tệp không đọc được; \
      64 gõ sai lệnh.
      """,
      """
      On the screen:
        FOLDER          The data folder of the province.
        --sample        Opens the sample province; makes it when not there.
        --fresh         Begins anew, not where you were last time.
        --as NAME       Who it is; only for the owner of the folder.
        --theme NAME    Theme: a file of themes, without .json.
        --mouse         Use the mouse: click, double click, wheel.
        --lang vi|en    Language; that of the system when not given.

      Examples:
        thidua --sample
        thidua /srv/thi-dua --lang en
        thidua rank /srv/thi-dua --bloc 2025-khoi-02 --format csv
        thidua list /srv/thi-dua units --find "nha trang"
        thidua check /srv/thi-dua

      Without a folder, THIDUA_DATA is taken, then $XDG_DATA_HOME/thidua (~/.local/share/thidua).
      Exit codes: 0 fine; 1 could not be done; 2 check found something to mend; 3 printed, but some files could not be \
      read; 64 wrong usage.
      """)
  }

  var openAbstract: String {
    self("Mở dữ liệu của tỉnh trên màn hình (mặc định).", "Opens a province on the terminal (default).")
  }
  var checkAbstract: String {
    self(
      "Kiểm tra thư mục dữ liệu: định dạng, tham chiếu, tổng điểm.", "Examines a data folder: format, references, sums."
    )
  }
  var rankAbstract: String { self("In bảng xếp hạng của một khối.", "Prints the ranking of a bloc.") }
  var listAbstract: String { self("In danh sách đơn vị, khối, hồ sơ…", "Prints units, blocs, dossiers and so on.") }
  var sampleAbstract: String {
    self(
      "Lập tỉnh mẫu trong thư mục mới; --years N lập N năm đủ khối lượng để đo tốc độ.",
      "Makes the sample province in a new folder; --years N makes N years of full load for measuring.")
  }

  /// What a command that prints does with files it cannot read.
  var incompleteHelp: String {
    self(
      "Tệp không đọc được: báo ở stderr, vẫn in phần còn lại, mã thoát 3.",
      "Files that cannot be read are named on stderr, the rest is printed, and the exit code is 3.")
  }

  var folderHelp: String { self("Thư mục dữ liệu.", "The data folder.") }
  var newFolderHelp: String { self("Thư mục mới hoặc trống.", "A new or empty folder.") }
  var sampleFlagHelp: String {
    self(
      "Mở tỉnh mẫu Khánh Hòa; lập mới nếu thư mục chưa có.", "Opens the sample province; makes it when not there.")
  }
  var freshHelp: String {
    self("Mở từ đầu, không trở lại chỗ lần trước.", "Begins anew, not where you were last time.")
  }
  var themeHelp: String {
    self("Giao diện: tên tệp trong themes, không có .json.", "Theme: a file of themes, without .json.")
  }
  var mouseHelp: String { self("Dùng chuột: nhấp, nhấp đúp, con lăn.", "Use the mouse: click, double click, wheel.") }
  var languageHelp: String { self("Ngôn ngữ.", "Language.") }
  var formatHelp: String { self("Dạng in ra.", "What is printed.") }
  var findHelp: String {
    self("Chỉ những dòng có chữ này (không cần dấu).", "Only rows with these words (no accents needed).")
  }
  var blocHelp: String {
    self("Mã khối, như 2025-khoi-02, hoặc một phần tên.", "The bloc's id, as 2025-khoi-02, or part of its name.")
  }
  func listWordsHelp(_ subjects: String) -> String {
    self("[THƯ-MỤC] rồi một trong: \(subjects)", "[FOLDER], then one of: \(subjects)")
  }
  func listWordsWanted(_ subjects: String) -> String {
    self("Cần: [THƯ-MỤC] và một trong \(subjects).", "Wanted: [FOLDER] and one of \(subjects).")
  }
  var yearsHelp: String { self("Số năm, từ 1 đến 20.", "Number of years, 1 to 20.") }
  var factorHelp: String {
    self("Với --years: nhân khối lượng lên, từ 1 đến 4.", "With --years: times the load, 1 to 4.")
  }
  var factorWanted: String {
    self("--factor từ 1 đến 4, dùng cùng --years.", "--factor is from 1 to 4 and goes with --years.")
  }
  var yearsWanted: String { self("--years từ 1 đến 20.", "--years is from 1 to 20.") }
  var logAbstract: String {
    self("In nhật ký: ai làm gì, khi nào, vì sao.", "Prints the journal: who did what, when and why.")
  }
  var recordHelp: String {
    self(
      "Chỉ việc trên bản ghi này: mã như HS-2025-0001, hoặc đường dẫn tệp.",
      "Only acts on this record: its code, as HS-2025-0001, or the path of its file.")
  }
  var changesHelp: String {
    self("Kèm giá trị trước và sau của từng mục.", "With the values of each field before and after.")
  }
  var authorHelp: String { self("Chỉ việc của tài khoản này.", "Only acts of this account.") }
  var fromHelp: String { self("Từ ngày, như 2025-12-31.", "From a day on, like 2025-12-31.") }
  var throughHelp: String { self("Đến hết ngày.", "Through a day.") }
  var limitHelp: String { self("Số việc nhiều nhất, mới nhất trước.", "How many acts at most, the newest first.") }
  var adoptAbstract: String {
    self(
      "Nhận các tệp bị sửa, thêm, xóa ngoài chương trình, có ghi nhật ký.",
      "Takes over files changed, added or removed outside the program, as an act of the journal.")
  }
  var putBackHelp: String {
    self("Không nhận: đưa các tệp về như nhật ký.", "Do not adopt: put the files back as the journal says.")
  }
  var filesHelp: String {
    self("Các tệp, như lệnh check in ra: units/so-y-te.json …", "The files, as check prints them: units/so-y-te.json …")
  }
  var whyHelp: String { self("Lý do, ghi vào nhật ký.", "The reason, for the journal.") }
}

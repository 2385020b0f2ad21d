import TermUI
import Testing

@testable import Screens

@Suite("The first start") struct WelcomeTests {
  private let size = Size(columns: 80, rows: 24)
  private func welcome(_ language: Language = .vietnamese) -> Welcome {
    Welcome(
      path: "/home/lan/.local/share/thidua", samplePath: "/home/lan/.local/share/thidua-sample", year: 2026,
      language: language)
  }

  private func screen(_ welcome: Welcome, _ size: Size? = nil) -> String {
    welcome.draw(size ?? self.size).lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func press(_ welcome: inout Welcome, _ keys: Key...) {
    for key in keys { welcome.handle(.key(key), size: size) }
  }

  private func type(_ welcome: inout Welcome, _ text: String) {
    for scalar in text.unicodeScalars { welcome.handle(.key(.text(scalar)), size: size) }
  }

  @Test func threeWaysToBegin() {
    #expect(
      screen(welcome()) == """
         thidua
         Điều hành thi đua, khen thưởng · Bắt đầu
          Chưa có dữ liệu ở /home/lan/.local/share/thidua. Chọn cách bắt đầu:
        ▸ 1 Dùng thử trên tỉnh mẫu
            Dữ liệu bịa, được sửa thoải mái; có hướng dẫn từng bước.
          2 Lập tỉnh mới
            Có sẵn danh mục khen thưởng, thang điểm, lịch làm việc.
          3 Mở thư mục dữ liệu đã có
            Ví dụ thư mục dùng chung của cơ quan.
         1-3 Enter Chọn  F10 Thoát
        """)
    #expect(
      screen(welcome(.english)) == """
         thidua
         Emulation and commendation · First start
          There are no data in /home/lan/.local/share/thidua yet. How to begin:
        ▸ 1 Try it on the sample province
            Invented data to play with; with a guided tour.
          2 Make a new province
            With the awards, score scales and calendars.
          3 Open a data folder that is there
            Such as the folder your office shares.
         1-3 Enter Choose  F10 Quit
        """)
  }

  @Test func aNewProvinceIsAskedForInOneForm() {
    var welcome = welcome()
    press(&welcome, .down, .enter)
    type(&welcome, "Đắk Lắk")
    press(&welcome, .enter, .enter)
    #expect(
      screen(welcome) == """
         thidua
         Lập tỉnh mới
          Tên tỉnh, thành phố      Đắk Lắk
          Năm thi đua              2026
          Số thành viên Hội đồng ▸
                                   Hội đồng Thi đua - Khen thưởng tỉnh
          Thư mục                  /home/lan/.local/share/thidua
         Enter Ô kế, xong  Esc Lui  F10 Thoát
        """)
    press(&welcome, .enter)
    #expect(screen(welcome).contains("Nhập một số từ 1 đến 199."))
    type(&welcome, "19")
    press(&welcome, .enter)
    type(&welcome, "~/thi-dua")
    press(&welcome, .enter)
    #expect(
      welcome.takeWish() == .newProvince(name: "Đắk Lắk", year: 2026, councilMembers: 19, folder: "~/thi-dua"))
    #expect(welcome.takeWish() == nil)
  }

  @Test func theSampleTakesTwoKeys() {
    var welcome = welcome()
    press(&welcome, .text("1"), .enter)
    #expect(welcome.takeWish() == .sample(folder: "/home/lan/.local/share/thidua-sample"))
  }

  @Test func whatCannotBeIsSaidAtTheFolderAndStays() {
    var welcome = welcome()
    press(&welcome, .text("3"))
    type(&welcome, "/srv/khong-co")
    press(&welcome, .enter)
    #expect(welcome.takeWish() == .open(folder: "/srv/khong-co"))
    welcome.say("Đang lập dữ liệu…")
    #expect(screen(welcome).contains("Đang lập dữ liệu…"))
    welcome.refuse("Không có thư mục /srv/khong-co.")
    let text = screen(welcome)
    #expect(!text.contains("Đang lập dữ liệu…"))
    #expect(text.contains("▸ /srv/khong-co") && text.contains("Không có thư mục /srv/khong-co."), "\(text)")
    press(&welcome, .escape)
    #expect(screen(welcome).contains("Lập tỉnh mới"))
  }

  @Test func escOnTheChoicesSaysHowToLeaveAndF10Leaves() {
    var welcome = welcome()
    press(&welcome, .escape)
    #expect(screen(welcome).contains("Nhấn F10 để thoát.") && !welcome.hasQuit)
    press(&welcome, .function(10))
    #expect(welcome.hasQuit)
  }

  @Test func aWindowThatIsTooSmallIsNamed() {
    #expect(screen(welcome(), Size(columns: 40, rows: 10)).contains("Cửa sổ quá nhỏ"))
  }
}

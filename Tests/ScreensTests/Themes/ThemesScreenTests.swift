import Screens
import TermUI
import TestProvince
import Testing

/// Choosing a theme: the one under the cursor is shown at once, and kept only with Enter.
struct ThemesScreenTests {
  private final class Shelf {
    var kept: [String] = []
    var failure: String?
  }

  private func driver(_ shelf: Shelf = Shelf(), language: Language = .vietnamese) -> Driver {
    let choices = [
      ThemeChoice(id: "mac-dinh", name: "Mặc định", isLight: false),
      ThemeChoice(id: "sang", name: "Sáng", isLight: true),
      ThemeChoice(id: "hong", name: "hong", isLight: false, problem: "hong.json: dòng 1 cột 1: không phải JSON."),
    ]
    return Driver(
      language: language,
      themes: ThemeServices(
        list: { choices },
        keep: { id in
          if shelf.failure == nil { shelf.kept.append(id) }
          return shelf.failure
        }))
  }

  @Test func wholeScreen() {
    var driver = driver()
    driver.type("M")
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Giao diện · 3
          Tên                                Cửa sổ       Tình trạng
        ▸ Mặc định                           nền tối      đang dùng
          Sáng                               nền sáng
          hong                               nền tối      hong.json: dòng 1 cột 1: khô…
          Chữ thường   Xuất sắc   Trung bình   Yếu
         Enter Dùng  Esc Giữ như cũ  F1 Giúp
        """)
  }

  @Test func theOneUnderTheCursorIsShownAndEscGoesBackToTheOneThatIsKept() {
    let shelf = Shelf()
    var driver = driver(shelf)
    #expect(driver.app.theme == "mac-dinh")
    driver.type("M")
    driver.press(.down)
    #expect(driver.app.theme == "sang")
    driver.press(.escape)
    #expect(driver.app.theme == "mac-dinh" && shelf.kept.isEmpty)
  }

  @Test func enterKeepsIt() {
    let shelf = Shelf()
    var driver = driver(shelf)
    driver.type("M")
    driver.press(.down, .enter)
    #expect(driver.app.theme == "sang" && shelf.kept == ["sang"])
    #expect(driver.status.contains("Đã dùng giao diện Sáng."))
    #expect(driver.title.contains("Việc cần làm"))
  }

  @Test func oneThatIsBrokenSaysWhyAndIsNeitherShownNorKept() {
    let shelf = Shelf()
    var driver = driver(shelf)
    driver.type("M")
    driver.press(.pageDown)
    #expect(driver.app.theme == "mac-dinh")
    driver.press(.enter)
    #expect(driver.status.contains("không phải JSON"))
    #expect(shelf.kept.isEmpty && driver.title.contains("Giao diện"))
  }

  @Test func whereItCannotBeKeptItIsUsedAndThatIsSaid() {
    let shelf = Shelf()
    shelf.failure = "Không ghi được config.json."
    var driver = driver(shelf, language: .english)
    driver.type("M")
    driver.press(.down, .enter)
    #expect(driver.app.theme == "sang")
    #expect(driver.status.contains("config.json"))
  }
}

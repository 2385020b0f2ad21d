import Emulation
import Screens
import TermUI
import TestProvince
import Testing

@Suite("What was done in each month") struct ActivityScreenTests {
  private func driver(
    language: Language = .vietnamese, glyphs: Glyphs = .unicode, size: Size = Size(columns: 80, rows: 24)
  ) -> Driver {
    var driver = Driver(TestProvince.workspaceWithDossiers(), size: size, language: language, glyphs: glyphs)
    driver.press(.text("2"), .tab)
    return driver
  }

  @Test("a shade tells the busy months, a line how many blocs are silent")
  func shows() {
    #expect(
      driver().screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Hoạt động theo tháng năm 2025
          Việc; cụm, khối    T1  T2  T3  T4  T5  T6  T7  T8  T9 T10 T11 T12  Cộng Cuối
        ▸ Lập hồ sơ           ·   ·   ·   ·   ·   ·   ·   ·   ·  ░1  ▒2  ░1     4 01/12
          Trình hồ sơ         ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  ▒2   ·     2 28/11
          Tiếp nhận, vào số   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  ░1  ░1     2 01/12
          Giao thẩm định      ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  ░1     1 02/12
          Trình Hội đồng      ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  ░1     1 04/12
          Trả hồ sơ bổ sung   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  ░1     1 03/12
          Khối 2 Các sở qu…   ·   ·   ·   ·   ·   ·   ·   ·   ·  ░1  █4  ░1     6 01/12
          ░▒▓█: 1–4
         F1 Giúp  F4 Lọc  F6 Xếp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
  }

  @Test("in English, with plain characters")
  func english() {
    #expect(
      driver(language: .english, glyphs: .ascii).screen == """
         1 Work  2 Blocs  3 Awards  8 Look up  9 Settings     SAMPLE · Tỉnh Thử · 08/12
         Activity by month, 2025
          Work; bloc         M1  M2  M3  M4  M5  M6  M7  M8  M9 M10 M11 M12 Total Last
        > Dossiers opened     ·   ·   ·   ·   ·   ·   ·   ·   ·  .1  :2  .1     4 01/12
          Submit              ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  :2   ·     2 28/11
          Receive and numb~   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  .1  .1     2 01/12
          Assign for appra~   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  .1     1 02/12
          Send to the coun~   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  .1     1 04/12
          Return for suppl~   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·  .1     1 03/12
          Bloc 2 Các sở qu~   ·   ·   ·   ·   ·   ·   ·   ·   ·  .1  #4  .1     6 01/12
          .:+#: 1–4
         F1 Help  F4 Filter  F6 Sort  Esc Back  F9 Commands  F10 Quit
        """)
  }

  @Test("Enter opens the ranking of a bloc and refuses other rows")
  func opens() {
    var driver = driver()
    driver.press(.enter)
    #expect(driver.status.contains("không phải cụm, khối"))
    driver.press(.pageDown, .enter)
    #expect(driver.title.contains("Khối 2"))
  }
}

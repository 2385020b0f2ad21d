import Emulation
import Testing

@Suite struct RecordIDTests {
  @Test(arguments: ["a", "HS-2025-0001", "A_b-9", String(repeating: "x", count: 64)])
  func takesLettersDigitsHyphensAndUnderscores(text: String) {
    #expect(Unit.ID(text)?.text == text)
  }

  @Test(arguments: ["", "../x", "a/b", "a.json", "sở", "a b", String(repeating: "x", count: 65), "a\0"])
  func refusesWhatCouldLeaveTheFolder(text: String) {
    #expect(Unit.ID(text) == nil)
  }

  @Test(arguments: [
    ("Sở Tài chính", "so-tai-chinh"), ("Đặc khu Trường Sa", "dac-khu-truong-sa"), ("  125/QĐ-UBND ", "125-qd-ubnd"),
    ("///", "x"), ("Khối 2", "khoi-2"),
  ])
  func slugsAreReadable(name: String, slug: String) {
    #expect(Unit.ID(slug: name).text == slug)
  }

  @Test func slugsAreAlwaysValid() {
    let long = String(repeating: "Trường Đại học ", count: 20)
    #expect(Unit.ID(Unit.ID(slug: long).text) != nil)
  }
}

import Emulation
import TermUI
import TestProvince
import Testing

@testable import Screens

@Suite("Two people enter personal data of one recipient")
struct PersonalMergeTests {
  private static let recipient = RecipientKey(TestProvince.appraised, year: 2025, line: 2)
  private static let base = PersonalData(birthDate: Day(year: 1985, month: 3, day: 2), phone: "0905 111 111")
  private static let later = Moment(seconds: TestProvince.today.ordinal * 86_400 + 9 * 3_600 + 1_800)

  /// The form with another phone number typed, while somebody else has saved other data.
  private func typed(_ theirs: PersonalData) -> (Driver, PersonalDisk) {
    let disk = PersonalDisk(PersonalRecord(Self.base, revision: 1))
    var driver = Driver.open(TestProvince.appraised, personal: disk)
    driver.press(.down, .enter, .control("e"), .tab, .tab, .control("u"))
    driver.type("0905 222 222")
    disk.change(theirs, by: "minh", at: Self.later)
    driver.press(.function(12))
    return (driver, disk)
  }

  @Test("Other fields of theirs are kept, nobody is asked, and nothing of theirs is looked at")
  func otherFields() {
    var theirs = Self.base
    theirs.identityNumber = "056085001234"
    let (driver, disk) = typed(theirs)
    var both = theirs
    both.phone = "0905 222 222"
    #expect(disk.record == PersonalRecord(both, revision: 3))
    #expect(driver.text.contains("đã gộp với thay đổi của minh lúc 09:30."), "\(driver.text)")
    #expect(disk.looks.count == 1)
    #expect(driver.title.contains("dòng 2 · Nguyễn Thị Ánh"))
  }

  @Test("The same field is asked about, both values side by side, and that is a look")
  func sameField() {
    var theirs = Self.base
    (theirs.identityNumber, theirs.phone) = ("056085001234", "0905 333 333")
    let (driver, disk) = typed(theirs)
    #expect(disk.looks.count == 2)
    #expect(
      driver.text == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Hai người cùng sửa · hồ sơ HS-2025-0002
         minh đã lưu giá trị khác lúc 09:30, trong khi bạn nhập. Giữ giá trị nào?

          Mục                 Trước đó       Của minh              Của bạn
        ▸ Dòng 2 · Điện thoại 0905 111 111 ● 0905 333 333          0905 222 222








         Dòng 2 · Điện thoại · Nguyễn Thị Ánh
         Trước đó: 0905 111 111
         Của minh: 0905 333 333
         Của bạn: 0905 222 222





         Enter Lưu lựa chọn  Space Đổi  Ctrl-A Lấy hết của bạn  Esc Nhập tiếp  F1 Giúp
        """)
    var mine = driver
    mine.press(.control("a"), .enter)
    var both = theirs
    both.phone = "0905 222 222"
    #expect(disk.record == PersonalRecord(both, revision: 3))
    #expect(mine.text.contains("đã thay giá trị của minh"), "\(mine.text)")
    #expect(mine.app.undo.allSatisfy { $0.personal?.after == nil && $0.personal?.base == nil })
  }

  @Test("Their value is kept where it is chosen, and nothing is saved when nothing is left")
  func theirs() {
    var theirs = Self.base
    theirs.phone = "0905 333 333"
    var (driver, disk) = typed(theirs)
    driver.press(.enter)
    #expect(disk.record == PersonalRecord(theirs, revision: 2))
    #expect(driver.text.contains("Đã giữ nguyên như minh lúc 09:30."), "\(driver.text)")
    #expect(driver.acts.isEmpty)
  }

  @Test("The question is left for the form with what was typed, and comes again")
  func back() {
    var theirs = Self.base
    theirs.phone = "0905 333 333"
    var (driver, disk) = typed(theirs)
    driver.press(.escape)
    #expect(driver.body.contains("0905 222 222"))
    driver.press(.function(12))
    #expect(driver.title.contains("Hai người cùng sửa"))
    #expect(disk.record?.data == theirs)
  }

  @Test("Somebody saves again while the question stands: what was chosen meets that, too")
  func again() {
    var theirs = Self.base
    theirs.phone = "0905 333 333"
    var (driver, disk) = typed(theirs)
    var more = theirs
    more.identityNumber = "056085001234"
    disk.change(more, by: "lan", at: Self.later)
    driver.press(.control("a"), .enter)
    more.phone = "0905 222 222"
    #expect(disk.record?.data == more)
    #expect(driver.text.contains("minh, lan") || driver.text.contains("lan"), "\(driver.text)")
  }

  @Test("The same value from both is nothing to ask or to save")
  func same() {
    var theirs = Self.base
    theirs.phone = "0905 222 222"
    let (driver, disk) = typed(theirs)
    #expect(disk.record?.revision == 2)
    #expect(driver.acts.isEmpty && driver.text.contains("Đã giữ nguyên như minh"), "\(driver.text)")
  }
}

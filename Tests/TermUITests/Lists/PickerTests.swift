import Testing

@testable import TermUI

struct PickerTests {
  private static let rect = Rect(column: 0, row: 0, columns: 30, rows: 4)
  private static let units = ["Sở Tài chính", "Sở Nội vụ", "Sở Y tế", "Xã Thử nghiệm", "Sở Xây dựng"]

  private func item(_ index: Int) -> PickerItem {
    PickerItem(Self.units[index], detail: "U\(index)", matches: [0, 1])
  }

  @Test("typing asks for matches and starts again at the top")
  func queries() {
    var picker = Picker()
    picker.move(.down, count: 5, in: Self.rect)
    #expect(picker.position.selected == 1)
    #expect(picker.handle(.key(.text("s")), count: 5, in: Self.rect) == .queried("s"))
    #expect(picker.position.selected == 0)
    #expect(picker.handle(.key(.left), count: 5, in: Self.rect) == .moved)
    #expect(picker.handle(.paste("o"), count: 5, in: Self.rect) == .queried("os"))
  }

  @Test("letters are text, Enter chooses, Esc cancels")
  func chooses() {
    var picker = Picker()
    #expect(picker.handle(.key(.text("j")), count: 5, in: Self.rect) == .queried("j"))
    picker.move(.last, count: 5, in: Self.rect)
    #expect(picker.handle(.key(.enter), count: 5, in: Self.rect) == .chosen(4))
    #expect(picker.handle(.key(.enter), count: 0, in: Self.rect) == .moved)
    #expect(picker.handle(.key(.escape), count: 5, in: Self.rect) == .cancelled)
    #expect(picker.handle(.key(.function(3)), count: 5, in: Self.rect) == .ignored)
  }

  @Test("the list shows the cursor, details and matches")
  func draws() {
    var picker = Picker()
    for _ in 0..<3 { picker.move(.down, count: 5, in: Self.rect) }
    let canvas = canvas(30, 4) { picker.draw(count: 5, item: item, on: &$0, in: $1) }
    #expect(
      canvas.lines == [
        "",
        "  Sở Nội vụ                U1│",
        "  Sở Y tế                  U2█",
        "▸ Xã Thử nghiệm            U3│",
      ])
    #expect(canvas.runs(of: .textMatch) == "Sở|Sở")
    #expect(canvas.runs(of: .tableCursor) == "Xã Thử nghiệm")
    #expect(canvas.cursor == Position(column: 0, row: 0))
  }

  @Test("a detail is as wide as its cells, not as its characters")
  func wideDetail() {
    let lines = drawn(20, 2) { Picker().draw(count: 1, item: { _ in PickerItem("Sở", detail: "東京") }, on: &$0, in: $1) }
    #expect(lines[1] == "▸ Sở           東京")
  }

  @Test("no matches says so")
  func empty() {
    #expect(
      drawn(30, 3) { Picker().draw(count: 0, item: item, emptyText: "Không thấy", on: &$0, in: $1) } == [
        "", "  Không thấy", "",
      ])
  }
}

import Emulation
import Screens
import Storage
import TermUI
import TestProvince
import Testing

@testable import thidua

@Suite("Long work as a person sees it")
struct WorkTests {
  private let scratch = Scratch()

  @Test("A bar where the end is known, a count everywhere, and the key that stops it")
  func words() {
    let step = WorkStep(.examining, done: 1_234, of: 4_936)
    #expect(
      Texts(.vietnamese).work(step, glyphs: .ascii, stop: "Ctrl-C")
        == "Đang kiểm tra ####............ 1.234/4.936 · Ctrl-C: dừng")
    #expect(
      Texts(.english).work(WorkStep(.unpacking, done: 12_345), glyphs: .ascii, stop: "Esc")
        == "Restoring 12,345 · Esc stops it")
    for kind in WorkStep.Kind.allCases {
      for language in Language.allCases {
        let text = Texts(language).work(WorkStep(kind, done: 123_456, of: 234_567), glyphs: .ascii, stop: "Ctrl-C")
        #expect(text.count <= 79, "\(text)")
      }
    }
  }

  @Test("Reading again that is stopped leaves what is shown, and says so; the next one goes through")
  func reloadStopped() throws {
    let path = scratch.path + "/tinh"
    _ = try Store.create(
      path, [.province(TestProvince.province())] + TestProvince.records(), machine: Machine.ID(code: "may-1"),
      by: Signature(author: "admin", at: Moment(seconds: 1_765_161_000)))
    let data = try DataSource(path: path, texts: Texts(.vietnamese))
    let size = Size(columns: 80, rows: 24)
    var app = App(
      try data.loaded(), clock: TestProvince.today, author: "lan", language: .vietnamese, size: size,
      services: data.services { _ in nil })
    app.handle(.key(.text("2")), size: size)
    data.pace = WorkPace(unnoticed: .zero, pause: .zero)
    var told: [WorkStep] = []
    data.hearWork = { step in
      told.append(step)
      return false
    }
    let before = app.draw(size).lines
    app.handle(.key(.function(5)), size: size)
    #expect(told.map(\.kind) == [.reading])
    #expect(app.draw(size).lines[22].contains("Đã dừng theo yêu cầu; không có gì thay đổi."))
    #expect(app.draw(size).lines.dropLast(2) == before.dropLast(2))
    data.hearWork = { _ in true }
    app.handle(.key(.function(5)), size: size)
    #expect(app.draw(size).lines[22].contains("Đã nạp lại dữ liệu."))
  }
}

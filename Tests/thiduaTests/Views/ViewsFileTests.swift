import Glibc
import JSONText
import Screens
import TermUI
import Testing

@testable import thidua

struct ViewsFileTests {
  private let place = Scratch()
  private var file: ViewsFile { ViewsFile(path: place.path + "/config/thidua/views.json") }

  private static let view = ListView(
    arrangement: ListArrangement(
      hidden: ["bonus", "penalty"], order: ["total", "unit"], widths: ["unit": 40], frozen: 2),
    sort: [SortKey(column: "total", isDescending: true), SortKey(column: "unit")], filter: "hạn<3")

  private func write(_ text: String) throws {
    try file.keep(.setStandard(.blocs, name: nil))
    let stream = try #require(fopen(file.path, "w"))
    fputs(text, stream)
    fclose(stream)
  }

  private func text() throws -> String {
    let stream = try #require(fopen(file.path, "r"))
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 8192)
    let count = fread(&bytes, 1, bytes.count, stream)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  @Test func withoutAFileThereAreNone() throws {
    let (views, problems) = try file.read()
    #expect(views == SavedViews() && problems.isEmpty)
  }

  @Test func everyChangeIsReadAgainAsTheProgramHasIt() throws {
    var views = SavedViews()
    let edits: [ViewEdit] = [
      .save(.ranking, name: "Hạng", Self.view), .save(.ranking, name: "Gọn", ListView(filter: "so")),
      .setStandard(.ranking, name: "Hạng"), .save(.work, name: "Gấp", ListView(filter: "hạn<1")),
      .rename(.ranking, from: "Hạng", to: "Xếp hạng"), .save(.ranking, name: "Gọn", ListView(filter: "y te")),
      .drop(.work, name: "Gấp"), .setStandard(.work, name: nil), .setStandard(.ranking, name: "Gọn"),
      .drop(.ranking, name: "Gọn"),
    ]
    for edit in edits {
      views.apply(edit)
      try file.keep(edit)
      let read = try file.read()
      #expect(read.problems.isEmpty)
      #expect(read.views.standard == views.standard, "\(edit)")
      #expect(read.views.lists.filter { !$0.value.isEmpty } == views.lists.filter { !$0.value.isEmpty }, "\(edit)")
    }
    #expect(place.mode("config/thidua/views.json") == 0o600)
  }

  @Test func whatIsWrongOrNotKnownIsNamedAndTheRestIsUsed() throws {
    try write(
      #"""
      {"lists": {"ranking": {"standard": "Hạng", "colour": "red", "views": [
        {"name": "Hạng", "filter": "so", "sort": "total", "shape": 1}, 7, {"filter": "x"}, {"name": "Hạng"},
        {"name": "Gọn", "widths": {"unit": 500}}]}, "maps": {}, "work": [], "blocs": {"standard": "Không có"}},
       "version": 2}
      """#)
    let (views, problems) = try file.read()
    #expect(views.lists[.ranking]?.map(\.name) == ["Hạng", "Gọn"])
    #expect(views.lists[.ranking]?.first?.view == ListView(filter: "so"))
    #expect(views.standard == [.ranking: "Hạng"])
    #expect(
      Set(problems.map { "\($0.isUnknown ? "?" : "!") \($0.place)" }) == [
        "? lists.ranking.colour", "! lists.ranking.views[0].sort", "? lists.ranking.views[0].shape",
        "! lists.ranking.views[1]", "! lists.ranking.views[2].name", "! lists.ranking.views[3].name",
        "! lists.ranking.views[4].widths", "? lists.maps", "! lists.work", "? lists.blocs.standard", "? version",
      ])
    let said = try #require(Texts(.vietnamese).viewProblems(problems, file.path))
    #expect(said.contains("“\(problems[0].place)”") && said.contains("10 chỗ khác"), "\(said)")
  }

  @Test func whatIsNotKnownIsStillThereAfterAChange() throws {
    try write(
      #"{"version": 2, "lists": {"maps": {"a": 1}, "ranking": {"colour": "red", "views": [7, {"name": "Hạng", "shape": 1}]}}}"#
    )
    try file.keep(.save(.ranking, name: "Hạng", ListView(filter: "so")))
    try file.keep(.save(.ranking, name: "Gọn", ListView()))
    #expect(
      try JSONValue(parsing: Array(text().utf8))
        == JSONValue(
          parsing: Array(
            #"""
            {"version": 2, "lists": {"maps": {"a": 1}, "ranking": {"colour": "red", "views":
              [7, {"name": "Hạng", "shape": 1, "filter": "so"}, {"name": "Gọn"}]}}}
            """#.utf8)))
  }

  @Test(arguments: [
    "", "{", "[]", #"{"lists": 1}"#, #"{"lists": {"ranking": []}}"#, #"{"lists": {"ranking": {"views": 1}}}"#,
  ])
  func nothingIsOverwrittenThatCannotBeChanged(_ text: String) throws {
    try write(text)
    #expect(throws: SettingsFile.Failure.self) { try file.keep(.save(.ranking, name: "Hạng", Self.view)) }
    #expect(try self.text() == text)
  }
}

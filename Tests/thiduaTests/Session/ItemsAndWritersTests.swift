import Emulation
import Screens
import Storage
import TestProvince
import Testing

@testable import thidua

@Suite("What the journal tells the screens")
struct ItemsAndWritersTests {
  private let scratch = Scratch()
  private let card = TestProvince.scorecardID(TestProvince.health)
  private static let start = Moment(seconds: 1_765_161_000, offset: 420)

  private func data() throws -> DataSource {
    let path = scratch.path + "/tinh"
    let records: [AnyRecord] =
      [.province(TestProvince.province())] + TestProvince.records()
      + [TestProvince.dossier(1, .draft), TestProvince.dossier(2, .received, receivedOn: "2025-12-01")]
    _ = try Store.create(
      path, records, machine: Machine.ID(code: "may-1"), by: Signature(author: "admin", at: Self.start))
    return try DataSource(path: path, texts: Texts(.vietnamese))
  }

  private func save(_ change: Change, by author: String, minute: Int, in data: DataSource) throws -> Receipt {
    let workspace = try data.loaded().workspace
    let act = try workspace.act(for: change, by: author, on: TestProvince.today)
    let at = Moment(seconds: Self.start.seconds + minute * 60, offset: 420)
    return try data.store.commit(act, by: Signature(author: author, at: at))
  }

  private func points(_ entries: [String: Int]) -> Change {
    .enterPoints(
      card, .appraisedScore,
      entries.sorted { $0.key < $1.key }.map { PointEntry(criterion: $0.key, points: Points($0.value)) })
  }

  @Test("Of each field in conflict the one is told who gave it the value it has")
  func writers() throws {
    let data = try data()
    let before = try data.loaded().workspace
    let mine = try before.act(for: points(["A1.1": 1, "A1.2": 2, "A2.1": 3]), by: "hoa", on: TestProvince.today)
    _ = try save(points(["A1.1": 9, "A1.2": 9]), by: "minh", minute: 1, in: data)
    _ = try save(points(["A1.1": 8]), by: "lan", minute: 2, in: data)
    _ = try save(points(["A2.2": 7]), by: "tuan", minute: 3, in: data)
    let merged = try #require(data.merge(mine, try data.loaded().workspace))
    let writers = Dictionary(
      uniqueKeysWithValues: merged.writers.map { conflict, act -> (String, String) in
        guard case .points(let code, _) = conflict.field else { return ("", act.author) }
        return (code, "\(act.author) \(act.at?.clock ?? "")")
      })
    #expect(writers == ["A1.1": "lan 09:32", "A1.2": "minh 09:31"])
  }

  @Test("An act that was taken back and done again is told as that, a step with its reason")
  func items() throws {
    let data = try data()
    _ = try save(points(["A1.1": 9]), by: "lan", minute: 1, in: data)
    let dossier = TestProvince.dossierID(2)
    let reason = "Thiếu biên bản họp xét của Hội đồng"
    _ = try save(
      .advance(
        dossier, lines: [1], .returnForSupplement, facts: [.reason: reason, .day: "08/12/2025", .dueDay: "15/12/2025"]),
      by: "lan",
      minute: 2, in: data)
    let log = try data.log().get().next(10).get().items
    #expect(log.map { Texts(.vietnamese).act($0) } == ["Trả hồ sơ bổ sung", "Nhập điểm", "Lập dữ liệu"])
    #expect(log.map(\.why) == [reason, "", ""])
  }
}

import Emulation
import Screens
import Storage
import TermUI
import TestProvince
import Testing

@testable import thidua

/// The whole program over a real data folder, and somebody else who writes into it.
@Suite("Screens over a data folder")
struct RealFolderTests {
  private let scratch = Scratch()
  private static let size = Size(columns: 80, rows: 24)
  private static let card = TestProvince.scorecardID(TestProvince.health)

  private func folder(_ more: [AnyRecord] = []) throws -> String {
    let path = scratch.path + "/tinh"
    _ = try Store.create(
      path, [.province(TestProvince.province())] + TestProvince.records() + [TestProvince.dossier(1, .received)] + more,
      machine: Machine.ID(code: "may-1"), by: Signature(author: "admin", at: Moment(seconds: 1_765_161_000)))
    return path
  }

  /// A program on a folder.
  private struct Desk {
    let data: DataSource
    var app: App

    /// - Parameter login: the account of the operating system.
    init(_ path: String, login: String = "lan") throws {
      let data = try DataSource(path: path, texts: Texts(.vietnamese))
      let loaded = try data.loaded()
      self.data = data
      app = App(
        loaded, clock: TestProvince.today, author: Person(login: login, in: loaded.workspace).name,
        language: .vietnamese, size: size, services: data.services { Person(login: login, in: $0).name })
    }

    mutating func press(_ keys: Key...) { for key in keys { app.handle(.key(key), size: size) } }
    mutating func type(_ text: String) { for scalar in text.unicodeScalars { press(.text(scalar)) } }
    mutating func wake() { app.handle(.wake, size: size) }
    var text: String { app.draw(size).lines.joined(separator: "\n") }
    var status: String { app.draw(size).lines[size.rows - 2] }
  }

  /// Somebody else does something, in a program of his or her own.
  @discardableResult
  private func other(_ change: Change, in path: String, by author: String = "minh") throws -> Act {
    let data = try DataSource(path: path, texts: Texts(.vietnamese))
    let act = try data.loaded().workspace.act(for: change, by: author, on: TestProvince.today)
    try data.store.commit(act, by: Person(name: author).signature())
    return act
  }

  private func points(_ criterion: String, _ points: Points?) -> Change {
    .enterPoints(Self.card, .appraisedScore, [PointEntry(criterion: criterion, points: points)])
  }

  private func onDisk(_ path: String, _ criterion: String) throws -> Points? {
    try DataSource(path: path, texts: Texts(.vietnamese)).loaded().workspace.scorecards[Self.card]?
      .points(criterion, .appraisedScore)
  }

  @Test("Undo and redo, over and over, leave alone what others enter beside it", arguments: [false, true])
  func undoBesideOthers(_ isAwake: Bool) throws {
    let path = try folder()
    var desk = try Desk(path)
    desk.type("2")
    desk.press(.enter, .enter)
    desk.type("]20")
    desk.press(.enter)
    #expect(try onDisk(path, "A2.2") == Points(20))
    for round in 1...4 {
      try other(points("A1.1", Points(round)), in: path)
      if isAwake { desk.wake() }
      let isRedo = round.isMultiple(of: 2)
      desk.press(.control(isRedo ? "y" : "z"))
      #expect(
        desk.status.contains(
          isRedo ? "Đã làm lại nhập điểm: phiếu điểm Sở Y tế, A2.2" : "Đã hoàn tác nhập điểm: phiếu điểm Sở Y tế, A2.2")
      )
      #expect(try onDisk(path, "A2.2") == (isRedo ? Points(20) : nil))
      #expect(try onDisk(path, "A1.1") == Points(round))
    }
    // Another column of the same cell is another field.
    try other(.enterPoints(Self.card, .crossScore, [PointEntry(criterion: "A2.2", points: Points(7))]), in: path)
    desk.press(.control("z"))
    #expect(try onDisk(path, "A2.2") == nil)
    desk.press(.control("y"))
    try other(points("A2.2", Points(5)), in: path)
    desk.wake()
    try other(points("A1.1", Points(9)), in: path, by: "hoa")
    desk.wake()
    desk.press(.control("z"))
    // Who changed the cell, not who was last.
    #expect(desk.text.contains("Không hoàn tác được phiếu điểm Sở Y tế, A2.2 · Thẩm định: sau đó minh"), "\(desk.text)")
    #expect(try onDisk(path, "A2.2") == Points(5))
    // The account that tests run under may keep its files from its group.
    let findings = desk.data.store.check().filter { if case .closedToGroup = $0.subject { false } else { true } }
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test("A paper is taken back beside another one; once a step was taken it stays")
  func papers() throws {
    let path = try folder()
    var desk = try Desk(path)
    let id = TestProvince.dossierID(1)
    func present(_ kind: DossierPartKind) throws -> Bool {
      let dossier = try DataSource(path: path, texts: Texts(.vietnamese)).loaded().workspace.dossiers[id]
      return dossier?.parts.first { $0.kind == kind }?.isPresent ?? false
    }
    desk.type("3")
    desk.press(.tab, .enter, .tab, .text(" "))
    #expect(desk.text.contains("Còn thiếu: Tờ trình"), "\(desk.text)")
    try other(.setPart(id, .minutes, isPresent: false, reference: ""), in: path)
    desk.wake()
    desk.press(.control("z"))
    #expect(try present(.submissionLetter))
    #expect(try !present(.minutes))
    desk.press(.control("y"))
    #expect(try !present(.submissionLetter))
    try other(
      .advance(
        id, lines: [1], .returnForSupplement,
        facts: [.reason: "Thiếu biên bản họp xét của Hội đồng", .day: "08/12/2025", .dueDay: "15/12/2025"]), in: path)
    desk.wake()
    desk.press(.control("z"))
    #expect(desk.text.contains("Không hoàn tác được hồ sơ HS-2025-0001: sau đó minh"), "\(desk.text)")
    #expect(try !present(.submissionLetter))
  }

  @Test("The last act of others on a record is told with its step, or with what it took back or did again")
  func deedsOfOthers() throws {
    let path = try folder()
    let data = try DataSource(path: path, texts: Texts(.vietnamese))
    func save(_ change: Change) throws -> Act {
      let other = try DataSource(path: path, texts: Texts(.vietnamese))
      var act = try other.loaded().workspace.act(for: change, by: "minh", on: TestProvince.today)
      let receipt = try other.store.commit(act, by: Person(name: "minh").signature())
      act.id = receipt.id
      for index in act.edits.indices { act.edits[index].after = receipt.records[index] }
      return act
    }
    func told(_ act: Act) throws -> String? {
      let key = try #require(act.edits.first?.key)
      return data.lastAct(key).flatMap(Texts(.vietnamese).deed(of:))
    }
    let entered = try save(points("A1.1", Points(3)))
    #expect(try told(entered) == "nhập điểm")
    let undone = try save(.revert(entered))
    #expect(try told(undone) == "hoàn tác nhập điểm")
    #expect(try told(try save(.revert(undone))) == "làm lại nhập điểm")
    let step = Change.advance(
      TestProvince.dossierID(1), lines: [1], .returnForSupplement,
      facts: [.reason: "Thiếu biên bản họp xét của Hội đồng", .day: "08/12/2025", .dueDay: "15/12/2025"])
    #expect(try told(try save(step)) == "trả hồ sơ bổ sung")
  }

  @Test("Registered by somebody else while the program runs: the next act has the name of the account")
  func registeredByOthers() throws {
    let path = try folder([
      .account(Account(id: RecordID(code: "truong"), name: "Phạm Văn Trường", roles: [.officeHead]))
    ])
    var desk = try Desk(path, login: "lan.nt")
    #expect(desk.app.author == "lan.nt")
    desk.type("2")
    desk.press(.enter, .enter)
    let entry = AccountEntry(
      id: "lan", isNew: true, name: "Nguyễn Thị Lan", roles: [.officeHead], login: "lan.nt")
    try other(.setAccount(entry), in: path, by: "truong")
    desk.wake()
    #expect(desk.app.author == "lan")
    desk.type("]20")
    desk.press(.enter)
    #expect(try onDisk(path, "A2.2") == Points(20), "\(desk.text)")
    #expect(try desk.data.store.log(LogQuery(limit: 1)).first?.signature.author == "lan")
  }
}

import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// Rankings and decisions name the acts they rest on.
struct StateTests {
  private static func act(_ number: Int, machine: String = "may-1") -> ActSum {
    let digit = String(number % 10)
    return ActSum(
      id: ActID(machine: Machine.ID(slug: machine), number: number), sum: String(repeating: digit, count: 64))
  }

  private func ranking(_ heads: [ActSum], columns: Int = 80) -> Driver {
    var workspace = TestProvince.workspace()
    workspace.heads = heads
    var driver = Driver(workspace, size: Size(columns: columns, rows: 24))
    driver.type("2")
    driver.press(.enter)
    return driver
  }

  /// The line below the ranking.
  private func foot(_ driver: Driver) -> String { driver.lines[driver.size.rows - 3] }

  @Test func theRankingNamesTheStateItIsComputedFrom() {
    #expect(foot(ranking([])) == "  Tạm tính: còn 1 ô chờ thẩm định")
    #expect(
      foot(ranking([Self.act(41)]))
        == "  Tạm tính: còn 1 ô chờ thẩm định            Nhật ký đến may-1/41 111111111111")
  }

  @Test func ofSeveralMachinesAsMuchAsThereIsRoomFor() {
    let heads = [Self.act(41), Self.act(7, machine: "may-2")]
    #expect(foot(ranking(heads)).hasSuffix("  may-1/41 · may-2/7"))
    #expect(
      foot(ranking(heads, columns: 120)).hasSuffix("  Nhật ký đến may-1/41 111111111111 · may-2/7 777777777777"))
    let many = (1...12).map { Self.act($0, machine: "may-\($0)") }
    #expect(foot(ranking(many)) == "  Tạm tính: còn 1 ô chờ thẩm định")
  }

  @Test func whyNamesEveryMachineInFull() {
    var driver = ranking([Self.act(41), Self.act(7, machine: "may-2")], columns: 140)
    driver.press(.text("?"))
    #expect(driver.body.contains("Tính theo nhật ký đến việc may-1/41, mã kiểm \(String(repeating: "1", count: 64))"))
    #expect(driver.body.contains("Tính theo nhật ký đến việc may-2/7, mã kiểm \(String(repeating: "7", count: 64))"))
  }

  @Test func ownActsThatFollowMoveItOn() {
    var workspace = TestProvince.workspace()
    workspace.heads = [Self.act(41), Self.act(7, machine: "may-2")]
    var isNext = workspace.note(Self.act(42))
    #expect(isNext)
    #expect(workspace.heads == [Self.act(42), Self.act(7, machine: "may-2")])
    isNext = workspace.note(Self.act(1, machine: "may-0"))
    #expect(isNext)
    #expect(workspace.heads.map(\.id.text) == ["may-0/1", "may-1/42", "may-2/7"])
    // What was taken over already moves nothing.
    isNext = workspace.note(Self.act(40))
    #expect(isNext)
    #expect(workspace.heads.map(\.id.number) == [1, 42, 7])
  }

  @Test func anOwnActAfterOneThatIsNotSeenYetDoesNotClaimIt() {
    var workspace = TestProvince.workspace()
    workspace.heads = [Self.act(41)]
    let isNext = workspace.note(Self.act(43))
    #expect(!isNext)
    #expect(workspace.heads == [Self.act(41)])
  }

  private static let origin = LogItem(
    id: ActID(machine: Machine.ID(code: "may-1"), number: 12),
    signature: Signature(author: "lan", at: Moment(seconds: 1_765_161_000, offset: 420)), kind: .advance, records: [],
    sum: String(repeating: "ab", count: 32))

  private static func services(_ origin: LogItem?) -> HistoryServices {
    HistoryServices(
      log: { .success(.of([])) }, versions: { _ in .success([]) }, record: { _, _ in .success(nil) },
      origin: { $0.id == "QD-2025-125" ? .success(origin) : .failure(SaveFailure(message: "Không đọc được nhật ký.")) })
  }

  private func decision(_ origin: LogItem?) -> Driver {
    var driver = Driver(TestProvince.findWorkspace(), history: Self.services(origin))
    driver.press(.function(3))
    driver.type("125/qd")
    driver.press(.enter)
    return driver
  }

  @Test func aDecisionNamesTheActThatEnteredIt() {
    #expect(
      decision(Self.origin).screen == """
         1 Việc  2 Khối  3 Khen thưởng  8 Tra cứu  9 Thiết lập   MẪU · Tỉnh Thử · 08/12
         Quyết định số 125/QĐ-UBND
        ▸ Tặng Bằng khen đợt 3
          Ngày ký: 28/11/2025
          Người ký: KT. CHỦ TỊCH
          Được khen thưởng: 2
            1. Nguyễn Văn Hạ · Bằng khen của Chủ tịch UBND tỉnh · HS-2025-0009
            2. dòng 4, hồ sơ không có trong năm này · HS-2025-0099
          Vào dữ liệu bằng việc may-1/12 · lan · 08/12/2025 09:30
          Mã kiểm: abababababababababababababababababababababababababababababababab
         F1 Giúp  Esc Lui  F9 Lệnh  F10 Thoát
        """)
    #expect(decision(nil).body.contains("Nhật ký không có việc lập quyết định này."))
  }

  @Test func whyOfADecidedLineNamesItToo() throws {
    var workspace = TestProvince.findWorkspace()
    var dossier = try #require(workspace.dossiers[Dossier.ID(code: "HS-2025-0009")])
    dossier.lines[0].decision = Decision.ID(code: "QD-2025-125")
    workspace.adopt([.dossier(dossier)])
    var driver = Driver(workspace, history: Self.services(Self.origin))
    driver.press(.function(3))
    driver.type("hs-2025-0009")
    driver.press(.enter, .enter, .text("?"))
    #expect(driver.body.contains("Vào dữ liệu bằng việc may-1/12 · lan · 08/12/2025 09:30"))
    #expect(driver.body.contains("Mã kiểm: abababab"))
  }
}

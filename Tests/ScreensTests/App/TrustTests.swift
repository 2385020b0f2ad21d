import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// What is not as the journals say is told wherever something rests on it.
struct TrustTests {
  private static let head = ActSum(
    id: ActID(machine: Machine.ID(code: "may-1"), number: 41), sum: String(repeating: "1", count: 64))
  private static let card = RecordKey(
    .scorecard, TestProvince.scorecardID(TestProvince.health).text, year: 2025)

  private func workspace(_ change: (inout Trust) -> Void = { _ in }) -> Workspace {
    var workspace = TestProvince.workspace()
    workspace.heads = [Self.head]
    change(&workspace.trust)
    return workspace
  }

  private func ranking(
    _ workspace: Workspace, columns: Int = 80, compare: @escaping () -> ComparisonStep = { .idle }
  ) -> Driver {
    var driver = Driver(workspace, size: Size(columns: columns, rows: 24), compare: compare)
    driver.type("2")
    driver.press(.enter)
    return driver
  }

  private func foot(_ driver: Driver) -> String { driver.lines[driver.size.rows - 3] }

  @Test func aRankingOnDoubtfulRecordsHasNoSumAndSaysWhy() {
    let driver = ranking(workspace { $0.doubt([Self.card]) })
    #expect(foot(driver) == "  Tạm tính: còn 1 ô chờ thẩm định          1 tệp không như nhật ký: xem 1 Việc")
    var why = ranking(workspace { $0.doubt([Self.card]) }, columns: 140)
    why.press(.text("?"))
    #expect(why.body.contains("1 tệp không như nhật ký, nên không có mã kiểm: phiếu điểm Sở Y tế. Xem lại, rồi nhận"))
    #expect(!why.body.contains("Tính theo nhật ký") && !why.body.contains("1111"))
  }

  @Test func recordsOfOtherBlocsAreNoDoubt() {
    let other = RecordKey(.scorecard, "2025-khoi-09-so-nao-do", year: 2025)
    #expect(foot(ranking(workspace { $0.doubt([other]) })).hasSuffix("Nhật ký đến may-1/41 111111111111"))
  }

  @Test func aScorecardThatIsGoneIsADoubt() {
    var workspace = workspace()
    workspace.forget(Self.card)
    workspace.trust.doubt([Self.card])
    var driver = ranking(workspace)
    #expect(foot(driver).hasSuffix("1 tệp không như nhật ký: xem 1 Việc"))
    // It was handed in, so it is not said that it was not.
    driver.press(.down, .down, .down, .enter)
    #expect(driver.status.contains("Phiếu điểm bị mất hoặc hỏng"))
  }

  @Test func aDamagedJournalProvesNothing() {
    #expect(foot(ranking(workspace { $0.isJournalWhole = false })).hasSuffix("  Nhật ký hỏng: xem 1 Việc"))
  }

  @Test func beforeAllIsComparedNoSumIsNamed() {
    let driver = ranking(workspace { $0.isCompared = false })
    #expect(foot(driver).hasSuffix("  Đang đối chiếu với nhật ký"))
  }

  @Test func aDoubtIsWorthMoreThanARemark() {
    var workspace = workspace { $0.doubt([Self.card]) }
    for id in workspace.blocs.keys {
      guard var bloc = workspace.blocs[id] else { continue }
      bloc.members += (1...3).map { BlocMember(Unit.ID(slug: "khong-co-\($0)")) }
      workspace.adopt([.bloc(bloc)])
    }
    #expect(foot(ranking(workspace)).contains("1 tệp không như nhật ký"))
  }

  @Test func nothingIsProposedFromIt() {
    var whole = TestProvince.workspace()
    if var card = whole.scorecards[TestProvince.scorecardID(TestProvince.health)] {
      card.cells["A2.2"] = ScoreCell(selfPoints: Points(25), appraisedPoints: Points(10))
      whole.adopt([.scorecard(card)])
    }
    whole.trust.doubt([Self.card])
    var driver = ranking(whole)
    driver.press(.function(7))
    #expect(driver.body.contains("✗ 1 tệp không như nhật ký"))
    driver.press(.enter)
    #expect(driver.acts.isEmpty)
    #expect(driver.text.contains("phiếu điểm Sở Y tế. Nhận hoặc đưa về"))
  }

  @Test func aNominationWaitsForTheComparison() {
    var whole = TestProvince.workspace()
    if var card = whole.scorecards[TestProvince.scorecardID(TestProvince.health)] {
      card.cells["A2.2"] = ScoreCell(selfPoints: Points(25), appraisedPoints: Points(10))
      whole.adopt([.scorecard(card)])
    }
    whole.trust.isCompared = false
    for doubtful in [[], [Self.card]] as [Set<RecordKey>] {
      let steps = Steps([.more, .more, .done(Compared(doubtful: doubtful))])
      var driver = ranking(whole, compare: steps.next)
      driver.press(.function(7), .enter)
      #expect(driver.acts.count == (doubtful.isEmpty ? 1 : 0))
      #expect(driver.text.contains("không như nhật ký") == !doubtful.isEmpty)
    }
  }

  @Test func comparingThatTakesLongIsSeenBesideTheWork() {
    let steps = Steps(Array(repeating: .more, count: 6) + [.done(Compared())])
    var driver = Driver(TestProvince.busyWorkspace(), compare: steps.next, compared: { (done: 300, of: 1_200) })
    for piece in 1...6 {
      _ = driver.idleOnce()
      #expect(driver.status.contains("Đang đối chiếu nhật ký ██▌") == (piece > 4), "\(piece): \(driver.status)")
    }
    #expect(driver.status.contains("300/1200"))
    // Whatever else is said comes first, and the keyboard is nobody else's.
    driver.press(.control("c"))
    #expect(driver.status.contains("F10"))
    driver.press(.text("2"))
    #expect(driver.title.contains("Cụm, khối"))
    _ = driver.idleOnce()
    #expect(!driver.status.contains("Đang đối chiếu"))
  }

  @Test func aNominationIsNotMadeWhereTheComparisonWasStopped() {
    var whole = TestProvince.workspace()
    if var card = whole.scorecards[TestProvince.scorecardID(TestProvince.health)] {
      card.cells["A2.2"] = ScoreCell(selfPoints: Points(25), appraisedPoints: Points(10))
      whole.adopt([.scorecard(card)])
    }
    whole.trust.isCompared = false
    var driver = Driver(whole, compareAll: { .more })
    driver.press(.text("2"), .enter, .function(7), .enter)
    #expect(driver.acts.isEmpty)
    #expect(driver.text.contains("Chưa lập đề nghị: đã dừng đối chiếu nhật ký"), "\(driver.text)")
  }

  @Test func whatIsFoundWhileNobodyTypesStandsOnTopOfTheWork() {
    let steps = Steps([
      .more,
      .done(
        Compared(
          problems: [
            Problem(
              path: "scorecards/2025/x.json", record: Self.card, message: "tệp ở lần lưu 1, nhật ký ở lần 3",
              isShown: true, difference: .content),
            Problem(
              path: "units/la.json", record: RecordKey(.unit, "la"), message: "có trong nhật ký nhưng mất tệp",
              difference: .gone),
            Problem(path: "journal/may-1/2025-12.jsonl", message: "dòng 3 không nguyên vẹn", difference: .journal),
          ], doubtful: [Self.card, RecordKey(.unit, "la")], isJournalWhole: false)),
    ])
    var workspace = TestProvince.busyWorkspace()
    workspace.trust.isCompared = false
    var driver = Driver(workspace, compare: steps.next)
    let before = driver.lines
    var isMoreLeft = driver.idleOnce()
    #expect(isMoreLeft && driver.lines == before)
    // What is found is to be painted.
    isMoreLeft = driver.idleOnce()
    #expect(isMoreLeft)
    isMoreLeft = driver.idleOnce()
    #expect(!isMoreLeft)
    #expect(driver.lines[3].contains("1 nhật ký hỏng, 2 tệp khác nhật ký"))
    #expect(driver.lines[5].contains("journal/may-1") && driver.lines[5].hasSuffix("Nhật ký hỏng"))
    #expect(driver.lines[6].contains("phiếu điểm Sở Y tế") && driver.lines[6].contains("Khác nhật ký"))
    #expect(driver.lines[7].contains("đơn vị la") && driver.lines[7].contains("Mất tệp"))
    #expect(driver.status.contains("Nhật ký hỏng hoặc thiếu: xem mục 1 Việc."))
    driver.press(.controlHome, .down, .enter)
    #expect(driver.title.contains("Tệp không như nhật ký · phiếu điểm Sở Y tế"))
    #expect(driver.body.contains("tệp ở lần lưu 1, nhật ký ở lần 3") && driver.body.contains("adopt"))
  }

  @Test func theRecordItselfSaysSo() {
    var driver = ranking(workspace { $0.doubt([Self.card]) })
    for _ in 0..<4 where !driver.lines.contains(where: { $0.hasPrefix("▸") && $0.contains("Sở Y tế") }) {
      driver.press(.down)
    }
    driver.press(.enter)
    #expect(driver.title.contains("Sở Y tế") && driver.title.contains(" · không như nhật ký"))
  }

  @Test func aDecisionThatWasEditedHasNoSum() {
    var workspace = TestProvince.findWorkspace()
    let decision = RecordKey(.decision, "QD-2025-125", year: 2025)
    workspace.trust.doubt([decision])
    let origin = LogItem(
      id: ActID(machine: Machine.ID(code: "may-1"), number: 12),
      signature: Signature(author: "lan", at: Moment(seconds: 1_765_161_000, offset: 420)), kind: .advance, records: [],
      sum: String(repeating: "ab", count: 32))
    var driver = Driver(
      workspace,
      history: HistoryServices(
        log: { .success(.of([])) }, versions: { _ in .success([]) }, record: { _, _ in .success(nil) },
        origin: { _ in .success(origin) }))
    driver.press(.function(3))
    driver.type("125/qd")
    driver.press(.enter)
    #expect(driver.body.contains("Vào dữ liệu bằng việc may-1/12"))
    #expect(!driver.body.contains("abab"))
    #expect(driver.body.contains("1 tệp không như nhật ký, nên không có mã kiểm: quyết định 125/QĐ-UBND"))
  }

  @Test func anEditedFileThatWasAdoptedElsewhereIsToldNoMore() {
    var workspace = workspace { $0.doubt([Self.card]) }
    #expect(workspace.doubt(of: [Self.card]) == .records([Self.card]))
    workspace.trust.settle(Self.card)
    #expect(workspace.doubt(of: [Self.card]) == nil)
  }
}

/// What comparing gives, piece by piece.
private final class Steps {
  private var steps: [ComparisonStep]

  init(_ steps: [ComparisonStep]) { self.steps = steps }

  func next() -> ComparisonStep { steps.isEmpty ? .idle : steps.removeFirst() }
}

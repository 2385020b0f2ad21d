import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// Somebody else saves a record while this program types into it.
@Suite("What two people change at the same time")
struct ConflictScreenTests {
  /// Puts points together as the store does.
  static func merge(_ act: Act, _ now: Workspace) -> MergedAct? { merge(act, now, writers: [:]) }

  /// - Parameter writers: who is said to have written criteria last.
  private static func merge(_ act: Act, _ now: Workspace, writers: [String: OthersAct]) -> MergedAct? {
    guard case .enterPoints(let id, let column, let entries)? = act.change, let theirs = now.scorecards[id],
      case .scorecard(let base)? = act.edits.first?.before
    else { return nil }
    func value(_ points: Points?) -> FieldConflict.Value { points.map(FieldConflict.Value.points) ?? .nothing }
    let conflicts = entries.filter { entry in
      let (before, after) = (base.points(entry.criterion, column), theirs.points(entry.criterion, column))
      return before != after && after != entry.points && before != entry.points
    }.map { entry in
      FieldConflict(
        record: RecordKey(.scorecard, id.text, year: 2025), field: .points(criterion: entry.criterion, column),
        base: value(base.points(entry.criterion, column)), theirs: value(theirs.points(entry.criterion, column)),
        mine: value(entry.points))
    }
    var known: [FieldConflict: OthersAct] = [:]
    for conflict in conflicts {
      if case .points(let code, _) = conflict.field { known[conflict] = writers[code] }
    }
    return MergedAct(conflicts: conflicts, writers: known) { mine in
      var merged = theirs
      for entry in entries {
        let conflict = conflicts.first { $0.field == .points(criterion: entry.criterion, column) }
        if let conflict, !mine.contains(conflict) { continue }
        merged.cells[entry.criterion, default: ScoreCell()][column] = entry.points
      }
      guard merged != theirs else { return .nothing }
      return .act(Act(.enterPoints, edits: [RecordEdit(before: .scorecard(theirs), after: .scorecard(merged))]))
    }
  }

  /// Points of somebody else in the appraised column of Sở Y tế.
  private func act(_ points: [String: Points?], after earlier: Act? = nil) throws -> Act {
    var workspace = TestProvince.workspace()
    if let earlier { workspace.adopt(earlier, saved: earlier.edits.compactMap(\.saved)) }
    return try workspace.act(
      for: .enterPoints(
        TestProvince.scorecardID(TestProvince.health), .appraisedScore,
        points.sorted { $0.key < $1.key }.map { PointEntry(criterion: $0.key, points: $0.value) }),
      by: "minh", on: TestProvince.today)
  }

  /// The scorecard of Sở Y tế with 20 typed into its empty cell A2.2.
  private func typing(
    size: Size = Size(columns: 80, rows: 24), language: Language = .vietnamese
  ) -> Driver {
    var driver = Driver(size: size, language: language, merge: Self.merge)
    driver.type("2")
    driver.press(.enter, .enter)
    driver.type("]20")
    return driver
  }

  @Test("Different cells: both are saved and nobody is asked")
  func merged() throws {
    var driver = typing()
    driver.race("minh", saves: try act(["A1.1": Points(10)]))
    driver.press(.enter)
    #expect(driver.status == " ✓ Đã lưu A2.2 · Thẩm định: 20,00; đã gộp với thay đổi của minh lúc 09:30.")
    guard case .scorecard(let saved) = driver.acts.last?.records.first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(saved.points("A1.1", .appraisedScore) == Points(10))
    #expect(saved.points("A2.2", .appraisedScore) == Points(20))
    #expect(driver.lines[4].contains("10,00"))
    #expect(!driver.body.contains("còn "))
    // Undo takes back one's own points alone.
    driver.press(.control("z"))
    #expect(driver.lines[4].contains("10,00"))
    #expect(driver.body.contains("còn 1 ô"))
  }

  @Test("Reading again while typing keeps what is typed, and saving still asks about what both changed")
  func readingAgainWhileTyping() throws {
    var driver = typing()
    let theirs = try act(["A2.2": Points(15)])
    var now = TestProvince.workspace()
    now.adopt(theirs, saved: theirs.edits.compactMap(\.saved))
    driver.changeFolder(now)
    let before = driver.body
    driver.press(.function(5))
    #expect(driver.body == before)
    #expect(driver.status.contains("Đang nhập dở: dữ liệu được nạp lại ngay khi bạn lưu hoặc bỏ (Esc)."))
    driver.race("minh", saves: theirs)
    driver.press(.enter)
    #expect(driver.title == " Hai người cùng sửa · phiếu điểm Sở Y tế")
    #expect(driver.acts.isEmpty)
    // Given up, what stands in the folder is shown.
    driver.press(.escape, .escape)
    #expect(driver.lines.contains { $0.hasPrefix("▸") && $0.contains("15,00") })
  }

  @Test("A save that fails because of its file does not take what is typed onto other records")
  func failedSaveKeepsTheBase() throws {
    var driver = typing()
    let theirs = try act(["A2.2": Points(15)])
    var now = TestProvince.workspace()
    now.adopt(theirs, saved: theirs.edits.compactMap(\.saved))
    driver.failSaving("Tệp bị sửa ngoài chương trình.", isConflict: true, onDisk: now)
    driver.press(.enter)
    #expect(driver.status.contains("Tệp bị sửa ngoài chương trình."))
    driver.saveAgain()
    driver.race("minh", saves: theirs)
    driver.press(.enter)
    #expect(driver.title == " Hai người cùng sửa · phiếu điểm Sở Y tế")
  }

  @Test("One who saves again and again is merged with each time")
  func mergedTwice() throws {
    var driver = typing()
    let first = try act(["A1.1": Points(10)])
    driver.race("minh", saves: first)
    driver.race("lan", saves: try act(["A1.2": Points(11)], after: first))
    driver.press(.enter)
    #expect(driver.status.contains("đã gộp với thay đổi của minh, lan lúc 09:30."))
    #expect(driver.lines[4].contains("10,00") && driver.lines[5].contains("11,00"))
  }

  @Test("The same cell: both values stand side by side, theirs chosen")
  func asked() throws {
    var driver = typing()
    driver.race("minh", saves: try act(["A2.2": Points(15)]))
    driver.press(.enter)
    #expect(driver.acts.isEmpty)
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập             MẪU · Tỉnh Thử · 08/12
         Hai người cùng sửa · phiếu điểm Sở Y tế
         minh đã lưu giá trị khác lúc 09:30, trong khi bạn nhập. Giữ giá trị nào?
          Mục              Trước đó   Của minh                  Của bạn
        ▸ A2.2 · Thẩm định để trống ● 15,00                     20,00
         A2.2 · Thẩm định · Nhiệm vụ đúng hạn
         Trước đó: để trống
         Của minh: 15,00
         Của bạn: 20,00
         Enter Lưu lựa chọn  Space Đổi  Ctrl-A Lấy hết của bạn  Esc Nhập tiếp  F1 Giúp
        """)
  }

  @Test("In English, in a large window, several cells")
  func askedInEnglish() throws {
    var driver = Driver(size: Size(columns: 120, rows: 40), language: .english, merge: Self.merge)
    driver.type("2")
    driver.press(.enter, .enter)
    driver.race("minh", saves: try act(["A1.1": Points(9), "A1.2": Points(20), "A2.1": Points(30)]))
    driver.paste("14\n24\n31\n20\n")
    driver.press(.down)
    driver.type(" ")
    #expect(
      driver.screen == """
         Work  Blocs  Awards  Look up  Settings                                             SAMPLE DATA · Tỉnh Thử · 08/12/2025
         Changed by two people · scorecard Sở Y tế
         minh saved other values at 09:30, while you typed. Which ones count?
          Field            Before   By minh                                        Yours
          A1.1 · Appraised 15.00  ● 9.00                                           14.00
        ▸ A2.1 · Appraised 33.00    30.00                                        ● 31.00
         A2.1 · Appraised · Chỉ tiêu được giao
         Before: 33.00
         By minh: 30.00
         Yours: 31.00
         Enter Save choices  Space Switch  Ctrl-A All yours  Esc Back to typing  F1 Help
        """)
  }

  @Test("In a large window in Vietnamese")
  func askedInALargeWindow() throws {
    var driver = typing(size: Size(columns: 120, rows: 40))
    driver.race("minh", saves: try act(["A2.2": Points(15)]))
    driver.press(.enter)
    #expect(
      driver.screen == """
         Việc  Khối  Khen thưởng  Tra cứu  Thiết lập                                        DỮ LIỆU MẪU · Tỉnh Thử · 08/12/2025
         Hai người cùng sửa · phiếu điểm Sở Y tế
         minh đã lưu giá trị khác lúc 09:30, trong khi bạn nhập. Giữ giá trị nào?
          Mục              Trước đó   Của minh                                      Của bạn
        ▸ A2.2 · Thẩm định để trống ● 15,00                                         20,00
         A2.2 · Thẩm định · Nhiệm vụ đúng hạn
         Trước đó: để trống
         Của minh: 15,00
         Của bạn: 20,00
         Enter Lưu lựa chọn  Space Đổi  Ctrl-A Lấy hết của bạn  Esc Nhập tiếp  F1 Giúp
        """)
  }

  @Test("In English in a small window")
  func askedInEnglishAndSmall() throws {
    var driver = typing(language: .english)
    driver.race("minh", saves: try act(["A2.2": Points(15)]))
    driver.press(.enter)
    #expect(
      driver.screen == """
         Work  Blocs  Awards  Look up  Settings               SAMPLE · Tỉnh Thử · 08/12
         Changed by two people · scorecard Sở Y tế
         minh saved other values at 09:30, while you typed. Which ones count?
          Field            Before   By minh                    Yours
        ▸ A2.2 · Appraised empty  ● 15.00                      20.00
         A2.2 · Appraised · Nhiệm vụ đúng hạn
         Before: empty
         By minh: 15.00
         Yours: 20.00
         Enter Save choices  Space Switch  Ctrl-A All yours  Esc Back to typing
        """)
  }

  @Test("Help over the question is closed by Enter, and nothing is decided")
  func help() throws {
    var driver = Driver(merge: { Self.merge($0, $1) })
    driver.type("2")
    driver.press(.enter, .enter)
    driver.race("minh", saves: try act(["A1.1": Points(9), "A1.2": Points(20)]))
    driver.paste("14\n23\n")
    let question = driver.text
    #expect(driver.title.contains("Hai người cùng sửa"))
    driver.press(.function(1), .enter)
    #expect(driver.text == question)
    #expect(driver.acts.isEmpty)
  }

  @Test("Each value is told with the one who wrote it last, and when")
  func writers() throws {
    let record = AnyRecord.scorecard(
      try #require(TestProvince.workspace().scorecards[TestProvince.scorecardID(TestProvince.health)])
    ).key
    func wrote(_ author: String, _ hour: Int) -> OthersAct {
      OthersAct(
        author: author, records: [record],
        at: Moment(seconds: TestProvince.today.ordinal * 86_400 + hour * 3_600), kind: .enterPoints)
    }
    let writers = ["A1.1": wrote("lan", 9), "A1.2": wrote("minh", 8)]
    var driver = Driver(merge: { Self.merge($0, $1, writers: writers) })
    driver.type("2")
    driver.press(.enter, .enter)
    driver.race("minh", saves: try act(["A1.1": Points(9), "A1.2": Points(20)]))
    driver.paste("14\n23\n")
    #expect(driver.body.contains("Của lan lúc 09:00: 9,00"))
    #expect(driver.body.contains("minh, lan đã lưu giá trị khác lúc 09:00"))
    driver.press(.down)
    #expect(driver.body.contains("Của minh lúc 08:00: 20,00"))
  }

  @Test(
    "Mine is saved over theirs when chosen, by any of its keys",
    arguments: [Key.right, .text(" "), .tab, .control("a")])
  func mine(key: Key) throws {
    var driver = typing()
    driver.race("minh", saves: try act(["A2.2": Points(15)]))
    driver.press(.enter, key, .enter)
    #expect(driver.status == " ✓ Đã lưu A2.2 · Thẩm định: 20,00; đã thay giá trị của minh lúc 09:30.")
    #expect(driver.title.contains("phiếu điểm"))
    #expect(driver.acts.count == 1)
    #expect(driver.body.contains("20,00"))
    driver.press(.control("z"))
    #expect(driver.body.contains("15,00"))
  }

  @Test("Theirs stays when chosen, and nothing is saved")
  func theirs() throws {
    var driver = typing()
    driver.race("minh", saves: try act(["A2.2": Points(15)]))
    driver.press(.enter, .right, .left, .enter)
    #expect(driver.status == " Đã giữ nguyên như minh lúc 09:30.")
    #expect(driver.acts.isEmpty)
    #expect(driver.body.contains("15,00") && !driver.body.contains("20,00"))
    driver.press(.control("z"))
    #expect(driver.status == " Không còn gì để hoàn tác.")
  }

  @Test("Esc goes back to what was typed, and saving asks again")
  func back() throws {
    var driver = typing()
    let typed = driver.screen
    driver.race("minh", saves: try act(["A2.2": Points(15)]))
    driver.press(.enter, .escape)
    #expect(driver.screen == typed)
    driver.race("lan", saves: try act(["A1.1": Points(10)], after: try act(["A2.2": Points(15)])))
    driver.press(.enter)
    #expect(driver.title.contains("Hai người cùng sửa"))
    #expect(driver.body.contains("15,00"))
    driver.press(.escape, .escape)
    // Given up: what the others saved shows.
    #expect(driver.body.contains("15,00") && driver.lines[4].contains("10,00"))
    #expect(driver.status.contains("lan vừa lưu: "))
    #expect(driver.acts.isEmpty)
  }

  @Test("An answer counts for the value it was given to, and a newer value is asked about anew")
  func askedAgain() throws {
    var driver = typing()
    let first = try act(["A2.2": Points(15)])
    driver.race("minh", saves: first)
    driver.press(.enter)
    driver.race("lan", saves: try act(["A2.2": Points(16)], after: first))
    driver.press(.right, .enter)
    #expect(driver.title.contains("Hai người cùng sửa"))
    #expect(driver.body.contains("● 16,00"))
    #expect(driver.acts.isEmpty)
    driver.press(.right, .enter)
    #expect(driver.acts.count == 1)
  }

  /// The dossier under appraisal, with the form open that posts its first line.
  private func takingAStep(conflicts: [FieldConflict] = []) -> Driver {
    var driver = Driver(TestProvince.workspaceWithDossiers()) { _, _ in
      MergedAct(conflicts: conflicts) { _ in .nothing }
    }
    driver.type("3")
    driver.press(.tab, .function(4))
    driver.type(TestProvince.appraised.text)
    driver.press(.enter, .enter)
    driver.type(" ")
    driver.press(.function(7), .down, .down, .down, .enter)
    return driver
  }

  private func step(_ step: PipelineStep, lines: [Int], _ facts: [StepField: String] = [:]) throws -> Act {
    let facts = facts.merging([.day: "8/12/2025", .reason: "Đơn vị xin rút để đề nghị năm sau"]) { own, _ in own }
    return try TestProvince.workspaceWithDossiers().act(
      for: .advance(TestProvince.appraised, lines: lines, step, facts: facts), by: "minh", on: TestProvince.today)
  }

  @Test("What the domain no longer allows is refused with who did what and when")
  func overtaken() throws {
    var driver = takingAStep()
    #expect(driver.title.contains("Công khai lấy ý kiến"))
    driver.race("minh", saves: try step(.withdraw, lines: [1, 2, 3]))
    driver.press(.function(12))
    #expect(driver.lines[21] == " ✗ Chưa lưu hồ sơ HS-2025-0002: minh đã rút hồ sơ lúc 09:30. Dòng 1 đang ở bước")
    #expect(driver.status == "   “Đã rút”.")
    #expect(driver.acts.isEmpty)
    // The form is still there with what was typed; what minh did shows once it is left.
    #expect(driver.title.contains("Công khai lấy ý kiến"))
    driver.press(.escape)
    #expect(driver.body.contains("Đã rút"))
  }

  @Test("A step of other lines is planned anew on what the other one did")
  func bothStep() throws {
    var driver = takingAStep()
    driver.race("minh", saves: try step(.withdraw, lines: [2]))
    driver.press(.function(12))
    #expect(driver.text.contains("đã gộp với thay đổi"))
    guard case .dossier(let saved) = driver.acts.last?.records.first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(saved.lines.map(\.state) == [.posting, .withdrawn, .appraising])
    #expect(saved.steps.suffix(2).map(\.step) == [.withdraw, .startPosting])
  }

  @Test("A step is refused, and never asked about, when both changed the same")
  func stepsInConflict() throws {
    let key = RecordKey(.dossier, TestProvince.appraised.text, year: 2025)
    var driver = takingAStep(conflicts: [
      FieldConflict(record: key, field: .other(["note"]), base: .nothing, theirs: .text("a"), mine: .text("b"))
    ])
    driver.race("minh", saves: try step(.withdraw, lines: [2]))
    driver.press(.function(12))
    #expect(driver.text.contains("✗ Chưa lưu hồ sơ HS-2025-0002: minh đã rút hồ sơ lúc 09:30. Nhấn Esc, xem lại"))
    #expect(driver.acts.isEmpty)
  }

  @Test("A dossier that somebody else gave the same number gets the next one")
  func renumbered() throws {
    // Sở Y tế comes first and Sở Tài chính second.
    var workspace = TestProvince.workspace()
    let last = try act(["A2.2": Points(25)])
    workspace.adopt(last, saved: last.edits.compactMap(\.saved))
    var driver = Driver(workspace) { _, _ in MergedAct(conflicts: []) { _ in .nothing } }
    driver.type("2")
    driver.press(.enter, .down, .function(7))
    let theirs = try workspace.act(
      for: .nominate(TestProvince.health, bloc: TestProvince.bloc, award: .provincialFlag), by: "minh",
      on: TestProvince.today)
    driver.race("minh", saves: theirs)
    driver.press(.enter)
    #expect(driver.title.hasPrefix(" Hồ sơ HS-2025-0002 · Bằng khen của Chủ tịch UBND tỉnh 2025 · Sở Tài chính"))
    #expect(driver.status == " ✓ Đã lập hồ sơ HS-2025-0002.")
  }

  @Test("Taking back what others have built on is refused with who and when")
  func builtOn() throws {
    var driver = typing()
    driver.press(.enter)
    #expect(driver.acts.count == 1)
    var workspace = TestProvince.workspace()
    workspace.adopt(driver.acts[0], saved: driver.acts[0].edits.compactMap(\.saved))
    let theirs = try workspace.act(
      for: .enterPoints(
        TestProvince.scorecardID(TestProvince.health), .appraisedScore,
        [PointEntry(criterion: "A2.2", points: Points(21))]), by: "minh", on: TestProvince.today)
    driver.other("minh", saves: theirs)
    driver.press(.control("z"))
    #expect(
      driver.text.contains(
        " ! Không hoàn tác được phiếu điểm Sở Y tế: sau đó minh đã nhập điểm lúc 09:30.\n"
          + "   Muốn đổi, xem lịch sử (H). Trước đó không còn việc nào để hoàn tác."))
  }
}

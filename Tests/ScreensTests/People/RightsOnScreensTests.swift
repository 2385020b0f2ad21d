import Emulation
import Screens
import TermUI
import TestProvince
import Testing

/// Where an act would start, a role that is missing is named.
struct RightsOnScreensTests {
  private func driver(_ author: String, size: Size = Size(columns: 120, rows: 40)) -> Driver {
    Driver(TestProvince.workspaceWithPeople(), size: size, author: author)
  }

  private func open(_ dossier: Dossier.ID, by author: String) -> Driver {
    var driver = driver(author)
    driver.press(.function(3))
    driver.type(dossier.text)
    driver.press(.enter)
    return driver
  }

  private static let appraisers =
    "cần vai trò chuyên viên, trưởng phòng hoặc phó phòng; bạn (vanthu) là văn thư."

  @Test func theStepMenuNamesTheRoleAndTheStepIsNotOpened() {
    var driver = open(TestProvince.appraised, by: "vanthu")
    driver.press(.function(7))
    let row = driver.lines.first { $0.contains("Kết luận thẩm định") }
    #expect(row?.contains("✗ Việc này cần vai trò chuyên viên, trưởng phòng") == true)
    driver.press(.enter)
    #expect(driver.text.contains("Việc này \(Self.appraisers)"))
    #expect(driver.acts.isEmpty)
    driver = open(TestProvince.appraised, by: "chuyenvien")
    driver.press(.function(7))
    #expect(!driver.body.contains("cần vai trò chuyên viên"))
  }

  @Test func theBoardOfStepsExplainsIt() {
    var driver = open(TestProvince.appraised, by: "vanthu")
    driver.type("?")
    #expect(driver.body.contains("cần vai trò"))
  }

  @Test func papersAndNamesAreForTheSecretariat() {
    var driver = open(TestProvince.draft, by: "lanhdao")
    driver.press(.function(2))
    #expect(driver.text.contains("bạn (lanhdao) là lãnh đạo Sở."))
    driver.press(.tab, .enter)
    #expect(driver.text.contains("bạn (lanhdao) là lãnh đạo Sở."))
    #expect(!driver.keyBar.contains("F12"))
  }

  @Test(arguments: ["1", "\u{8}"]) func pointsAreRefusedBeforeAnythingIsTyped(key: String) {
    var driver = driver("donvi")
    driver.type("2")
    driver.press(.enter)
    while driver.lines.first(where: { $0.hasPrefix("▸") })?.contains("Sở Y tế") != true { driver.press(.down) }
    driver.press(.enter)
    // The cursor starts in the appraised column; the unit's own stands two to the left.
    let before = driver.body
    if key == "1" { driver.type("1") } else { driver.press(.function(2)) }
    #expect(driver.text.contains("bạn (donvi) là người của đơn vị."))
    #expect(driver.body.split(separator: "\n").prefix(10) == before.split(separator: "\n").prefix(10))
    driver.press(.backTab, .backTab)
    driver.press(.function(2), .control("u"))
    driver.type("7")
    driver.press(.enter)
    #expect(driver.acts.map(\.kind) == [.enterPoints])
  }

  @Test func nominatingIsForAppraisers() {
    var driver = driver("vanthu")
    driver.type("2")
    driver.press(.enter, .function(7))
    #expect(driver.body.contains("✗ Việc này cần vai trò chuyên viên"))
    driver.press(.enter)
    #expect(driver.text.contains("Việc này \(Self.appraisers)"))
    #expect(driver.acts.isEmpty)
  }

  @Test func aRoleThatIsTakenAwayMeanwhileRefusesTheAct() throws {
    let workspace = TestProvince.workspaceWithPeople()
    var driver = open(TestProvince.appraised, by: "chuyenvien")
    driver.press(.down, .function(2), .tab, .control("u"))
    driver.type("Phó trưởng khoa")
    var entry = AccountEntry(try #require(workspace.account(of: "chuyenvien")))
    entry.roles = [.leader]
    let act = try workspace.act(for: .setAccount(entry), by: "truong", on: TestProvince.today)
    // It waits while something is typed, and the store notices that the account is another.
    driver.race("truong", saves: act)
    driver.press(.function(12))
    #expect(driver.acts.isEmpty)
    #expect(driver.text.contains("bạn (chuyenvien) là lãnh đạo Sở."))
    #expect(driver.body.contains("Phó trưởng khoa"))
  }

  @Test func undoIsRefusedOnceTheRoleIsGone() throws {
    let workspace = TestProvince.workspaceWithPeople()
    var driver = open(TestProvince.draft, by: "vanthu")
    driver.press(.tab, .text(" "))
    #expect(driver.acts.count == 1)
    var entry = AccountEntry(try #require(workspace.account(of: "vanthu")))
    entry.isClosed = true
    driver.other("truong", saves: try workspace.act(for: .setAccount(entry), by: "truong", on: TestProvince.today))
    driver.press(.control("z"))
    #expect(driver.acts.count == 1)
    #expect(driver.text.contains("Tài khoản vanthu ghi là đã nghỉ"))
  }

  @Test func theLogNamesThePerson() {
    let item = LogItem(
      id: ActID(machine: Machine.ID(code: "may-1"), number: 7),
      signature: Signature(author: "vanthu", at: Moment(seconds: 1_765_161_000, offset: 420)), kind: .setPart,
      records: [])
    var driver = Driver(
      TestProvince.workspaceWithPeople(),
      history: HistoryServices(
        log: { .success(.of([item])) }, versions: { _ in .success([]) }, record: { _, _ in .success(nil) }))
    driver.type("L")
    driver.press(.enter)
    #expect(driver.body.contains("Cao Văn Thư (vanthu)"))
  }
}

import Glibc
import PtyDriver
import Testing

/// Making and examining data folders, and where they are looked for.
struct FolderCommandTests {
  @Test(arguments: ["", "   ", "ngắn"]) func aReasonAsShortAsThatIsNone(_ why: String) throws {
    let desk = try Desk.withSample()
    let before = try Files.tree(desk.data)
    for arguments in [["adopt", desk.data, "province.json"], ["seal", desk.data, "2024"]] {
      let outcome = try Program.run(arguments + ["--why", why], environment: desk.environment)
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("Lý do quá ngắn: ghi sau --why ít nhất 20 ký tự."), "\(outcome.errors)")
    }
    #expect(try Files.tree(desk.data) == before)
  }

  @Test func checkOfGoodData() throws {
    let desk = try Desk.withSample()
    let check = try desk.check()
    #expect(check.code == 0)
    #expect(check.lines.count == 2 && check.lines[1].hasPrefix("Dữ liệu tốt"), "\(check.output)")
    #expect(check.lines[0].hasPrefix("Mã kiểm nhật ký: "))
    let english = try desk.run("check", desk.data, "--lang", "en")
    #expect(english.lines.last?.hasPrefix("The data are fine") == true)
  }

  @Test func checkNamesEveryDefect() throws {
    let desk = try Desk.withSample(["units/so-y-te.json": "{", "ghi-chu.txt": "…", "units/.so-y-te.json.new": "{"])
    let scorecard = try desk.text(Desk.scorecardFile)
    try desk.write(Desk.scorecardFile, scorecard.replacing("\"appraised\": 16.01", with: "\"appraised\": 99.00"))
    let check = try desk.check()
    #expect(check.code == 2)
    #expect(check.lines.contains { $0.hasPrefix("units/so-y-te.json: lỗi: ") })
    #expect(check.lines.contains { $0.hasPrefix("\(Desk.scorecardFile): lỗi: ") && $0.contains("99,00") })
    #expect(check.lines.contains { $0.hasPrefix("ghi-chu.txt: lưu ý: ") })
    #expect(check.lines.contains { $0.hasPrefix("units/.so-y-te.json.new: lưu ý: ") })
  }

  @Test func eachWayOfBeingNoJSONHasItsOwnRemedy() throws {
    let texts: [(name: String, text: String, vietnamese: String, english: String)] = [
      ("bom", "\u{FEFF}{}", "dòng 1 cột 1: có dấu BOM ở đầu tệp", "line 1 column 1: begins with a byte order mark"),
      (
        "twice", "{\n  \"id\": \"a\",\n  \"id\": \"b\"}", "dòng 3 cột 3: khóa “id” có hai lần",
        "comes twice; remove one"
      ),
      (
        "deep", "{\"x\": " + String(repeating: "[", count: 70), "lồng sâu quá 48 cấp", "nested deeper than 48 levels"
      ),
      ("cut", "{\"id\": \"a", "tệp bị cụt giữa chừng", "ends in the middle"),
      ("comma", "{\"id\": \"a\",}", "“}” không đúng chỗ", "“}” cannot stand here"),
      ("more", "{} {}", "thiếu", "missing"),
      ("number", "{\"rev\": 012}", "số viết sai", "a wrong number"),
      ("control", "{\"id\": \"a\tb\"}", "viết là \\u0009", "write it as \\u0009"),
      ("escape", "{\"id\": \"a\\qb\"}", "muốn có \\ thì viết \\\\", "a wrong \\ in a text"),
      ("garbled", "\u{1}\u{2}\u{3}", "không phải văn bản JSON", "not a JSON text"),
      ("half", "{\"id\": \"\\ud800\"}", "thiếu nửa kia", "the other half"),
    ]
    let desk = try Desk.withSample(Dictionary(uniqueKeysWithValues: texts.map { ("units/\($0.name).json", $0.text) }))
    try Files.write(desk.data + "/units/latin.json", Array("{\"id\": \"".utf8) + [0xE9] + Array("\"}".utf8))
    try Files.write(desk.data + "/units/large.json", [UInt8](repeating: 0x20, count: 17 << 20))
    let vietnamese = try desk.check()
    let english = try desk.run("check", desk.data, "--lang", "en")
    #expect(vietnamese.code == 2)
    let others = [
      (name: "latin", text: "", vietnamese: "lưu lại bằng UTF-8", english: "save it as UTF-8"),
      (name: "large", text: "", vietnamese: "tệp quá lớn", english: "the file is too large"),
    ]
    for wrong in texts + others {
      let path = "units/\(wrong.name).json: "
      #expect(vietnamese.lines.contains { $0.hasPrefix(path) && $0.contains(wrong.vietnamese) }, "\(wrong.name)")
      #expect(english.lines.contains { $0.hasPrefix(path) && $0.contains(wrong.english) }, "\(wrong.name)")
    }
  }

  @Test func recordsThatContradictEachOtherAreToldInBothLanguages() throws {
    let desk = try Desk.withSample()
    let card = try desk.text(Desk.scorecardFile)
    try desk.write(
      Desk.scorecardFile,
      card.replacing("\"unit\": \"so-noi-vu\"", with: "\"unit\": \"phuong-nha-trang\""))
    let expected: [(vietnamese: String, english: String)] = [
      ("phải có mã 2025-khoi-02-phuong-nha-trang", "must be called 2025-khoi-02-phuong-nha-trang"),
      ("phuong-nha-trang không thuộc 2025-khoi-02", "phuong-nha-trang is not a member of 2025-khoi-02"),
    ]
    let vietnamese = try desk.check()
    let english = try desk.run("check", desk.data, "--lang", "en")
    for words in expected {
      #expect(vietnamese.lines.contains { $0.hasPrefix(Desk.scorecardFile) && $0.contains(words.vietnamese) })
      #expect(english.lines.contains { $0.hasPrefix(Desk.scorecardFile) && $0.contains(words.english) })
    }
  }

  @Test(arguments: ["check", "rank", "list"])
  func aMissingFolderIsRefused(command: String) throws {
    let desk = try Desk.empty()
    let rest = ["rank": ["--bloc", "1"], "list": ["units"]][command] ?? []
    let outcome = try Program.run([command, desk.data] + rest, environment: desk.environment)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Không có thư mục \(desk.data)."))
  }

  @Test func aSampleIsMadeOnlyInAnEmptyFolder() throws {
    let desk = try Desk.empty()
    #expect(try desk.run("sample", desk.data).code == 0)
    #expect(try desk.check().code == 0)
    let before = try Files.tree(desk.data)
    let again = try desk.run("sample", desk.data)
    #expect(again.code == 1)
    #expect(again.errors.contains("\(desk.data) không trống"))
    #expect(try Files.tree(desk.data) == before)
  }

  @Test func theSampleIsMadeInAHomeWithoutADataFolder() throws {
    let desk = try Desk.empty()
    let session = try desk.start("--sample", with: ["XDG_DATA_HOME": nil])
    try session.waitUntil(text: "Việc cần làm")
    #expect(try session.quit() == .code(0))
    #expect(try Files.names(desk.home + "/.local/share/thidua-sample").contains("province.json"))
  }

  @Test func aSampleThatWasInterruptedIsMadeAgain() throws {
    let desk = try Desk.empty()
    for folder in ["", "/units"] { try Files.makeFolder(desk.data + folder) }
    try desk.write("units/.so-y-te.json.new", "{")
    let opened = try desk.run("list", desk.data, "units")
    #expect(opened.code == 1)
    #expect(opened.errors.contains("Lần lập dữ liệu trong \(desk.data) bị ngắt giữa chừng, chưa có gì được lưu."))
    #expect(try desk.run("sample", desk.data).code == 0)
    #expect(try desk.check().code == 0)
  }

  @Test func aRestoringThatWasInterruptedIsExplained() throws {
    let desk = try Desk.withSample([".restore.new": ""])
    Files.removeAll(desk.data + "/province.json")
    let before = try Files.tree(desk.data)
    for words in [["list", desk.data, "units"], ["sample", desk.data], ["--sample", desk.data]] {
      let outcome = try Program.run(words, environment: desk.environment)
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("Chạy lại “thidua restore” vào thư mục này"))
    }
    #expect(try Files.tree(desk.data) == before)
  }

  @Test func aProvinceWhoseOwnFileIsLostIsNotMadeAnew() throws {
    let desk = try Desk.withSample()
    Files.removeAll(desk.data + "/province.json")
    let before = try Files.tree(desk.data)
    for words in [["list", desk.data, "units"], ["--sample", desk.data]] {
      let outcome = try Program.run(words, environment: desk.environment)
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("province.json không đọc được: không có tệp. Khôi phục tệp từ bản sao lưu."))
    }
    #expect(try desk.run("sample", desk.data).errors.contains("không trống"))
    #expect(try Files.tree(desk.data) == before)
  }

  @Test func withoutHomeTheAccountsOwnIsTaken() throws {
    let desk = try Desk.empty()
    let account = try #require(getpwuid(getuid())).pointee.pw_dir.map { String(cString: $0) }
    let outcome = try desk.run(
      "list", "units", with: ["HOME": nil, "XDG_DATA_HOME": nil, "THIDUA_DATA": nil, "XDG_CONFIG_HOME": nil])
    // The machine may well have data there.
    guard outcome.code != 0 else { return }
    #expect(outcome.errors.contains("\(account ?? "")/.local/share/thidua"), "\(outcome.errors)")
  }

  @Test func aSampleThatCannotBeMadeNamesTheFolder() throws {
    let desk = try Desk.empty()
    try Files.write(desk.data, Array("x".utf8))
    let outcome = try desk.run("sample", desk.data + "/a")
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Không lập được thư mục \(desk.data)/a: "), "\(outcome.errors)")
  }

  @Test func aSampleOfSeveralYearsIsGood() throws {
    let desk = try Desk.empty()
    #expect(try desk.run("sample", desk.data, "--years", "2").code == 0)
    let check = try desk.check()
    #expect(check.code == 0, "\(check.output)")
    #expect(try Files.names(desk.data + "/dossiers").count == 2)
  }

  @Test func theFolderIsTheArgumentThenTheVariableThenTheDataHome() throws {
    let argument = try Self.desk(named: "Một")
    let variable = try Self.desk(named: "Hai")
    let home = try Desk.empty()
    try Files.makeFolder(home.home + "/share")
    let other = try Self.desk(named: "Ba")
    try Files.writeTree(try Files.tree(other.data), to: home.home + "/share/thidua")
    try expect(
      "Một",
      PtySession.start(
        Program.path, arguments: [argument.data],
        environment: home.environment.merging(["THIDUA_DATA": variable.data]) { $1 }))
    try expect(
      "Hai",
      PtySession.start(
        Program.path, environment: home.environment.merging(["THIDUA_DATA": variable.data]) { $1 }))
    try expect("Ba", PtySession.start(Program.path, environment: home.environment))
    var environment = home.environment
    environment["XDG_DATA_HOME"] = nil
    let outcome = try Program.run(["rank", "--bloc", "1"], environment: environment)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains(home.home + "/.local/share/thidua"))
  }

  private func expect(_ name: String, _ session: PtySession) throws {
    try session.waitUntil(text: " F1 ")
    #expect(session.line(0).contains(" \(name) · "))
  }

  /// A desk with the sample province under another name.
  private static func desk(named name: String) throws -> Desk {
    let desk = try Desk.withSample()
    try desk.write("province.json", try desk.text("province.json").replacing("Khánh Hòa", with: name))
    return desk
  }

  @Test(arguments: ["'%' < /dev/null", "'%' | cat"])
  func aPipeIsNoTerminal(command: String) throws {
    let desk = try Desk.withSample()
    let words = command.replacing("%", with: Program.path).replacing("' ", with: "' '\(desk.data)' ")
    let session = try PtySession.start("/bin/sh", arguments: ["-c", words], environment: desk.environment)
    try session.waitForExit()
    #expect(session.text.contains("Cần một màn hình dòng lệnh"))
    #expect(session.isGivenBack)
    let outcome = try desk.run(desk.data)
    #expect(outcome.code == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Cần một màn hình dòng lệnh"))
  }
}

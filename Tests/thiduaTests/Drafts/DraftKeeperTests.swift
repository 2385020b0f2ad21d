import Emulation
import Glibc
import Screens
import Testing

@testable import thidua

/// What is being typed is on the disk as long as it is typed, and no longer.
struct DraftKeeperTests {
  private let place = Scratch()
  private var folder: StateFolder { StateFolder(path: place.path + "/state/thidua/drafts") }
  private static let data = "/du-lieu/tinh"
  private static let moment = Moment(seconds: 1_765_161_000, offset: 420)

  /// This process, said to have been started at another time: a program that is gone.
  private static func gone(_ start: Int = 1, machine: Machine.ID = ThisMachine.id) -> RunningProgram {
    RunningProgram(machine: machine, process: getpid(), start: start)
  }

  private static func draft(_ text: String) -> Draft {
    Draft(
      kind: "correction", record: RecordKey(.dossier, "HS-2025-0001", year: 2025), revision: 3, details: ["line": "2"],
      fields: [Draft.Field(id: "name", label: "Họ tên", value: text)], focus: "name")
  }

  private func keeper(
    _ program: RunningProgram = .current, data: String = data, account: String = "lan"
  ) -> DraftKeeper {
    DraftKeeper(folder, program: program, data: data, account: account)
  }

  @discardableResult
  private func leave(
    _ texts: String..., by program: RunningProgram = gone(), data: String = data, account: String = "lan"
  ) -> String {
    var keeper = keeper(program, data: data, account: account)
    #expect(keeper.keep(texts.map(Self.draft), offered: [], at: { Self.moment }) == nil)
    return program.fileName
  }

  @Test("What was typed under the login is offered to the same person once registered by another name, and taken up")
  func registeredSince() throws {
    leave("Nguyễn Thị Ánh", account: "huy.tq")
    leave("của người khác", by: Self.gone(2), account: "minh")
    var keeper = DraftKeeper(folder, data: Self.data, account: "quochuy", earlier: ["huy.tq", "huy.tq@may-1"])
    let offered = keeper.find().offered
    #expect(offered.map(\.draft) == [Self.draft("Nguyễn Thị Ánh")])
    #expect(keeper.keep([], offered: [], at: { Self.moment }) == nil)
    #expect(place.files("state/thidua/drafts") == [Self.gone(2).fileName])
    var other = self.keeper(account: "quochuy")
    #expect(other.find().offered.isEmpty)
  }

  @Test func oneFileForTheAccountAlone() throws {
    var keeper = keeper()
    #expect(keeper.keep([Self.draft("Nguyễn Thị Ánh")], offered: [], at: { Self.moment }) == nil)
    #expect(place.mode("state/thidua/drafts") == 0o700)
    #expect(place.files("state/thidua/drafts") == [RunningProgram.current.fileName])
    #expect(place.mode("state/thidua/drafts/" + RunningProgram.current.fileName) == 0o600)
    let bytes = try #require(folder.read(RunningProgram.current.fileName))
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {"account":"lan","at":"2025-12-08T09:30:00+07:00","data":"/du-lieu/tinh","drafts":[{"details":{"line":"2"},\
        "fields":[{"id":"name","label":"Họ tên","value":"Nguyễn Thị Ánh"}],"focus":"name","kind":"correction",\
        "record":{"id":"HS-2025-0001","kind":"dossier","year":2025},"revision":3}],"format":1}

        """)
  }

  @Test func aLongTextIsKeptAndOneThatCannotBeReadAgainIsTold() throws {
    let text = String(repeating: "a", count: 3 << 20)
    leave(text)
    var found = keeper()
    let (offered, damaged) = found.find()
    #expect(offered.map(\.draft) == [Self.draft(text)])
    #expect(damaged.isEmpty)
    let bytes = [UInt8](repeating: 0x20, count: DraftFile.limit + 1)
    #expect(throws: StateFailure(path: folder.path(of: "x.json"), code: EFBIG)) { try folder.write("x.json", bytes) }
    #expect(folder.read("x.json") == nil)
  }

  @Test(arguments: [
    "", "Ánh", "\"\\\u{1B}[2J\u{202E}\u{0}\n", "東京 e\u{323}\u{302} 👩‍👩‍👧", String(repeating: "ế", count: 4_000),
  ])
  func whatIsWrittenIsRead(text: String) {
    var draft = Self.draft(text)
    draft.fields.append(Draft.Field(id: "present", label: "Đã có", value: "true", shown: "Có"))
    draft.record.year = nil
    let file = DraftFile(data: Self.data, account: "lan", at: Self.moment, drafts: [draft, Self.draft(text)])
    let read = DraftFile(file.bytes)
    #expect(read?.drafts.first?.fields.last == draft.fields.last)
    #expect(read?.bytes == file.bytes)
    #expect(read?.drafts.count == 2)
  }

  @Test func theFileGoesWhenNothingIsTypedAnyMoreAndWhenThePersonQuits() {
    var keeper = keeper()
    for end in 0..<2 {
      _ = keeper.keep([Self.draft("a")], offered: [], at: { Self.moment })
      #expect(place.files("state/thidua/drafts").count == 1)
      if end == 0 { _ = keeper.keep([], offered: [], at: { Self.moment }) } else { keeper.finish() }
      #expect(place.files("state/thidua/drafts").isEmpty)
    }
  }

  @Test func whileNothingChangesNothingIsWritten() {
    var keeper = keeper()
    _ = keeper.keep([], offered: [], at: { Self.moment })
    #expect(place.files("").isEmpty)
    _ = keeper.keep([Self.draft("a")], offered: [], at: { Self.moment })
    folder.remove(RunningProgram.current.fileName)
    _ = keeper.keep([Self.draft("a")], offered: [], at: { Self.moment })
    #expect(place.files("state/thidua/drafts").isEmpty)
    _ = keeper.keep([Self.draft("ab")], offered: [], at: { Self.moment })
    #expect(place.files("state/thidua/drafts").count == 1)
  }

  @Test func onlyWhatIsLeftOfTheSameFolderAndAccountIsOffered() {
    leave("của tôi")
    leave("thư mục khác", by: Self.gone(2), data: "/khac")
    leave("người khác", by: Self.gone(3), account: "minh")
    leave("đang chạy", by: .current)
    var keeper = DraftKeeper(
      folder, program: RunningProgram(machine: ThisMachine.id, process: 1, start: 1), data: Self.data, account: "lan")
    let found = keeper.find()
    #expect(found.offered.map(\.draft) == [Self.draft("của tôi")])
    #expect(found.offered.first?.at == Self.moment)
    #expect(found.damaged.isEmpty)
    #expect(place.files("state/thidua/drafts").count == 4)
  }

  @Test func anotherMachinesIsLeftAfterADay() {
    let name = leave("nơi khác", by: Self.gone(machine: Machine.ID(code: "may-khac-2")))
    var keeper = keeper()
    #expect(keeper.find().offered.isEmpty)
    place.age("state/thidua/drafts/" + name, seconds: 86_500)
    #expect(keeper.find().offered.count == 1)
  }

  @Test func whatIsTakenUpGoesOnceItIsKeptAgainAndTheRestStays() {
    let name = leave("một", "hai")
    var keeper = keeper()
    let found = keeper.find().offered
    #expect(found.map(\.draft) == [Self.draft("một"), Self.draft("hai")])
    _ = keeper.keep([], offered: found, at: { Self.moment })
    #expect(place.files("state/thidua/drafts") == [name])
    _ = keeper.keep([found[0].draft], offered: [found[1]], at: { Self.moment })
    #expect(place.files("state/thidua/drafts") == [name, RunningProgram.current.fileName].sorted())
    #expect(folder.read(name).flatMap(DraftFile.init)?.drafts == [Self.draft("hai")])
    _ = keeper.keep([found[0].draft], offered: [], at: { Self.moment })
    #expect(place.files("state/thidua/drafts") == [RunningProgram.current.fileName])
  }

  @Test func whatCannotBeKeptAgainStaysWhereItIs() {
    let name = leave("một")
    var keeper = keeper()
    _ = keeper.find()
    // A folder in the way of the temporary file.
    mkdir(folder.path(of: StateFolder.temporary(for: RunningProgram.current.fileName)), 0o700)
    let failure = keeper.keep([Self.draft("một")], offered: [], at: { Self.moment })
    #expect(failure?.code == EISDIR)
    #expect(folder.read(name) != nil)
    #expect(keeper.keep([Self.draft("một!")], offered: [], at: { Self.moment }) == nil, "said once")
  }

  @Test(arguments: [
    "", "{", "[]", "{}", "null\n", #"{"format":2}"#,
    #"{"account":"lan","at":"hôm qua","data":"/du-lieu/tinh","drafts":[],"format":1}"#,
    #"{"account":"lan","at":"2025-12-08T09:30:00+07:00","data":"/du-lieu/tinh","drafts":[{}],"format":1}"#,
    #"{"account":"lan","at":"2025-12-08T09:30:00+07:00","data":"/du-lieu/tinh","drafts":[],"drafts":[],"format":1}"#,
    String(repeating: "[", count: 100_000), "\u{0}\u{1}\u{2}",
  ])
  func damagedFilesAreNamedAndLeftAlone(text: String) throws {
    try folder.make()
    let name = Self.gone().fileName
    try folder.write(name, Array(text.utf8))
    var keeper = keeper()
    let found = keeper.find()
    #expect(found.offered.isEmpty)
    #expect(found.damaged == [folder.path(of: name)])
    #expect(folder.read(name) == Array(text.utf8))
  }

  @Test func whatIsNoFileOfOursIsNoneOfOurBusiness() throws {
    try folder.make()
    try folder.write("ghi-chu.json", [0x7B])
    mkfifo(folder.path(of: Self.gone(7).fileName), 0o600)
    symlink("/etc/passwd", folder.path(of: Self.gone(8).fileName))
    try folder.write(".\(Self.gone(9).fileName).new", [])
    var keeper = keeper()
    let found = keeper.find()
    #expect(found.damaged == [7, 8].map { folder.path(of: Self.gone($0).fileName) })
    // The half-written file of a program that died is taken away.
    #expect(
      place.files("state/thidua/drafts") == [Self.gone(7).fileName, Self.gone(8).fileName, "ghi-chu.json"].sorted())
  }

  @Test func aFolderOfOthersIsNotUsed() {
    mkdir(place.path + "/other", 0o777)
    symlink(place.path + "/other", place.path + "/link")
    var keeper = DraftKeeper(StateFolder(path: place.path + "/link"), data: Self.data, account: "lan")
    #expect(keeper.keep([Self.draft("a")], offered: [], at: { Self.moment })?.code == ENOTDIR)
    #expect(place.files("other").isEmpty)
    // One that others can look into is closed first.
    var open = DraftKeeper(StateFolder(path: place.path + "/other"), data: Self.data, account: "lan")
    #expect(open.keep([Self.draft("a")], offered: [], at: { Self.moment }) == nil)
    #expect(place.mode("other") == 0o700)
  }
}

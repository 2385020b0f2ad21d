import Emulation
import Glibc
import Screens
import TermUI
import Testing

@testable import thidua

struct SessionKeeperTests {
  private let place = Scratch()
  private var folder: StateFolder { StateFolder(path: place.path + "/state/sessions") }

  private static let state = SessionState(
    place: .blocs,
    screens: [
      ScreenTrace(
        kind: "blocs",
        lists: [
          "blocs": ListTrace(
            row: "2025-khoi-02", index: 3, above: 2, column: "name", firstColumn: 1, marks: ["a", "b"],
            view: ListView(
              arrangement: ListArrangement(hidden: ["units"], order: ["name"], widths: ["name": 30], frozen: 1),
              sort: [SortKey(column: "name", isDescending: true), SortKey(column: "units")], filter: "khối “2”"),
            total: "sum")
        ]),
      ScreenTrace(
        kind: "ranking", record: RecordKey(.bloc, "2025-khoi-02", year: 2025), details: ["pane": "x"],
        lists: ["ranking": ListTrace(row: nil)]),
    ], places: [.work: ScreenTrace(kind: "work")], records: [RecordKey(.unit, "so-y-te")],
    commands: [.log, .presence])

  /// A run of the program that is over.
  private static let ended = RunningProgram(machine: ThisMachine.id, process: 1, start: 1)

  private func keeper(data: String = "/srv/a", account: String = "lan") -> SessionKeeper {
    SessionKeeper(folder, data: data, account: account)
  }

  private func file(_ state: SessionState = state) -> SessionFile {
    SessionFile(data: "/srv/a", account: "lan", program: Self.ended, state: state)
  }

  @Test func whatIsKeptIsReadAgain() {
    #expect(SessionFile(file().bytes) == file())
    #expect(SessionFile(file(SessionState()).bytes) == file(SessionState()))
  }

  @Test func aCommandThatIsNoMoreIsNotMissed() throws {
    let text = String(decoding: file().bytes, as: UTF8.self).replacing("\"presence\"", with: "\"dance\"")
    #expect(SessionFile(Array(text.utf8))?.state.commands == [.log])
  }

  @Test(arguments: [
    "", "{", "[]", "{}", #"{"format":2}"#,
    #"{"account":"lan","commands":[],"data":"/srv/a","format":1,"place":7,"places":[],"program":"may-1-2-3.json","records":[],"screens":[]}"#,
    #"{"account":"lan","commands":[],"data":"/srv/a","format":1,"place":1,"places":[],"program":"may-1-2-3.json","records":[],"screens":[{}]}"#,
    #"{"account":"lan","commands":[],"data":"/srv/a","format":1,"place":1,"places":[],"program":"may-1-2-3.json","records":[{"id":"x"}],"screens":[]}"#,
  ]) func aFileThatTellsNothingIsPutAside(_ text: String) throws {
    try folder.make()
    var keeper = keeper()
    let name = try #require(self.name(of: keeper))
    try folder.write(name, Array(text.utf8))
    let found = keeper.find()
    #expect(found.state == nil)
    #expect(found.putAside == folder.path(of: name) + ".bad")
    #expect(folder.names().filter { $0.hasPrefix(name) } == [name + ".bad"])
    // Nothing is found, and nothing said, the next time.
    let again = keeper.find()
    #expect(again.state == nil && again.putAside == nil)
  }

  /// The name of the file a keeper writes.
  private func name(of keeper: SessionKeeper) -> String? {
    Mirror(reflecting: keeper).children.first { $0.label == "name" }?.value as? String
  }

  @Test func aSecondWindowDoesNotOpenWhatTheFirstOneShows() throws {
    try folder.make()
    var keeper = keeper()
    let name = try #require(self.name(of: keeper))
    try folder.write(name, file().bytes)
    #expect(keeper.find().state == Self.state)
    // The tests themselves run.
    var running = file()
    running.program = RunningProgram.current
    try folder.write(name, running.bytes)
    var second = SessionKeeper(
      folder, program: RunningProgram(machine: ThisMachine.id, process: 2, start: 1), data: "/srv/a", account: "lan")
    #expect(second.find().state == SessionState(records: Self.state.records, commands: Self.state.commands))
  }

  @Test func eachFolderAndEachPersonHasAFileOfItsOwn() {
    let names = [keeper(), keeper(data: "/srv/b"), keeper(account: "minh")].map { name(of: $0) }
    #expect(Set(names).count == 3)
    #expect(name(of: keeper()) == names[0])
  }
}

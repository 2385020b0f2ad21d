import Emulation
import Glibc
import Synchronization
import Testing

@testable import Storage

@Suite("Calls that fail while an act is saved")
struct CommitFaultTests {
  @Test("New files are synced, then the journal, and only then they are renamed and folders synced")
  func order() throws {
    let data = try DataFolder()
    let store = try data.open()
    try store.commit(DataFolder.edit("trước"), by: DataFolder.clerk)
    let trace = Trace { $0 != .read && $0 != .open && $0 != .list && $0 != .checkAccess }
    try data.open(trace).commit(DataFolder.threefold(revision: 2), by: DataFolder.clerk)
    let card = try #require(DataFolder.threefold().edits[2].before).key.id
    #expect(
      trace.lines == [
        "lock .lock",
        "create dossiers/2025/.HS-2025-0001.json.new",
        "write dossiers/2025/.HS-2025-0001.json.new",
        "sync dossiers/2025/.HS-2025-0001.json.new",
        "makeFolder decisions",
        "makeFolder decisions/2025",
        "create decisions/2025/.QD-1.json.new",
        "write decisions/2025/.QD-1.json.new",
        "sync decisions/2025/.QD-1.json.new",
        "append journal/may-1/2025-12.jsonl",
        "sync journal/may-1/2025-12.jsonl",
        "rename dossiers/2025/HS-2025-0001.json",
        "rename decisions/2025/QD-1.json",
        "remove scorecards/2025/\(card).json",
        "syncFolder ",
        "syncFolder decisions",
        "syncFolder dossiers/2025",
        "syncFolder decisions/2025",
        "syncFolder scorecards/2025",
        "write .lock",
        "truncate .lock",
      ])
  }

  /// What an act meets: a call that fails once, or that call and all after it.
  struct Fault: Sendable, CustomTestStringConvertible {
    var code: Int32
    var isLasting: Bool
    var testDescription: String { "\(code)\(isLasting ? " for ever" : " once")" }
  }

  static let faults = [EIO, ENOSPC, EROFS, EDQUOT].flatMap {
    [Fault(code: $0, isLasting: false), Fault(code: $0, isLasting: true)]
  }

  @Test("Whichever call fails, the act is whole or absent, as the answer says", arguments: faults)
  func everyCall(_ fault: Fault) throws {
    let before = try DataFolder().records()
    let after = try { () throws in
      let data = try DataFolder()
      try data.open().commit(DataFolder.threefold(), by: DataFolder.clerk)
      return try data.records()
    }()
    var number = 0
    var answers: Set<String> = []
    while true {
      let data = try DataFolder()
      let trace = Trace(failing: number, code: fault.code, isLasting: fault.isLasting)
      let failing = Store(root: try Folder.open(root: data.path, probe: trace.probe), machine: DataFolder.machine)
      let result = Result { try failing.commit(DataFolder.threefold(), by: DataFolder.clerk) }
      guard trace.lines.count > number else {
        #expect(try result.get().pending == nil)
        break
      }
      let call = trace.lines[number]
      // The next program that opens the folder, on a disk that works again, finds one of the two states.
      let loaded = try data.load()
      #expect(loaded.problems.isEmpty, "after \(call)")
      #expect(loaded.readOnly == nil, "after \(call)")
      let files = try data.records().filter { !$0.key.hasSuffix(".new") }
      switch result {
      case .success(let receipt):
        answers.insert(receipt.pending == nil ? "saved" : "saved, to be applied")
        #expect(files == after, "acknowledged, and not there after \(call)")
        #expect(try data.acts().count == 2)
      case .failure(StorageError.journalStuck):
        // Nobody knows whether the line is on the disk: both are whole, and the folder is not written any more.
        answers.insert("stuck")
        #expect(files == after || files == before, "split after \(call)")
        #expect(throws: StorageError.self) { try failing.commit(DataFolder.threefold(), by: DataFolder.clerk) }
      case .failure(let error):
        answers.insert("not saved")
        #expect(files == before, "said not to be saved, and is there after \(call): \(error)")
        #expect(try data.acts().count == 1)
        // And it can be done again.
        try data.open().commit(DataFolder.threefold(), by: DataFolder.clerk)
      }
      #expect(try data.open().load().problems.isEmpty)
      number += 1
    }
    #expect(number > 20)
    #expect(answers.isSuperset(of: ["not saved", "saved, to be applied"]))
  }

  @Test("No act passes one that waits to be applied")
  func nothingPasses() throws {
    let data = try DataFolder()
    let trace = Trace(failing: 0, isLasting: true) { $0 == .rename }
    let store = try data.open(trace)
    let receipt = try store.commit(DataFolder.edit("một"), by: DataFolder.clerk)
    let failure = try #require(receipt.pending)
    guard case .dossier(let dossier) = receipt.records.first else {
      Issue.record("no dossier")
      return
    }
    #expect(throws: StorageError.waiting(failure)) {
      try store.commit(DataFolder.edit("hai", from: dossier), by: DataFolder.clerk)
    }
    // On a disk that works again the first is applied before the second.
    try data.open().commit(DataFolder.edit("hai", from: dossier), by: DataFolder.clerk)
    #expect(try data.load().workspace.dossiers.values.first?.abstract == "hai")
    #expect(try data.acts().map(\.id.number) == [1, 2, 3])
  }

  @Test("A journal that may not be written keeps nobody from saving once it may")
  func journalOfAnotherMode() throws {
    let data = try DataFolder()
    let state = Mutex((isForbidden: true, isWriting: false))
    let probe = FileProbe { operation, path in
      state.withLock { state in
        if operation == .sync, path.hasSuffix(".new") { state.isWriting = true }
        // As a file of mode 0400 answers: it is read, and not opened for writing.
        let isOfJournal = operation == .open && path.hasSuffix(".jsonl")
        return isOfJournal && state.isWriting && state.isForbidden ? EACCES : nil
      }
    }
    let store = try Store.open(data.path, machine: DataFolder.machine, probe: probe)
    let failure = FileFailure(.open, "journal/may-1/2025-12.jsonl", code: EACCES)
    #expect(throws: StorageError.failed(failure, .nothingWritten)) {
      try store.commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
    state.withLock { $0 = (isForbidden: false, isWriting: false) }
    #expect(throws: Never.self) { try store.commit(DataFolder.edit("x"), by: DataFolder.clerk) }
  }

  @Test("A failed sync is told and not tried again")
  func syncOnce() throws {
    let data = try DataFolder()
    let trace = Trace(failing: 0) { $0 == .sync }
    let failure = FileFailure(.sync, "dossiers/2025/.HS-2025-0001.json.new", code: EIO)
    #expect(throws: StorageError.failed(failure, .nothingWritten)) {
      try data.open(trace).commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
    #expect(trace.lines.count == 1)
  }

  @Test("When the journal's sync fails its line is cut back, and the act is not saved")
  func cutBack() throws {
    let data = try DataFolder()
    let before = try data.folder.files()
    let trace = Trace(failing: 1) { $0 == .sync }
    #expect(throws: StorageError.self) {
      try data.open(trace).commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
    // The cut is made safe too: till then the line may come back with the next power cut.
    let syncs =
      ["sync dossiers/2025/.HS-2025-0001.json.new"] + Array(repeating: "sync journal/may-1/2025-12.jsonl", count: 2)
    #expect(trace.lines == syncs)
    #expect(try data.folder.files() == before)
  }

  @Test("Where the cut cannot be made safe either, nothing more is written")
  func cutNotSafe() throws {
    let data = try DataFolder()
    let trace = Trace(failing: 1, isLasting: true) { $0 == .sync }
    let store = try data.open(trace)
    let failure = FileFailure(.sync, "journal/may-1/2025-12.jsonl", code: EIO)
    #expect(throws: StorageError.journalStuck(failure, cutting: failure)) {
      try store.commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
    #expect(throws: StorageError.readOnly(.journalStuck(failure))) {
      try store.commit(DataFolder.edit("x"), by: DataFolder.clerk)
    }
  }

  @Test("The next program writes the last line again before it takes it for done: syncing alone would not do")
  func lastLineIsWrittenAgain() throws {
    let data = try DataFolder()
    let failing = Trace(failing: 1, isLasting: true) { $0 == .sync || $0 == .truncate }
    #expect(throws: StorageError.self) { try data.open(failing).commit(DataFolder.edit("một"), by: DataFolder.clerk) }
    let trace = Trace { [.append, .sync, .rename].contains($0) }
    #expect(try data.open(trace).load().workspace.dossiers.values.first?.abstract == "một")
    #expect(
      trace.lines.prefix(2) == ["append journal/may-1/2025-12.jsonl", "sync journal/may-1/2025-12.jsonl"])
    #expect(trace.lines.last == "rename dossiers/2025/HS-2025-0001.json")
  }
}

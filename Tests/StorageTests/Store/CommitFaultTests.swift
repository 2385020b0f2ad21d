import Emulation
import Glibc
import Testing

@testable import Storage

@Suite("Calls that fail while an act is saved")
struct CommitFaultTests {
  @Test("New files are synced before they are renamed, and folders after")
  func order() throws {
    let data = try DataFolder()
    let trace = Trace { $0 != .read && $0 != .open && $0 != .list && $0 != .checkAccess }
    _ = try data.open(trace).commit(DataFolder.threefold())
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
        "rename dossiers/2025/HS-2025-0001.json",
        "rename decisions/2025/QD-1.json",
        "remove scorecards/2025/\(card).json",
        "syncFolder ",
        "syncFolder decisions",
        "syncFolder dossiers/2025",
        "syncFolder decisions/2025",
        "syncFolder scorecards/2025",
      ])
  }

  @Test(
    "Whichever call fails, each file is the old or the new one, and the error says which",
    arguments: [
      EIO, ENOSPC, EROFS, EDQUOT,
    ])
  func everyCall(_ code: Int32) throws {
    let before = try DataFolder().folder.files()
    let after = try { () throws in
      let data = try DataFolder()
      _ = try data.open().commit(DataFolder.threefold())
      return try data.folder.files()
    }()
    let act = try DataFolder.threefold()
    var number = 0
    while true {
      let data = try DataFolder()
      let store = try data.open()
      let trace = Trace(failing: number, code: code)
      let failing = Store(root: try Folder.open(root: data.path, probe: trace.probe))
      let result = Result { try failing.commit(act) }
      guard trace.lines.count > number else {
        #expect(try result.get().count == 2)
        break
      }
      let files = try data.folder.files()
      #expect(!files.keys.contains { $0.hasSuffix(".new") }, "a temporary file is left by \(trace.lines[number])")
      expect(files, between: before, and: after, act, result, trace.lines[number])
      // What was written is whole: everything loads.
      #expect(try store.load().problems.isEmpty)
      number += 1
    }
    #expect(number > 20)
  }

  /// Compares what is on the disk with what the error says.
  private func expect(
    _ files: [String: String], between before: [String: String], and after: [String: String], _ act: Act,
    _ result: Result<[AnyRecord], any Error>, _ call: String
  ) {
    var written: Set<RecordKey> = []
    switch result {
    case .failure(StorageError.failed(_, .partlyWritten(let keys))): written = Set(keys)
    case .failure(StorageError.failed(_, .writtenNotSynced)): written = Set(act.edits.compactMap(\.key))
    case .failure: break
    case .success: Issue.record("\(call) failed and nobody noticed")
    }
    for edit in act.edits {
      guard let key = edit.key else { continue }
      let path = "data/" + RecordPath(key).text
      #expect(files[path] == (written.contains(key) ? after[path] : before[path]), "\(path) after \(call)")
    }
  }

  @Test("A failed sync is told and not tried again")
  func syncOnce() throws {
    let data = try DataFolder()
    let trace = Trace(failing: 0) { $0 == .sync }
    let failure = FileFailure(.sync, "dossiers/2025/.HS-2025-0001.json.new", code: EIO)
    #expect(throws: StorageError.failed(failure, .nothingWritten)) {
      try data.open(trace).commit(DataFolder.edit("x"))
    }
    #expect(trace.lines.count == 1)
  }
}

extension RecordEdit {
  fileprivate var key: RecordKey? { after?.key ?? before?.key }
}

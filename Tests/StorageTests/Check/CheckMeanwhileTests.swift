import Emulation
import Glibc
import Synchronization
import TestProvince
import Testing

@testable import Storage

@Suite("Examining a folder in which others work")
struct CheckMeanwhileTests {
  /// Examines a folder; before the first call of a kind on a path that begins like this, made while others may write,
  /// something is done.
  private func findings(
    _ data: DataFolder, before operation: FileOperation, _ path: String, _ body: @escaping @Sendable () -> Void
  ) throws -> [Finding] {
    let isDone = Mutex(false)
    let root = try Folder.open(root: data.path)
    let probe = FileProbe { called, place in
      guard called == operation, place == path || place.hasPrefix(path + "/"),
        (try? root.lock(".lock", seconds: 0)) != nil
      else { return nil }
      let isFirst = isDone.withLock { done in
        defer { done = true }
        return !done
      }
      if isFirst { body() }
      return nil
    }
    let found = try Store.open(data.path, machine: DataFolder.machine, probe: probe).check()
    let wasDone = isDone.withLock { $0 }
    #expect(wasDone)
    return found.filter { !$0.isMode }
  }

  @Test(
    "Acts that others save meanwhile are no findings",
    arguments: ["award-types", "dossiers", "scorecards", "units", "journal/may-1/2025-12.jsonl"])
  func commits(_ moment: String) throws {
    let data = try DataFolder()
    let found = try findings(data, before: .open, moment) {
      _ = try? data.open(machine: Machine.ID(code: "may-2")).commit(DataFolder.threefold(), by: DataFolder.clerk)
    }
    #expect(found == [])
    #expect(try data.acts().count == 2)
  }

  enum PersonalChange: CaseIterable, Sendable { case first, change, erasing }

  private static let personalMoments = PersonalChange.allCases.flatMap { change in
    ["personal", "personal/2025", "dossiers", "units", "journal/may-1/2025-12.jsonl"]
      // Before the first there is nothing to look into.
      .filter { change != .first || !$0.hasPrefix("personal") }.map { (change, $0) }
  }

  @Test("Nor are personal data that others save, change or erase meanwhile", arguments: personalMoments)
  func personal(_ change: PersonalChange, _ moment: String) throws {
    let test = try PersonalTestData()
    if change != .first { try test.save() }
    let count = try test.data.acts().count
    let act =
      switch change {
      case .first: PersonalTestData.setting(PersonalTestData.first)
      case .change:
        PersonalTestData.setting(PersonalTestData.second, before: PersonalRecord(PersonalTestData.first, revision: 1))
      case .erasing: PersonalTestData.erasing(1)
      }
    let data = test.data
    let found = try findings(data, before: .open, moment) {
      _ = try? data.open(machine: Machine.ID(code: "may-2")).commit(act, by: DataFolder.clerk)
    }
    let wrong = found.filter { if case .personalTooOpen = $0.subject { false } else { true } }
    #expect(wrong == [])
    #expect(try data.acts().count == count + 1)
  }

  @Test("Nor are records that others put in all at once")
  func fills() throws {
    let data = try DataFolder()
    let number = Atomic<Int>(0)
    for isRestless in [false, true] {
      let probe = FileProbe { operation, path in
        guard operation == .open, path == "units", isRestless || number.load(ordering: .relaxed) == 0 else {
          return nil
        }
        let id = "qd-x\(number.add(1, ordering: .relaxed).newValue)"
        let decision = Decision(
          id: RecordID(slug: id), year: 2024, number: "\(id)/QĐ", day: TestProvince.day("2024-12-01"),
          signer: "CHỦ TỊCH", abstract: "Tặng", recipients: [])
        _ = try? data.open().fill([.decision(decision)], by: DataFolder.clerk)
        return nil
      }
      // Where it never ends, the last examination keeps the others out, and they give up after a while.
      let found = try Store.open(data.path, machine: DataFolder.machine, probe: probe).check()
      #expect(found.filter { !$0.isMode } == [])
    }
  }

  @Test("An act whose program died before the files had it is told as such, and nothing is written")
  func pending() throws {
    let data = try DataFolder()
    let trace = Trace(failing: 0, isLasting: true) { [.rename, .remove, .syncFolder].contains($0) }
    let receipt = try data.open(trace).commit(DataFolder.threefold(), by: DataFolder.clerk)
    #expect(receipt.pending != nil)
    let before = try data.folder.files()
    let found = try data.open().check().filter { !$0.isMode && $0.subject != .temporary }
    #expect(found.count == 3)
    #expect(found.allSatisfy { $0.subject == .pending(receipt.id) && $0.isNote }, "\(found)")
    #expect(try data.folder.files() == before)
    _ = try data.load()
    #expect(try data.open().check().filter { !$0.isMode } == [])
  }

  @Test("The same of records that were put in all at once")
  func pendingFill() throws {
    let data = try DataFolder()
    let trace = Trace(failing: 0, isLasting: true) { $0 == .rename }
    var dossier = DataFolder.dossier
    dossier.id = RecordID(code: "HS-2025-0009")
    let receipt = try data.open(trace).fill([.dossier(dossier)], by: DataFolder.clerk)
    let found = try data.open().check().filter { !$0.isMode && $0.subject != .temporary }
    #expect(found == [Finding(path: "dossiers/2025/HS-2025-0009.json", .pending(receipt.id))])
  }

  @Test("A file put back after its act was applied is no act that waits")
  func rolledBack() throws {
    let data = try DataFolder()
    let before = try data.folder.read(DataFolder.dossierPath)
    try data.open().commit(DataFolder.edit("một"), by: DataFolder.clerk)
    try data.folder.write(DataFolder.dossierPath, before)
    let found = try data.open().check().filter { !$0.isMode }
    #expect(found == [Finding(path: "dossiers/2025/HS-2025-0001.json", .otherRevision(file: 1, journal: 2))])
  }
}

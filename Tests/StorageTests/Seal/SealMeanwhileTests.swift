import Emulation
import Glibc
import Synchronization
import TestProvince
import Testing

@testable import Storage

@Suite("Others who write while a year is sealed")
struct SealMeanwhileTests {
  /// Does something when the files of the year are being written, so many times at most.
  private func sealing(
    _ data: DataFolder, times: Int = 1, _ body: @escaping @Sendable (Int) -> Void
  ) throws -> SealReceipt {
    let count = Mutex(0)
    let probe = FileProbe { operation, path in
      guard operation == .create, path == "sealed/.2024.new/decisions.json" else { return nil }
      let number = count.withLock { count in
        defer { count += 1 }
        return count
      }
      if number < times { body(number) }
      return nil
    }
    return try Store.open(data.path, machine: DataFolder.machine, probe: probe)
      .seal(2024, why: "", by: DataFolder.clerk)
  }

  private static func edit(_ data: DataFolder, year: Int, _ abstract: String) throws {
    let store = try data.open(machine: Machine.ID(code: "may-2"))
    let dossier = try store.load(year: year).workspace.dossiers.values.sorted { $0.id < $1.id }[0]
    try store.commit(DataFolder.edit(abstract, from: dossier), by: DataFolder.clerk)
  }

  @Test("What they save of another year is saved at once, and the year is written once")
  func otherYear() throws {
    let data = try SealTests.data()
    let milliseconds = Mutex(0.0)
    let receipt = try sealing(data, times: .max) { _ in
      let start = ContinuousClock.now
      #expect(throws: Never.self) { try Self.edit(data, year: 2025, "một") }
      milliseconds.withLock { $0 = (ContinuousClock.now - start) / .milliseconds(1) }
    }
    #expect(milliseconds.withLock(\.self) < 4_000, "nobody waits for the lock until it is given up")
    #expect(receipt.seal.files.map(\.count) == [2, 1])
    #expect(try data.load().workspace.dossiers.values.first?.abstract == "một")
    #expect(try data.acts().map(\.kind).suffix(2) == [.fill, .seal] || data.acts().last?.kind == .seal)
    #expect(try data.open().check().allSatisfy(\.isMode))
  }

  @Test("What they save of the year itself is sealed with it", arguments: [1, 2, 3])
  func sameYear(_ times: Int) throws {
    let data = try SealTests.data()
    _ = try sealing(data, times: times) { number in
      #expect(throws: Never.self) { try Self.edit(data, year: 2024, "lần \(number)") }
    }
    let sealed = try data.open().load(year: 2024)
    #expect(sealed.problems.isEmpty)
    #expect(sealed.workspace.dossiers.values.contains { $0.abstract == "lần \(times - 1)" })
    #expect(try data.open().check().allSatisfy(\.isMode))
    #expect(try data.folder.names("data/sealed") == ["2024"])
  }

  @Test("Who changes the year again and again waits in the end, and is told that it is sealed")
  func forEver() throws {
    let data = try SealTests.data()
    let saved = Mutex(0)
    let refused = Mutex<[StorageError]>([])
    _ = try sealing(data, times: .max) { number in
      // With the lock held, another program could only wait.
      guard number < 3 else { return }
      do { try Self.edit(data, year: 2024, "lần \(number)") } catch {
        if let error = error as? StorageError { refused.withLock { $0.append(error) } }
        return
      }
      saved.withLock { $0 += 1 }
    }
    #expect(saved.withLock(\.self) == 3)
    #expect(refused.withLock(\.self).isEmpty)
    let error = #expect(throws: StorageError.self) { try Self.edit(data, year: 2024, "sau") }
    #expect(error == .yearSealed(2024))
    #expect(try data.open().load(year: 2024).workspace.dossiers.values.contains { $0.abstract == "lần 2" })
  }

  @Test("Two who seal one year: one does, the other is told that somebody is at it")
  func two() throws {
    let data = try SealTests.data()
    let second = Mutex<StorageError?>(nil)
    _ = try sealing(data) { _ in
      do throws(StorageError) {
        try Store.open(data.path, machine: DataFolder.machine).seal(2024, why: "", by: DataFolder.clerk)
      } catch {
        second.withLock { $0 = error }
      }
    }
    #expect(second.withLock(\.self) == .busy)
    #expect(try data.acts().count { $0.kind == .seal } == 1)
    #expect(try data.open().check().allSatisfy(\.isMode))
  }

  @Test("What a program that died has left of a sealing is in nobody's way")
  func leftOver() throws {
    let data = try SealTests.data()
    try data.folder.makeFolder("data/sealed")
    try data.folder.makeFolder("data/sealed/.2024.new")
    try data.folder.write("data/sealed/.2024.new/dossiers.json", "x")
    #expect(try data.open().seal(2024, why: "", by: DataFolder.clerk).act.pending == nil)
    #expect(try data.open().check().allSatisfy(\.isMode))
  }

  @Test("A folder put away by hand meanwhile is not missed: the year is written again")
  func putAway() throws {
    let data = try SealTests.data()
    _ = try sealing(data) { _ in
      rename(data.folder.at("data/sealed/.2024.new"), data.folder.at("away"))
    }
    #expect(try data.open().sealedYears() == [2024])
    #expect(try data.open().check().allSatisfy(\.isMode))
  }
}

import Emulation
import Glibc
import TestActs
import Testing

@testable import Storage

@Suite("A program killed at every call while it makes a data folder")
struct KilledMakingTests {
  static let dossiers = 3

  /// What a whole folder has; its acts are the same every time.
  private func whole() throws -> DiskTree {
    let scratch = try Scratch()
    try TestFolder.make(scratch.data, dossiers: Self.dossiers)
    return try DiskTree(reading: scratch.data)
  }

  /// Kills a program at every call.
  ///
  /// - Parameters:
  ///   - words: what the program does.
  ///   - looking: what opening the folder may say, besides that it is whole.
  ///   - again: does it once more.
  /// - Returns: how many calls there were, how many states they left, and what was wrong.
  private func killed(
    _ words: [String], at path: String, _ whole: DiskTree, looking: (StorageError) -> Bool, again: () throws -> Void
  ) throws -> (calls: Int, states: Int, violations: [String]) {
    var (number, known, violations): (Int, Set<DiskTree>, [String]) = (0, [], [])
    while true {
      DiskTree.remove(path)
      guard try Driver.traced(words, kill: number).isKilled else { break }
      defer { number += 1 }
      let isThere = access(path, F_OK) == 0
      guard try !isThere || known.insert(DiskTree(reading: path)).inserted else { continue }
      do throws(StorageError) {
        // Looking comes first every other time: it may finish what was cut off.
        if number % 2 == 0 { _ = try Store.open(path, machine: TestFolder.machine).load() }
      } catch {
        if !looking(error) { violations.append("killed before call \(number): opening says \(error)") }
      }
      do {
        try again()
        let now = try DiskTree(reading: path)
        if now.records != whole.records { violations.append("killed before call \(number): other records") }
        let store = try Store.open(path, machine: TestFolder.machine)
        if try store.load().readOnly != nil { violations.append("killed before call \(number): read-only") }
        let findings = store.check().filter { !$0.isNote || $0.subject == .temporary || $0.subject == .foreign }
        if let finding = findings.first { violations.append("killed before call \(number): \(finding)") }
        if try store.journalHeads().map(\.number) != [1] {
          violations.append("killed before call \(number): another journal")
        }
      } catch {
        violations.append("killed before call \(number): once more says \(error)")
      }
    }
    return (number, known.count, violations)
  }

  @Test("Killed anywhere while a province is made, making it again gives the whole of it")
  func creation() throws {
    let scratch = try Scratch()
    let path = scratch.data
    var isWhole = false
    let run = try killed(["create", path, String(Self.dossiers)], at: path, try whole()) { error in
      switch error {
      case .noFolder, .emptyFolder, .creationUnfinished: true
      default: false
      }
    } again: {
      do throws(StorageError) { try TestFolder.make(path, dossiers: Self.dossiers) } catch {
        // Killed after the last of it was in place, or opening has finished it.
        guard error == .notEmpty(path) else { throw error }
        isWhole = true
      }
    }
    Torture.report(
      "kill at every call, creation: \(run.calls) kill points, \(run.states) states, \(run.violations.count) violations"
    )
    #expect(run.violations.isEmpty, "\(run.violations.prefix(3).joined(separator: "\n"))")
    #expect(run.calls >= 100 && run.states >= 30)
    #expect(isWhole)
  }

  @Test("Killed anywhere while a backup is restored, restoring it again gives the whole of it")
  func restoring() throws {
    let scratch = try Scratch()
    let (archive, path) = (scratch.data + ".tar.gz", scratch.data + "-again")
    try TestFolder.make(scratch.data, dossiers: Self.dossiers)
    try Store.open(scratch.data, machine: TestFolder.machine).backup(to: archive, at: TestFolder.clerk.at)
    var isWhole = false
    let run = try killed(["restore", archive, path], at: path, try whole()) { error in
      switch error {
      // Until it is noted that a backup is being restored, the folder is as any that was begun.
      case .noFolder, .emptyFolder, .creationUnfinished, .restoreUnfinished: true
      default: false
      }
    } again: {
      do throws(ArchiveError) { _ = try Store.restore(archive, to: path) } catch {
        // Killed after the last of it was in place: nobody was told, and nothing is left to do.
        guard error == .storage(.notEmpty(path)) else { throw error }
        isWhole = true
      }
    }
    Torture.report(
      "kill at every call, restoring: \(run.calls) kill points, \(run.states) states, \(run.violations.count) violations"
    )
    #expect(run.violations.isEmpty, "\(run.violations.prefix(3).joined(separator: "\n"))")
    #expect(run.calls >= 100 && run.states >= 30)
    #expect(isWhole)
  }

  @Test("What other people have there is never cleared")
  func others() throws {
    let scratch = try Scratch()
    let path = scratch.data
    var (number, refused): (Int, Int) = (0, 0)
    while try Driver.traced(["create", path, String(Self.dossiers)], kill: number).isKilled {
      number += 17
      guard access(path, F_OK) == 0, access(path + "/province.json", F_OK) != 0 else { continue }
      let letter = path + "/thu.txt"
      close(open(letter, O_WRONLY | O_CREAT | O_CLOEXEC, 0o660))
      let before = try DiskTree(reading: path)
      do throws(StorageError) {
        // What its act was done of is finished beside the letter.
        try TestFolder.make(path, dossiers: Self.dossiers)
        #expect(before.files.contains { $0.key.hasSuffix(".jsonl") && !$0.value.isEmpty })
        #expect(access(letter, F_OK) == 0)
      } catch {
        #expect(error == .notEmpty(path))
        #expect(try DiskTree(reading: path) == before)
        refused += 1
      }
      DiskTree.remove(path)
    }
    #expect(refused >= 3)
  }
}

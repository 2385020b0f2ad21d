import Emulation
import Glibc
import TestActs

@testable import Storage

/// What makes a whole folder or file where there was nothing, or something older.
enum Making: String, CaseIterable, Sendable {
  /// A new province.
  case create
  /// A data folder from an archive.
  case restore
  /// An archive of a data folder.
  case backup
  /// The same in place of an older one.
  case backupAnew
}

/// The folder in which something is made, again and again.
final class MakingPlace {
  let making: Making
  /// Has the data folder that is backed up.
  let scratch: Scratch
  /// What stands in the place before, and after.
  let base: DiskTree
  private(set) var whole = DiskTree()

  /// The folder that becomes a data folder, or that the archive stands in.
  var path: String { scratch.path + "/place" }
  var archive: String { path + "/a.tar.gz" }
  private var source: String { scratch.path + "/source.tar.gz" }

  init(_ making: Making) throws {
    self.making = making
    scratch = try Scratch()
    let source = scratch.path + "/source.tar.gz"
    try TestFolder.make(scratch.data, dossiers: Story.dossiers)
    let store = try Store.open(scratch.data, machine: TestFolder.machine)
    var base = DiskTree()
    if making == .backupAnew {
      try store.backup(to: source, isReplacing: true, at: TestFolder.clerk.at)
      base.files["a.tar.gz"] = try DiskTree.bytes(of: source)
    }
    self.base = base
    _ = try ActSample.oneRecord.perform(store, dossiers: Story.dossiers)
    try store.backup(to: source, isReplacing: true, at: TestFolder.clerk.at)
    try base.write(to: path)
    try make()
    whole = try DiskTree(reading: path)
    if making == .backup || making == .backupAnew {
      _ = try Store.restore(archive, to: scratch.path + "/again")
      let again = try DiskTree(reading: scratch.path + "/again").records
      guard again == (try DiskTree(reading: scratch.data).records) else { throw StorageError.noProvince }
    }
  }

  /// Makes it.
  ///
  /// - Throws: a `StorageError` or an `ArchiveError`.
  func make(_ probe: FileProbe? = nil, isReplacing: Bool? = nil) throws {
    switch making {
    case .create:
      _ = try Store.create(
        path, TestFolder.records(dossiers: Story.dossiers), machine: TestFolder.machine, by: TestFolder.clerk,
        probe: probe)
    case .restore: _ = try Store.restore(source, to: path, probe: probe)
    case .backup, .backupAnew:
      try Store.open(scratch.data, machine: TestFolder.machine, probe: probe)
        .backup(to: archive, isReplacing: isReplacing ?? (making == .backupAnew), at: TestFolder.clerk.at)
    }
  }

  /// What is wrong with what stands in the place now; nil when all is well.
  ///
  /// - Parameters:
  ///   - isTold: whether it was told to be made.
  ///   - again: whether it is made once more, as a person would who was told nothing or that it failed.
  func violation(isTold: Bool, again: Bool) throws -> String? {
    switch making {
    case .create, .restore: try folderViolation(isTold: isTold, again: again)
    case .backup, .backupAnew: try archiveViolation(isTold: isTold, again: again)
    }
  }

  private func archiveViolation(isTold: Bool, again: Bool) throws -> String? {
    let bytes = try DiskTree(reading: path).files["a.tar.gz"]
    let isWhole = bytes == whole.files["a.tar.gz"]
    if isTold, !isWhole { return "told to be there, and is not" }
    if !isWhole, bytes != base.files["a.tar.gz"] { return "neither the older archive nor the whole new one" }
    guard again else { return nil }
    do {
      try make(isReplacing: true)
    } catch {
      return "once more says \(error)"
    }
    return try DiskTree(reading: path) == whole ? nil : "once more leaves something else"
  }

  private func folderViolation(isTold: Bool, again: Bool) throws -> String? {
    if isTold { return try wholeViolation() }
    // Before the last name is in place there is no province: opening says so and never shows half of one.
    if try DiskTree(reading: path).files["province.json"] != nil { return try wholeViolation() }
    guard again else { return nil }
    do {
      try make()
    } catch StorageError.notEmpty, ArchiveError.storage(.notEmpty) {
      // What is told about a folder that is whole, and about no other.
      return try wholeViolation().map { "once more says that something is there, and \($0)" }
    } catch {
      return "once more says \(error)"
    }
    return try wholeViolation()
  }

  private func wholeViolation() throws -> String? {
    do throws(StorageError) {
      let store = try Store.open(path, machine: TestFolder.machine)
      let loaded = try store.load()
      if let reason = loaded.readOnly { return "read-only: \(reason)" }
      if let problem = loaded.problems.first { return "problem: \(problem)" }
      guard let records = try? DiskTree(reading: path).records else { return "unreadable" }
      if records != whole.records { return "other records" }
      if let finding = store.check().first(where: { !$0.isNote || $0.subject == .notInJournal }) {
        return "check: \(finding)"
      }
      return nil
    } catch {
      return "opening says \(error)"
    }
  }
}

extension FileEffect {
  /// The effect with paths below a folder; nil for one elsewhere.
  func below(_ folder: String) -> FileEffect? {
    func inner(_ path: String) -> String? {
      if path == folder { return "" }
      return path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.utf8.count + 1)) : nil
    }
    return switch self {
    case .makeFolder(let path): inner(path).map { .makeFolder($0) }
    case .create(let path): inner(path).map { .create($0) }
    case .write(let path, let bytes, let start): inner(path).map { .write($0, bytes: bytes, at: start) }
    case .truncate(let path, let size): inner(path).map { .truncate($0, size: size) }
    case .rename(let old, let new):
      inner(old).flatMap { old in inner(new).map { .rename(from: old, to: $0) } }
    case .remove(let path): inner(path).map { .remove($0) }
    case .sync(let path): inner(path).map { .sync($0) }
    case .syncFolder(let path): inner(path).map { .syncFolder($0) }
    case .syncAll: .syncAll
    }
  }
}

import Emulation
import Glibc

/// A held lock: other programs that take the same lock wait until this value is gone.
///
/// The kernel gives the lock back when the program ends, however it ends. The lock's file says how far the journal is
/// applied; what it says is only a help, so nothing depends on its being written.
struct FolderLock: ~Copyable {
  private let descriptor: Int32
  private let folder: Folder
  private let name: String

  init(_ descriptor: Int32, of folder: Folder, _ name: String) {
    self.descriptor = descriptor
    self.folder = folder
    self.name = name
  }

  deinit {
    // Whoever is woken by the closing of the file must find the lock free.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Whether others still meet this lock: its file may have been removed.
  var isInPlace: Bool { folder.isPlace(name, of: descriptor) }

  /// The end of each machine's journal up to which everything is applied.
  func marks() -> [Machine.ID: JournalMark] {
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.limit) { buffer, count in
      count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
    }
    let marks = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(JournalMark.init)
    return Dictionary(marks.map { ($0.machine, $0) }) { _, last in last }
  }

  /// Writes down how far the journal is applied.
  func write(_ marks: [Machine.ID: JournalMark]) {
    let lines = marks.values.map(\.text).sorted().map { $0 + "\n" }
    let bytes = Array(lines.joined().utf8)
    do throws(FileFailure) {
      try folder.write(bytes.count < Self.limit ? bytes : [], to: descriptor, name, at: 0, operation: .write)
      try cut(to: bytes.count < Self.limit ? bytes.count : 0)
    } catch {
      // Less than the truth only makes the next program look again.
      try? cut(to: 0)
    }
  }

  private func cut(to size: Int) throws(FileFailure) {
    try folder.call(.truncate, name, .truncate(folder.path(of: name), size: size)) { ftruncate(descriptor, size) }
  }

  private static let limit = 64 << 10
}

extension Folder {
  /// What the lock says of the ends of the journals; nothing where there is none to be had.
  func sharedMarks(_ name: String) -> [Machine.ID: JournalMark] {
    do throws(FileFailure) {
      let lock = try lock(name, seconds: 0, isShared: true)
      return lock.marks()
    } catch {
      return [:]
    }
  }
}
